/**
 * Releases as accessible web pages.
 *
 * @module html
 */
import { type ChooseLabels, defineLabelledFormat, type Format } from "../../format.ts";
import { labelsFor } from "../../labels/index.ts";
import type { HtmlOptions } from "./options.ts";
import { renderPage } from "./page.ts";

export type { ChooseLabels, FeedLabels, FeedOptions, Format, Labels, RenderOptions } from "../../format.ts";
export {
  element,
  type HtmlAttributes,
  type HtmlContent,
  joinHtml,
  type SafeHtml,
  textHtml,
  trustHtml,
} from "../../markup/html.ts";
export type { Directory } from "../../release/directory.ts";
export type { BlockHandlers, HtmlContext, MarkHandlers } from "./handlers.ts";
export type { HtmlOptions } from "./options.ts";
export { blockHandlers } from "./page-blocks.ts";
export { markHandlers } from "./page-inlines.ts";
export { stylesheet } from "./stylesheet.ts";

/**
 * Defines the format with labels that you choose, so that a bundle holds the words of no other languages: those of all 25
 * take 13 kB more than those of one, minified and gzipped.
 *
 * @param labels - see `chooseLabels` of `@civic-media/render/labels`
 * @example
 * ```ts
 * import { chooseLabels, de, en } from "@civic-media/render/labels";
 * import { defineHtml } from "@civic-media/render/html";
 *
 * const html = defineHtml(chooseLabels({ de }, en));
 * ```
 */
export const defineHtml = (labels: ChooseLabels): Format<HtmlOptions> =>
  defineLabelledFormat(
    {
      id: "html",
      mediaType: "text/html",
      fileExtension: ".html",
      write: renderPage,
    },
    labels,
  );

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
export const html: Format<HtmlOptions> = /* @__PURE__ */ defineHtml(labelsFor);
