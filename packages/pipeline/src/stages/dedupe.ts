import { plainText, type Release } from "@civic-media/schema";
import type { Stage } from "../stage.ts";
import { type Candidate, nearest } from "../store/bands.ts";
import { fingerprint } from "../store/fingerprint.ts";
import { fold } from "../store/fold.ts";
import { publisherName } from "../store/searched-text.ts";
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

/** A text of fewer words, “The decree is attached.”, says too little to tell one release from another. */
const SHORT = 40;
const WORD = /[\p{L}\p{N}]+/gu;

/** Where a release leads: its links, documents and photos, and who publishes it. */
function leadsOf(release: Release): string {
  const leads = new Set<string>();
  JSON.stringify([release.body, release.media], (key, value: unknown) => {
    if ((key === "href" || key === "contentUrl") && typeof value === "string") leads.add(value);
    return value;
  });
  return [publisherName(release), ...[...leads].sort()].join(" ");
}

/**
 * What copies have in common besides nearly the same words, which next week's release of a series may have too: day and
 * headline, and where the text is short all that it leads to.
 */
function marksOf(release: Release): string {
  const words = plainText(release).match(WORD)?.length ?? 0;
  const title = `${release.datePublished.slice(0, 10)} ${fold(release.headline)}`;
  return words < SHORT ? `${title} ${leadsOf(release)}` : title;
}

/** A later stage may read so many pages ahead before it stores the first of them. */
const MOST_REMEMBERED = 256;

/** The releases that went through lately, which need not be in the archive yet. */
class Passed {
  private readonly candidates = new Map<string, Candidate & { readonly marks: string }>();

  has(url: string): boolean {
    return this.candidates.has(url);
  }

  add({ url, release }: ParsedPage): void {
    const [headline, marks] = [release.headline, marksOf(release)];
    this.candidates.delete(url);
    this.candidates.set(url, { url, headline, marks, fingerprint: fingerprint(plainText(release)) });
    const [oldest] = this.candidates.keys();
    if (this.candidates.size > MOST_REMEMBERED && oldest !== undefined) this.candidates.delete(oldest);
  }

  originalOf(release: Release): string | undefined {
    const marks = marksOf(release);
    const marked = [...this.candidates.values()].filter((candidate) => candidate.marks === marks);
    return marked.length === 0 ? undefined : nearest(fingerprint(plainText(release)), marked)[0]?.url;
  }
}

async function originalOf({ url, release }: ParsedPage, store: Store, passed: Passed): Promise<string | undefined> {
  if (passed.has(url)) return undefined;
  const headline = fold(release.headline);
  const similar = await store.similar(release, { sameDay: true });
  const candidates = similar.filter((found) => found.url !== url && fold(found.headline) === headline);
  const early = passed.originalOf(release);
  if ((candidates.length === 0 && early === undefined) || (await store.find(url)) !== undefined) return undefined;
  const marks = marksOf(release);
  for (const candidate of candidates) {
    const known = await store.find(candidate.url);
    if (known?.status === "live" && marksOf(known.latest.release) === marks) return candidate.url;
  }
  return early;
}

/**
 * A stage that holds back pages which say what the archive already has from another address: print versions, a second
 * path to the same release, a copy under a department. Nearly the same text counts (at most 3 of 64 bits of the simhash),
 * with the same headline and day; a short text also has to lead to the same documents, photos and publisher. An address that
 * is archived already stays its own.
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
