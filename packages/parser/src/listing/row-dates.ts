import type { Block } from "../blocks/block.ts";
import { headingOf } from "../blocks/head.ts";
import { type FoundDate, findDates } from "../dates/parse-date.ts";
import { attribute, PageElement } from "../dom/document.ts";
import type { Locale } from "../locales/locale.ts";
import type { Row } from "./rows.ts";

/** The date of a row, with its printed form. */
export interface RowDate {
  readonly value: string;
  readonly text: string;
  /** The block that holds it, or the first of those that hold its parts. */
  readonly block: Block | undefined;
}

/** Longer texts tell of dates; they are not dated by them. */
const MAX_LABEL = 120;
const MAX_PART = 12;
const MOST_ELEMENTS = 300;

function timeIn(element: PageElement, locales: readonly Locale[]): RowDate | undefined {
  const waiting: PageElement[] = [element];
  for (let seen = 0; seen < MOST_ELEMENTS; seen += 1) {
    const inner = waiting.pop();
    if (inner === undefined) return undefined;
    for (const child of [...inner.children].reverse()) if (child instanceof PageElement) waiting.push(child);
    const stated = inner.tag === "time" ? attribute(inner, "datetime") : undefined;
    const date = stated && findDates(stated, locales)[0];
    if (date && stated) return { value: date.value, text: stated, block: undefined };
  }
  return undefined;
}

/** A date in pieces: month, day and year in elements of their own. */
function inPieces(blocks: readonly Block[], locales: readonly Locale[]): RowDate | undefined {
  for (let at = 0; at < blocks.length; at += 1) {
    const short = blocks.slice(at, at + 3).filter(({ text }) => text.length <= MAX_PART);
    const text = short.map((block) => block.text.trim()).join(" ");
    const date = short.length < 2 ? undefined : findDates(text, locales)[0];
    if (date) return { value: date.value, text: date.text, block: short[0] };
  }
  return undefined;
}

/** A date in an element of its own, where nothing parts it from the words around: "News12 MAR 24". */
function inElement(blocks: readonly Block[], locales: readonly Locale[]): RowDate | undefined {
  for (const block of blocks) {
    if (block.text.length > MAX_LABEL) continue;
    for (const { at, to } of block.pieces) {
      const text = block.text.slice(at, to);
      const date = text.length < block.text.length && /\d/.test(text) ? findDates(text, locales)[0] : undefined;
      if (date?.text === text.trim()) return { value: date.value, text: date.text, block };
    }
  }
  return undefined;
}

/** The text of a block without the characters of the title; where it holds several entries, of the title's own line. */
function besideTitle(block: Block, { link, element }: Row): string {
  if (block !== link.block) return block.text;
  const from = element === undefined ? block.text.lastIndexOf("\n", link.from) + 1 : 0;
  const end = element === undefined ? block.text.indexOf("\n", link.to) : -1;
  return `${block.text.slice(from, link.from)}\n${block.text.slice(link.to, end < 0 ? undefined : end)}`;
}

/** A sentence tells of a day; a label names it. */
const isSentence = (text: string): boolean => (text.match(/(?<![\p{L}\p{N}])\p{Ll}{2,}/gu)?.length ?? 0) >= 6;

const first = (text: string, locales: readonly Locale[]): FoundDate | undefined => findDates(text, locales)[0];

/** The date that stands in a row: in a `time` element, in a short line, in pieces, at the beginning of its text or title. */
export function dateInRow(row: Row, locales: readonly Locale[]): RowDate | undefined {
  const timed = row.element && timeIn(row.element.element, locales);
  if (timed) return timed;
  for (const block of row.blocks) {
    const text = besideTitle(block, row);
    const date = text.length <= MAX_LABEL && !isSentence(text) ? first(text, locales) : undefined;
    if (date) return { value: date.value, text: date.text, block };
  }
  const pieces = inPieces(row.blocks, locales) ?? inElement(row.blocks, locales);
  if (pieces) return pieces;
  for (const block of row.blocks) {
    const date = first(block.text.slice(0, MAX_LABEL), locales);
    if (date && date.index < 25) return { value: date.value, text: date.text, block };
  }
  return undefined;
}

/** The date between two rows: that of a group where it heads what follows, else that of one row. */
export interface GapDate {
  /** A month alone, as `2026-03`, where the rows below it say the day. */
  readonly date: RowDate;
  readonly heads: boolean;
}

const MONTH_ALONE = /^\p{L}{3,12}\.?\s(?:del?\s)?\d{4}$/u;

