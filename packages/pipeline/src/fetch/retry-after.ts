/** Nobody waits longer than a year; a date beyond all calendars is no date of ours either. */
const LONGEST = 366 * 86_400_000;

/**
 * Reads `Retry-After` (RFC 9110, 10.2.3): seconds, or an HTTP date.
 *
 * @param value - the header's value
 * @param now - milliseconds since 1970, by the clock of the site where its answer says the time
 * @returns milliseconds to wait, or `undefined` where the header says nothing
 */
export function parseRetryAfter(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  if (/^\s*\d{1,9}\s*$/.test(value)) return Math.min(Number(value) * 1000, LONGEST);
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : Math.min(Math.max(0, at - now), LONGEST);
}
