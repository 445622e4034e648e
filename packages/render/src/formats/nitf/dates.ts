import { parseWhen } from "../../release/dates.ts";

/**
 * A date as NITF wants it: ISO 8601 in its basic form (`20221129T103000+0100`), in the precision in which it was published.
 * NITF would have midnight and an offset where no time is known; that would be a time that nobody published.
 */
export function toNorm(value: string): string {
  const parts = parseWhen(value);
  const day = value.slice(0, 10).replaceAll("-", "");
  if (parts?.time === undefined) return day;
  const seconds = /T\d\d:\d\d:(\d\d)/.exec(value)?.[1] ?? "00";
  return `${day}T${parts.time.replace(":", "")}${seconds}${(parts.offset ?? "").replace(":", "")}`;
}
