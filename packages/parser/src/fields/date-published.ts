import { AROUND, type Block } from "../blocks/block.ts";
import { releaseNamePattern } from "../blocks/labels.ts";
import type { Candidate, Rule } from "../candidates/candidate.ts";
import { findDates } from "../dates/parse-date.ts";
import { attribute } from "../dom/document.ts";
import { perLocales } from "../locales/per-locales.ts";
import { blockAt, type Page, spanOf } from "../page.ts";
import { jsonLdDates, metaDates, timeValue } from "./dates.ts";

const METAS: Readonly<Record<string, number>> = {
  "article:published_time": 0.9,
  "og:article:published_time": 0.9,
  datepublished: 0.88,
  "dcterms.issued": 0.88,
  "dcterms.date": 0.85,
  "dcterms.created": 0.8,
  "dc.date.issued": 0.88,
  "dc.date.created": 0.8,
  "dc.date": 0.85,
  publication_date: 0.88,
  "publication-date": 0.88,
  publishdate: 0.88,
  "publish-date": 0.88,
  publish_date: 0.88,
  pubdate: 0.88,
  "sailthru.date": 0.8,
  date: 0.75,
};

function* jsonLd(page: Page): Iterable<Candidate<string>> {
  yield* jsonLdDates(page, "datePublished", "date-published/json-ld");
}

function* meta(page: Page): Iterable<Candidate<string>> {
  yield* metaDates(page, METAS, "date-published/meta");
}

function* microdata(page: Page): Iterable<Candidate<string>> {
  for (const element of page.head.times) {
    if (!attribute(element, "itemprop")?.split(/\s+/).includes("datePublished")) continue;
    const found = timeValue(element, page);
    if (found)
      yield { value: found.date.value, rule: "date-published/microdata", evidence: found.evidence, confidence: 0.9 };
  }
}

const lower = (words: readonly string[]): string[] => words.map((word) => word.toLowerCase());
const otherLabels = perLocales((locales) => lower(locales.flatMap(({ otherDateLabels }) => otherDateLabels)));
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

function* timeElement(page: Page): Iterable<Candidate<string>> {
  for (const element of page.head.times.slice(0, 40)) {
    const found = timeValue(element, page);
    const confidence = found ? trustAt(blockAt(element, page.segments), page) : 0;
    if (!found || confidence === 0) continue;
    yield { value: found.date.value, rule: "date-published/time-element", evidence: found.evidence, confidence };
  }
}

// "Bern, 17.08.2007 - ", "October 1, 2020 (SAINT PAUL) —": the date opens the text, before a dash.
function* dateline(page: Page): Iterable<Candidate<string>> {
  const first = page.segments.blocks.find(({ index }) => page.classified.roles[index] === "body");
  const date = first && findDates(first.text.slice(0, 120), page.language.locales)[0];
  if (!first || !date || date.index > 60) return;
  const named = releaseNamePattern(page.language.locales).test(first.text) && date.index < 45;
  const after = first.text.slice(date.index + date.text.length, date.index + date.text.length + 30);
  const alone = date.index + date.text.length >= first.text.length - 2;
  if (!alone && !named && !/^(?:\s?\([^)]{2,25}\))?\s?[–—-]{1,2}\s?|^\)?\s?[–—:-]/.test(after)) return;
  const evidence = spanOf(first, 0, date.index + date.text.length);
  yield { value: date.value, rule: "date-published/dateline", evidence, confidence: named ? 0.9 : 0.7 };
}

function* address({ url }: Page): Iterable<Candidate<string>> {
  const match = /\/((?:19|20)\d{2})[/-](0[1-9]|1[0-2])[/-](0[1-9]|[12]\d|3[01])(?:\/|-|$)/.exec(url?.pathname ?? "");
  const value = match && `${match[1]}-${match[2]}-${match[3]}`;
  if (value) yield { value, rule: "date-published/address", evidence: { text: match[0] }, confidence: 0.5 };
}

/** The day or time of publication, in the precision of the page. */
export const datePublished: readonly Rule<string>[] = [
  labelledText,
  jsonLd,
  microdata,
  meta,
  timeElement,
  dateline,
  address,
];
