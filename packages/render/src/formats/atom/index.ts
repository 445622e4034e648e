/**
 * Releases as Atom feed.
 *
 * @module atom
 */
import { type ChooseLabels, defineLabelledFormat, type FeedLabels, type Format } from "../../format.ts";
import { feedLabelsFor } from "../../locales/feeds.ts";
import { renderFeed } from "./feed.ts";

export type { ChooseLabels, FeedLabels, FeedOptions, Format, Labels, RenderOptions } from "../../format.ts";

/**
 * Defines the format with labels that you choose, so that a bundle holds the words of no other languages: those of all 25
 * take 11 kB more than those of one, minified and gzipped.
 *
 * @param labels - see `chooseLabels` of `@civic-media/render/labels`
 * @example
 * ```ts
 * import { chooseLabels, de, en } from "@civic-media/render/labels";
 * import { defineAtom } from "@civic-media/render/atom";
 *
 * const atom = defineAtom(chooseLabels({ de }, en));
 * ```
 */
export const defineAtom = (labels: ChooseLabels<FeedLabels>): Format =>
  defineLabelledFormat(
    {
      id: "atom",
      mediaType: "application/atom+xml",
      fileExtension: ".atom",
      write: renderFeed,
    },
    labels,
  );

/**
 * Atom (RFC 4287) with full text, enclosures, licenses (RFC 4946) and links to other languages.
 *
 * @example
 * ```ts
 * import { atom } from "@civic-media/render/atom";
 *
 * const feed = atom.render([release], { feed: { feedUrl: "https://www.linz.at/medienservice/atom.xml" } });
 * console.log(feed.includes("<published>2022-11-29T12:00:00Z</published>")); // true
 * ```
 */
export const atom: Format = /* @__PURE__ */ defineAtom(feedLabelsFor);
