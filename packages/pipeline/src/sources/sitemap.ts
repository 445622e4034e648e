import { gunzipSync } from "node:zlib";
import { CivicMediaError } from "@civic-media/schema";
import { type Client, type FetchOptions, withClient } from "../fetch/client.ts";
import type { Address } from "../fetch/page.ts";
import { readSitemap } from "./read-sitemap.ts";
import { expectPage } from "./source-error.ts";
import { type WantedOptions, wantedPage } from "./wanted-page.ts";

/** Which addresses of a sitemap are wanted, and how far it is followed. */
export interface SitemapOptions extends WantedOptions {
  /** How many files are read at the most where the sitemap is split over many. Default 1000; more is an error. */
  readonly mostFiles?: number;
}

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

/** An archive of a part would look like one of the whole. */
const tooMany = (url: string, mostFiles: number): CivicMediaError =>
  new CivicMediaError(
    "source-invalid",
    `The sitemap ${url} leads to more than ${mostFiles} files (option mostFiles). Take those you need by since or by their own addresses, or allow more.`,
  );

/**
 * A source: the addresses in a sitemap, also one that is packed or split over many files.
 *
 * @param url - the sitemap's address
 * @param from - who asks, and how; or a client that others use too
 * @param options - which addresses are wanted, and how far it is followed
 * @throws CivicMediaError `argument-invalid` for a `since` that is no date; when the run reaches it: `source-unreachable`,
 *   `source-invalid`, also where it is split over more files than are read
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
  { mostFiles = 1_000, match, since }: SitemapOptions = {},
): AsyncIterable<Address> {
  const recent = since === undefined ? {} : { since };
  const isWanted = wantedPage({ ...recent, ...(match === undefined ? {} : { match }) });
  // A file that did not change since holds no page that did.
  const isWantedFile = wantedPage(recent);
  const files = new Set<string>();
  const seen = new Set<string>();
  async function* read(client: Client, address: string, depth: number): AsyncGenerator<Address> {
    if (files.has(address) || depth > MOST_DEPTH) return;
    if (files.size >= mostFiles) throw tooMany(url, mostFiles);
    files.add(address);
    const page = expectPage(await client.visit({ url: address }), "sitemap");
    const file = readSitemap(unpack(page.body, address));
    for (const entry of file.pages) {
      if (seen.has(entry.url) || !URL.canParse(entry.url) || !isWanted(entry)) continue;
      seen.add(entry.url);
      yield { url: entry.url, hint: { source: url, ...(entry.lastmod ? { dateModified: entry.lastmod } : {}) } };
    }
    for (const next of file.sitemaps)
      if (URL.canParse(next.url) && isWantedFile(next)) yield* read(client, next.url, depth + 1);
  }
  return withClient(from, (client) => read(client, url, 0));
}
