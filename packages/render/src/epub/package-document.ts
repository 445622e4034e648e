import type { Release } from "@civic-media/schema";
import { describeStatement } from "../formats/text/release-text.ts";
import { directionOf } from "../locales/direction.ts";
import type { ChooseLabels } from "../locales/labels.ts";
import { joinXml, type SafeXml, xmlDocument, xmlElement, xmlLeaf } from "../markup/xml.ts";
import { toInstant } from "../release/dates.ts";
import { publisherName } from "../release/directory.ts";
import type { BookFile, Chapter } from "./book.ts";

/** What a book says of itself. */
export interface Book {
  readonly identifier: string;
  readonly title: string;
  readonly description?: string | undefined;
  readonly inLanguage: string;
  readonly labels: ChooseLabels;
  /** The latest change among the releases. */
  readonly modified: string;
  readonly chapters: readonly Chapter[];
  readonly files: readonly BookFile[];
  readonly cover?: BookFile | undefined;
}

const distinct = (values: readonly (string | undefined)[]): string[] => [
  ...new Set(values.flatMap((value) => (value === undefined || value.trim() === "" ? [] : [value]))),
];

const leaves = (name: string, values: readonly (string | undefined)[]): (SafeXml | undefined)[] =>
  distinct(values).map((value) => xmlLeaf(name, value));

const meta = (property: string, value: string): SafeXml | undefined => xmlLeaf("meta", value, { property });

/** EPUB counts changes in whole seconds of UTC (EPUB 3.3, § 5.5.5). */
const toUtc = (date: string): string => `${new Date(Date.parse(toInstant(date))).toISOString().slice(0, 19)}Z`;

/**
 * What helps to choose a book that one can read (EPUB Accessibility 1.1, § 3). No more than what is so in every book: that it
 * conforms to WCAG is for somebody to say who has looked at it.
 */
function accessibility(chapters: readonly Chapter[]): (SafeXml | undefined)[] {
  const shown = chapters.map(({ pictures }) => pictures);
  const hasPictures = shown.some((one) => one !== "none");
  const isDescribed = !shown.includes("undescribed");
  return [
    meta("schema:accessMode", "textual"),
    hasPictures ? meta("schema:accessMode", "visual") : undefined,
    isDescribed ? meta("schema:accessModeSufficient", "textual") : undefined,
    hasPictures ? meta("schema:accessModeSufficient", "textual,visual") : undefined,
    ...["displayTransformability", "readingOrder", "structuralNavigation", "tableOfContents"].map((feature) =>
      meta("schema:accessibilityFeature", feature),
    ),
    hasPictures && isDescribed ? meta("schema:accessibilityFeature", "alternativeText") : undefined,
    meta("schema:accessibilityHazard", "none"),
  ];
}

/** Who may do what with the text; photos have a line of their own under each. */
const rightsOf = (release: Release, labels: ChooseLabels): string[] =>
  (release.rights ?? [])
    .filter(({ scope }) => scope === "text" || scope === "page")
    .map((statement) => describeStatement(statement, labels(release.inLanguage)));

const subjectsOf = ({ topics = [], keywords = [] }: Release): string[] => [
  ...topics.map(({ label, code }) => label ?? code),
  ...keywords,
];

function metadata({ labels, identifier, title, description, inLanguage, modified, chapters, cover }: Book): SafeXml {
  const releases = chapters.map(({ release }) => release);
  const publishers = releases.map(publisherName);
  const [only] = releases;
  const languages = [inLanguage, ...releases.map((release) => release.inLanguage)];
  return xmlElement(
    "metadata",
    { "xmlns:dc": "http://purl.org/dc/elements/1.1/" },
    joinXml([
      xmlLeaf("dc:identifier", identifier, { id: "identifier" }),
      xmlLeaf("dc:title", title),
      ...leaves("dc:language", languages),
      ...leaves("dc:creator", publishers),
      ...leaves("dc:publisher", publishers),
      releases.length === 1 ? xmlLeaf("dc:date", only?.datePublished) : undefined,
      ...leaves("dc:description", [description]),
      ...leaves("dc:source", releases.length === 1 ? [only?.url] : []),
      ...leaves("dc:subject", releases.flatMap(subjectsOf)),
      ...leaves(
        "dc:rights",
        releases.flatMap((release) => rightsOf(release, labels)),
      ),
      meta("dcterms:modified", toUtc(modified)),
      ...accessibility(chapters),
      cover === undefined ? undefined : xmlElement("meta", { name: "cover", content: "cover" }),
    ]),
  );
}

/** Files of which nobody but this package knows what they are, beside pages and what pages use. */
const itemOf = (file: BookFile, index: number, { cover }: Book): SafeXml =>
  file === cover
    ? xmlElement("item", { id: "cover", href: file.path, "media-type": file.mediaType, properties: "cover-image" })
    : xmlElement("item", { id: `file-${index + 1}`, href: file.path, "media-type": file.mediaType });

const PAGE = "application/xhtml+xml";

/**
 * Writes the package document (EPUB 3.3, § 5): what the book is, what it consists of, and in which order it is read. The
 * contents are read first where there are several releases.
 */
export function packageDocument(book: Book, contentsPath: string): string {
  const { chapters, files, inLanguage } = book;
  const items = [
    xmlElement("item", { id: "contents", href: contentsPath, "media-type": PAGE, properties: "nav" }),
    ...chapters.map(({ path }, index) =>
      xmlElement("item", { id: `release-${index + 1}`, href: path, "media-type": PAGE }),
    ),
    ...files.map((file, index) => itemOf(file, index, book)),
  ];
  const order = [...(chapters.length > 1 ? ["contents"] : []), ...chapters.map((_, index) => `release-${index + 1}`)];
  const spine = joinXml(order.map((idref) => xmlElement("itemref", { idref })));
  const direction = directionOf(inLanguage);
  return xmlDocument(
    xmlElement(
      "package",
      {
        xmlns: "http://www.idpf.org/2007/opf",
        version: "3.0",
        "unique-identifier": "identifier",
        "xml:lang": inLanguage,
        dir: direction,
      },
      joinXml([
        metadata(book),
        xmlElement("manifest", {}, joinXml(items)),
        xmlElement("spine", { "page-progression-direction": direction }, spine),
      ]),
    ),
  );
}
