import { AROUND, type Block } from "../blocks/block.ts";
import type { Candidate, Rule } from "../candidates/candidate.ts";
import { type Choice, chooseCandidate } from "../candidates/choose-candidate.ts";
import { findDates } from "../dates/parse-date.ts";
import { perLocales } from "../locales/per-locales.ts";
import { type Page, spanOf } from "../page.ts";
import { textOf } from "../structured-data/json-ld.ts";
import { dateIn } from "./dates.ts";

/** The rule of a date that is none of publication. */
export const CHANGE_RULE = "date-published/change";

const PUBLISHED = 0.6;
const CHANGED = 0.5;

const isHome = ({ url }: Page): boolean => url?.pathname === "/" && url.search === "";

/** The day in the description of the page itself, where there is none of an article: `WebPage`; a home page is no article. */
function* webPage(page: Page): Iterable<Candidate<string>> {
  if (isHome(page)) return;
  for (const { types, data, start, end } of page.jsonLd) {
    const text = types.some((type) => /Page$/.test(type)) ? textOf(data["datePublished"]) : undefined;
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
  const found: Candidate<string>[] = [];
  let days = 0;
  for (const match of page.document.source.matchAll(STATE)) {
    days += 1;
    const value = dateIn(match[1], page)?.value;
    if (days > MOST_STATES) return;
    if (value === undefined) continue;
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

const aside = AROUND.nav | AROUND.aside;

/** Whether the words around a date say that it is the day of a change: "zuletzt am … geändert". */
function saysChange({ text }: Block, from: number, to: number, page: Page): boolean {
  const around = `${text.slice(Math.max(0, from - BESIDE), from)} ${text.slice(to, to + BESIDE)}`.toLowerCase();
  return changedWords(page.language.locales).some((word) => around.includes(word));
}

/** A line that says when the page was changed, also at its foot. */
function* changedLine(page: Page): Iterable<Candidate<string>> {
  for (const block of page.segments.blocks) {
    if (block.text.length > LONGEST_LINE || block.around.flags & aside || !/\d/.test(block.text)) continue;
    if (COOKIES.test(block.text)) continue;
    for (const { value, index, text } of findDates(block.text, page.language.locales)) {
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
