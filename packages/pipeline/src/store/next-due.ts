const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How often pages are asked again: what is new changes, what is old hardly ever does. */
const INTERVALS: readonly (readonly [age: number, interval: number])[] = [
  [2 * DAY, HOUR],
  [14 * DAY, 6 * HOUR],
  [90 * DAY, 2 * DAY],
  [Number.POSITIVE_INFINITY, 30 * DAY],
];

/**
 * When a page is to be asked again, by the time since it changed last.
 *
 * @param seen - when it was asked, as ISO time
 * @param changed - when it was seen changed last, as ISO time
 * @param failures - how often in a row it could not be had; each doubles the pause, up to 30 days
 */
export function nextDue(seen: string, changed: string, failures = 0): string {
  const at = Date.parse(seen);
  const [, interval] = INTERVALS.find(([age]) => at - Date.parse(changed) < age) ?? [0, 30 * DAY];
  return new Date(at + Math.min(interval * 2 ** failures, 30 * DAY)).toISOString();
}
