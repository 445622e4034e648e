import { AROUND, type Block } from "../blocks/block.ts";
import { linkDensity } from "../blocks/score.ts";
import type { Candidate, Rule } from "../candidates/candidate.ts";
import { type Choice, chooseCandidate } from "../candidates/choose-candidate.ts";
import { datesOfPage } from "../dates/dates-of-page.ts";
import { perLocales } from "../locales/per-locales.ts";
import { type Page, spanOf } from "../page.ts";
import { type LinkedData, textOf } from "../structured-data/json-ld.ts";
import { labelBefore } from "./date-labels.ts";
import { dateIn } from "./dates.ts";
import { placesOfOthers } from "./places-of-others.ts";

/** The rule of a date that is none of publication. */
export const CHANGE_RULE = "date-published/change";

const PUBLISHED = 0.6;
const CHANGED = 0.5;

const isHome = ({ url }: Page): boolean => url?.pathname === "/" && url.search === "";

const isOfPage = ({ types }: LinkedData): boolean => types.some((type) => type.endsWith("Page"));

/** The address of a news item or of an entry of a blog; other pages were made on some day, but not published on it. */
const OF_ARTICLE =
  /\/(?:19|20)\d{2}\/|\/(?:[^/]{0,40}[-_])?(?:news|blog|press|presse|prensa|stampa|premsa|imprensa|aktuell(?:es)?|article|artikel|story|stories|post|posts|noticias?|nieuws|nyheter|actualites?|novita|uutiset|tiedotteet|magazin(?:e)?)(?:[-_][^/]{0,40})?\//i;

/** The day in the description of the page itself, where there is none of an article: `WebPage`. */
function* webPage(page: Page): Iterable<Candidate<string>> {
  if (!OF_ARTICLE.test(page.url?.pathname ?? "")) return;
  for (const { data, start, end } of page.jsonLd.filter(isOfPage)) {
    const text = textOf(data["datePublished"]);
    const date = dateIn(text, page);
    if (text && date)
      yield {
        value: date.value,
        rule: "date-published/web-page",
        evidence: { text, start, end },
        confidence: PUBLISHED,
      };
  }
}

// The names that programs which build pages in the browser give to the time of publication.
const STATE =
  /"(?:date_?published|(?:first_?)?published_?(?:at|date|time|on)?|publish_?(?:date|time)|publication_?date|pub_?date)"\s{0,3}:\s{0,3}"(\d{4}-\d\d-\d\d[^"\\]{0,24})"/gi;
const MOST_STATES = 200;

/** The one day of publication in the data of the page's programs; of several, none is that of the page. */
function* programData(page: Page): Iterable<Candidate<string>> {
  if (isHome(page)) return;
  // What the description of the page itself says was weighed by the rule before.
  const described = page.jsonLd.filter(isOfPage);
  const found: Candidate<string>[] = [];
  let days = 0;
  for (const match of page.document.source.matchAll(STATE)) {
    days += 1;
    const value = dateIn(match[1], page)?.value;
    if (days > MOST_STATES) return;
    if (value === undefined || described.some(({ start, end }) => match.index > start && match.index < end)) continue;
    const evidence = { text: match[0], start: match.index, end: match.index + match[0].length };
    found.push({ value, rule: "date-published/program-data", evidence, confidence: PUBLISHED });
  }
  if (new Set(found.map(({ value }) => value.slice(0, 10))).size === 1) yield* found.slice(0, 1);
}

const changedWords = perLocales((locales) =>
  locales.flatMap(({ changedLabels }) => changedLabels.map((word) => word.toLowerCase())),
);

const LONGEST_LINE = 250;
const BESIDE = 60;
// Dialogs about cookies say when their own text was changed.
const COOKIES = /cookie/i;

const ASIDE = AROUND.nav | AROUND.aside | AROUND.related | AROUND.comments;

/** Whether the words around a date, or the label in the block before, say that it is the day of a change: "zuletzt am … geändert". */
function saysChange(block: Block, from: number, to: number, page: Page): boolean {
  const before = from === 0 ? labelBefore(block, 0, 0, page).text : block.text.slice(Math.max(0, from - BESIDE), from);
  const around = `${before} ${block.text.slice(to, to + BESIDE)}`.toLowerCase();
  return changedWords(page.language.locales).some((word) => around.includes(word));
}

/** A line that says when the page was changed, also at its foot. */
function* changedLine(page: Page): Iterable<Candidate<string>> {
  const others = placesOfOthers(page, ASIDE);
  for (const block of page.segments.blocks) {
    if (block.text.length > LONGEST_LINE || block.around.flags & others || !/\d/.test(block.text)) continue;
    if (COOKIES.test(block.text) || linkDensity(block) > 0.5) continue;
    for (const { value, index, text } of datesOfPage(block.text, page)) {
      if (!saysChange(block, index, index + text.length, page)) continue;
      const evidence = spanOf(block, 0, index + text.length);
      yield { value, rule: CHANGE_RULE, evidence, confidence: CHANGED };
    }
  }
}

/** In the order in which they count: what speaks of publication first. */
const INSTEAD: readonly Rule<string>[] = [webPage, programData, changedLine];

/**
 * The day that stands for the day of publication on a page that names none: from descriptions of the page, from the data
 * of its programs, and last the line that says when it was changed. Good enough to sort articles by, not for a press release.
 *
 * @param page - the page
 * @returns the choice, or `undefined` where the page says nothing at all
 */
export function chooseDateInstead(page: Page): Choice<string> | undefined {
  for (const rule of INSTEAD) {
    const choice = chooseCandidate(rule(page), (value) => value.slice(0, 10));
    if (choice !== undefined) return choice;
  }
  return undefined;
}
