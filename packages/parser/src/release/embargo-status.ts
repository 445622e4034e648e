import type { EditorialNote, Status } from "@civic-media/schema/types";
import { type Diagnostic, diagnostic } from "../diagnostics.ts";
import type { PageEmbargo } from "../notices/embargo.ts";

/** What an embargo makes of a release. */
export interface EmbargoStatus {
  readonly status: Status;
  readonly note?: EditorialNote;
  readonly diagnostic?: Diagnostic;
}

const PUBLISHED: Status = { type: "published" };
const WITH_OFFSET = /T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:\d{2})$/;

const noteOf = ({ text }: PageEmbargo): EditorialNote => ({
  role: "embargo",
  text: [{ type: "text", value: text }],
  publishable: false,
});

/** Whether the embargo had passed: by the time of reading, else by the day of publication that the page names. */
function hasPassed(until: string, datePublished: string, now: string | undefined): boolean {
  if (now !== undefined && now.length > 10 && WITH_OFFSET.test(now)) return Date.parse(until) <= Date.parse(now);
  return until.slice(0, 10) < (now ?? datePublished).slice(0, 10);
}

/**
 * The status of a release with an embargo. Without a time and its zone nobody can say when it ends; then it is a note.
 *
 * @param embargo - the page's words, if any
 * @param times - the day of publication, and when the page is read
 * @returns the status, and what else there is to say
 */
export function embargoStatus(
  embargo: PageEmbargo | undefined,
  times: { readonly datePublished: string; readonly now: string | undefined },
): EmbargoStatus {
  if (embargo === undefined) return { status: PUBLISHED };
  const note = noteOf(embargo);
  const { until, text } = embargo;
  if (hasPassed(until, times.datePublished, times.now)) return { status: PUBLISHED, note };
  if (WITH_OFFSET.test(until)) return { status: { type: "embargoed", until, note: text } };
  return { status: PUBLISHED, note, diagnostic: diagnostic("embargo-unclear", { field: "status", evidence: text }) };
}
