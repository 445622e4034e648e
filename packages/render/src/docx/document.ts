import { plainInline, type Release } from "@civic-media/schema";
import type { FileChild } from "docx";
import { describeContact, describeCorrections, describeEvents, describeRights } from "../formats/text/release-text.ts";
import { formatWhen } from "../locales/format-when.ts";
import { listWords } from "../locales/list.ts";
import { bannerLines } from "../release/banner.ts";
import { displayName, publisherName } from "../release/directory.ts";
import { referencedMedia } from "../release/referenced-media.ts";
import { docxBlocks, docxMedia, line, paragraph } from "./blocks.ts";
import type { DocxContext } from "./context.ts";
import { docxInlines, link, words } from "./inlines.ts";

type Parts = readonly (FileChild | undefined)[];

const optional = (text: string | undefined, context: DocxContext, style: string): FileChild | undefined =>
  text === undefined ? undefined : line(text, context, style);

/** Several lines as one paragraph. */
function lines(texts: readonly (string | undefined)[], context: DocxContext, style?: string): FileChild[] {
  const { library } = context;
  const written = texts.filter((text) => text !== undefined && text !== "") as string[];
  if (written.length === 0) return [];
  const content = written.flatMap((text, index) =>
    index === 0 ? [words(text, library)] : [new library.TextRun({ break: 1 }), words(text, library)],
  );
  return [paragraph(content, context, style === undefined ? { depth: 0 } : { depth: 0, style })];
}

function section(title: string, content: Parts, context: DocxContext): Parts {
  const written = content.filter((one) => one !== undefined);
  return written.length === 0 ? [] : [line(title, context, "Heading2"), ...written];
}

const linked = (href: string, text: string, context: DocxContext, style?: string): FileChild =>
  paragraph(
    link(href, [words(text, context.library, { style: "Hyperlink" })], context.library),
    context,
    style === undefined ? { depth: 0 } : { depth: 0, style },
  );

function header(context: DocxContext): Parts {
  const { release, directory, labels } = context;
  const { kicker, headline, subheadline, series, datePublished, dateModified, onBehalfOf = [] } = release;
  const of = listWords(
    onBehalfOf.map((id) => displayName(directory, id) ?? id),
    labels,
  );
  const modified = dateModified && `${labels.updated}${labels.colon} ${formatWhen(dateModified, labels)}`;
  const sender = [publisherName(release), of && `${labels.onBehalfOf} ${of}`, series]
    .concat(formatWhen(datePublished, labels), modified)
    .filter(Boolean)
    .join(" · ");
  return [
    line(sender, context, "Sender"),
    ...lines(bannerLines(release, labels), context, "Banner"),
    optional(kicker, context, "Kicker"),
    line(headline, context, "Heading1"),
    optional(subheadline, context, "Subheadline"),
    ...lines(describeCorrections(release, labels), context, "Banner"),
  ];
}

function text(context: DocxContext): Parts {
  const { release, labels, library } = context;
  const { abstract, dateline, body, media = [] } = release;
  const shown = referencedMedia(release);
  const rest = media.filter(({ id }) => !shown.has(id)).flatMap((one) => docxMedia(one, context));
  return [
    plainInline(abstract) === ""
      ? undefined
      : paragraph(docxInlines(abstract, library), context, { depth: 0, style: "Summary" }),
    optional(dateline?.text, context, "Dateline"),
    ...docxBlocks(body, context),
    ...section(labels.media, rest, context),
  ];
}

function footer(context: DocxContext): Parts {
  const { release, directory, labels, library } = context;
  const { boilerplate = [], editorialNotes = [], contacts = [], related = [], disclosure } = release;
  const source = release.url ?? release.provenance?.source.href;
  const notes = editorialNotes.map(({ text: note }) => paragraph(docxInlines(note, library), context));
  const people = contacts.flatMap((contact) => lines(describeContact(contact, directory, labels), context));
  return [
    ...section(labels.events, lines(describeEvents(release, directory, labels), context), context),
    ...section(labels.about, docxBlocks(boilerplate, context), context),
    ...section(labels.editorialNote, notes, context),
    ...section(labels.contact, people, context),
    ...section(
      labels.related,
      related.map(({ href, title }) => linked(href, title ?? href, context)),
      context,
    ),
    ...section(
      labels.rights,
      describeRights(release, directory, labels).map((one) => optional(one, context, "Small")),
      context,
    ),
    optional(disclosure?.note, context, "Small"),
    source === undefined ? undefined : linked(source, `${labels.source}${labels.colon} ${source}`, context, "Small"),
  ];
}

/** Everything that stands in a document, from the sender to the source. */
export const docxContent = (context: DocxContext): FileChild[] =>
  [...header(context), ...text(context), ...footer(context)].filter((one) => one !== undefined);

/** What programs read of a document. */
export const docxProperties = (release: Release, title: string): Readonly<Record<string, string>> => ({
  title,
  creator: publisherName(release),
  lastModifiedBy: publisherName(release),
  description: plainInline(release.abstract),
  keywords: (release.keywords ?? []).join(", "),
});
