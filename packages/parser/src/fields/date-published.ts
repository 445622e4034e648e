import { AROUND, type Block } from "../blocks/block.ts";
import { releaseNamePattern } from "../blocks/labels.ts";
import type { Candidate, Rule, Span } from "../candidates/candidate.ts";
import { type FoundDate, findDates } from "../dates/parse-date.ts";
import { attribute, type PageElement } from "../dom/document.ts";
import { perLocales } from "../locales/per-locales.ts";
import { blockAt, type Page, spanOf } from "../page.ts";
import { rawText } from "../structured-data/meta-tags.ts";
import { description, layout } from "./date-elsewhere.ts";
import { jsonLdDates, metaDates, timeValue } from "./dates.ts";

const METAS: Readonly<Record<string, number>> = {
  "article:published_time": 0.9,
  "og:article:published_time": 0.9,
  datepublished: 0.88,
  "dcterms.issued": 0.88,
  "dcterms.date": 0.78,
  "dcterms.created": 0.8,
  "dc.date.issued": 0.88,
  "dc.date.created": 0.8,
  "dc.date": 0.78,
  publication_date: 0.88,
  "publication-date": 0.88,
  publishdate: 0.88,
  "publish-date": 0.88,
  publish_date: 0.88,
  pubdate: 0.88,
  "sailthru.date": 0.8,
  date: 0.72,
};

function* jsonLd(page: Page): Iterable<Candidate<string>> {
  yield* jsonLdDates(page, "datePublished", "date-published/json-ld");
}

function* meta(page: Page): Iterable<Candidate<string>> {
  yield* metaDates(page, METAS, "date-published/meta");
}

const DATED_CLASS =
  /(?:^|[\s_-])(?:(?:dt-)?published|pub-?date|publish(?:ed)?-?date|post-?date|entry-?date|article-?date|date-?published|publication-?date)(?:$|[\s_-])/i;
const MAX_MARKED = 400;
// Far from the headline a date may be that of a teaser, unless it is the only one of the page.
const ONLY_ONE = 0.6;

/** Whether an element says that it holds the day of publication: in so many words, or by its class. */
function marksDate(element: PageElement): "stated" | "named" | undefined {
  if (element.tag === "meta" || element.tag === "link" || element.end - element.startTagEnd > MAX_MARKED)
    return undefined;
  const property = attribute(element, "itemprop");
  if (property?.includes("datePublished") && property.split(/\s+/).includes("datePublished")) return "stated";
  const classes = attribute(element, "class");
  return classes !== undefined && DATED_CLASS.test(classes.slice(0, 200)) ? "named" : undefined;
}

function* marked(page: Page): Iterable<Candidate<string>> {
  const found: { date: FoundDate; evidence: Span; confidence: number }[] = [];
  for (const element of page.document.elements) {
    const kind = element.hasAttributes ? marksDate(element) : undefined;
    const value = kind && timeValue(element, page);
    if (!value) continue;
    const trust = trustAt(blockAt(element, page.segments), page);
    found.push({ ...value, confidence: kind === "stated" ? 0.9 : trust });
  }
  const days = new Set(found.map(({ date }) => date.value.slice(0, 10)));
  for (const { date, evidence, confidence } of found) {
    const trust = confidence === 0 && days.size === 1 ? ONLY_ONE : confidence;
    if (trust > 0) yield { value: date.value, rule: "date-published/marked", evidence, confidence: trust };
  }
}

const lower = (words: readonly string[]): string[] => words.map((word) => word.toLowerCase());
const otherLabels = perLocales((locales) =>
  lower(locales.flatMap(({ changedLabels, otherDateLabels }) => [...changedLabels, ...otherDateLabels])),
);
const publishedLabels = perLocales((locales) => lower(locales.flatMap((locale) => locale.publishedLabels)));

function labelTrust(label: string, page: Page): number {
  const text = label.toLowerCase().replace(/[\s:|–—-]+$/, "");
  const { locales } = page.language;
  if (otherLabels(locales).some((word) => text.endsWith(word) || text.startsWith(word))) return 0;
  if (releaseNamePattern(locales).test(label.trim())) return 0.95;
  if (publishedLabels(locales).some((word) => text === word || text.endsWith(` ${word}`))) return 0.92;
  return 0.72;
}

/** The words before a date: of the same line, or of the block before where that ends with a colon. */
function labelBefore(block: Block, index: number, page: Page): string {
  const before = block.text.slice(0, index).trim();
  if (before !== "") return before;
  const previous = page.segments.blocks[block.index - 1]?.text ?? "";
  return previous.length < 60 && /:$/.test(previous) ? previous : "";
}

function* labelledText(page: Page): Iterable<Candidate<string>> {
  const { classified, segments, language } = page;
  const near = classified.parts?.headline.block.index ?? classified.region?.first ?? 0;
  for (const block of segments.blocks) {
    if (classified.roles[block.index] !== "label") continue;
    for (const date of findDates(block.text, language.locales)) {
      const trust = labelTrust(labelBefore(block, date.index, page), page);
      if (trust === 0) continue;
      const distance = Math.min(0.1, Math.abs(block.index - near) * 0.01);
      yield {
        value: date.value,
        rule: "date-published/labelled-text",
        evidence: spanOf(block, 0, date.index + date.text.length),
        confidence: Math.max(0.1, trust - distance - (date.ambiguous ? 0.05 : 0)),
      };
    }
  }
}

const outside = AROUND.nav | AROUND.footer | AROUND.aside;

