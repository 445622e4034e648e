import { plainText, type Release } from "@civic-media/schema";
import type { Stage } from "../stage.ts";
import { nearest } from "../store/bands.ts";
import { fingerprint } from "../store/fingerprint.ts";
import { fold } from "../store/fold.ts";
import type { Store } from "../store/store.ts";
import type { ParsedPage, ParseOutcome } from "./parse.ts";

/** A page that says what an archived one under another address says. */
export interface DuplicatePage {
  readonly status: "duplicate";
  readonly url: string;
  readonly retrieved: string;
  /** The address in the archive. */
  readonly duplicateOf: string;
}

const dayOf = ({ datePublished }: Release) => datePublished.slice(0, 10);

/** Nearly the same words can be next week's release of a series; only with the same headline and day it is the same. */
const isSame = (one: Release, other: Release): boolean =>
  fold(one.headline) === fold(other.headline) && dayOf(one) === dayOf(other);

/** A later stage may read so many pages ahead before it stores the first of them. */
const MOST_REMEMBERED = 256;

/** The releases that went through lately, which need not be in the archive yet. */
class Passed {
  private readonly releases = new Map<string, { readonly release: Release; readonly print: string }>();

  has(url: string): boolean {
    return this.releases.has(url);
  }

  add({ url, release }: ParsedPage): void {
    this.releases.delete(url);
    this.releases.set(url, { release, print: fingerprint(plainText(release)) });
    const [oldest] = this.releases.keys();
    if (this.releases.size > MOST_REMEMBERED && oldest !== undefined) this.releases.delete(oldest);
  }

  originalOf(release: Release): string | undefined {
    const rows = [...this.releases].map(([url, { print }]) => ({ url, fingerprint: print }));
    const found = nearest(fingerprint(plainText(release)), rows);
    return found.find(({ url }) => isSame(this.releases.get(url)?.release ?? release, release))?.url;
  }
}

async function originalOf({ url, release }: ParsedPage, store: Store, passed: Passed): Promise<string | undefined> {
  if (passed.has(url)) return undefined;
  const candidates = (await store.similar(release)).filter((found) => found.url !== url);
  const early = passed.originalOf(release);
  if ((candidates.length === 0 && early === undefined) || (await store.find(url)) !== undefined) return undefined;
  for (const candidate of candidates) {
    const known = await store.find(candidate.url);
    if (known?.status === "live" && isSame(known.latest.release, release)) return candidate.url;
  }
  return early;
}

/**
 * A stage that holds back pages which say what the archive already has from another address: print versions, a second
 * path to the same release, a copy under a department. Nearly the same text counts (at most 3 of 64 bits of the simhash),
 * with the same headline and day. An address that is archived already stays its own.
 *
 * @param store - the archive, which `archive` fills after this stage
 * @example
 * ```ts
 * import { archive, collect, compose, dedupe, parse } from "@civic-media/pipeline";
 * import { openSqliteStore } from "@civic-media/pipeline/sqlite";
 *
 * const body = new TextEncoder().encode(`<h1>New library opens</h1><p>Published: March 3, 2024</p>
 *   <p>The city opens its new library on Main Street this Saturday, with readings for all ages.</p>`);
 * const page = (url: string) =>
 *   ({ status: "fetched", url, finalUrl: url, body, retrieved: "2024-03-03T10:00:00Z", httpStatus: 200, headers: [] }) as const;
 * const store = openSqliteStore(":memory:");
 * const pages = [page("https://city.example/news/1"), page("https://city.example/print/1")];
 * const [, second] = await collect(compose(pages, parse(), dedupe(store), archive(store)));
 * console.log(second?.status, second?.duplicateOf); // "duplicate", "https://city.example/news/1"
 * await store.close();
 * ```
 */
export function dedupe(store: Store): Stage<ParseOutcome, ParseOutcome | DuplicatePage> {
  return async function* deduped(input) {
    const passed = new Passed();
    for await (const page of input) {
      const duplicateOf = page.status === "parsed" ? await originalOf(page, store, passed) : undefined;
      if (duplicateOf === undefined && page.status === "parsed") passed.add(page);
      yield duplicateOf === undefined
        ? page
        : { status: "duplicate", url: page.url, retrieved: page.retrieved, duplicateOf };
    }
  };
}
