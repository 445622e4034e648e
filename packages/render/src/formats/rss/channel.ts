import type { Release } from "@civic-media/schema";
import type { WithFeedLabels } from "../../format.ts";
import { joinXml, type SafeXml, xmlDocument, xmlElement, xmlLeaf, xmlPlainLeaf } from "../../markup/xml.ts";
import { toRfc822 } from "../../release/dates.ts";
import { feedHomePage, feedTitle, feedUpdated, missing } from "../../release/feed-facts.ts";
import { renderItem } from "./item.ts";

const NAMESPACES = {
  "xmlns:atom": "http://www.w3.org/2005/Atom",
  "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
  "xmlns:creativeCommons": "http://backend.userland.com/creativeCommonsRssModule",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:media": "http://search.yahoo.com/mrss/",
} as const;

/** The language of the feed: the caller's, else that of all releases, else none. */
function feedLanguage(releases: readonly Release[], { inLanguage }: WithFeedLabels): string | undefined {
  const languages = new Set(releases.map((release) => release.inLanguage));
  return inLanguage ?? (languages.size === 1 ? [...languages][0] : undefined);
}

/** Writes the whole feed. */
export function renderChannel(releases: readonly Release[], options: WithFeedLabels): string {
  const { feed = {} } = options;
  const title = feedTitle(releases, options);
  const homePage = feedHomePage(releases, options);
  if (homePage === undefined) throw missing("homePageUrl");
  const updated = feedUpdated(releases, options);
  const self: SafeXml | undefined =
    feed.feedUrl === undefined
      ? undefined
      : xmlElement("atom:link", { rel: "self", type: "application/rss+xml", href: feed.feedUrl });
  const channel = joinXml([
    xmlPlainLeaf("title", title),
    xmlLeaf("link", homePage),
    xmlPlainLeaf("description", feed.description ?? title),
    self,
    xmlLeaf("language", feedLanguage(releases, options)),
    xmlLeaf("lastBuildDate", updated && toRfc822(updated)),
    ...releases.map((release) => renderItem(release, options)),
  ]);
  return xmlDocument(
    xmlElement("rss", { version: "2.0", ...NAMESPACES }, xmlElement("channel", {}, `${channel}\n` as SafeXml)),
  );
}
