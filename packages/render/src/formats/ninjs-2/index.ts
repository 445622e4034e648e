/**
 * Releases as IPTC ninjs 2.2, the JSON of news agencies.
 *
 * @module ninjs-2
 */
import { defineLabelledFormat, type Format } from "../../format.ts";
import { feedLabelsFor } from "../../locales/feeds.ts";
import { onlyOne } from "../../release/only-one.ts";
import { standard, toNinjs } from "../ninjs/item.ts";
import { toNinjs2 } from "../ninjs/older-names.ts";

export type { ChooseLabels, FeedOptions, Format, Labels, RenderOptions } from "../../format.ts";

/**
 * IPTC ninjs 2.2, one news item, for receivers that do not take 3.x yet; otherwise as `ninjs`.
 *
 * @example
 * ```ts
 * import { ninjs2 } from "@civic-media/render/ninjs-2";
 *
 * const item = JSON.parse(ninjs2.render(release));
 * console.log(item.pubstatus, item.headlines[0].role); // "usable" "main"
 * ```
 * @see https://iptc.org/standards/ninjs/
 */
export const ninjs2: Format = defineLabelledFormat(
  {
    id: "ninjs-2",
    mediaType: "application/vnd.iptc.g2.newsitem+json",
    fileExtension: ".ninjs-2.json",
    write(releases, options) {
      const item = toNinjs2(toNinjs(onlyOne(releases, "ninjs-2"), options));
      return `${JSON.stringify({ standard: standard("2.2"), ...item }, undefined, 2)}\n`;
    },
  },
  feedLabelsFor,
);
