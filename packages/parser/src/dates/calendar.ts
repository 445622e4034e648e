const pad = (value: number): string => String(value).padStart(2, "0");
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * A day that the calendar has: `2022-11-29`.
 *
 * @param year - of four digits, from 1970 to 2199
 * @param month - from 1; a month that the calendar does not have has no days
 * @param date - the day of the month
 */
export function day(year: number, month: number, date: number): string | undefined {
  if (year < 1970 || year > 2199 || date < 1) return undefined;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (date > (DAYS[month - 1] ?? 0) || (month === 2 && date === 29 && !leap)) return undefined;
  return `${year}-${pad(month)}-${pad(date)}`;
}

/** `22` is 2022. */
export const fullYear = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text));
