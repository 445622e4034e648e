import type { ArchiveEvent } from "@civic-media/pipeline";
import type { Io } from "../io.ts";
import type { MessageId } from "../locales/en.ts";
import { say } from "../locales/say.ts";
import { printable } from "../terminal.ts";

/** How many of each kind. */
export type Counts = Readonly<Partial<Record<ArchiveEvent["status"], number>>>;

/** What people want to hear of, and in which words; the rest is counted. */
const WORDS: Readonly<Partial<Record<ArchiveEvent["status"], MessageId>>> = {
  new: "event-new",
  corrected: "event-corrected",
  withdrawn: "event-withdrawn",
  failed: "event-failed",
};

/** The lines that a person reads of one event; none for what has not changed. */
export function eventLines({ status, url, release, changes, error }: ArchiveEvent, io: Io): string[] {
  const word = WORDS[status];
  if (word === undefined) return [];
  const what = release === undefined ? url : `${release.datePublished.slice(0, 10)} ${release.headline}`;
  const details = error === undefined ? (changes ?? []).map(({ message }) => message) : [error.message];
  return [say(io, word, { what }), ...details.map((detail) => `    ${printable(detail)}`)];
}

/** One event as data, without the text of the release. */
export const eventJson = ({ release, error, ...event }: ArchiveEvent): string =>
  JSON.stringify({
    ...event,
    ...(release === undefined ? {} : { headline: release.headline, datePublished: release.datePublished }),
    ...(error === undefined ? {} : { error: { code: error.code, message: error.message } }),
  });

/** `12 new, 1 corrected, 287 not modified` */
export const countsLine = (counts: Counts, io: Io): string =>
  Object.entries(counts)
    .map(([status, count]) => say(io, `count-${status as ArchiveEvent["status"]}`, { count: count ?? 0 }))
    .join(", ") || say(io, "count-none");
