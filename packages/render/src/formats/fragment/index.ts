/**
 * Releases as HTML to put into a page of your own.
 *
 * @module fragment
 */
import { type ChooseLabels, defineLabelledFormat, type Format, type RenderOptions } from "../../format.ts";
import { labelsFor } from "../../labels/index.ts";
import { joinHtml } from "../../markup/html.ts";
import type { BlockHandlers, MarkHandlers } from "../html/handlers.ts";
import { renderArticle, toPageContext } from "../html/page.ts";

export type { ChooseLabels, FeedOptions, Format, Labels, RenderOptions } from "../../format.ts";
export type { SafeHtml } from "../../markup/html.ts";
export type { Directory } from "../../release/directory.ts";
export type { BlockHandlers, HtmlContext, MarkHandlers } from "../html/handlers.ts";

/** What may vary in a fragment. */
export interface FragmentOptions extends RenderOptions {
  /** Level of the headline in the page around it. Default: 2. */
  readonly headingLevel?: 1 | 2 | 3 | 4 | 5;
  /** How blocks are written. Default: `blockHandlers` of `@civic-media/render/html`. */
  readonly blocks?: BlockHandlers;
  /** How marks are written. Default: `markHandlers` of `@civic-media/render/html`. */
  readonly marks?: MarkHandlers;
}

/**
 * Defines the format with labels that you choose, so that a bundle holds the words of no other languages: those of all 25
 * take 13 kB more than those of one, minified and gzipped.
 *
 * @param labels - see `chooseLabels` of `@civic-media/render/labels`
 * @example
 * ```ts
 * import { chooseLabels, de, en } from "@civic-media/render/labels";
 * import { defineFragment } from "@civic-media/render/fragment";
 *
 * const fragment = defineFragment(chooseLabels({ de }, en));
 * ```
 */
export const defineFragment = (labels: ChooseLabels): Format<FragmentOptions> =>
  defineLabelledFormat(
    {
      id: "fragment",
      mediaType: "text/html",
      fileExtension: ".fragment.html",
      write(releases, options) {
        const headingOffset = (options.headingLevel ?? 2) - 1;
        const articles = releases.map((release, index) => {
          const idPrefix = releases.length > 1 ? `release-${index + 1}-` : "";
          return renderArticle(release, toPageContext(release, options, { headingOffset, idPrefix }));
        });
        return `${joinHtml(articles, "\n")}\n`;
      },
    },
    labels,
  );

/**
 * A fragment of HTML: one `article` per release, without head, style and script. Ids and addresses inside are those of
 * the release, so that several fragments can stand on one page.
 *
 * @example
 * ```ts
 * import { fragment } from "@civic-media/render/fragment";
 *
 * console.log(fragment.render(release).startsWith('<article class="h-entry"')); // true
 * ```
 */
export const fragment: Format<FragmentOptions> = /* @__PURE__ */ defineFragment(labelsFor);
