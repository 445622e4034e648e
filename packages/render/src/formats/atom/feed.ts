import type { Release } from "@civic-media/schema";
import type { WithFeedLabels } from "../../format.ts";
import { joinXml, type SafeXml, xmlDocument, xmlElement, xmlLeaf } from "../../markup/xml.ts";
import { toInstant } from "../../release/dates.ts";
import { publisherName } from "../../release/directory.ts";
import { feedHomePage, feedTitle, feedUpdated, missing } from "../../release/feed-facts.ts";
import { renderEntry } from "./entry.ts";

/** Writes the whole feed. Its id is its own address, else its home page's, else that of its only release. */
export function renderFeed(releases: readonly Release[], options: WithFeedLabels): string {
  const { feed = {} } = options;
  const [first] = releases;
  const title = feedTitle(releases, options);
  const homePage = feedHomePage(releases, options);
  const id = feed.feedUrl ?? homePage ?? first?.id;
  const updated = feedUpdated(releases, options);
  if (id === undefined) throw missing("feedUrl");
  if (updated === undefined) throw missing("updated");
  const content = joinXml([
    xmlLeaf("id", id),
    xmlLeaf("title", title),
    xmlLeaf("subtitle", feed.description),
    xmlLeaf("updated", toInstant(updated)),
    xmlElement("author", {}, xmlLeaf("name", first === undefined ? title : publisherName(first)) as SafeXml),
    homePage === undefined ? undefined : xmlElement("link", { rel: "alternate", type: "text/html", href: homePage }),
    feed.feedUrl === undefined
      ? undefined
      : xmlElement("link", { rel: "self", type: "application/atom+xml", href: feed.feedUrl }),
    ...releases.map((release) => renderEntry(release, options)),
  ]);
  const language = options.inLanguage ?? first?.inLanguage;
  const attributes = { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": language };
  return xmlDocument(xmlElement("feed", attributes, `${content}\n` as SafeXml));
}
