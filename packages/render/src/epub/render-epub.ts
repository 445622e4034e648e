import { CivicMediaError, type Release } from "@civic-media/schema";
import { type Zippable, zipSync } from "fflate";
import { settleLabels } from "../format.ts";
import { labelsFor } from "../labels/index.ts";
import { imageType } from "../markup/image-type.ts";
import { xmlDocument, xmlElement } from "../markup/xml.ts";
import { shortHash } from "../newsroom/slug.ts";
import { feedTitle, feedUpdated } from "../release/feed-facts.ts";
import { summarize } from "../release/plain-text.ts";
import { toPublicReleases } from "../release/public.ts";
import { formatTitle } from "../release/title.ts";
import { SOURCE_TYPE } from "../source/media-type.ts";
import { type BookFile, Pictures, pictureFile } from "./book.ts";
import { renderChapter } from "./chapter.ts";
import { CONTENTS_PATH, contents } from "./navigation.ts";
import type { EpubOptions } from "./options.ts";
import { type Book, packageDocument } from "./package-document.ts";
import { STYLE_PATH } from "./page.ts";
import { SOURCE_PATH } from "./read-epub.ts";
import { stylesheet } from "./stylesheet.ts";

const FOLDER = "book";
const PACKAGE_PATH = `${FOLDER}/package.opf`;

const encoder = new TextEncoder();

const textFile = (path: string, mediaType: string, text: string): BookFile => ({
  path,
  mediaType,
  bytes: encoder.encode(text),
});

/** Tells reading systems where the package document lies (EPUB 3.3, § 4.2.6.3.1). */
const CONTAINER: string = xmlDocument(
  xmlElement(
    "container",
    { version: "1.0", xmlns: "urn:oasis:names:tc:opendocument:xmlns:container" },
    xmlElement(
      "rootfiles",
      {},
      xmlElement("rootfile", { "full-path": PACKAGE_PATH, "media-type": "application/oebps-package+xml" }),
    ),
  ),
);

function coverOf({ cover }: EpubOptions): BookFile | undefined {
  if (cover === undefined) return undefined;
  const type = imageType(cover);
  if (type !== undefined) return pictureFile("cover", cover, type);
  throw new CivicMediaError(
    "argument-invalid",
    "The cover is no picture that books can hold; expected the bytes of a PNG, JPEG, GIF or WebP file.",
  );
}

/** A name for the book that stays when it is made again of the same releases, however they changed. */
function identifierOf([first, ...more]: readonly Release[], { identifier, feed }: EpubOptions): string {
  if (identifier !== undefined) return identifier;
  const id = first?.id ?? "";
  if (more.length === 0) return id;
  return feed?.feedUrl ?? `${id}#book-${shortHash([id, ...more.map((release) => release.id)].join("\n"))}`;
}

function toBook(releases: readonly Release[], options: EpubOptions): Book {
  const { feed = {} } = options;
  const [first, ...more] = releases;
  const updated = feedUpdated(releases, options);
  if (first === undefined || updated === undefined)
    throw new CivicMediaError("argument-invalid", "A book of no releases has no page; expected at least one release.");
  const isSingle = more.length === 0;
  const settled = settleLabels(options, labelsFor);
  const pictures = new Pictures(options, isSingle);
  const chapters = releases.map((release, index) => renderChapter(release, index + 1, pictures, settled));
  const cover = coverOf(options);
  const source = textFile(SOURCE_PATH, SOURCE_TYPE, JSON.stringify(releases));
  return {
    identifier: identifierOf(releases, options),
    title: isSingle ? (feed.title ?? formatTitle(first)) : feedTitle(releases, options),
    description: feed.description ?? (isSingle ? summarize(first) : undefined),
    inLanguage: options.inLanguage ?? first.inLanguage,
    labels: settled.labels,
    modified: updated,
    chapters,
    cover,
    files: [
      textFile(STYLE_PATH, "text/css", options.stylesheet ?? stylesheet),
      ...(cover === undefined ? [] : [cover]),
      ...pictures.files,
      ...(options.embedSource === false ? [] : [source]),
    ],
  };
}

/** All files of the archive in their order; the first says what the archive is, and is not packed (EPUB 3.3, § 4.2.6.2). */
function pack(book: Book): Uint8Array {
  const { title, inLanguage, chapters, files } = book;
  const pages: readonly (readonly [path: string, text: string])[] = [
    ["META-INF/container.xml", CONTAINER],
    [PACKAGE_PATH, packageDocument(book, CONTENTS_PATH)],
    [`${FOLDER}/${CONTENTS_PATH}`, contents(title, inLanguage, chapters)],
    ...chapters.map(({ path, page }) => [`${FOLDER}/${path}`, page] as const),
  ];
  const entries: Zippable = {
    mimetype: [encoder.encode("application/epub+zip"), { level: 0 }],
    ...Object.fromEntries(pages.map(([path, text]) => [path, encoder.encode(text)])),
    // Pictures are packed already.
    ...Object.fromEntries(
      files.map(({ path, mediaType, bytes }) => [
        `${FOLDER}/${path}`,
        mediaType.startsWith("image/") ? [bytes, { level: 0 as const }] : bytes,
      ]),
    ),
  };
  return zipSync(entries, { level: 6, mtime: new Date(1980, 0, 1) });
}

/**
 * Writes releases as e-book (EPUB 3.3), one chapter each, for reading on the way, in large print, aloud: contents with all
 * headings, languages, text alternatives, metadata by EPUB Accessibility 1.1, and the releases themselves as data.
 *
 * @param input - a valid release, or several in the order in which they are to stand
 * @param options - what may vary
 * @returns the bytes; the same releases give the same bytes, at any time and in any place
 * @throws {@link @civic-media/schema!index.CivicMediaError} `release-not-public` as every format; `argument-invalid` for no
 * release at all, and for a cover that is no picture
 * @example
 * ```ts
 * import { renderEpub } from "@civic-media/render/epub";
 *
 * const book = renderEpub([release], { feed: { title: "Linz, November 2022" } });
 * console.log(String.fromCharCode(...book.subarray(0, 2))); // "PK"
 * ```
 */
export function renderEpub(input: Release | readonly Release[], options: EpubOptions = {}): Uint8Array {
  return pack(toBook(toPublicReleases(input, options), options));
}
