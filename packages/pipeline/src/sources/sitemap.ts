import { gunzipSync } from "node:zlib";
import { CivicMediaError } from "@civic-media/schema";
import { Parser } from "htmlparser2";
import { type Client, type FetchOptions, withClient } from "../fetch/client.ts";
import type { Address } from "../fetch/page.ts";
import { expectPage } from "./source-error.ts";

/** Which addresses of a sitemap are wanted. */
export interface SitemapOptions {
  /** Only addresses that contain this text, or match this pattern. */
  readonly match?: string | RegExp;
  /** Only pages that changed at or after this day or time, as far as the sitemap says it. */
  readonly since?: string;
}

/** What a file of sitemaps.org says. */
interface SitemapFile {
  readonly pages: { readonly url: string; readonly lastmod?: string }[];
  readonly sitemaps: string[];
}

/** sitemaps.org: a file has at most 50 MiB, unpacked. */
const MOST_BYTES = 50 * 2 ** 20;
/** An index of an index is no valid one; deeper nesting is a trap. */
const MOST_DEPTH = 2;

function readFile(text: string): SitemapFile {
  const file: SitemapFile = { pages: [], sitemaps: [] };
  let inside = "";
  let field = "";
  let entry: Record<string, string> = {};
  const parser = new Parser(
    {
      onopentagname(name) {
        const local = name.replace(/^.*:/, "");
        if (local === "url" || local === "sitemap") [inside, entry] = [local, {}];
        field = inside !== "" && (name === "loc" || name === "lastmod") ? name : "";
      },
      ontext(data) {
        if (field !== "") entry[field] = (entry[field] ?? "") + data;
      },
      onclosetag(name) {
        field = "";
        const local = name.replace(/^.*:/, "");
        if (local !== inside || inside === "") return;
        const url = entry["loc"]?.trim() ?? "";
        const lastmod = entry["lastmod"]?.trim();
        if (url !== "" && inside === "sitemap") file.sitemaps.push(url);
        else if (url !== "") file.pages.push({ url, ...(lastmod ? { lastmod } : {}) });
        inside = "";
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(text);
  return file;
}

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

const isWanted = (url: string, { match }: SitemapOptions): boolean =>
  match === undefined || (typeof match === "string" ? url.includes(match) : new RegExp(match, "v").test(url));

const isRecent = (lastmod: string | undefined, { since }: SitemapOptions): boolean =>
  since === undefined || lastmod === undefined || Date.parse(lastmod) >= Date.parse(since);

/**
 * A source: the addresses in a sitemap, also one that is packed or split over many files.
 *
 * @param url - the sitemap's address
 * @param from - who asks, and how; or a client that others use too
 * @param options - which addresses are wanted
 * @throws CivicMediaError, when the run reaches it: `source-unreachable`, `source-invalid`
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
  const files = new Set<string>();
  const seen = new Set<string>();
  async function* read(client: Client, address: string, depth: number): AsyncGenerator<Address> {
    if (files.has(address) || depth > MOST_DEPTH) return;
    files.add(address);
    const page = expectPage(await client.visit({ url: address }), "sitemap");
    const file = readFile(unpack(page.body, address));
    for (const entry of file.pages) {
      if (seen.has(entry.url) || !URL.canParse(entry.url) || !isWanted(entry.url, options)) continue;
      if (!isRecent(entry.lastmod, options)) continue;
      seen.add(entry.url);
      yield { url: entry.url, hint: { source: address, ...(entry.lastmod ? { dateModified: entry.lastmod } : {}) } };
    }
    for (const next of file.sitemaps) if (URL.canParse(next)) yield* read(client, next, depth + 1);
  }
  return withClient(from, (client) => read(client, url, 0));
}
