/**
 * Releases as Markdown.
 *
 * @packageDocumentation
 */
import { defineFormat, type Format } from "../../format.ts";
import { renderMarkdown } from "./document.ts";
import { mapping } from "./mapping.ts";

export type { FeedOptions, Format, Mapping, MappingRow, RenderOptions } from "../../format.ts";

/**
 * Markdown (CommonMark with GFM tables) with YAML front matter for static site generators. Several releases stand one
 * after the other, each with its own front matter.
 *
 * @example
 * ```ts
 * import { markdown } from "@civic-media/render/markdown";
 *
 * console.log(markdown.render(release).startsWith("---\ntitle: ")); // true
 * ```
 */
export const markdown: Format = defineFormat({
  id: "markdown",
  mediaType: "text/markdown",
  fileExtension: ".md",
  mapping,
  write: (releases, options) => releases.map((release) => renderMarkdown(release, options)).join("\n"),
});
