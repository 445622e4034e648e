import { gunzipSync } from "node:zlib";
import { CivicMediaError } from "@civic-media/schema";
import { type Client, type FetchOptions, withClient } from "../fetch/client.ts";
import type { Address } from "../fetch/page.ts";
import { readSitemap } from "./read-sitemap.ts";
import { expectPage } from "./source-error.ts";
import { type SitemapOptions, wantedPage } from "./wanted-page.ts";

export type { SitemapOptions };

/** sitemaps.org: a file has at most 50 MiB, unpacked. */
const MOST_BYTES = 50 * 2 ** 20;
/** An index of an index is no valid one; deeper nesting is a trap. */
const MOST_DEPTH = 2;

/** The text of a file, which may be packed as a whole (`sitemap.xml.gz`). */
function unpack(body: Uint8Array, url: string): string {
  if (body[0] !== 0x1f || body[1] !== 0x8b) return new TextDecoder().decode(body);
  try {
    return new TextDecoder().decode(gunzipSync(body, { maxOutputLength: MOST_BYTES }));
  } catch (error) {
    throw new CivicMediaError("source-invalid", `The sitemap ${url} cannot be unpacked, or is larger than 50 MiB.`, {
      cause: error,
    });
  }
}

/**
 * A source: the addresses in a sitemap, also one that is packed or split over many files.
 *
 * @param url - the sitemap's address
 * @param from - who asks, and how; or a client that others use too
 * @param options - which addresses are wanted
 * @throws CivicMediaError `argument-invalid` for a `since` that is no date; when the run reaches it: `source-unreachable`,
 *   `source-invalid`
 * @example
 * ```ts
 * import { collect, sitemap } from "@civic-media/pipeline";
 *
 * const run = collect(sitemap("http://127.0.0.1/sitemap.xml", { contact: "robot@archive.example" }));
 * console.log(await run.catch((error) => error.code)); // "source-unreachable"
 * ```
 */
export function sitemap(
  url: string,
  from: FetchOptions | Client,
  options: SitemapOptions = {},
): AsyncIterable<Address> {
  const isWanted = wantedPage(options);
  const files = new Set<string>();
  const seen = new Set<string>();
  async function* read(client: Client, address: string, depth: number): AsyncGenerator<Address> {
    if (files.has(address) || depth > MOST_DEPTH) return;
    files.add(address);
    const page = expectPage(await client.visit({ url: address }), "sitemap");
    const file = readSitemap(unpack(page.body, address));
    for (const entry of file.pages) {
      if (seen.has(entry.url) || !URL.canParse(entry.url) || !isWanted(entry)) continue;
      seen.add(entry.url);
      yield { url: entry.url, hint: { source: address, ...(entry.lastmod ? { dateModified: entry.lastmod } : {}) } };
    }
    for (const next of file.sitemaps) if (URL.canParse(next)) yield* read(client, next, depth + 1);
  }
  return withClient(from, (client) => read(client, url, 0));
}
