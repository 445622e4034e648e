import type { Locale } from "../locales/locale.ts";
import { perLocales } from "../locales/per-locales.ts";
import { day, fullYear } from "./calendar.ts";
import { MORE_MONTHS } from "./more-months.ts";
import type { FoundDate } from "./parse-date.ts";

type Months = Locale["months"];

const namesOf = (tables: readonly Months[]): { name: string; number: number }[] =>
  tables.flatMap((months) => months.flatMap((names, index) => names.map((name) => ({ name, number: index + 1 }))));

const tablesOf = (locales: readonly Locale[]): Months[] => locales.map(({ months }) => months);

// One table for all languages: no name means another month in the next.
const monthTable = perLocales(
  (locales) => new Map(namesOf([...tablesOf(locales), MORE_MONTHS]).map(({ name, number }) => [name, number] as const)),
);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean =>
  code < 128 ? (code | 32) >= 97 && (code | 32) <= 122 : /\p{L}/u.test(String.fromCharCode(code));

const SEPARATOR = /[\s.,/'’-]/;
const MOST_SEPARATORS = 4;
const ARTICLE = /\sdel?$/;
// What a name is read from is a short stretch of text, so that no text makes it slow.
const LONGEST_NAME = 16;

function withoutSeparators(text: string, end: number): number {
  let at = end;
  while (at > 0 && end - at < MOST_SEPARATORS && SEPARATOR.test(text.charAt(at - 1))) at--;
  return at;
}

/** Where the word before a number ends, without what parts the two: `29 de maig del 2022`. */
function endOfWord(text: string, number: number): number {
  const end = withoutSeparators(text, number);
  const article = end < number ? ARTICLE.exec(text.slice(Math.max(0, end - 4), end)) : null;
  return article === null ? end : withoutSeparators(text, end - article[0].length + 1);
}

function startOfWord(text: string, end: number): number {
  let at = end;
  while (at > 0 && end - at < LONGEST_NAME && isLetter(text.charCodeAt(at - 1))) at--;
  return at;
}

/** The places of the words with a number behind them: the name of a month has its year or its day there. */
function* wordsBeforeNumbers(text: string): Iterable<{ from: number; to: number }> {
  for (let at = 1; at < text.length; at++) {
    if (!isDigit(text.charCodeAt(at)) || isDigit(text.charCodeAt(at - 1))) continue;
    const to = endOfWord(text, at);
    const from = to < at ? startOfWord(text, to) : to;
    if (from < to) yield { from, to };
  }
}

// These look at a short stretch of text beside the name of the month, so that no text makes them slow.
const BEFORE = 14;
const AFTER = 34;
const DAY_BEFORE =
  /(?<!\d)(\d{1,2})(?:(?:\.|st|nd|rd|th|\s?er|[º°rnt]|:[ae])?[\s/-]|\.)(?:\s?de\s|\s?of\s|day\sof\s|d['’]|\s)?$/iu;
const YEAR_AFTER = /^(?:\.?(?:\s|,|-|\sdel?\s){1,3}|[./])(\d{4})(?!\d)/u;
const SHORT_YEAR_AFTER = /^(?:[-/.]|\.?\s['’])(\d{2})(?!\d)/;
// Between day and year there may be the time: `Nov 29 09:34:00 UTC 2022`.
const DAY_AND_YEAR_AFTER =
  /^\.?\s(\d{1,2})(?:st|nd|rd|th|\.)?(?:\s\d{1,2}:\d{2}(?::\d{2})?(?:\s[A-Z]{2,5})?\s|\sde\s|\s?,\s{0,2}|\s{1,2})(\d{4})(?!\d)/u;
// `2022 Nov 29`, `2022. november 29.`
const YEAR_BEFORE = /(?<![\d/.-])(\d{4})(?:\.?\s|-)$/u;
const DAY_AFTER = /^\.?[\s-](\d{1,2})(?![\d:]|\s?\p{L})/u;

interface Read {
  readonly value: string | undefined;
  /** Characters before and behind the name of the month. */
  readonly before: number;
  readonly after: number;
}

function dayFirst(month: number, before: string, after: string): Read | undefined {
  const date = DAY_BEFORE.exec(before);
  const year = date && (YEAR_AFTER.exec(after) ?? SHORT_YEAR_AFTER.exec(after));
  return date && year
    ? {
        value: day(fullYear(String(year[1])), month, Number(date[1])),
        before: date[0].length,
        after: year[0].length,
      }
    : undefined;
}

function monthFirst(month: number, after: string): Read | undefined {
  const rest = DAY_AND_YEAR_AFTER.exec(after);
  return rest ? { value: day(Number(rest[2]), month, Number(rest[1])), before: 0, after: rest[0].length } : undefined;
}

function yearFirst(month: number, before: string, after: string): Read | undefined {
  const year = YEAR_BEFORE.exec(before);
  const date = year && DAY_AFTER.exec(after);
  return year && date
    ? { value: day(Number(year[1]), month, Number(date[1])), before: year[0].length, after: date[0].length }
    : undefined;
}

/**
 * Finds the dates that name their month, in all languages at once: `29. November 2022`, `Nov 29, 2022`, `2022 Nov 29`.
 *
 * @param text - the text to search
 * @param locales - whose names of months apply, beside those of `more-months.ts`
 */
export function* namedDates(text: string, locales: readonly Locale[]): Iterable<FoundDate> {
  const months = monthTable(locales);
  for (const { from, to } of wordsBeforeNumbers(text)) {
    // The one capital whose small letter is longer: Turkish writes `EKİM`.
    const month = months.get(text.slice(from, to).replaceAll("İ", "I").toLowerCase());
    if (month === undefined) continue;
    const before = text.slice(Math.max(0, from - BEFORE), from);
    const after = text.slice(to, to + AFTER);
    const found = dayFirst(month, before, after) ?? monthFirst(month, after) ?? yearFirst(month, before, after);
    if (!found?.value) continue;
    const index = from - found.before;
    yield { value: found.value, text: text.slice(index, to + found.after), index, ambiguous: false };
  }
}
