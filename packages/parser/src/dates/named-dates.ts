import { wordPattern } from "../locales/letters.ts";
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
const monthTable = perLocales((locales) => {
  const months = namesOf([...tablesOf(locales), MORE_MONTHS]);
  const numbers = new Map(months.map(({ name, number }) => [name, number] as const));
  return { pattern: wordPattern(`(?<!\\p{L})(?:${[...numbers.keys()].join("|")})(?!\\p{L})`, "gu"), numbers };
});

/** What all dates with the name of a month have in common, in any language. */
const withNames = (tables: readonly Months[]): RegExp =>
  new RegExp(
    `(?:${[...new Set(namesOf(tables).map(({ name }) => name))].join("|")})(?:[\\s.,/'’-]|\\sdel?\\s){1,4}\\d`,
  );

const namedPattern = perLocales((locales) => withNames(tablesOf(locales)));
let morePattern: RegExp | undefined;
// Most texts are in one of the languages of the locales; the others are only asked where a word stands between day and year.
const SHAPE = /\d\.?\s[^\s\d]{3,12}\.?\s\d{4}|\d{4}\.?\s[^\s\d]{3,12}\s\d/;

/** Whether a text may hold a date with the name of a month: few texts do. */
function mayHoldName(lower: string, locales: readonly Locale[]): boolean {
  if (namedPattern(locales).test(lower)) return true;
  if (!SHAPE.test(lower)) return false;
  morePattern ??= withNames([MORE_MONTHS]);
  return morePattern.test(lower);
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
  // The one capital whose small letter is longer would move all places behind it.
  const lower = text.replaceAll("İ", "I").toLowerCase();
  if (!mayHoldName(lower, locales)) return;
  const { pattern, numbers } = monthTable(locales);
  for (const match of lower.matchAll(pattern)) {
    const month = numbers.get(match[0]) ?? 0;
    const to = match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - BEFORE), match.index);
    const after = text.slice(to, to + AFTER);
    const found = dayFirst(month, before, after) ?? monthFirst(month, after) ?? yearFirst(month, before, after);
    if (!found?.value) continue;
    const index = match.index - found.before;
    yield { value: found.value, text: text.slice(index, to + found.after), index, ambiguous: false };
  }
}
