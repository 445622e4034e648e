import { parseWhen } from "../../release/dates.ts";

/** A date as XML Schema has it, in the precision in which it was published: a day stays a day, a time gets its seconds. */
export function toXmlDate(value: string): string {
  return parseWhen(value)?.time === undefined || /T\d\d:\d\d:/.test(value)
    ? value
    : value.replace(/T(\d\d:\d\d)/, "T$1:00");
}
