import type { Release } from "@civic-media/schema";
import { atom } from "../formats/atom/index.ts";
import { jsonFeed } from "../formats/json-feed/index.ts";
import { rss } from "../formats/rss/index.ts";
import { feedHomePage } from "../release/feed-facts.ts";
import { type EditionContext, FEEDS, PAGES } from "./context.ts";
import type { Pages } from "./lists.ts";
import { type Addresses, withAddresses } from "./release-page.ts";

const FORMATS = { rss, atom, "json-feed": jsonFeed } as const;

/** Writes the feeds of an edition; there are none where nothing says to which site they belong. */
export function renderFeeds(pages: Pages, context: EditionContext, addresses: Addresses): void {
  const { edition, options, title } = context;
  const { siteUrl, labels, feedSize = 50, embedSource = false } = options;
  const releases: readonly Release[] = edition.entries
    .slice(0, feedSize)
    .map((entry) => withAddresses(entry, siteUrl, addresses));
  if (releases.length === 0) return;
  const homePageUrl = siteUrl === undefined ? feedHomePage(releases, {}) : siteUrl + edition.prefix + PAGES.index;
  if (homePageUrl === undefined) return;
  for (const id of Object.keys(FEEDS) as (keyof typeof FEEDS)[]) {
    const path = edition.prefix + FEEDS[id];
    const feed = { title, homePageUrl, ...(siteUrl === undefined ? {} : { feedUrl: siteUrl + path }) };
    const text = FORMATS[id].render(releases, {
      feed,
      labels,
      includeUnpublished: true,
      embedSource: embedSource || id === "json-feed",
      inLanguage: edition.inLanguage,
    });
    pages.set(path, text);
  }
}
