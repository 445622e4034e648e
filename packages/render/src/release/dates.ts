/** The parts of a date in the precision in which it was published. */
export interface WhenParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** `10:30`, where a time is known. */
  readonly time: string | undefined;
  /** `Z` or `+01:00`, where the zone is known. */
  readonly offset: string | undefined;
}

const WHEN = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d)(?::\d\d(?:\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)?)?$/;

/** Reads a date, `undefined` for what is none. */
export function parseWhen(value: string): WhenParts | undefined {
  const match = WHEN.exec(value);
  if (match === null) return undefined;
  const [, year, month, day, time, offset] = match;
  return { year: Number(year), month: Number(month), day: Number(day), time, offset };
}

const SECONDS = /T\d\d:\d\d:\d\d/;

/**
 * Makes the instant that feeds demand (RFC 3339, with seconds). A day becomes noon UTC, because noon is on the same day
 * in every zone from UTC-12 to UTC+11; a time without a zone is read as UTC. Both are losses that the formats' mappings
 * name; the published precision stays in the embedded source.
 */
export function toInstant(value: string): string {
  const parts = parseWhen(value);
  if (parts?.time === undefined) return `${value.slice(0, 10)}T12:00:00Z`;
  const timed = SECONDS.test(value) ? value : value.replace(/T(\d\d:\d\d)/, "T$1:00");
  return parts.offset === undefined ? `${timed}Z` : timed;
}

const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Makes the date that RSS demands (RFC 822 with four-digit year): `Tue, 29 Nov 2022 12:00:00 +0000`. See {@link toInstant}. */
export function toRfc822(value: string): string {
  const instant = toInstant(value);
  const { year, month, day, offset = "Z" } = parseWhen(value) ?? { year: 1970, month: 1, day: 1 };
  // The weekday of a calendar day does not depend on a zone: it is asked of UTC midnight.
  const weekday = DAYS[new Date(`${instant.slice(0, 10)}T00:00:00Z`).getUTCDay()];
  const zone = offset === "Z" ? "+0000" : offset.replace(":", "");
  return `${weekday}, ${String(day).padStart(2, "0")} ${MONTHS[month - 1]} ${String(year).padStart(4, "0")} ${instant.slice(11, 19)} ${zone}`;
}

/** The instant of a date in milliseconds. */
export const toTime = (value: string): number => Date.parse(toInstant(value));

/** Compares two dates as instants; for sorting. */
export function compareWhen(left: string, right: string): number {
  return toTime(left) - toTime(right);
}
