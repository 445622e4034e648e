import { AROUND } from "./blocks/block.ts";
import { segmentBlocks } from "./blocks/segment.ts";
import { cleanLine } from "./body/clean-text.ts";
import { resolveAddress, webAddress } from "./dom/addresses.ts";
import { attribute, type PageElement } from "./dom/document.ts";
import { parseHtml } from "./dom/parse-html.ts";
import { civicWords, lazily } from "./locales/civic/index.ts";
import { openSource, type ParseReleaseOptions } from "./open-page.ts";
import { withOwnStrings } from "./own-strings.ts";
import { linksOf } from "./page.ts";
import { type HeadData, rawText, readHead } from "./structured-data/meta-tags.ts";

/** A feed to which a page points. */
export interface FoundFeed {
  /** Absolute. Relative links are left out where the address of the page is not known. */
  href: string;
  /** Media type: `application/rss+xml`. */
  type: string;
  /** What the page calls it. */
  title?: string;
}

/** A page that may list the releases of a site. */
export interface FoundListing {
  /** Absolute. Relative links are left out where the address of the page is not known. */
  href: string;
  /** The text of the link. */
  title: string;
  /** From 0 to 1. */
  confidence: number;
}

const TYPES = /^application\/(?:rss|atom|rdf|feed)\+(?:xml|json)$|^application\/json$|^text\/xml$/i;
const FEED_PATH =
  /(?:^|[/._-])(?:rss[a-z]{0,20}|atom|feeds?)(?:\.(?:xml|php|aspx?|json))?(?:[/?#]|$)|\.(?:rss|atom)(?:[?#]|$)|(?:rss|feed)\.xml(?:[?#]|$)/i;
/** A page that tells of feeds. */
const PAGE_PATH = /\.html?$/i;
const FEED_TEXT = /\brss\b|\batom\b|\bfeed\b/i;
const NOT_RELEASES = /comments?|kommentare/i;
const MOST = 50;

const isFeedPath = ({ pathname, search }: URL): boolean =>
  FEED_PATH.test(pathname + search) && !PAGE_PATH.test(pathname);

const typeOf = (href: string): string => (/atom/i.test(href) ? "application/atom+xml" : "application/rss+xml");

const feedOf = (href: string, type: string, title: string): FoundFeed => ({ href, type, ...(title ? { title } : {}) });

function feedOfHead({ rel, href, element }: HeadData["links"][number], base: URL | undefined): FoundFeed | undefined {
  const type = attribute(element, "type")?.trim().toLowerCase() ?? "";
  const address = rel.includes("alternate") && TYPES.test(type) ? webAddress(href, base) : undefined;
  // Systems name the data behind a page, too, which is no feed.
  if (address !== undefined && /^application\/json$/.test(type) && !isFeedPath(new URL(address))) return undefined;
  return address === undefined ? undefined : feedOf(address, type, cleanLine(attribute(element, "title") ?? ""));
}

function feedOfLink(element: PageElement, base: URL | undefined): FoundFeed | undefined {
  const href = webAddress(attribute(element, "href"), base);
  if (href === undefined || !isFeedPath(new URL(href))) return undefined;
  const text = cleanLine(rawText(element)).slice(0, 100);
  const named = FEED_TEXT.test(`${text} ${attribute(element, "title") ?? ""} ${attribute(element, "type") ?? ""}`);
  return named || text === "" ? feedOf(href, typeOf(href), text) : undefined;
}

/**
 * Finds the feeds to which a page points: in its head, and in its links.
 *
 * @param input - the page
 * @param options - its address, to which relative links refer
 * @returns the feeds, those of the head first; feeds of comments last
 * @throws CivicMediaError `argument-invalid` where `url` is no absolute address, or the page is neither text nor bytes
 * @example
 * ```ts
 * import { discoverFeeds } from "@civic-media/parser";
 *
 * const page = '<link rel="alternate" type="application/rss+xml" title="News" href="/news/rss.xml"><p>Welcome to the city.</p>';
 * console.log(discoverFeeds(page, { url: "https://city.example/" }));
 * // [{ href: "https://city.example/news/rss.xml", type: "application/rss+xml", title: "News" }]
 * ```
 */
export function discoverFeeds(
  input: string | Uint8Array,
  options: Pick<ParseReleaseOptions, "url" | "contentType"> = {},
): FoundFeed[] {
  const { source, url, unreadable } = openSource(input, options);
  if (unreadable) return [];
  const document = parseHtml(source);
  const head = readHead(document);
  const base = resolveAddress(head.base, url) ?? url;
  const found = new Map<string, FoundFeed>();
  const all = [
    ...head.links.map((link) => feedOfHead(link, base)),
    ...document.elements.map((element) => (element.tag === "a" ? feedOfLink(element, base) : undefined)),
  ];
  for (const feed of all) if (feed && !found.has(feed.href) && found.size < MOST) found.set(feed.href, feed);
  const rank = ({ href, title = "" }: FoundFeed): number => Number(NOT_RELEASES.test(`${href} ${title}`));
  return withOwnStrings([...found.values()].sort((a, b) => rank(a) - rank(b)));
}

const names = lazily(() => {
  const specific = new Map<string, number>();
  for (const { listings } of civicWords)
    listings.forEach((word, index) => {
      // The first words of each list name the releases themselves, the last ones the room where they lie.
      specific.set(word, Math.max(specific.get(word) ?? 0, 0.95 - index * 0.06));
    });
  return specific;
});

const PATH =
  /(?:press|presse|media|medien|news)[-_]?(?:releases?|mitteilungen|meldungen|aussendungen|service|room)|communiques?|comunicat[io]s?|notas?-de-prensa|persberichten|pressmeddelanden|tiedotteet|newsroom/i;

const LONGEST_TITLE = 60;
const LEAST = 0.2;
const MOST_WORDS = 4;
/** Words around the name of a list say less than it does alone. */
const AROUND_NAME = 0.15;

/** The trust in the name of a list that a title is, or begins or ends with: "All news", "Toutes les actualités". */
function trustInName(title: string): number {
  const words = title
    .toLowerCase()
    .split(/[\s:›»>→]+/u)
    .filter(Boolean);
  let best = names().get(title.toLowerCase()) ?? 0;
  if (words.length > MOST_WORDS) return best;
  for (let from = 0; from < words.length; from += 1)
    for (let to = from + 1; to <= words.length; to += 1)
      best = Math.max(best, (names().get(words.slice(from, to).join(" ")) ?? 0) - AROUND_NAME);
  return best;
}

/** How likely a link leads to releases, by its words and its path. */
function likeliness(href: string, title: string): number {
  if (title.length > LONGEST_TITLE) return 0;
  const named = trustInName(title);
  const path = PATH.test(new URL(href).pathname) && title.split(" ").length <= MOST_WORDS ? 0.5 : 0;
  return Math.min(0.98, Math.max(named, path) + (named && path ? 0.1 : 0));
}

/**
 * Finds the pages of a site that may list its releases, from any page of it.
 *
 * @param input - a page of the site: its start page is best
 * @param options - its address, to which relative links refer
 * @returns the pages, the likeliest first
 * @throws CivicMediaError `argument-invalid` where `url` is no absolute address, or the page is neither text nor bytes
 * @example
 * ```ts
 * import { discoverListing } from "@civic-media/parser";
 *
 * const page = '<nav><a href="/tax">Taxes</a> <a href="/presse/mitteilungen">Pressemitteilungen</a></nav><p>Willkommen in der Stadt.</p>';
 * console.log(discoverListing(page, { url: "https://stadt.example/" })[0]?.href); // "https://stadt.example/presse/mitteilungen"
 * ```
 */
export function discoverListing(
  input: string | Uint8Array,
  options: Pick<ParseReleaseOptions, "url" | "contentType"> = {},
): FoundListing[] {
  const { source, url, unreadable } = openSource(input, options);
  if (unreadable) return [];
  const document = parseHtml(source);
  const base = resolveAddress(readHead(document).base, url) ?? url;
  const found = new Map<string, FoundListing>();
  for (const block of segmentBlocks(document).blocks) {
    if (block.linkLength === 0) continue;
    const shown = block.around.flags & AROUND.hidden ? 0.9 : 1;
    for (const { element, text } of linksOf(block)) {
      const href = webAddress(attribute(element, "href"), base);
      const title = cleanLine(text);
      if (href === undefined || (url && new URL(href).hostname !== url.hostname)) continue;
      const confidence = likeliness(href, title) * shown;
      if (confidence > LEAST && confidence > (found.get(href)?.confidence ?? 0))
        found.set(href, { href, title, confidence: Math.round(confidence * 100) / 100 });
    }
  }
  return withOwnStrings([...found.values()].sort((a, b) => b.confidence - a.confidence).slice(0, MOST));
}
