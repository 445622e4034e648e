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
  restored: "event-restored",
  failed: "event-failed",
};

/** Many pages hold no release; news is one that held one before. */
const wordFor = ({ status, version }: ArchiveEvent): MessageId | undefined =>
  status === "no-release" && version !== undefined ? "event-emptied" : WORDS[status];

/** Why, or what changed. */
function detailsOf({ error, changes = [], diagnostics = [] }: ArchiveEvent): string[] {
  if (error !== undefined) return [error.message];
  const failures = diagnostics.filter(({ severity }) => severity === "error");
  return [...changes, ...failures].map(({ message }) => message);
}

/** The lines that a person reads of one event; none for what has not changed. */
export function eventLines(event: ArchiveEvent, io: Io): string[] {
  const { url, release } = event;
  const word = wordFor(event);
  if (word === undefined) return [];
  const what = release === undefined ? url : `${release.datePublished.slice(0, 10)} ${release.headline}`;
  return [say(io, word, { what }), ...detailsOf(event).map((detail) => `    ${printable(detail)}`)];
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
