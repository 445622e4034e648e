/**
 * Releases as plain text, ready to copy.
 *
 * @module text
 */
import { type ChooseLabels, defineLabelledFormat, type Format, type TextLabels } from "../../format.ts";
import { textLabelsFor } from "../../locales/texts.ts";
import type { TextOptions } from "./options.ts";
import { renderReleaseText } from "./release-text.ts";
import { renderSheet } from "./sheets.ts";

export type { ChooseLabels, FeedOptions, Format, Labels, RenderOptions, TextLabels } from "../../format.ts";
export type { TextOptions } from "./options.ts";

/** Stands between two releases. */
const SEPARATOR = `\n\n${"=".repeat(40)}\n\n`;

/**
 * Defines the format with labels that you choose, so that a bundle holds the words of no other languages: those of all 25
 * take 10 kB more than those of one, minified and gzipped.
 *
 * @param labels - see `chooseLabels` of `@civic-media/render/labels`
 * @example
 * ```ts
 * import { chooseLabels, de, en } from "@civic-media/render/labels";
 * import { defineText } from "@civic-media/render/text";
 *
 * const text = defineText(chooseLabels({ de }, en));
 * ```
 */
export const defineText = (labels: ChooseLabels<TextLabels>): Format<TextOptions> =>
  defineLabelledFormat(
    {
      id: "text",
      mediaType: "text/plain",
      fileExtension: ".txt",
      write(releases, options) {
        const { sheet } = options;
        const texts = releases.map((release) =>
          sheet === undefined ? renderReleaseText(release, options) : renderSheet(release, sheet, options),
        );
        return `${texts.join(SEPARATOR)}\n`;
      },
    },
    labels,
  );

/**
 * Plain text: sender, title, body, photos with credit, contacts and rights, in lines of at most 76 characters.
 *
 * @example
 * ```ts
 * import { text } from "@civic-media/render/text";
 *
 * console.log(text.render(release, { width: 60 }));
 * console.log(text.render(release, { sheet: "quotations" })); // who says what, with office
 * ```
 */
export const text: Format<TextOptions> = /* @__PURE__ */ defineText(textLabelsFor);
