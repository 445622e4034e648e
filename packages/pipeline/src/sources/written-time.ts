/** How a time says where it counts: `Z`, `+02:00`, `GMT`, `EST`, with a remark behind it or none. */
const ZONE = /(?:\d\s?Z|\b(?:UTC?|GMT|[ECMP][SD]T)|[+-]\d\d:?\d\d)(?:\s\([^)]{0,40}\))?$/i;
/** Days, months and years of ISO 8601, which `Date` counts in UTC. */
const DATE_ALONE = /^\d{4}(?:-\d\d){0,2}$/;

/** A date or a time as feeds and sitemaps write it. */
export interface WrittenTime {
  /** Milliseconds since 1970; a time that names no zone counts in UTC, whatever machine reads it. */
  readonly time: number;
  /** ISO 8601: a time in UTC, or the day where no zone is named, as nobody knows the moment then. */
  readonly iso: string;
}

/**
 * Reads a date or a time.
 *
 * @param text - as RFC 822 or ISO 8601 write it
 * @returns nothing for what is no date
 */
export function parseWrittenTime(text: string): WrittenTime | undefined {
  const hasZone = ZONE.test(text);
  const isLocal = !hasZone && !DATE_ALONE.test(text);
  // Without a zone `Date` reads a time in the machine's own zone; its parts there are those that were written.
  const read = new Date(text);
  if (Number.isNaN(read.getTime())) return undefined;
  const time = isLocal
    ? Date.UTC(
        read.getFullYear(),
        read.getMonth(),
        read.getDate(),
        read.getHours(),
        read.getMinutes(),
        read.getSeconds(),
      )
    : read.getTime();
  const iso = new Date(time).toISOString();
  return { time, iso: hasZone ? iso : iso.slice(0, 10) };
}
