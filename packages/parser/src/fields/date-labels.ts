import type { Block } from "../blocks/block.ts";
import { escapePattern, releaseNameOf } from "../blocks/labels.ts";
import { attribute, type PageElement } from "../dom/document.ts";
import { allWords, lazily } from "../locales/civic/index.ts";
import { wordPattern } from "../locales/letters.ts";
import type { Locale } from "../locales/locale.ts";
import { perLocales } from "../locales/per-locales.ts";
import type { Page } from "../page.ts";

const lower = (words: readonly string[]): string[] => words.map((word) => word.toLowerCase());
const otherLabels = perLocales((locales) =>
  lower(locales.flatMap(({ changedLabels, otherDateLabels }) => [...changedLabels, ...otherDateLabels])),
);
/** A label of another day at the beginning of what stands before a date, or at its end: "Born", not "Osborn". */
const otherAtEdge = perLocales((locales) => {
  const words = wholeWords(otherLabels(locales));
  return wordPattern(`^${words}|${words}$`, "u");
});
const publishedLabels = perLocales((locales) => lower(locales.flatMap((locale) => locale.publishedLabels)));

const wholeWords = (words: readonly string[]): string =>
  `(?<!\\p{L})(?:${[...words]
    .sort((a, b) => b.length - a.length)
    .map(escapePattern)
    .join("|")})(?!\\p{L})`;

const changedLabels = (locales: readonly Locale[]): string[] =>
  lower(locales.flatMap((locale) => locale.changedLabels));

const changedPattern = perLocales((locales) => wordPattern(wholeWords(changedLabels(locales)), "gu"));
const changedBehind = perLocales((locales) =>
  wordPattern(`^\\)?\\s?\\(?(?:\\p{L}{2,12}\\s)?${wholeWords(changedLabels(locales))}`, "u"),
);

// So far before a date its label may begin: "Updated 2010 GMT (0410 HKT) March 14, 2021".
const REACH = 40;
const PARTS = /[|·•\n]/;

/** The end of a text in front of a date: what stands behind the last mark that parts a line. */
const lastPart = (before: string): string => before.slice(-REACH).split(PARTS).at(-1)?.toLowerCase() ?? "";

/** Whether the words of a label say that a date is one of a change, and say nothing of publication behind that. */
function saysChanged(before: string, locales: readonly Locale[]): boolean {
  const part = lastPart(before);
  const last = [...part.matchAll(changedPattern(locales))].at(-1);
  if (last === undefined) return false;
  const rest = part.slice(last.index + last[0].length);
  return !publishedLabels(locales).some((word) => word.length > 4 && rest.includes(word));
}

/** How much the words before a date say that it is the day of publication; 0 where they say that it is another day. */
export function labelTrust(label: string, page: Page): number {
  const text = label.toLowerCase().replace(/[\s:|–—-]+$/, "");
  const { locales } = page.language;
  if (otherAtEdge(locales).test(text)) return 0;
  if (saysChanged(text, locales)) return 0;
  if (releaseNameOf(label.trim(), locales) !== undefined) return 0.95;
  if (publishedLabels(locales).some((word) => text === word || text.endsWith(` ${word}`))) return 0.92;
  return 0.72;
}

/** Whether the words behind a date say that it is one of a change: `3 May 2022 (updated)`; they may also begin the next date. */
export function isChangedBehind(after: string, page: Page): boolean {
  const text = after.slice(0, REACH).toLowerCase();
  return changedBehind(page.language.locales).test(text) && !/\d/.test(text);
}

/** `<time class="updated">`; what is both, as a new text is, is `published updated`. */
const CHANGED_CLASS =
  /(?:^|[\s_-])(?:updated|modified|date-?modified|modified-?date|update-?date|last-?mod(?:ified)?)(?:$|[\s_-])/i;
const BOTH_CLASS = /(?:^|[\s_-])(?:published|entry-?date)(?:$|[\s_-])/i;
// Old themes of blogs give this class to the only date that they show.
const BY_CLASS = 0.7;

/** How much is left of the trust in a date whose element says that it is the day of a change. */
export function trustInElement(element: PageElement): number {
  const property = attribute(element, "itemprop");
  if (property?.includes("dateModified") && !property.includes("datePublished")) return 0;
  return element.classes?.has(CHANGED_CLASS) && !element.classes.has(BOTH_CLASS) ? BY_CLASS : 1;
}

const ELEMENTS_AROUND = 3;

/** The same for the date at a place of a block. */
export function trustInPlace(block: Block, index: number): number {
  const piece = block.pieces.find(({ at, to }) => at <= index && index < to);
  let trust = 1;
  for (let at = piece?.node.parent, level = 0; at !== undefined && level < ELEMENTS_AROUND; at = at.parent, level++) {
    if (at.hasAttributes) trust = Math.min(trust, trustInElement(at));
    if (at === block.around.element) break;
  }
  return trust;
}

const onAtEnd = lazily(() => new RegExp(String.raw`\s(?:${allWords("days").on})$`, "u"));

const isLabelAlone = (text: string, page: Page): boolean => {
  const words = text.toLowerCase().replace(onAtEnd(), "");
  const { locales } = page.language;
  return publishedLabels(locales).includes(words) || otherLabels(locales).includes(words);
};

const MAX_LABEL = 60;

/** The words before a date, and whether they leave no doubt that they are meant for it. */
interface DateLabel {
  readonly text: string;
  readonly isSure: boolean;
}

const NO_LABEL: DateLabel = { text: "", isSure: true };

/** The words before a date: of the same line, or of the block before where that is a label and nothing else. */
export function labelBefore(block: Block, from: number, to: number, page: Page): DateLabel {
  const before = block.text.slice(from, to).trim();
  if (before !== "" || from > 0) return { text: before, isSure: true };
  const previous = page.segments.blocks[block.index - 1]?.text ?? "";
  if (previous.length >= MAX_LABEL) return NO_LABEL;
  if (previous.endsWith(":")) return { text: previous, isSure: true };
  return isLabelAlone(previous, page) ? { text: previous, isSure: false } : NO_LABEL;
}
