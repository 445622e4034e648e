import type { Release } from "@civic-media/schema";
import { outline } from "../formats/html/outline.ts";
import { labelsFor } from "../labels/index.ts";
import { cleanLine } from "../markup/escape.ts";
import { toInstant } from "../release/dates.ts";
import { toDirectory } from "../release/directory.ts";
import { lastChange } from "../release/feed-facts.ts";
import { toPublicReleases } from "../release/public.ts";
import { formatTitle } from "../release/title.ts";
import { type DocxContext, type DocxLibrary, loadLibrary } from "./context.ts";
import { docxContent, docxProperties } from "./document.ts";
import type { DocxOptions } from "./options.ts";
import { settle } from "./package-parts.ts";
import { numberingOf, stylesOf } from "./styles.ts";

const toUtc = (date: string): string => new Date(Date.parse(toInstant(date))).toISOString().replace(".000Z", "Z");

function toContext(release: Release, options: DocxOptions, library: DocxLibrary, starts: number[]): DocxContext {
  return {
    library,
    release,
    directory: toDirectory(release),
    labels: (options.labels ?? labelsFor)(options.inLanguage ?? release.inLanguage),
    pictures: options.pictures ?? {},
    headingLevel: outline(release, 0),
    numbering: (start) => `numbers-${starts.push(start) - 1}`,
  };
}

/**
 * Writes a release as Word document: headings, lists, tables and quotations in styles of their own, links, text
 * alternatives, core properties, and the release itself in a part that Word keeps. It needs the package `docx`.
 *
 * @param release - a valid release
 * @param options - what may vary
 * @returns the bytes; the same release gives the same bytes, at any time and in any place
 * @throws {@link @civic-media/schema!index.CivicMediaError} `peer-missing` with the command that installs it;
 * `release-not-public` as every format
 * @example
 * ```ts
 * import { renderDocx } from "@civic-media/render/docx";
 *
 * const bytes = await renderDocx(release, { fontFamily: "Cambria" });
 * console.log(String.fromCharCode(...bytes.subarray(0, 2))); // "PK"
 * ```
 */
export async function renderDocx(release: Release, options: DocxOptions = {}): Promise<Uint8Array> {
  const [shown = release] = toPublicReleases(release, options);
  const library = await loadLibrary();
  const starts: number[] = [];
  const children = docxContent(toContext(shown, options, library, starts));
  const clean = Object.entries(docxProperties(shown, formatTitle(shown))).map(([key, text]) => [key, cleanLine(text)]);
  const document = new library.Document({
    ...Object.fromEntries(clean),
    styles: stylesOf(options, shown.inLanguage, library),
    numbering: numberingOf(starts, library),
    sections: [{ children }],
  });
  const packed = (await library.Packer.pack(document, "uint8array")) as Uint8Array;
  return settle(packed, {
    created: toUtc(shown.datePublished),
    modified: toUtc(lastChange(shown)),
    ...(options.embedSource === false ? {} : { source: JSON.stringify(shown) }),
  });
}
