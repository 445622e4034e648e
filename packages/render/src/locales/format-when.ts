import { parseWhen } from "../release/dates.ts";
import type { Labels } from "./labels.ts";

interface Patterns {
  readonly date: string;
  readonly dateTime: string;
}

/** The patterns of each language with their spaces, made once. */
const glued = new WeakMap<Labels, Patterns>();

function patternsOf(labels: Labels): Patterns {
  const known = glued.get(labels);
  if (known !== undefined) return known;
  const patterns = { date: glue(labels.date), dateTime: glue(labels.dateTime) };
  glued.set(labels, patterns);
  return patterns;
}

/** Day and month, and a time and its word, stay on one line: `29. November`, `10:30 Uhr`. */
const glue = (pattern: string): string =>
  pattern.replace(/(\{day\}\S*) |(\{month\}) (?=\{day\})|(\{time\}) (?=\S)/g, (match) => `${match.trimEnd()}\u00a0`);

/**
 * Writes a date in words, in the precision in which it was published; a time keeps its own zone and names it.
 *
 * @returns for example `29. November 2022` or `29. November 2022, 10:30 Uhr (UTC+1)`
 */
export function formatWhen(value: string, labels: Labels): string {
  const parts = parseWhen(value);
  if (parts === undefined) return value;
  const patterns = patternsOf(labels);
  const date = patterns.date
    .replace("{day}", String(parts.day))
    .replace("{month}", labels.months[parts.month - 1] ?? String(parts.month))
    .replace("{year}", String(parts.year));
  if (parts.time === undefined) return date;
  const time = patterns.dateTime.replace("{date}", date).replace("{time}", parts.time);
  return parts.offset === undefined ? time : `${time}\u00a0(${formatOffset(parts.offset)})`;
}

/** Writes a span of time; on one day the day stands once: `3. Mai 2024, 18:00–20:00 Uhr (UTC+2)`. */
export function formatRange(start: string, end: string | undefined, labels: Labels): string {
  if (end === undefined || end === start) return formatWhen(start, labels);
  const first = parseWhen(start);
  const last = parseWhen(end);
  if (first?.time === undefined || last?.time === undefined || start.slice(0, 10) !== end.slice(0, 10))
    return `${formatWhen(start, labels)} – ${formatWhen(end, labels)}`;
  if (first.offset !== last.offset) return `${formatWhen(start, labels)} – ${formatWhen(end, labels)}`;
  return formatWhen(start, labels).replace(first.time, `${first.time}–${last.time}`);
}

function formatOffset(offset: string): string {
  const match = /^([+-])(\d\d):(\d\d)$/.exec(offset);
  if (match === null) return "UTC";
  const [, sign, hours, minutes] = match;
  if (hours === "00" && minutes === "00") return "UTC";
  return `UTC${sign === "-" ? "−" : "+"}${Number(hours)}${minutes === "00" ? "" : `:${minutes}`}`;
}
