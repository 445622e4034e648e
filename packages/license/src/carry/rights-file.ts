import { formatAttribution } from "../attribution/format-attribution.ts";
import { oneLine } from "../attribution/run.ts";
import type { Work } from "../attribution/work.ts";
import { type CarryOptions, carriedRights } from "./record.ts";

/** A picture in a folder. */
export interface PictureFile {
  /** The name of the file. */
  file: string;
  /** The rights in it. */
  work: Work;
}

function blockOf({ file, work }: PictureFile, options: CarryOptions): string {
  const { description, usageTerms } = carriedRights(work, options);
  const credit = formatAttribution(work, { style: "newsroom", ...options }).value;
  const whole = formatAttribution(work, { style: "print", ...options }).value;
  const lines = [oneLine(file), description, credit, whole, usageTerms, work.acquireLicensePage];
  return [...new Set(lines.filter((line) => line !== undefined && line !== ""))].join("\n");
}

/**
 * Writes the text file that lies in a folder beside pictures: for each its name, what it shows, the credit to print, the whole
 * attribution with addresses spelled out, the terms in the words of the publisher, and where to ask.
 *
 * @param pictures - the pictures, in the order in which they are to stand
 * @param options - the words of a language; English where absent
 * @returns the text, to be stored in UTF-8, with a line feed at each end of line
 * @throws CivicMediaError `argument-invalid` where an address is not http or https
 * @example
 * ```ts
 * import { formatRightsFile } from "@civic-media/license/carry";
 *
 * const text = formatRightsFile([{ file: "1.jpg", work: { creators: [{ name: "Eva" }], license: { id: "CC-BY-4.0" } } }]);
 * console.log(text.split("\n")[1]); // "Photo: Eva, CC BY 4.0"
 * ```
 */
export const formatRightsFile = (pictures: readonly PictureFile[], options: CarryOptions = {}): string =>
  pictures.map((picture) => `${blockOf(picture, options)}\n`).join("\n");
