import { wordPattern } from "../locales/letters.ts";
import type { Locale } from "../locales/locale.ts";
import { day, fullYear } from "./calendar.ts";
import { namedDates } from "./named-dates.ts";

/** A date found in a text. */
export interface FoundDate {
  /** `2022-11-29`, or with a time `2022-11-29T16:05`, with an offset where the text has one. */
  value: string;
  /** The characters of the date. */
  text: string;
  /** Where they begin in the text. */
  index: number;
  /** Whether day and month could be meant the other way round. */
  ambiguous: boolean;
}

/** `+0200` and `+02:00` → `+02:00`; `GMT`, `UTC`, `Z` → `Z`. */
const toOffset = (zone: string): string => zone.replace(/^[a-z]+$/i, "Z").replace(/^([+-]\d\d):?/, "$1:");

const ISO =
  /(?<![\d./-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ]?(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?(?![\d/-]|\.\d)/g;
const NUMERIC = /(?<![\d./-])(\d{1,2})(\.\s?|\/|-)(\d{1,2})\2(\d{4}|\d{2})(?!\d|[/.-]\d)/g;

/** What both begin with, found faster than they are. */
const ISO_SIGN = /\d{4}[-/.]\d/;
const NUMERIC_SIGN = /\d(?:\.\s?|\/|-)\d/;

function* isoDates(text: string): Iterable<FoundDate> {
  if (!ISO_SIGN.test(text)) return;
  for (const match of text.matchAll(ISO)) {
    const [, year, , month, dayOfMonth, hours, minutes, seconds, zone] = match;
    const date = day(Number(year), Number(month), Number(dayOfMonth));
    if (date === undefined) continue;
    const inRange = Number(hours) < 24 && Number(minutes) < 60 && Number(seconds ?? 0) < 60;
    const time = inRange ? `T${hours}:${minutes}${seconds ? `:${seconds}` : ""}${toOffset(zone ?? "")}` : "";
    yield { value: date + time, text: match[0], index: match.index, ambiguous: false };
  }
}

// RFC 5322, as servers and feeds write it: "Wed, 04 May 2022 00:25:56 GMT".
const INTERNET = wordPattern(
  String.raw`^\s{0,3}(?:\p{L}{3},\s)?(\d{1,2})\s(\p{L}{3})\s(\d{4})\s(\d{2}:\d{2}(?::\d{2})?)\s(GMT|UTC?|Z|[+-]\d{4})`,
  "iu",
);
const INTERNET_MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

/**
 * Reads a time as mails and servers write it.
 *
 * @param text - all of the value
 * @returns the time with its offset, or `undefined`
 */
export function parseInternetDate(text: string): FoundDate | undefined {
  const match = INTERNET.exec(text);
  if (match === null) return undefined;
  const month = INTERNET_MONTHS.indexOf(String(match[2]).toLowerCase()) / 3 + 1;
  const date = day(Number(match[3]), month, Number(match[1]));
  if (date === undefined) return undefined;
  const value = `${date}T${match[4]}${toOffset(String(match[5]))}`;
  return { value, text: match[0], index: match.index, ambiguous: false };
}

const COMPACT = /^\s{0,3}((?:19|20)\d{2})(\d{2})(\d{2})(?:[T\s]?\d{4,6}Z?)?\s{0,3}$/;

/**
 * Reads a date as programs store it: `20221129`, `20221129T160500`. In texts such numbers are none.
 *
 * @param text - all of the value
 * @returns the day, or `undefined`
 */
export function parseCompactDate(text: string): FoundDate | undefined {
  const match = COMPACT.exec(text);
  const value = match ? day(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
  return match && value ? { value, text: match[0], index: 0, ambiguous: false } : undefined;
}

function* numericDates(text: string, order: Locale["numericOrder"]): Iterable<FoundDate> {
  if (!NUMERIC_SIGN.test(text)) return;
  for (const match of text.matchAll(NUMERIC)) {
    const [first, second, year] = [Number(match[1]), Number(match[3]), fullYear(String(match[4]))];
    const dayFirst = day(year, second, first);
    const monthFirst = day(year, first, second);
    // Dots are written day first everywhere; slashes and hyphens follow the language.
    const isDotted = String(match[2]).startsWith(".");
    const preferDay = isDotted || order === "day-first";
    const value = preferDay ? (dayFirst ?? monthFirst) : (monthFirst ?? dayFirst);
    if (value === undefined) continue;
    const ambiguous = !isDotted && dayFirst !== undefined && monthFirst !== undefined && first !== second;
    yield { value, text: match[0], index: match.index, ambiguous };
  }
}

const CJK = /(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/gu;

function* cjkDates(text: string): Iterable<FoundDate> {
  if (!text.includes("年") && !text.includes("년")) return;
  for (const match of text.matchAll(CJK)) {
    const value = day(Number(match[1]), Number(match[2]), Number(match[3]));
    if (value !== undefined) yield { value, text: match[0], index: match.index, ambiguous: false };
  }
}

// Every date has a year, of four digits or of two behind a mark; few texts have one.
const YEAR = /\d{4}|[./'’-]\s?\d{2}/;

/**
 * Finds the dates in a text.
 *
 * @param text - any text; only the first 2,000 characters are searched
 * @param locales - whose names of months and order of numbers apply, the most likely first
 * @returns the dates, in the order of the text
 */
export function findDates(text: string, locales: readonly Locale[]): readonly FoundDate[] {
  const searched = text.slice(0, 2000);
  return YEAR.test(searched) ? searchDates(searched, locales) : [];
}

function searchDates(text: string, locales: readonly Locale[]): readonly FoundDate[] {
  const order = locales[0]?.numericOrder ?? "day-first";
  const found = [...isoDates(text), ...numericDates(text, order), ...cjkDates(text), ...namedDates(text, locales)];
  // No two stand at one place: what follows the first digits tells the ways of writing apart.
  return found.sort((a, b) => a.index - b.index);
}
