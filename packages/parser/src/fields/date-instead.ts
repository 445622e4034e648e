import type { Candidate, Rule } from "../candidates/candidate.ts";
import { type Choice, chooseCandidate } from "../candidates/choose-candidate.ts";
import type { Page } from "../page.ts";
import { type LinkedData, textOf } from "../structured-data/json-ld.ts";
import { CHANGE_RULE, changedLines, daysBeforeChanges } from "./changed-lines.ts";
import { dateIn } from "./dates.ts";

const PUBLISHED = 0.6;

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

/** In the order in which they count: what speaks of publication first. */
const INSTEAD: readonly Rule<string>[] = [
  webPage,
  programData,
  (page) => daysBeforeChanges(page, "date-published/before-change"),
  (page) => changedLines(page, CHANGE_RULE),
];

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
