import { stylesheet } from "../formats/html/stylesheet.ts";

/** The style of a newsroom: that of a page, and what lists and ways need. */
export const newsroomStylesheet: string = `${stylesheet}
.masthead, .colophon, .neighbors { max-width: calc(var(--civic-measure) + 3rem); margin: 0 auto; padding-inline: clamp(1rem, 4vw, 1.5rem); font-family: var(--civic-font-label); font-size: 0.9em; }
.masthead { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.4em 1.6em; padding-block: clamp(1rem, 3vw, 1.6rem) 0; margin-bottom: 0; }
.masthead .name { font-family: var(--civic-font-display); font-size: 1.3em; font-weight: 700; margin: 0; margin-inline-end: auto; }
.masthead .name a { color: inherit; text-decoration: none; }
.masthead .name a:hover { text-decoration: underline; }
.masthead ul, .colophon ul, .neighbors ul, .years, .topic-list { display: flex; flex-wrap: wrap; gap: 0.2em 1.2em; list-style: none; padding: 0; margin: 0; }
.masthead [aria-current] { color: inherit; font-weight: 600; text-decoration: none; }
.masthead a, .colophon a { padding-block: 0.25em; display: inline-block; }
.for-listeners { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.search { position: relative; flex: 1 1 100%; min-width: 0; display: flex; align-items: baseline; gap: 0.6em; margin: 0.4em 0 0; }
.search[hidden], .results[hidden] { display: none; }
.search input { flex: 1; min-width: 0; width: 100%; font: inherit; padding: 0.45em 0.7em; color: inherit; background: var(--civic-color-paper); border: 1px solid var(--civic-color-soft); border-radius: 2px; }
:is(.search, .results) button { font: inherit; padding: 0.45em 1em; color: var(--civic-color-paper); background: var(--civic-color-text); border: 1px solid var(--civic-color-text); border-radius: 2px; cursor: pointer; }
.results { flex-basis: 100%; padding: 0.9em 1.2em; background: var(--civic-color-panel); }
.results [role="status"] { margin: 0 0 0.8em; color: var(--civic-color-soft); }
.results .releases > li { padding: 0.6em 0; }
.results button { margin-top: 0.8em; }
.list { padding-top: clamp(1.5rem, 5vw, 3rem); }
.list h1 { margin-bottom: 0.8em; }
.releases { list-style: none; padding: 0; margin: 0; }
.releases > li { padding: 1.3em 0; border-top: 1px solid var(--civic-color-line); }
.releases .dates { margin: 0 0 0.25em; }
.releases :is(h2, h3) { font-size: 1.2em; margin: 0; }
.releases :is(h2, h3) a { color: inherit; text-decoration: none; }
.releases :is(h2, h3) a:hover { text-decoration: underline; }
.releases .kicker { display: block; font-size: 0.8em; margin: 0 0 0.15em; }
.releases .summary { margin: 0.4em 0 0; color: var(--civic-color-soft); font-size: 0.94em; --leading: 1.5; }
.releases .notice { color: var(--civic-color-accent); font-weight: 600; }
.list section { margin-top: 2.6em; }
.list section > h2 { font-size: 1.1em; margin: 0 0 0.9em; }
.more { margin-top: 1.6em; }
.years, .topic-list { gap: 0.5em 1.6em; font-family: var(--civic-font-label); }
.years { font-size: 1.25em; font-variant-numeric: lining-nums; }
.count { color: var(--civic-color-soft); font-size: 0.8em; font-variant-numeric: lining-nums; }
.paging { display: flex; justify-content: space-between; margin-top: 2em; font-family: var(--civic-font-label); }
.neighbors { padding-block: 1.4em; }
.neighbors ul { justify-content: space-between; gap: 1em 2em; border-top: 1px solid var(--civic-color-line); padding-top: 1.2em; }
.neighbors li { flex: 1 1 14em; }
.neighbors .prev { text-align: end; }
.neighbors span { display: block; color: var(--civic-color-soft); }
@media (max-width: 30rem) { .neighbors .prev { text-align: start; } }
.colophon { padding-block: 1.4em 2.4em; color: var(--civic-color-soft); }
.feeds { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.2em 1.2em; }
@media print { .masthead nav, .search, .results, .more, .paging, .neighbors, .colophon { display: none; } .masthead { padding: 0; } .releases > li { padding: 0.9em 0; break-inside: avoid; } }
`;
