/**
 * Releases as RSS 2.0 feed.
 *
 * @packageDocumentation
 */
import { defineFormat, type Format } from "../../format.ts";
import { renderChannel } from "./channel.ts";
import { mapping } from "./mapping.ts";

export type { FeedOptions, Format, Mapping, MappingRow, RenderOptions } from "../../format.ts";

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
export const rss: Format = defineFormat({
  id: "rss",
  mediaType: "application/rss+xml",
  fileExtension: ".rss",
  mapping,
  write: renderChannel,
});
