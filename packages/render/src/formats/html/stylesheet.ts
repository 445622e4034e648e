/**
 * The style of a page: one column, serif text, light, dark and print. Every color, font and measure is a custom property
 * on `:root` that a later style sheet may set. A table of five columns scrolls on a phone anyhow: it gives its texts room, so
 * that no row is a screen high.
 */
export const stylesheet = `:root {
  color-scheme: light dark;
  --civic-color-text: #1c1b1a;
  --civic-color-soft: #5c5853;
  --civic-color-paper: #fffdfa;
  --civic-color-panel: #f4f0ea;
  --civic-color-line: #d9d2c7;
  --civic-color-link: #0b4f8a;
  --civic-color-accent: #9d2218;
  --civic-font-text: Charter, "Bitstream Charter", "Charis SIL", "Sitka Text", Cambria, "Noto Serif", Georgia, serif;
  --civic-font-display: var(--civic-font-text);
  --civic-font-label: Seravek, "Gill Sans Nova", "Source Sans 3", "Noto Sans", "Segoe UI", system-ui, sans-serif;
  --civic-size: clamp(1.0625rem, 0.98rem + 0.4vw, 1.25rem);
  --civic-leading: 1.6;
  --civic-measure: 40rem;
  --civic-target: 24px;
}
@media (prefers-color-scheme: dark) {
  :root {
    --civic-color-text: #ece7df;
    --civic-color-soft: #b3aba0;
    --civic-color-paper: #191817;
    --civic-color-panel: #242220;
    --civic-color-line: #46413b;
    --civic-color-link: #8ec3f5;
    --civic-color-accent: #f0978c;
  }
}
* { box-sizing: border-box; }
html { --surface: var(--civic-color-paper); background: var(--surface); color: var(--civic-color-text); -webkit-text-size-adjust: 100%; }
body {
  margin: 0;
  font: var(--civic-size) / var(--civic-leading) var(--civic-font-text);
  font-variant-numeric: oldstyle-nums proportional-nums;
  overflow-wrap: break-word;
}
main { max-width: calc(var(--civic-measure) + 3rem); margin: 0 auto; padding: clamp(1.25rem, 6vw, 4.5rem) clamp(1rem, 4vw, 1.5rem); }
a { padding-block: max(0.15em, (var(--civic-target) - 1.1em) / 2); color: var(--civic-color-link); text-decoration-thickness: 0.06em; text-underline-offset: 0.18em; }
a.short { display: inline-block; min-width: var(--civic-target); min-height: var(--civic-target); text-align: center; }
a:hover { text-decoration-thickness: 0.12em; }
:focus-visible { outline: 3px solid var(--civic-color-link); outline-offset: 3px; }
.skip { position: absolute; inset-inline-start: 1rem; top: -10rem; z-index: 1; padding: 0.5em 1em; background: var(--civic-color-paper); }
.skip:focus { top: 1rem; }
h1, h2, h3, h4, h5, h6, p, li, dt, dd, th, td, caption, figcaption, address { line-height: max(var(--leading, var(--civic-leading)) * 1em, var(--civic-target)); }
p, ul, ol, dl, blockquote, figure, .table { margin: 0 0 calc(var(--civic-leading) * 0.55em); }
.e-content p, .boilerplate p { hyphens: auto; text-wrap: pretty; }
h1, h2, h3, h4, h5, h6, .kicker, .subheadline { font-family: var(--civic-font-display); --leading: 1.18; text-wrap: balance; }
h1 { font-size: clamp(1.45rem, 0.9rem + 2.9vw, 2.35rem); --leading: 1.16; letter-spacing: -0.014em; margin: 0; }
[dir="rtl"] :is(h1, time) { letter-spacing: normal; unicode-bidi: isolate; }
[dir="rtl"] :is(.p-name, .p-org, .p-location, .p-category, .series, .credit, .caption, .license, .u-url) { unicode-bidi: plaintext; }
h2, h3, h4, h5, h6 { font-size: 1.25em; margin: 1.8em 0 0.5em; }
h3 { font-size: 1.1em; }
h4, h5, h6 { font-size: 1em; }
.sender, .dates, .kicker, .translations, .banner, .corrections, figcaption, address, .topics, .rights, .origin, .events, .related, th, caption, .speakers {
  font-family: var(--civic-font-label);
  font-variant-numeric: lining-nums;
}
[dir="rtl"] body { font-variant-numeric: lining-nums; }
.sender, .dates { color: var(--civic-color-soft); font-size: 0.84em; margin: 0; }
.sender { padding-bottom: 0.9em; margin-bottom: 2.4em; border-bottom: 1px solid var(--civic-color-line); }
.sender a { color: inherit; font-weight: 600; text-decoration: none; }
.sender a:hover { text-decoration: underline; }
.kicker { color: var(--civic-color-accent); font-size: 0.95em; font-weight: 600; margin: 0 0 0.45em; }
.subheadline { font-size: 1.2em; color: var(--civic-color-soft); margin: 0.6em 0 0; }
.dates { margin: 1em 0 0; }
header { margin-bottom: 2em; }
.p-summary { font-size: 1.12em; font-weight: 600; margin: 1.4em 0 0; }
.dateline { color: var(--civic-color-soft); font-style: italic; margin: 1.4em 0 0; }
[dir="rtl"] :is(.dateline, em) { font-style: normal; }
[dir="rtl"] em { font-weight: 600; }
.banner { margin: 1.5em 0 0; padding: 0.9em 1.1em; border: 2px solid var(--civic-color-accent); background: var(--civic-color-panel); }
.corrections { margin: 1.5em 0 0; padding-inline-start: 1em; border-inline-start: 3px solid var(--civic-color-accent); font-size: 0.9em; }
.banner p, .corrections p { margin: 0.15em 0; }
:is(.translations, .topics) ul { display: flex; flex-wrap: wrap; gap: 0.3em 1.2em; list-style: none; padding: 0; margin: 0.8em 0 0; font-size: 0.9em; }
.topics li { border: 1px solid var(--civic-color-line); border-radius: 1em; padding: 0.05em 0.8em; }
figure { margin-inline: 0; break-inside: avoid; }
figure > p, figure > p + figcaption { margin-block: 0; }
figure.quotation { margin: 1.6em 0; padding-inline-start: 1.3em; border-inline-start: 3px solid var(--civic-color-accent); }
figure.quotation blockquote { margin: 0; font-size: 1.08em; }
figure.quotation figcaption::before { content: "— "; }
img, video { display: block; max-width: 100%; height: auto; background: var(--civic-color-panel); }
video { width: 100%; aspect-ratio: 16 / 9; }
audio { display: block; width: 100%; }
figure:has(> img, > video) { margin: 2em 0; }
.gallery > figure:first-of-type { margin-top: 0; }
.gallery:has(> :nth-child(5)) { columns: 17rem; }
.gallery > :first-child { column-span: all; }
figcaption { margin-top: 0.6em; color: var(--civic-color-soft); font-size: 0.84em; --leading: 1.45; }
.caption { color: var(--civic-color-text); }
figcaption > :not(:first-child):is(.download, .license)::before { content: "·"; color: var(--civic-color-soft); display: inline-block; margin-inline-end: 0.3em; }
.table {
  overflow-x: auto;
  background: linear-gradient(to right, var(--surface) 60%, transparent) 0 / 2.5rem 100% local, linear-gradient(to left, var(--surface) 60%, transparent) 100% / 2.5rem 100% local, linear-gradient(to right, var(--civic-color-line), transparent) 1px 1px / 1.5rem calc(100% - 2px), linear-gradient(to left, var(--civic-color-line), transparent) calc(100% - 1px) 1px / 1.5rem calc(100% - 2px);
  background-repeat: no-repeat;
}
table { border-collapse: collapse; font-size: 0.92em; font-variant-numeric: tabular-nums lining-nums; min-width: 100%; }
caption { text-align: start; padding-bottom: 0.5em; color: var(--civic-color-soft); }
.table figcaption { margin: 0 0 0.5em; }
th, td { text-align: start; vertical-align: top; padding-block: 0.45em; padding-inline: 0 1em; border-bottom: 1px solid var(--civic-color-line); }
thead th { vertical-align: bottom; }
.box { --surface: var(--civic-color-panel); margin: 1.8em 0; padding: 1.1em 1.3em; background: var(--surface); }
.box .title { font-weight: 700; margin: 0 0 0.5em; }
.box > :last-child, li > :last-child, td > :last-child, dd > :last-child, blockquote > :last-child, .turn > :last-child { margin-bottom: 0; }
li > p:has(+ :is(ul, ol)) { margin-bottom: 0.2em; }
.speakers { font-weight: 700; margin: 1.2em 0 0; }
dt { font-weight: 700; }
dd { margin: 0 0 0.7em; }
dl:has(+ [data-continued]) { margin-bottom: 0; }
hr { border: 0; border-top: 1px solid var(--civic-color-line); margin: 2.4em auto; width: 6em; }
code { font-size: 0.9em; }
sub, sup { line-height: 0; }
abbr[title] { text-decoration: underline dotted; text-underline-offset: 0.18em; }
section { margin-top: 2.6em; }
:is(section, .rights) > :is(h2, h3) { font-family: var(--civic-font-label); font-size: 0.95em; margin: 0 0 0.7em; }
address { font-style: normal; font-size: 0.92em; --leading: 1.5; margin-bottom: 1em; }
:is(.events, .related) ul { padding-inline-start: 1.1em; font-size: 0.92em; }
.rights, .origin { color: var(--civic-color-soft); font-size: 0.84em; --leading: 1.5; }
.rights { margin-top: 3em; padding-top: 1.3em; border-top: 1px solid var(--civic-color-line); }
.rights dl { display: grid; grid-template-columns: fit-content(13em) 1fr; gap: 0.7em 1.4em; margin: 0; }
.rights dt { font-weight: 600; color: var(--civic-color-text); }
.rights dd, .rights p, .origin p { margin: 0; }
.rights dd { grid-column: 2; min-width: 0; }
.origin { margin-top: 1.3em; }
.origin a { overflow-wrap: anywhere; }
article + article { margin-top: 4em; padding-top: 2em; border-top: 3px double var(--civic-color-line); }
@media screen { table:has(tr > :nth-child(9)) { width: max-content; } table:has(tr > :nth-child(9)) :is(th, td) { max-width: 13rem; } }
@media screen and (max-width: 40rem) { table:has(tr > :nth-child(5)) { width: max-content; } th, td { max-width: 13rem; } }
@media (max-width: 30rem) { .rights dl { grid-template-columns: 1fr; gap: 0.1em; } .rights dd { grid-column: 1; margin-bottom: 0.8em; } .sender { margin-bottom: 1.8em; } :is(:lang(de), :lang(nl), :lang(da), :lang(sv), :lang(fi), :lang(et), :lang(hu)):is(h1, h2, h3, .subheadline) { hyphens: auto; } }
@media (prefers-contrast: more) { :root { --civic-color-soft: var(--civic-color-text); --civic-color-line: currentColor; } }
@media print {
  :root { color-scheme: light; --civic-color-text: #000; --civic-color-soft: #333; --civic-color-paper: #fff; --civic-color-panel: #fff; --civic-color-line: #999; --civic-color-link: #000; --civic-color-accent: #000; --civic-size: 10.5pt; --civic-leading: 1.45; --civic-measure: none; --civic-target: 0px; }
  @page { margin: 23mm; }
  main { padding: 0; }
  img { width: auto; max-height: 90mm; }
  h1 { font-size: 20pt; }
  header { margin-bottom: 1.4em; }
  .sender { margin-bottom: 1.8em; }
  .rights { margin-top: 1.8em; }
  .box { padding-block: 0.8em; border: 1px solid var(--civic-color-line); }
  h1, h2, h3, h4, h5, h6, .speakers { break-after: avoid; }
  .box, tr, address, .rights { break-inside: avoid; }
  p { orphans: 3; widows: 3; }
  .translations, .skip, video, audio { display: none; }
  .table { overflow: visible; background: none; }
  .table:has(tr > :nth-child(6)) { font-size: 0.7em; hyphens: auto; }
  .e-content a[href^="http"]::after { content: " (" attr(href) ")"; font-size: 0.85em; overflow-wrap: anywhere; }
}
`;
