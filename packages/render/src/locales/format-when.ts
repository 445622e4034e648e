import { parseWhen } from "../release/dates.ts";
import type { NoticeLabels } from "./labels.ts";

/**
 * Writes a date in words, in the precision in which it was published; a time keeps its own zone and names it.
 *
 * @returns for example `29. November 2022` or `29. November 2022, 10:30 Uhr (UTC+1)`
 */
export function formatWhen(value: string, labels: NoticeLabels): string {
  const when = parseWhen(value);
  if (when === undefined) return value;
  const { year, month, day, time, offset } = when;
  const date = labels.date
    .replace("{day}", String(day))
    .replace("{month}", labels.months[month - 1] ?? String(month))
    .replace("{year}", String(year));
  if (time === undefined) return date;
  const timed = labels.dateTime.replace("{date}", date).replace("{time}", time);
  return offset === undefined ? timed : `${timed}\u00a0(${formatOffset(offset)})`;
}

/** Writes a span of time; on one day the day stands once: `3. Mai 2024, 18:00–20:00 Uhr (UTC+2)`. */
export function formatRange(start: string, end: string | undefined, labels: NoticeLabels): string {
  const from = formatWhen(start, labels);
  if (end === undefined || end === start) return from;
  const first = parseWhen(start);
  const last = parseWhen(end);
  const isOneDay = start.slice(0, 10) === end.slice(0, 10) && first?.offset === last?.offset;
  return isOneDay && first?.time !== undefined && last?.time !== undefined
    ? from.replace(first.time, `${first.time}–${last.time}`)
    : `${from} – ${formatWhen(end, labels)}`;
}

/** The offset of `parseWhen`, `Z` or `+01:00`, in words. */
function formatOffset(offset: string): string {
  const hours = Number(offset.slice(1, 3));
  const minutes = offset.slice(3).replace(":00", "");
  if (hours === 0 && minutes === "") return "UTC";
  return `UTC${offset.startsWith("-") ? "−" : "+"}${hours}${minutes}`;
}
