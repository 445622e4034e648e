/**
 * Releases as IPTC ninjs, the JSON of news agencies.
 *
 * @module ninjs
 */
import { defineLabelledFormat, type Format } from "../../format.ts";
import { feedLabelsFor } from "../../locales/feeds.ts";
import { onlyOne } from "../../release/only-one.ts";
import { keptProperties, standard, toNinjs } from "./item.ts";

export type { ChooseLabels, FeedOptions, Format, Labels, RenderOptions } from "../../format.ts";

/**
 * IPTC ninjs 3.1, one news item. The text stands there as plain text and as HTML; a third body holds the release itself,
 * so that nothing is lost.
 *
 * @example
 * ```ts
 * import { ninjs } from "@civic-media/render/ninjs";
 *
 * const item = JSON.parse(ninjs.render(release));
 * console.log(item.pubStatus, item.headlines[0].role); // "usable" "main"
 * ```
 * @see https://iptc.org/standards/ninjs/
 */
export const ninjs: Format = defineLabelledFormat(
  {
    id: "ninjs",
    mediaType: "application/vnd.iptc.g2.newsitem+json",
    fileExtension: ".ninjs.json",
    write(releases, options) {
      const release = onlyOne(releases, "ninjs");
      const item = { ...keptProperties(release), standard: standard("3.1"), ...toNinjs(release, options) };
      return `${JSON.stringify(item, undefined, 2)}\n`;
    },
  },
  feedLabelsFor,
);
