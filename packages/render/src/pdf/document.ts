import { plainInline, type Release } from "@civic-media/schema";
import { outline } from "../formats/html/outline.ts";
import { describeContact, describeCorrections, describeEvents, describeRights } from "../formats/text/release-text.ts";
import { labelsFor } from "../labels/index.ts";
import { formatWhen } from "../locales/format-when.ts";
import { listWords } from "../locales/list.ts";
import { escapeJson } from "../markup/escape.ts";
import { bannerLines } from "../release/banner.ts";
import { parseWhen } from "../release/dates.ts";
import { displayName, publisherName, toDirectory } from "../release/directory.ts";
import { referencedMedia } from "../release/referenced-media.ts";
import { formatTitle } from "../release/title.ts";
import { linked, literals, paragraph, pdfBlocks, pdfMedia } from "./blocks.ts";
import type { PdfContext } from "./context.ts";
import { language, numbersInOrder, pdfInlines } from "./inlines.ts";
import type { PdfOptions } from "./options.ts";
import { TEMPLATE } from "./template.ts";
import { call, literal, sequence, type Typst } from "./typst.ts";

/** Under which names the compiler knows the files that belong to a document. */
export interface PdfFiles {
  readonly logo?: string;
  readonly pictures: ReadonlyMap<string, string>;
}

const DEFAULT_ACCENT = "#9d2218";
/** The compiler brings them along; the last has signs and letters that the first lacks. */
const FACES: readonly string[] = ["Libertinus Serif", "DejaVu Sans Mono"];

/** A list of lines, each on its own; numbers of several groups in order, where the language is known. */
const lines = (texts: readonly (string | undefined)[], inLanguage = ""): Typst =>
  sequence(
    texts
      .filter((text) => text !== undefined && text !== "")
      .flatMap((text, index) => [
        index === 0 ? undefined : call("linebreak", {}),
        numbersInOrder(text as string, inLanguage),
      ]),
  );

const section = (title: string, entries: readonly (Typst | undefined)[]): Typst | undefined => {
  const written = entries.filter((entry) => entry !== undefined);
  return written.length === 0 ? undefined : sequence([call("heading", { level: 2 }, [literal(title)]), ...written]);
};

const entry = (content: Typst): Typst => call("entry", {}, [content]);

function header({ release, directory, labels }: PdfContext): Typst {
  const { kicker, headline, subheadline, series, datePublished, dateModified, onBehalfOf = [] } = release;
  const of = listWords(
    onBehalfOf.map((id) => displayName(directory, id) ?? id),
    labels,
  );
  const modified = dateModified && `${labels.updated}${labels.colon} ${formatWhen(dateModified, labels)}`;
  const names = [publisherName(release), of && `${labels.onBehalfOf} ${of}`, series];
  // In a box, so that a day is not taken for a part of a name before it that is written the other way.
  const dates = [formatWhen(datePublished, labels), modified].map(
    (words) => words && call("box", {}, [literal(words)]),
  );
  const sender = [...names.map((words) => words && literal(words)), ...dates]
    .filter((part) => part !== undefined && part !== "")
    .flatMap((part, index) => (index === 0 ? [part as Typst] : [literal(" · "), part as Typst]));
  const banner = bannerLines(release, labels);
  const corrections = describeCorrections(release, labels);
  return sequence([
    call("sender", {}, [sequence(sender)]),
    banner.length === 0 ? undefined : call("banner", {}, [lines(banner)]),
    kicker === undefined ? undefined : call("kicker", {}, [literal(kicker)]),
    call("heading", { level: 1 }, [literal(headline)]),
    subheadline === undefined ? undefined : call("subheadline", {}, [literal(subheadline)]),
    corrections.length === 0 ? undefined : call("banner", {}, [lines(corrections)]),
  ]);
}

function text(context: PdfContext): Typst {
  const { abstract, dateline, body, media = [] } = context.release;
  const shown = referencedMedia(context.release);
  return sequence([
    plainInline(abstract) === "" ? undefined : call("summary", {}, [pdfInlines(abstract)]),
    dateline?.text === undefined ? undefined : call("dateline", {}, [literal(dateline.text)]),
    pdfBlocks(body, context),
    section(
      context.labels.media,
      media.filter(({ id }) => !shown.has(id)).map((one) => pdfMedia(one, context)),
    ),
  ]);
}

