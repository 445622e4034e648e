import { decodeHtml } from "@civic-media/parser";
import { CivicMediaError } from "@civic-media/schema";
import { parseFeed } from "feedsmith";
import { type Client, type FetchOptions, withClient } from "../fetch/client.ts";
import type { Address, Hint } from "../fetch/page.ts";
import { expectPage } from "./source-error.ts";
import { wantedPage } from "./wanted-page.ts";
import { parseWrittenTime } from "./written-time.ts";

/** Which items of a feed are wanted. */
export interface FeedSourceOptions {
  /** Only items that were published or changed at or after this day or time, as far as the feed says it. */
  readonly since?: string;
}

/** What items of RSS, Atom, RDF and JSON Feed have, as feedsmith reads them. */
interface Item {
  readonly title?: unknown;
  readonly link?: unknown;
  readonly url?: unknown;
  readonly links?: readonly { readonly href?: string; readonly rel?: string }[];
  readonly guid?: { readonly value?: string; readonly isPermaLink?: boolean };
  readonly pubDate?: unknown;
  readonly published?: unknown;
  readonly updated?: unknown;
  readonly date_published?: unknown;
  readonly date_modified?: unknown;
  readonly dc?: { readonly dates?: readonly string[]; readonly date?: string };
}

const text = (value: unknown): string | undefined => {
  const found = typeof value === "object" && value !== null && "value" in value ? value.value : value;
  return typeof found === "string" && found.trim() !== "" ? found.trim() : undefined;
};

/** A day stays a day, and so does a time without a zone; another time becomes one of ISO 8601 in UTC. */
const toWhen = (values: readonly unknown[]): string | undefined =>
  values
    .map(text)
    .map((value) => value && parseWrittenTime(value)?.iso)
    .find(Boolean);

function linkOf(item: Item): string | undefined {
  const alternate = item.links?.find(({ rel = "alternate" }) => rel === "alternate")?.href;
  const permanent = item.guid?.isPermaLink === false ? undefined : item.guid?.value;
  return text(item.link) ?? text(item.url) ?? alternate ?? (permanent?.startsWith("http") ? permanent : undefined);
}

function hintOf(item: Item, source: string): Hint {
  const title = text(item.title);
  const datePublished = toWhen([item.pubDate, item.published, item.date_published, item.dc?.dates?.[0], item.dc?.date]);
  const dateModified = toWhen([item.updated, item.date_modified]);
  return {
    source,
    ...(title === undefined ? {} : { title }),
    ...(datePublished === undefined ? {} : { datePublished }),
    ...(dateModified === undefined ? {} : { dateModified }),
  };
}

function itemsOf(body: string, url: string): readonly Item[] {
  try {
    const { feed } = parseFeed(body) as { feed: { items?: readonly Item[]; entries?: readonly Item[] } };
    return feed.items ?? feed.entries ?? [];
  } catch (error) {
    const message = `${url} is no feed. Expected RSS, Atom, RDF or JSON Feed; the addresses of a list page come from listing().`;
    throw new CivicMediaError("source-invalid", message, { cause: error });
  }
}

/**
 * Reads the addresses in a feed.
 *
 * @param body - RSS, Atom, RDF or JSON Feed
 * @param url - the feed's own address, to which its links are relative
 * @returns each address once, in the feed's order, with the item's title and dates
 * @throws CivicMediaError `source-invalid` where it is no feed
 * @example
 * ```ts
 * import { parseFeedAddresses } from "@civic-media/pipeline";
 *
 * const rss = `<rss version="2.0"><channel><title>City</title>
 *   <item><title>Bridge open</title><link>/news/7</link><pubDate>Mon, 04 May 2026 10:00:00 +0200</pubDate></item>
 * </channel></rss>`;
 * const [address] = parseFeedAddresses(rss, "https://city.example/feed");
 * console.log(address?.url); // "https://city.example/news/7"
 * console.log(address?.hint?.datePublished); // "2026-05-04T08:00:00.000Z"
 * ```
 */
export function parseFeedAddresses(body: string, url: string): Address[] {
  const found = new Map<string, Address>();
  for (const item of itemsOf(body, url)) {
    const link = linkOf(item);
    if (link === undefined || !URL.canParse(link, url)) continue;
    const address = new URL(link, url);
    address.hash = "";
    if (/^https?:$/.test(address.protocol) && !found.has(address.href))
      found.set(address.href, { url: address.href, hint: hintOf(item, url) });
  }
  return [...found.values()];
}

/**
 * A source: the addresses in a feed.
 *
 * @param url - the feed's address
 * @param from - who asks, and how; or a client that others use too
 * @param options - which items are wanted
 * @throws CivicMediaError `argument-invalid` for a `since` that is no date; when the run reaches it: `source-unreachable`,
 *   `source-invalid`
 * @example
 * ```ts
 * import { collect, feed } from "@civic-media/pipeline";
 *
 * const run = collect(feed("http://127.0.0.1/feed.xml", { contact: "robot@archive.example" }));
 * console.log(await run.catch((error) => error.code)); // "source-unreachable"
 * ```
 */
export function feed(
  url: string,
  from: FetchOptions | Client,
  options: FeedSourceOptions = {},
): AsyncIterable<Address> {
  const isWanted = wantedPage(options);
  return withClient(from, async function* read(client) {
    const page = expectPage(await client.visit({ url }), "feed");
    for (const { url: found, hint } of parseFeedAddresses(decodeHtml(page.body, page.contentType), page.finalUrl)) {
      const lastmod = hint?.dateModified ?? hint?.datePublished;
      if (isWanted({ url: found, ...(lastmod === undefined ? {} : { lastmod }) }))
        yield { url: found, hint: { ...hint, source: url } };
    }
  });
}
