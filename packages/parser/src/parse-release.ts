import type { Release } from "@civic-media/schema";
import type { Evidence } from "./candidates/evidence.ts";
import type { Diagnostic } from "./diagnostics.ts";
import { openPage, type ParseReleaseOptions } from "./open-page.ts";
import { withOwnStrings } from "./own-strings.ts";
import { assembleRelease } from "./release/assemble-release.ts";
import { chooseFields } from "./release/choose-fields.ts";
import { doubts } from "./release/doubts.ts";
import { type RemovedText, removedText } from "./removed.ts";
import { exampleReader } from "./shapes.ts";

/** What {@link parseRelease} gives. */
export interface ParseReleaseResult {
  /** Absent where the page holds none; then a diagnostic of severity `error` says why. */
  release?: Release;
  /** By JSON Pointer (RFC 6901) into the release: `/datePublished`; best first. */
  evidence: Record<string, Evidence[]>;
  /** What is missing, doubtful or contradictory; empty where nothing is. */
  diagnostics: Diagnostic[];
  /** The text of the page that is no part of the release, with the reason. */
  removed: RemovedText[];
}

const readExample = exampleReader((page) => parseRelease(page));

/**
 * Reads a press release out of a web page.
 *
 * @param input - the page: its text, or its bytes, whose encoding is then found as browsers do
 * @param options - the page's address, and what is known of its site
 * @returns the release, with the words of the page on which each value rests, what is uncertain, and what was left out.
 *   Never throws because of a page.
 * @throws CivicMediaError `argument-invalid` where an option is not what it may be, or the page is neither text nor bytes
 * @example
 * ```ts
 * import { parseRelease } from "@civic-media/parser";
 *
 * const page = `<h1>New library opens</h1><p>Published: March 3, 2024</p>
 *   <p>The city opens its new library on Main Street this Saturday, with readings for all ages.</p>`;
 * const { release, evidence, diagnostics } = parseRelease(page, { url: "https://www.example.gov/news/library" });
 * console.log(release?.datePublished); // "2024-03-03"
 * console.log(evidence["/datePublished"]?.[0]?.text); // "Published: March 3, 2024"
 * console.log(diagnostics.map(({ code }) => code));
 * ```
 */
export function parseRelease(input: string | Uint8Array, options: ParseReleaseOptions = {}): ParseReleaseResult {
  readExample();
  const opened = openPage(input, options);
  if (opened.page === undefined) return { evidence: {}, diagnostics: [opened.diagnostic], removed: [] };
  const { page } = opened;
  const fields = chooseFields(page);
  const { release, log, diagnostics } = assembleRelease(page, fields);
  const all = [...diagnostics, ...(release ? doubts(fields, page) : [])];
  const result = { evidence: log.entries, diagnostics: all, removed: removedText(page) };
  return withOwnStrings(release ? { release, ...result } : { ...result, evidence: {} });
}
