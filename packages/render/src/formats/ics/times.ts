import { compareWhen, parseWhen, toInstant } from "../../release/dates.ts";
import type { Line } from "./lines.ts";

const compact = (text: string): string => text.replace(/[-:]/g, "");

const toUtc = (value: string): string =>
  `${compact(new Date(Date.parse(toInstant(value))).toISOString().slice(0, 19))}Z`;

const isDay = (value: string): boolean => parseWhen(value)?.time === undefined;

/** The day after: a calendar's last day is the first that is over. */
const nextDay = (value: string): string =>
  compact(new Date(Date.parse(`${value.slice(0, 10)}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10));

const day = (name: string, value: string): Line => `${name};VALUE=DATE:${compact(value.slice(0, 10))}`;

/** A time with its zone as UTC, a time without as “floating”: it is that time wherever somebody looks. */
function time(name: string, value: string): Line {
  if (parseWhen(value)?.offset !== undefined) return `${name}:${toUtc(value)}`;
  return `${name}:${compact(toInstant(value).slice(0, 19))}`;
}

/** A date in the precision in which it was published. */
export const when = (name: string, value: string): Line => (isDay(value) ? day(name, value) : time(name, value));

/** The instant at which something happened to the release itself; RFC 5545 wants UTC here. */
export const stamp = (name: string, value: string): Line => `${name}:${toUtc(value)}`;

/** Of a start and an end, one may lack the zone that the other says: it is the same. */
function inOneZone(start: string, end: string): [start: string, end: string] {
  const [first, last] = [parseWhen(start)?.offset, parseWhen(end)?.offset];
  return [first === undefined ? start + (last ?? "") : start, last === undefined ? end + (first ?? "") : end];
}

/**
 * Start and end of an event. Both have to be of one kind: where one is a day and the other a time, an event of one day
 * keeps its time of start, and an event of several days is one of days. An end that is not after the start is left out.
 */
export function range(start: string, end: string | undefined): Line[] {
  if (end === undefined) return [when("DTSTART", start)];
  if (isDay(start) && isDay(end))
    return end < start ? [day("DTSTART", start)] : [day("DTSTART", start), `DTEND;VALUE=DATE:${nextDay(end)}`];
  if (isDay(start) || isDay(end)) {
    const days = [start.slice(0, 10), end.slice(0, 10)] as const;
    return days[0] < days[1] ? range(...days) : [when("DTSTART", start)];
  }
  const [first, last] = inOneZone(start, end);
  return compareWhen(first, last) < 0 ? [time("DTSTART", first), time("DTEND", last)] : [time("DTSTART", first)];
}
