/**
 * Releases as IPTC ninjs 1.6, the JSON of news agencies.
 *
 * @module ninjs-1
 */
import { defineLabelledFormat, type Format } from "../../format.ts";
import { feedLabelsFor } from "../../locales/feeds.ts";
import { onlyOne } from "../../release/only-one.ts";
import { standard, toNinjs } from "../ninjs/item.ts";
import { toNinjs1 } from "../ninjs/older-names.ts";

export type { ChooseLabels, FeedOptions, Format, Labels, RenderOptions } from "../../format.ts";

/**
 * IPTC ninjs 1.6, one news item, for receivers that do not take 3.x yet; otherwise as `ninjs`.
 *
 * @example
 * ```ts
 * import { ninjs1 } from "@civic-media/render/ninjs-1";
 *
 * const item = JSON.parse(ninjs1.render(release));
 * console.log(item.pubstatus, item.byline === undefined); // "usable" true
 * ```
 * @see https://iptc.org/standards/ninjs/
 */
export const ninjs1: Format = defineLabelledFormat(
  {
    id: "ninjs-1",
    mediaType: "application/vnd.iptc.g2.newsitem+json",
    fileExtension: ".ninjs-1.json",
    write(releases, options) {
      const item = toNinjs1(toNinjs(onlyOne(releases, "ninjs-1"), options));
      return `${JSON.stringify({ $standard: standard("1.6"), ...item }, undefined, 2)}\n`;
    },
  },
  feedLabelsFor,
);