/** A month that heads a group: "Mars 2026". */
function monthOf(block: Block, locales: readonly Locale[]): RowDate | undefined {
  const text = block.text.trim();
  if (!MONTH_ALONE.test(text)) return undefined;
  const date = first(`1 ${text}`, locales) ?? first(`1. ${text}`, locales);
  return date && { value: date.value.slice(0, 7), text, block };
}

const DAY = /^\D{0,12}?(?<!\d)(\d{1,2})(?:[./](\d{1,2})\.?|\.|er|º|st|nd|rd|th)?(?=[\s:,–-]|$)/u;

/** The day that a row says below a month, or the term above it: "9 : La ville ouvre une école". */
export function dayBelow(month: RowDate, row: Row, term: Block | undefined): RowDate | undefined {
  const own = term !== undefined && term.text.length <= MAX_PART ? [term] : [];
  for (const block of [...own, ...row.blocks]) {
    const text = besideTitle(block, row).trimStart();
    const match = text.length <= MAX_LABEL ? DAY.exec(text) : null;
    const day = Number(match?.[1]);
    // "03/05" below "May 2024" says the month again.
    const isOther = match?.[2] !== undefined && Number(match[2]) !== Number(month.value.slice(5));
    if (match !== null && !isOther && day >= 1 && day <= 31)
      return { value: `${month.value}-${String(day).padStart(2, "0")}`, text: match[0], block };
  }
  return undefined;
}

/** Whether a date is only a month. */
export const isMonth = ({ value }: RowDate): boolean => value.length === 7;

/** The dates in the blocks between two rows. */
export function dateInGap(blocks: readonly Block[], locales: readonly Locale[]): GapDate | undefined {
  for (const block of [...blocks].reverse()) {
    const month = monthOf(block, locales);
    if (month !== undefined) return { date: month, heads: true };
    const date = block.text.length <= MAX_LABEL ? first(block.text, locales) : undefined;
    if (!date) continue;
    const tag = block.around.element.tag;
    const heads =
      headingOf(block) !== undefined || tag === "th" || tag === "caption" || tag === "dt" || tag === "strong";
    return { date: { value: date.value, text: date.text, block }, heads };
  }
  return undefined;
}

const NUMERIC = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})$/;

function read(text: string, monthFirst: boolean): string | undefined {
  const match = NUMERIC.exec(text.replace(/\s/g, ""));
  if (match === null) return undefined;
  const [one, two] = [Number(match[1]), Number(match[3])];
  const [month, day] = monthFirst ? [one, two] : [two, one];
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const year = (match[4] ?? "").length === 2 ? `20${match[4]}` : match[4];
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

const disorder = (values: readonly string[]): number => {
  let rises = 0;
  let falls = 0;
  for (let index = 1; index < values.length; index += 1) {
    if ((values[index] ?? "") > (values[index - 1] ?? "")) rises += 1;
    if ((values[index] ?? "") < (values[index - 1] ?? "")) falls += 1;
  }
  return Math.min(rises, falls);
};

/**
 * Reads numeric dates of a list all in one order, day or month first: the one in which each is a date and the list is sorted.
 *
 * @param dates - the dates of the rows, as they were read one by one
 * @returns the same dates; only numeric ones may change, and only where the list says so clearly
 */
export function inOneOrder(dates: readonly (RowDate | undefined)[]): (RowDate | undefined)[] {
  const numeric = dates.filter(
    (date): date is RowDate => date !== undefined && NUMERIC.test(date.text.replace(/\s/g, "")),
  );
  if (numeric.length < 3) return [...dates];
  const readings = [false, true].map((monthFirst) => {
    const values = numeric.map(({ text }) => read(text, monthFirst));
    const invalid = values.filter((value) => value === undefined).length;
    return { monthFirst, invalid, disorder: disorder(values.filter((value) => value !== undefined)) };
  });
  const [dayFirst, monthFirst] = readings;
  if (!dayFirst || !monthFirst) return [...dates];
  const asRead =
    numeric.filter(({ text, value }) => read(text, true) === value.slice(0, 10)).length > numeric.length / 2;
  const better = (a: typeof dayFirst, b: typeof dayFirst): boolean =>
    a.invalid < b.invalid || (a.invalid === b.invalid && a.disorder < b.disorder);
  const wanted = better(monthFirst, dayFirst) ? true : better(dayFirst, monthFirst) ? false : asRead;
  return dates.map((date) => {
    const value = date && read(date.text, wanted);
    return date && value ? { ...date, value } : date;
  });
}