// A date beside the headline is that of the page; further away it may be that of a teaser.
function trustAt(block: Block | undefined, page: Page): number {
  if (block === undefined || block.around.flags & outside) return 0;
  const headline = page.classified.parts?.headline.block.index;
  const distance = headline === undefined ? 20 : Math.abs(block.index - headline);
  if (distance <= 4) return 0.89;
  return page.classified.roles[block.index] === "chrome" ? 0 : 0.75;
}

// "Updated: <time>": the words before it in its block say of what it is the time.
function isOtherTime(block: Block | undefined, element: PageElement, page: Page): boolean {
  const piece = block?.pieces.find(({ node }) => node.start >= element.start && node.start < element.end);
  const before = piece && block?.text.slice(Math.max(0, piece.at - 40), piece.at).trim();
  return !!before && labelTrust(before, page) === 0;
}

// More characters than these beside a time in the same link are a teaser; fewer are the link of the date itself.
const MAX_BESIDE_TIME = 20;

/** Whether a link stands around an element and other text: then it is the time of a teaser. */
function isInTeaser(element: PageElement): boolean {
  for (let at: PageElement | undefined = element, level = 0; at && level < 8; at = at.parent, level++) {
    if (at.tag === "a") return rawText(at).length > rawText(element).length + MAX_BESIDE_TIME;
  }
  return false;
}

const MAX_TIMES = 40;

function* timeElement(page: Page): Iterable<Candidate<string>> {
  const times = page.head.times.slice(0, MAX_TIMES).flatMap((element) => {
    const block = blockAt(element, page.segments);
    const isOther = isInTeaser(element) || isOtherTime(block, element, page);
    const found = isOther ? undefined : timeValue(element, page);
    return found
      ? [{ ...found, trust: trustAt(block, page), isOutside: !block || !!(block.around.flags & outside) }]
      : [];
  });
  const days = new Set(times.map(({ date }) => date.value.slice(0, 10)));
  for (const { date, evidence, trust, isOutside } of times) {
    const confidence = trust === 0 && days.size === 1 && !isOutside ? ONLY_ONE : trust;
    if (confidence > 0) yield { value: date.value, rule: "date-published/time-element", evidence, confidence };
  }
}

const FIRST_BLOCKS = 3;
const AFTER_DATE = /^(?:\s?\([^)]{2,25}\))?\s?[–—-]{1,2}\s?|^\)?\s?[–—:-]|^\.\s/;

/** Where a date opens a text, before a dash: "Bern, 17.08.2007 - ", "October 1, 2020 (SAINT PAUL) —", "31. Oktober 2023. ". */
function datelineOf(first: Block, isFirst: boolean, page: Page): Candidate<string> | undefined {
  const date = findDates(first.text.slice(0, 120), page.language.locales)[0];
  if (!date || date.index > (isFirst ? 60 : 2)) return undefined;
  const named = releaseNamePattern(page.language.locales).test(first.text) && date.index < 45;
  const after = first.text.slice(date.index + date.text.length, date.index + date.text.length + 30);
  const alone = date.index + date.text.length >= first.text.length - 2;
  if (!alone && !named && !AFTER_DATE.test(after)) return undefined;
  const evidence = spanOf(first, 0, date.index + date.text.length);
  return { value: date.value, rule: "date-published/dateline", evidence, confidence: named ? 0.9 : 0.7 };
}

function* dateline(page: Page): Iterable<Candidate<string>> {
  const { roles } = page.classified;
  const body = page.segments.blocks.filter(({ index }) => roles[index] === "body").slice(0, FIRST_BLOCKS);
  for (const [at, block] of body.entries()) {
    const found = datelineOf(block, at === 0, page);
    if (found) return yield found;
  }
}

const MAX_LINE = 80;
const MAX_LINES = 8;
const LONGEST_DATED_BLOCK = 600;

/** A line of a longer block that says when the page was published, and nothing else: "Veröffentlicht am 16.08.2019". */
function* datedLine(page: Page): Iterable<Candidate<string>> {
  const { locales } = page.language;
  for (const block of page.segments.blocks) {
    if (block.text.length > LONGEST_DATED_BLOCK || block.around.flags & outside) continue;
    if (!block.text.includes("\n") || !/\d/.test(block.text)) continue;
    for (const line of block.text.split("\n", MAX_LINES)) {
      const date = line.length <= MAX_LINE ? findDates(line, locales)[0] : undefined;
      const label = date && line.slice(0, date.index);
      if (!date || !label || labelTrust(label, page) < 0.9 || line.length > date.index + date.text.length + 12)
        continue;
      const from = block.text.indexOf(line);
      const evidence = spanOf(block, from, from + line.length);
      yield { value: date.value, rule: "date-published/dated-line", evidence, confidence: 0.75 };
    }
  }
}

const COMPACT = /(?:^|[/_.-])((?:19|20)\d{2})([/_-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/;

function* address({ url }: Page): Iterable<Candidate<string>> {
  const match = COMPACT.exec(url?.pathname ?? "");
  const value = match && `${match[1]}-${match[3]}-${match[4]}`;
  if (value) yield { value, rule: "date-published/address", evidence: { text: match[0] }, confidence: 0.5 };
}

/** The day or time of publication, in the precision of the page. */
export const datePublished: readonly Rule<string>[] = [
  layout,
  labelledText,
  jsonLd,
  marked,
  meta,
  timeElement,
  description,
  dateline,
  datedLine,
  address,
];
