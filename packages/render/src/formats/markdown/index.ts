/**
 * Releases as Markdown.
 *
 * @module markdown
 */
import { type ChooseLabels, defineLabelledFormat, type Format, type TextLabels } from "../../format.ts";
import { textLabelsFor } from "../../locales/texts.ts";
import { renderMarkdown } from "./document.ts";

export type { ChooseLabels, FeedOptions, Format, Labels, RenderOptions, TextLabels } from "../../format.ts";

/**
 * Defines the format with labels that you choose, so that a bundle holds the words of no other languages: those of all 25
 * take 10 kB more than those of one, minified and gzipped.
 *
 * @param labels - see `chooseLabels` of `@civic-media/render/labels`
 * @example
 * ```ts
 * import { chooseLabels, de, en } from "@civic-media/render/labels";
 * import { defineMarkdown } from "@civic-media/render/markdown";
 *
 * const markdown = defineMarkdown(chooseLabels({ de }, en));
 * ```
 */
export const defineMarkdown = (labels: ChooseLabels<TextLabels>): Format =>
  defineLabelledFormat(
    {
      id: "markdown",
      mediaType: "text/markdown",
      fileExtension: ".md",
      write: (releases, options) => releases.map((release) => renderMarkdown(release, options)).join("\n"),
    },
    labels,
  );

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
export const markdown: Format = /* @__PURE__ */ defineMarkdown(textLabelsFor);
