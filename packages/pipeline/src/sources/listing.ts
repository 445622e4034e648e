import { parseListing } from "@civic-media/parser";
import { CivicMediaError } from "@civic-media/schema";
import { type Client, type FetchOptions, withClient } from "../fetch/client.ts";
import type { Address, FetchedPage, Hint } from "../fetch/page.ts";
import { expectPage } from "./source-error.ts";

/** How far a list is followed. */
export interface ListingOptions {
  /** How many pages of the list are asked at the most. Default 50. */
  readonly maxPages?: number;
  /** Only entries of this day or later, as far as the list dates them; a page with none ends the run. */
  readonly since?: string;
}

type Entry = ReturnType<typeof parseListing>["items"][number];

const hintOf = ({ title, datePublished }: Entry, source: string): Hint => ({
  source,
  ...(title === "" ? {} : { title }),
  ...(datePublished === undefined ? {} : { datePublished }),
});

const isRecent = ({ datePublished }: Entry, since: string | undefined): boolean =>
  since === undefined || datePublished === undefined || datePublished >= since;

/** The addresses of one page of the list, and where it goes on: on the same host alone, so that no page leads us away. */
function readPage(
  page: FetchedPage,
  { source, since }: { readonly source: string; readonly since: string | undefined },
): { found: Address[]; next?: string } {
  const { items, next } = parseListing(page.body, {
    url: page.finalUrl,
    ...(page.contentType === undefined ? {} : { contentType: page.contentType }),
  });
  const recent = items.filter((item) => isRecent(item, since) && /^https?:/.test(item.href));
  const found = recent.map((item) => ({ url: item.href, hint: hintOf(item, source) }));
  const goesOn = next !== undefined && recent.length > 0 && new URL(next).host === new URL(page.finalUrl).host;
  return goesOn ? { found, next } : { found };
}

/**
 * A source: the addresses in a list of releases, page after page: a newsroom, a month of an archive.
 *
 * @param url - the address of the first page of the list
 * @param from - who asks, and how; or a client that others use too
 * @param options - how far the list is followed
 * @throws CivicMediaError, when the run reaches it: `source-unreachable`; `source-invalid` where the first page lists
 *   nothing
 * @example
 * ```ts
 * import { collect, listing } from "@civic-media/pipeline";
 *
 * const run = collect(listing("http://127.0.0.1/press", { contact: "robot@archive.example" }));
 * console.log(await run.catch((error) => error.code)); // "source-unreachable"
 * ```
 */
export function listing(
  url: string,
  from: FetchOptions | Client,
  { maxPages = 50, since }: ListingOptions = {},
): AsyncIterable<Address> {
  return withClient(from, async function* read(client) {
    const seen = new Set<string>();
    const pages = new Set<string>();
    for (let next: string | undefined = url; next !== undefined && !pages.has(next) && pages.size < maxPages; ) {
      pages.add(next);
      const page = readPage(expectPage(await client.visit({ url: next }), "list"), { source: url, since });
      if (pages.size === 1 && page.found.length === 0 && since === undefined)
        throw new CivicMediaError(
          "source-invalid",
          `${url} lists no releases that can be told. Expected a page with a list of links to them; feed() and sitemap() read other sources.`,
        );
      for (const address of page.found) {
        if (seen.has(address.url)) continue;
        seen.add(address.url);
        yield address;
      }
      next = page.next;
    }
  });
}
