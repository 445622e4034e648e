/**
 * Releases as plain text, ready to copy.
 *
 * @packageDocumentation
 */
import { defineFormat, type Format } from "../../format.ts";
import { mapping } from "./mapping.ts";
import type { TextOptions } from "./options.ts";
import { renderReleaseText } from "./release-text.ts";
import { renderSheet } from "./sheets.ts";

export type { FeedOptions, Format, Mapping, MappingRow, RenderOptions } from "../../format.ts";
export type { TextOptions } from "./options.ts";

/** Stands between two releases. */
const SEPARATOR = `\n\n${"=".repeat(40)}\n\n`;

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
export const text: Format<TextOptions> = defineFormat({
  id: "text",
  mediaType: "text/plain",
  fileExtension: ".txt",
  mapping,
  write(releases, options) {
    const { sheet } = options;
    const texts = releases.map((release) =>
      sheet === undefined ? renderReleaseText(release, options) : renderSheet(release, sheet, options),
    );
    return `${texts.join(SEPARATOR)}\n`;
  },
});
