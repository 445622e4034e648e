/**
 * Releases as Atom feed.
 *
 * @packageDocumentation
 */
import { defineFormat, type Format } from "../../format.ts";
import { renderFeed } from "./feed.ts";
import { mapping } from "./mapping.ts";

export type { FeedOptions, Format, Mapping, MappingRow, RenderOptions } from "../../format.ts";

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
export const atom: Format = defineFormat({
  id: "atom",
  mediaType: "application/atom+xml",
  fileExtension: ".atom",
  mapping,
  write: renderFeed,
});
