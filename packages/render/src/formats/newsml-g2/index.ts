/**
 * Releases as IPTC NewsML-G2, the XML of news agencies.
 *
 * @module newsml-g2
 */
import type { Release } from "@civic-media/schema";
import { defineLabelledFormat, type Format, type WithFeedLabels } from "../../format.ts";
import { feedLabelsFor } from "../../locales/feeds.ts";
import { joinXml, type SafeXml, xmlDocument, xmlElement, xmlLeaf } from "../../markup/xml.ts";
import { toInstant } from "../../release/dates.ts";
import { feedUpdated, missing } from "../../release/feed-facts.ts";
import { contentMeta } from "./content-meta.ts";
import { contentSet } from "./content-set.ts";
import { itemMeta } from "./item-meta.ts";
import { rightsInfo } from "./rights-info.ts";
import { catalog } from "./vocabularies.ts";

export type { ChooseLabels, FeedOptions, Format, Labels, RenderOptions } from "../../format.ts";

const NAMESPACE = "http://iptc.org/std/nar/2006-10-01/";

function newsItem(release: Release, options: WithFeedLabels): SafeXml {
  const parts = [catalog, ...rightsInfo(release), itemMeta(release), contentMeta(release)];
  const attributes = {
    xmlns: NAMESPACE,
    guid: release.id,
    version: release.version,
    standard: "NewsML-G2",
    standardversion: "2.35",
    conformance: "power",
    "xml:lang": release.inLanguage,
  };
  return xmlElement("newsItem", attributes, joinXml([...parts, contentSet(release, options)]));
}

/** Several items travel in a message, which was sent when the newest of them changed: there is no clock here. */
function newsMessage(items: readonly SafeXml[], releases: readonly Release[], options: WithFeedLabels): SafeXml {
  const sent = feedUpdated(releases, options);
  if (sent === undefined) throw missing("updated");
  const header = xmlElement("header", {}, xmlLeaf("sent", toInstant(sent)));
  return xmlElement("newsMessage", { xmlns: NAMESPACE }, joinXml([header, xmlElement("itemSet", {}, joinXml(items))]));
}

/**
 * IPTC NewsML-G2 2.35: a news item at power conformance, several of them as a news message. The text stands there as HTML and as plain text; a third
 * rendition holds the release itself, so that nothing is lost.
 *
 * @example
 * ```ts
 * import { newsmlG2 } from "@civic-media/render/newsml-g2";
 *
 * console.log(newsmlG2.render(release).includes('<pubStatus qcode="stat:usable"/>')); // true
 * ```
 * @see https://iptc.org/standards/newsml-g2/
 */
export const newsmlG2: Format = defineLabelledFormat(
  {
    id: "newsml-g2",
    mediaType: "application/vnd.iptc.g2.newsitem+xml",
    fileExtension: ".newsml.xml",
    write(releases, options) {
      const items = releases.map((release) => newsItem(release, options));
      const [only] = items;
      return xmlDocument(items.length === 1 && only !== undefined ? only : newsMessage(items, releases, options));
    },
  },
  feedLabelsFor,
);