function footer(context: PdfContext): Typst {
  const { release, directory, labels } = context;
  const { inLanguage, boilerplate = [], editorialNotes = [], contacts = [], related = [], disclosure } = release;
  const events = describeEvents(release, directory, labels);
  const rights = describeRights(release, directory, labels);
  const source = release.url ?? release.provenance?.source.href;
  return sequence([
    section(labels.events, events.length === 0 ? [] : [entry(lines(events))]),
    section(labels.about, boilerplate.length === 0 ? [] : [pdfBlocks(boilerplate, context)]),
    section(
      labels.editorialNote,
      editorialNotes.map(({ text: words }) => paragraph(pdfInlines(words))),
    ),
    section(
      labels.contact,
      contacts.map((contact) => entry(lines(describeContact(contact, directory, labels), inLanguage))),
    ),
    section(
      labels.related,
      related.map(({ href, title }) => entry(linked(href, title ?? href))),
    ),
    section(
      labels.rights,
      rights.map((words) => (words === undefined ? undefined : entry(literal(words)))),
    ),
    disclosure?.note === undefined ? undefined : call("caption", {}, [literal(disclosure.note)]),
    source === undefined
      ? undefined
      : call("caption", {}, [sequence([literal(`${labels.source}${labels.colon} `), linked(source, source)])]),
  ]);
}

/** What programs read of the document, and how it looks. */
function setup(release: Release, options: PdfOptions): string {
  const { year, month, day } = parseWhen(release.datePublished) ?? { year: 1970, month: 1, day: 1 };
  const accent = /^#[0-9a-f]{6}$/i.test(options.accentColor ?? "") ? options.accentColor : DEFAULT_ACCENT;
  const faces = literals([...(options.fontFamily ?? []), ...FACES]);
  const facts = call("document", {
    title: literal(formatTitle(release)),
    author: literals([publisherName(release)]),
    keywords: literals(release.keywords ?? []),
    description: literal(plainInline(release.abstract)),
    date: call("datetime", { year, month, day }),
  });
  const values = {
    accent: `rgb("${accent}")`,
    ink: 'rgb("#1c1b1a")',
    soft: 'rgb("#5c5853")',
    panel: 'rgb("#f4f0ea")',
    "line-color": 'rgb("#c9c1b4")',
    "link-color": 'rgb("#0b4f8a")',
    faces,
    "label-faces": faces,
    paper: literal(options.paper === "us-letter" ? "us-letter" : "a4"),
  };
  const lets = Object.entries(values).map(([key, value]) => `#let ${key} = ${value}`);
  const words = call("text", { ...language(release.inLanguage), hyphenate: true });
  return [`#set ${facts}`, ...lets, TEMPLATE, `#set ${words}`].join("\n");
}

const toEscape = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** Writes the source of the document for the compiler. */
export function pdfSource(release: Release, options: PdfOptions, { logo, pictures }: PdfFiles): string {
  const context: PdfContext = {
    release,
    pictures,
    directory: toDirectory(release),
    labels: (options.labels ?? labelsFor)(options.inLanguage ?? release.inLanguage),
    depth: 0,
    headingLevel: outline(release, 0),
  };
  // In ASCII alone, nothing of it is ever taken for words that are shown.
  const json = literal(escapeJson(release).replace(/[^\x20-\x7e]/g, toEscape));
  const attached = {
    relationship: literal("source"),
    "mime-type": literal("application/json"),
    description: literal("The press release as data"),
  };
  const source =
    options.embedSource === false
      ? undefined
      : call("pdf.attach", attached, [literal("release.json"), call("bytes", {}, [json])]);
  const parts = [
    source,
    logo === undefined ? undefined : call("logo", { alt: literal(options.logo?.alt ?? "") }, [literal(logo)]),
    header(context),
    text(context),
    footer(context),
  ];
  return `${setup(release, options)}\n#${sequence(parts)}\n`;
}
