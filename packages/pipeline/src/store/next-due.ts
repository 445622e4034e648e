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

/** Later than any time that is asked about. */
const NEVER = "9999-12-31T23:59:59.999Z";

/**
 * When to look whether a page is back that is gone.
 *
 * @param gone - `seen`: when it was asked; `since`: when it was seen gone first; `forGood`: the site says that it never is back
 */
export const nextLook = (gone: { readonly seen: string; readonly since: string; readonly forGood: boolean }): string =>
  gone.forGood ? NEVER : nextDue(gone.seen, gone.since);

/**
 * When a page that could not be had is to be asked again.
 *
 * @param asked - `seen` and `changed` as for {@link nextDue}; how often in a row it could not be had; and when to try again
 *   at the earliest, as the site says. No site can put off a page for ever: 30 days are the most here too
 */
export function nextTry(asked: {
  readonly seen: string;
  readonly changed: string;
  readonly failures: number;
  readonly retryAfter: string | undefined;
}): string {
  const due = nextDue(asked.seen, asked.changed, asked.failures);
  const wanted = Math.min(Date.parse(asked.retryAfter ?? due), Date.parse(asked.seen) + 30 * DAY);
  return wanted > Date.parse(due) ? new Date(wanted).toISOString() : due;
}
