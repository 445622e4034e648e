import { type Diagnostic, type Evidence, type ParseReleaseOptions, parseRelease } from "@civic-media/parser";
import type { Release } from "@civic-media/schema";
import type { FetchedPage, PageOutcome } from "../fetch/page.ts";
import type { Stage } from "../stage.ts";

/** A page, read. */
export interface ParsedPage extends Omit<FetchedPage, "status"> {
  readonly status: "parsed";
  readonly release: Release;
  /** By JSON Pointer into the release. */
  readonly evidence: Readonly<Record<string, readonly Evidence[]>>;
  /** What is missing, doubtful or contradictory. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A page that holds no release; the diagnostics say why. */
export interface EmptyPage extends Omit<FetchedPage, "status"> {
  readonly status: "no-release";
  /** Why; one of them has the severity `error`. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What came of asking an address and reading its page. */
export type ParseOutcome = Exclude<PageOutcome, FetchedPage> | ParsedPage | EmptyPage;

/** What is known of the sites; the address and the content type come from the page. */
export type ParseOptions = Omit<ParseReleaseOptions, "url" | "contentType">;

/** What reading a page adds to it. */
export type Reading =
  | Pick<ParsedPage, "status" | "release" | "evidence" | "diagnostics">
  | Pick<EmptyPage, "status" | "diagnostics">;

/** What reading needs of a page. */
export type Readable = Pick<FetchedPage, "body" | "finalUrl" | "contentType">;

/** Reads one page. */
export function readPage({ body, finalUrl, contentType }: Readable, options: ParseOptions = {}): Reading {
  const source = { url: finalUrl, ...(contentType === undefined ? {} : { contentType }) };
  const { release, evidence, diagnostics } = parseRelease(body, { ...options, ...source });
  return release === undefined
    ? { status: "no-release", diagnostics }
    : { status: "parsed", release, evidence, diagnostics };
}

/** A page with what was read of it. */
export function withReading({ status: _, ...page }: FetchedPage, reading: Reading): ParsedPage | EmptyPage {
  return { ...page, ...reading };
}

/**
 * A stage that reads the release out of each page. Other outcomes go through.
 *
 * @param options - what is known of the sites
 * @example
 * ```ts
 * import { collect, compose, parse } from "@civic-media/pipeline";
 *
 * const body = new TextEncoder().encode(`<h1>New library opens</h1><p>Published: March 3, 2024</p>
 *   <p>The city opens its new library on Main Street this Saturday, with readings for all ages.</p>`);
 * const url = "https://www.city.example/news/library";
 * const page = { status: "fetched", url, finalUrl: url, body, retrieved: "2024-03-03T10:00:00Z", httpStatus: 200, headers: [] } as const;
 * const [outcome] = await collect(compose([page], parse()));
 * console.log(outcome?.status === "parsed" && outcome.release.headline); // "New library opens"
 * ```
 */
export function parse(options: ParseOptions = {}): Stage<PageOutcome, ParseOutcome> {
  return async function* parsed(input) {
    for await (const page of input) yield page.status === "fetched" ? withReading(page, readPage(page, options)) : page;
  };
}
