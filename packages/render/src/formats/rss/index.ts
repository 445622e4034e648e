/**
 * Releases as RSS 2.0 feed.
 *
 * @module rss
 */
import { type ChooseLabels, defineLabelledFormat, type FeedLabels, type Format } from "../../format.ts";
import { feedLabelsFor } from "../../locales/feeds.ts";
import { renderChannel } from "./channel.ts";

export type { ChooseLabels, FeedLabels, FeedOptions, Format, Labels, RenderOptions } from "../../format.ts";

/**
 * Defines the format with labels that you choose, so that a bundle holds the words of no other languages: those of all 25
 * take 11 kB more than those of one, minified and gzipped.
 *
 * @param labels - see `chooseLabels` of `@civic-media/render/labels`
 * @example
 * ```ts
 * import { chooseLabels, de, en } from "@civic-media/render/labels";
 * import { defineRss } from "@civic-media/render/rss";
 *
 * const rss = defineRss(chooseLabels({ de }, en));
 * ```
 */
export const defineRss = (labels: ChooseLabels<FeedLabels>): Format =>
  defineLabelledFormat(
    {
      id: "rss",
      mediaType: "application/rss+xml",
      fileExtension: ".rss",
      write: renderChannel,
    },
    labels,
  );

/**
 * RSS 2.0 with full text (`content:encoded`), pictures (Media RSS), Dublin Core and Creative Commons licenses.
 *
 * @example
 * ```ts
 * import { rss } from "@civic-media/render/rss";
 *
 * const feed = rss.render([release], { feed: { feedUrl: "https://www.linz.at/medienservice/rss.xml" } });
 * console.log(feed.includes("<pubDate>Tue, 29 Nov 2022 12:00:00 +0000</pubDate>")); // true
 * ```
 */
export const rss: Format = /* @__PURE__ */ defineRss(feedLabelsFor);
