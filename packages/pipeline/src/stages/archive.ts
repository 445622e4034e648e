import { createHash } from "node:crypto";
import { type Diagnostic, PARSER_VERSION } from "@civic-media/parser";
import { type CivicMediaError, contentHash, type Release, type ReleaseChange } from "@civic-media/schema";
import { inBatches } from "../concurrency/batches.ts";
import type { FailedPage } from "../fetch/page.ts";
import type { Stage } from "../stage.ts";
import type { Sighting, Store, Stored } from "../store/store.ts";
import type { DuplicatePage } from "./dedupe.ts";
import type { EmptyPage, ParsedPage, ParseOutcome } from "./parse.ts";

/** What became of an address: the last word of a run on it. */
export interface ArchiveEvent {
  /** The address that was asked, before redirects. */
  readonly url: string;
  /** What it is beside what the archive holds; {@link VersionKind} says what the kinds of versions mean. */
  readonly status: Stored["kind"] | "not-modified" | "gone" | "no-release" | "duplicate" | "failed";
  readonly retrieved: string;
  /** For `new`, `corrected`, `reparsed`, `restored`, `same-content`. */
  readonly release?: Release;
  /** The latest in the archive; for `no-release` it says that the page held one before. */
  readonly version?: number;
  /** What changed, in sentences. */
  readonly changes?: readonly ReleaseChange[];
  /** For `failed`: why. */
  readonly error?: CivicMediaError;
  /** For `no-release`: why the page holds none. */
  readonly diagnostics?: readonly Diagnostic[];
  /** For `duplicate`: the address in the archive that says the same. */
  readonly duplicateOf?: string;
}

const sha256 = (bytes: Uint8Array): Uint8Array => createHash("sha256").update(bytes).digest();
const hashOf = (body: Uint8Array): string => createHash("sha256").update(body).digest("hex");

/** How many pages are stored at once, and how long, in milliseconds, the first of them waits for others. */
const BATCH = { most: 64, waitMs: 100 } as const;

async function toSighting(page: ParsedPage): Promise<Sighting> {
  const { url, retrieved, release, etag, lastModified, hint } = page;
  return {
    url,
    seen: retrieved,
    release,
    // The Web's own hashes on another thread, and the way there costs more than the hash.
    contentHash: await contentHash(release, sha256),
    bodyHash: hashOf(page.body),
    parserVersion: PARSER_VERSION,
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
    ...(hint?.source === undefined ? {} : { source: hint.source }),
  };
}

/** One transaction for all: most of what storing a page costs is its end. */
async function saveParsed(pages: readonly ParsedPage[], store: Store): Promise<ArchiveEvent[]> {
  const all = await store.saveAll(await Promise.all(pages.map(toSighting)));
  return pages.map(({ url, retrieved, release }, index) => {
    const { kind, version, changes } = all[index] as Stored;
    return { url, status: kind, retrieved, release, version, changes };
  });
}

async function saveFailure({ url, retrieved, retryAfter, error }: FailedPage, store: Store): Promise<ArchiveEvent> {
  await store.fail(url, retrieved, retryAfter);
  return { url, status: "failed", retrieved, error };
}

/** RFC 9110, 15.5.11: where it is not known whether a page may come back, sites answer 404. */
const GONE_FOR_GOOD = 410;

type Outcome = ParseOutcome | DuplicatePage;

async function saveOther(page: Exclude<Outcome, ParsedPage>, store: Store): Promise<ArchiveEvent> {
  const { url, retrieved } = page;
  if (page.status === "failed") return saveFailure(page, store);
  if (page.status === "duplicate") return page;
  if (page.status === "gone") {
    const stored = await store.withdraw(url, retrieved, { forGood: page.httpStatus === GONE_FOR_GOOD });
    return stored === undefined
      ? { url, status: "gone", retrieved }
      : { url, status: "withdrawn", retrieved, version: stored.version };
  }
  await store.touch(url, retrieved);
  const { status } = page;
  return status === "no-release" ? saveEmpty(page, store) : { url, status, retrieved };
}

/** A page that held a release before and holds none now is news: it was emptied, or cannot be read any more. */
async function saveEmpty({ url, retrieved, diagnostics }: EmptyPage, store: Store): Promise<ArchiveEvent> {
  const known = await store.find(url);
  const event = { url, status: "no-release", retrieved, diagnostics } as const;
  return known?.status === "live" ? { ...event, version: known.latest.version } : event;
}

/** Stores in the order in which the pages came; pages that were read, and came one after the other, at once. */
async function* saveBatch(pages: readonly Outcome[], store: Store): AsyncGenerator<ArchiveEvent> {
  let parsed: ParsedPage[] = [];
  for (const page of pages) {
    if (page.status === "parsed") {
      parsed.push(page);
      continue;
    }
    if (parsed.length > 0) yield* await saveParsed(parsed, store);
    parsed = [];
    yield await saveOther(page, store);
  }
  if (parsed.length > 0) yield* await saveParsed(parsed, store);
}

/**
 * A stage that stores what was read and says what it is: new, corrected, withdrawn, restored, the same. Storing the same again
 * changes nothing. Pages that come close together are stored at once; what was said is in the archive.
 *
 * @param store - where the archive lives
 * @throws what the store throws, when its disk is full, say: an archive that cannot write must not go on silently
 * @example
 * ```ts
 * import { archive, collect, compose, parse } from "@civic-media/pipeline";
 * import { openSqliteStore } from "@civic-media/pipeline/sqlite";
 *
 * const body = new TextEncoder().encode(`<h1>New library opens</h1><p>Published: March 3, 2024</p>
 *   <p>The city opens its new library on Main Street this Saturday, with readings for all ages.</p>`);
 * const url = "https://www.city.example/news/library";
 * const page = { status: "fetched", url, finalUrl: url, body, retrieved: "2024-03-03T10:00:00Z", httpStatus: 200, headers: [] } as const;
 * const store = openSqliteStore(":memory:");
 * const [first, second] = await collect(compose([page, page], parse(), archive(store)));
 * console.log(first?.status); // "new"
 * console.log(second?.status); // "same-content"
 * await store.close();
 * ```
 */
export function archive(store: Store): Stage<ParseOutcome | DuplicatePage, ArchiveEvent> {
  return async function* archived(input) {
    for await (const pages of inBatches(input, BATCH)) yield* saveBatch(pages, store);
  };
}
