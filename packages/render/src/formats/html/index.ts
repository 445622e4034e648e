/**
 * Releases as accessible web pages.
 *
 * @packageDocumentation
 */
import { defineFormat, type Format } from "../../format.ts";
import { mapping } from "./mapping.ts";
import type { HtmlOptions } from "./options.ts";
import { renderPage } from "./page.ts";

export type { FeedOptions, Format, Mapping, MappingRow, RenderOptions } from "../../format.ts";
export type { Labels } from "../../locales/labels.ts";
export {
  element,
  type HtmlAttributes,
  joinHtml,
  type SafeHtml,
  textHtml,
  trustHtml,
} from "../../markup/html.ts";
export type { Directory } from "../../release/directory.ts";
export type { BlockHandlers, HtmlContext, MarkHandlers } from "./handlers.ts";
export { markHandlers } from "./inlines.ts";
export type { HtmlOptions } from "./options.ts";
export { blockHandlers } from "./page-blocks.ts";
export { stylesheet } from "./stylesheet.ts";

/**
 * HTML: a page that needs nothing else, with its style, linked data (JSON-LD), RDFa of quotations and licenses, and
 * microformats.
 *
 * @example
 * ```ts
 * import { html } from "@civic-media/render/html";
 *
 * const page = html.render(release);
 * console.log(page.startsWith("<!doctype html>")); // true
 * ```
 */
export const html: Format<HtmlOptions> = defineFormat({
  id: "html",
  mediaType: "text/html",
  fileExtension: ".html",
  mapping,
  write: renderPage,
});
