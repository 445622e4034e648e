import { segmentBlocks } from "./blocks/segment.ts";
import { type Diagnostic, diagnostic } from "./diagnostics.ts";
import { resolveAddress } from "./dom/addresses.ts";
import { parseHtml } from "./dom/parse-html.ts";
import { declaredLanguages } from "./fields/in-language.ts";
import { chooseRows } from "./listing/choose-rows.ts";
import { isFeed, readFeed } from "./listing/feed.ts";
import type { ListingItem } from "./listing/listing-item.ts";
import { nextPage } from "./listing/next-page.ts";
import { readRow } from "./listing/read-row.ts";
import { rowsOf, titleLinks } from "./listing/rows.ts";
import { detectLanguage } from "./locales/detect-language.ts";
import { openSource, type ParseReleaseOptions } from "./open-page.ts";
import { withOwnStrings } from "./own-strings.ts";
import { readHead } from "./structured-data/meta-tags.ts";

/** What {@link parseListing} gives. */
export interface ParseListingResult {
  /** In the order of the list; empty where the page lists nothing. */
  items: ListingItem[];
  /** The address of the next page of the list. */
  next?: string;
  /** Why there are no entries. */
  diagnostics: Diagnostic[];
}

const FEWEST = 2;

function readList(source: string, url: URL | undefined): ParseListingResult {
  const document = parseHtml(source);
  const head = readHead(document);
  const { blocks } = segmentBlocks(document);
  const own = url ?? resolveAddress(head.links.find(({ rel }) => rel.includes("canonical"))?.href, undefined);
  const base = resolveAddress(head.base, own) ?? own;
  const declared = [...declaredLanguages({ document, head })][0]?.value;
  const { locales } = detectLanguage(blocks.map(({ text }) => text).join("\n"), declared);
  const choose = (wanted: "titles" | "more") => chooseRows(rowsOf(blocks, titleLinks(blocks, wanted)), blocks, locales);
  const titled = choose("titles");
  const rows = titled.length < FEWEST || titled.every(({ date }) => date === undefined) ? choose("more") : titled;
  const items = (rows.length >= FEWEST ? rows : titled).map((row) => readRow(row, { base, locales }));
  const next = nextPage({ blocks, elements: document.elements, links: head.links, base, url: own });
  const diagnostics = items.length === 0 ? [diagnostic("listing-missing", { field: "items" })] : [];
  return { items, ...(next ? { next } : {}), diagnostics };
}

/**
 * Reads a list of releases: a page of a newsroom, a month of an archive, a feed (RSS, Atom, JSON Feed).
 *
 * @param input - the page or feed: its text, or its bytes
 * @param options - its address, to which relative links refer
 * @returns the entries with address, title, and what else the list says of them, and the address of its next page; never
 *   throws because of a page
 * @throws CivicMediaError `argument-invalid` where `url` is no absolute address, or the page is neither text nor bytes
 * @example
 * ```ts
 * import { parseListing } from "@civic-media/parser";
 *
 * const page = `<h1>News</h1><h3>May 4, 2022</h3><ul><li><a href="/news/7">City opens its new library</a></li>
 *   <li><a href="/news/6">Four new cycle paths for the old town</a></li></ul>
 *   <h3>May 2, 2022</h3><ul><li><a href="/news/5">Council agrees on the budget for 2023</a></li></ul>
 *   <ul class="pager"><li><a href="/news?page=2">Next ›</a></li></ul>`;
 * const { items, next } = parseListing(page, { url: "https://city.example/news" });
 * console.log(items.map(({ datePublished }) => datePublished)); // ["2022-05-04", "2022-05-04", "2022-05-02"]
 * console.log(items[0]?.href); // "https://city.example/news/7"
 * console.log(next); // "https://city.example/news?page=2"
 * ```
 */
export function parseListing(
  input: string | Uint8Array,
  options: Pick<ParseReleaseOptions, "url" | "contentType"> = {},
): ParseListingResult {
  const { source, url, unreadable } = openSource(input, options);
  if (unreadable) return { items: [], diagnostics: [unreadable] };
  if (!isFeed(source)) return withOwnStrings(readList(source, url));
  const feed = readFeed(source, url);
  const diagnostics = feed.items.length === 0 ? [diagnostic("listing-missing", { field: "items" })] : [];
  return withOwnStrings({ ...feed, diagnostics });
}
