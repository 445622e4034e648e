/**
 * Releases as JSON Feed.
 *
 * @packageDocumentation
 */
import { defineFormat, type Format } from "../../format.ts";
import { escapeJson } from "../../markup/escape.ts";
import { toJsonFeed } from "./feed.ts";
import { mapping } from "./mapping.ts";

export type { FeedOptions, Format, Mapping, MappingRow, RenderOptions } from "../../format.ts";

/**
 * JSON Feed 1.1 with full text as HTML and as plain text. Each item carries its whole release in `_civic_media`, so that
 * nothing is lost.
 *
 * @example
 * ```ts
 * import { jsonFeed } from "@civic-media/render/json-feed";
 *
 * const feed = JSON.parse(jsonFeed.render([release]));
 * console.log(feed.items[0].date_published); // "2022-11-29T12:00:00Z"
 * ```
 */
export const jsonFeed: Format = defineFormat({
  id: "json-feed",
  mediaType: "application/feed+json",
  fileExtension: ".json",
  mapping,
  write: (releases, options) => `${escapeJson(toJsonFeed(releases, options), 2)}\n`,
});
