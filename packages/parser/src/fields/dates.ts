import type { Candidate, Span } from "../candidates/candidate.ts";
import { datesOfPage } from "../dates/dates-of-page.ts";
import { type FoundDate, parseCompactDate, parseInternetDate } from "../dates/parse-date.ts";
import { attribute, type PageElement } from "../dom/document.ts";
import { type Page, spanOfTag } from "../page.ts";
import { textOf } from "../structured-data/json-ld.ts";
import { collapse, rawText } from "../structured-data/meta-tags.ts";
import { isInComment } from "./comments.ts";
import { ownArticles } from "./own-articles.ts";

/** The first date in a value of structured data. */
export function dateIn(text: string | undefined, page: Page): FoundDate | undefined {
  if (text === undefined) return undefined;
  return (
    parseInternetDate(text.slice(0, 60)) ??
    parseCompactDate(text.slice(0, 60)) ??
    datesOfPage(text.slice(0, 200), page)[0]
  );
}

/** Types of schema.org that are no articles and say when they were published. */
const OTHER_TYPES: ReadonlySet<string> = new Set([
  "Recipe",
  "HowTo",
  "CreativeWork",
  "VideoObject",
  "PodcastEpisode",
  "DiscussionForumPosting",
]);

/** Dates under a property of the page's articles in JSON-LD. */
export function* jsonLdDates(page: Page, property: string, rule: string): Iterable<Candidate<string>> {
  const own = ownArticles(page);
  const others = page.jsonLd.filter(({ types }) => types.some((type) => OTHER_TYPES.has(type)));
  for (const { data, start, end } of own.length > 0 ? own : others) {
    const text = textOf(data[property]);
    const date = dateIn(text, page);
    const confidence = own.length > 0 ? 0.9 : 0.7;
    if (date && text) yield { value: date.value, rule, evidence: { text, start, end }, confidence };
  }
}

// Where a page repeats a name with another day, it speaks of other things: of teasers, of comments.
const REPEATED = 0.6;

/** Dates of `meta` elements, with the trust put in each name. */
export function* metaDates(
  page: Page,
  trustIn: (name: string) => number | undefined,
  rule: string,
): Iterable<Candidate<string>> {
  const days = new Map<string, string>();
  for (const { name, content, element } of page.head.metas) {
    const trust = trustIn(name);
    const date = trust === undefined ? undefined : dateIn(content, page);
    if (!date || !trust || isInComment(element)) continue;
    const day = date.value.slice(0, 10);
    const first = days.get(name) ?? day;
    days.set(name, first);
    const confidence = first === day ? trust : trust * REPEATED;
    yield { value: date.value, rule, evidence: spanOfTag(element, content), confidence };
  }
}

/** What a `time` element says, and where: its `datetime`, else its text. */
export function timeValue(element: PageElement, page: Page): { date: FoundDate; evidence: Span } | undefined {
  const stated = attribute(element, "datetime") ?? attribute(element, "content") ?? attribute(element, "title");
  const fromAttribute = dateIn(stated, page);
  if (fromAttribute && stated) return { date: fromAttribute, evidence: spanOfTag(element, stated) };
  const text = collapse(rawText(element));
  const date = dateIn(text, page);
  return date && { date, evidence: { text, start: element.start, end: element.end } };
}
