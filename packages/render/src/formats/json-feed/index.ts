/**
 * Releases as JSON Feed.
 *
 * @module json-feed
 */
import {
  type ChooseLabels,
  defineLabelledFormat,
  type FeedLabels,
  type Format,
  type TextLabels,
} from "../../format.ts";
import { feedAndTextLabelsFor } from "../../locales/feeds.ts";
import { escapeJson } from "../../markup/escape.ts";
import { toJsonFeed } from "./feed.ts";

export type { ChooseLabels, FeedLabels, FeedOptions, Format, Labels, RenderOptions, TextLabels } from "../../format.ts";

/**
 * Defines the format with labels that you choose, so that a bundle holds the words of no other languages: those of all 25
 * take 11 kB more than those of one, minified and gzipped.
 *
 * @param labels - see `chooseLabels` of `@civic-media/render/labels`
 * @example
 * ```ts
 * import { chooseLabels, de, en } from "@civic-media/render/labels";
 * import { defineJsonFeed } from "@civic-media/render/json-feed";
 *
 * const jsonFeed = defineJsonFeed(chooseLabels({ de }, en));
 * ```
 */
export const defineJsonFeed = (labels: ChooseLabels<FeedLabels & TextLabels>): Format =>
  defineLabelledFormat(
    {
      id: "json-feed",
      mediaType: "application/feed+json",
      fileExtension: ".json",
      write: (releases, options) => `${escapeJson(toJsonFeed(releases, options), 2)}\n`,
    },
    labels,
  );

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
export const jsonFeed: Format = /* @__PURE__ */ defineJsonFeed(feedAndTextLabelsFor);
