import { wordPattern } from "../locales/letters.ts";
import type { Locale } from "../locales/locale.ts";
import { perLocales } from "../locales/per-locales.ts";

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

const pad = (value: number): string => String(value).padStart(2, "0");
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day that the calendar has; a month that it does not have has no days. */
function day(year: number, month: number, date: number): string | undefined {
  if (year < 1970 || year > 2199 || date < 1) return undefined;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (date > (DAYS[month - 1] ?? 0) || (month === 2 && date === 29 && !leap)) return undefined;
  return `${year}-${pad(month)}-${pad(date)}`;
}

/** `+0200` and `+02:00` → `+02:00`; `GMT`, `UTC`, `Z` → `Z`. */
const toOffset = (zone: string): string => zone.replace(/^[a-z]+$/i, "Z").replace(/^([+-]\d\d):?/, "$1:");

const fullYear = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text));

const ISO =
  /(?<![\d./-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ]?(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?(?![\d/-]|\.\d)/g;
const NUMERIC = /(?<![\d./-])(\d{1,2})(\.\s?|\/|-)(\d{1,2})\2(\d{4}|\d{2})(?![\d/-]|\.\d)/g;

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

// One table for all languages: no name means another month in the next.
const monthTable = perLocales((locales) => {
  const months = locales.flatMap((locale) => locale.months.map((names, index) => ({ names, number: index + 1 })));
  const numbers = new Map(months.flatMap(({ names, number }) => names.map((name) => [name, number] as const)));
  return { pattern: wordPattern(`(?<!\\p{L})(?:${[...numbers.keys()].join("|")})(?!\\p{L})`, "gu"), numbers };
});

// Both look at a short stretch of text beside the name of the month, so that no text makes them slow.
const DAY_BEFORE = /(?<!\d)(\d{1,2})(?:\.|st|nd|rd|th|er|º)?[\s-](?:\s?de\s|\s?of\s|\s)?$/iu;
const YEAR_AFTER = /^\.?(?:\s|,|-|\sde\s){1,3}(\d{4})(?!\d)/u;
const SHORT_YEAR_AFTER = /^-(\d{2})(?!\d)/;
const DAY_AND_YEAR_AFTER = /^\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s{1,2}(\d{4})(?!\d)/u;

function* namedDates(text: string, lower: string, locales: readonly Locale[]): Iterable<FoundDate> {
  const { pattern, numbers } = monthTable(locales);
  for (const match of lower.matchAll(pattern)) {
    const month = numbers.get(match[0]) ?? 0;
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 20);
    const dayBefore = DAY_BEFORE.exec(before);
    const yearAfter = YEAR_AFTER.exec(after) ?? SHORT_YEAR_AFTER.exec(after);
    const american = DAY_AND_YEAR_AFTER.exec(after);
    const found =
      dayBefore && yearAfter
        ? {
            value: day(fullYear(String(yearAfter[1])), month, Number(dayBefore[1])),
            from: dayBefore[0].length,
            to: yearAfter[0].length,
          }
        : american && { value: day(Number(american[2]), month, Number(american[1])), from: 0, to: american[0].length };
    if (!found?.value) continue;
    const index = match.index - found.from;
    const end = match.index + match[0].length + found.to;
    yield { value: found.value, text: text.slice(index, end), index, ambiguous: false };
  }
}

// Every date has a year, of four digits or of two behind a mark; few texts have one.
const YEAR = /\d{4}|[./-]\s?\d{2}/;

// What all dates with the name of a month have in common, in any language: few texts hold it.
const namedPattern = perLocales(
  (locales) =>
    new RegExp(`(?:${locales.flatMap(({ months }) => months.flat()).join("|")})\\.?(?:\\s|,|-|\\sde\\s){1,3}\\d`),
);

/**
 * Finds the dates in a text.
 *
 * @param text - any text; only the first 2,000 characters are searched
 * @param locales - whose names of months and order of numbers apply, the most likely first
 * @returns the dates, in the order of the text
 */
export function findDates(text: string, locales: readonly Locale[]): readonly FoundDate[] {
  const searched = text.slice(0, 2000);
  if (!YEAR.test(searched)) return [];
  const known = remembered.get(locales) ?? new Map<string, readonly FoundDate[]>();
  if (known.size === 0) remembered.set(locales, known);
  const before = known.get(searched);
  if (before !== undefined) return before;
  const found = searchDates(searched, locales);
  if (known.size < MAX_REMEMBERED) known.set(searched, found);
  return found;
}

// Several fields look for dates in the same blocks of a page, whose list of languages is its own.
const remembered = new WeakMap<readonly Locale[], Map<string, readonly FoundDate[]>>();
const MAX_REMEMBERED = 1000;

function searchDates(text: string, locales: readonly Locale[]): readonly FoundDate[] {
  const found = [...isoDates(text), ...numericDates(text, locales[0]?.numericOrder ?? "day-first")];
  // The one capital whose small letter is longer would move all places behind it.
  const lower = text.replaceAll("İ", "I").toLowerCase();
  if (namedPattern(locales).test(lower)) found.push(...namedDates(text, lower, locales));
  // No two stand at one place: what follows the first digits tells the ways of writing apart.
  return found.sort((a, b) => a.index - b.index);
}
