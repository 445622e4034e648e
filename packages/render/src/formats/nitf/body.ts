import { type RightsStatement, rightsFor } from "@civic-media/schema";
import { safeUrl } from "../../markup/safe-url.ts";
import { joinXml, mixXml, type SafeXml, xmlElement, xmlLeaf, xmlText } from "../../markup/xml.ts";
import { bannerLines } from "../../release/banner.ts";
import { displayName, publisherName } from "../../release/directory.ts";
import { referencedMedia } from "../../release/referenced-media.ts";
import { licenseName } from "../../release/rights-words.ts";
import { describeContact, describeCorrections, describeEvents, type Lines } from "../text/release-text.ts";
import { nitfBlocks } from "./blocks.ts";
import type { NitfContext } from "./context.ts";
import { toNorm } from "./dates.ts";
import { nitfInlines } from "./inlines.ts";
import { line, nitfMedia } from "./media.ts";

type Parts = readonly (SafeXml | undefined)[];

const paragraphs = (lines: Lines, kind?: string): SafeXml[] =>
  lines.flatMap((text) => (text === undefined ? [] : [line(text, kind)]));

/** A note at the head, which may be published (`pa`) or not (`npa`). */
const note = (type: "pa" | "npa", content: readonly SafeXml[]): SafeXml | undefined =>
  content.length === 0
    ? undefined
    : xmlElement("note", { noteclass: "editorsnote", type }, xmlElement("body.content", {}, joinXml(content)));

function notes(context: NitfContext): Parts {
  const { release, labels } = context;
  return [
    note("pa", paragraphs(bannerLines(release, labels), release.status.type)),
    note("pa", paragraphs(describeCorrections(release, labels), "correction")),
    ...(release.editorialNotes ?? []).map(({ text, publishable }) =>
      note(publishable ? "pa" : "npa", [xmlElement("p", {}, nitfInlines(text, context))]),
    ),
  ];
}

function rights(statement: RightsStatement): SafeXml {
  const { copyrightHolder, copyrightNotice, usageTerms, license } = statement;
  const terms = [copyrightNotice, usageTerms, license?.url].filter((part) => part !== undefined).join(" ");
  return xmlElement(
    "rights",
    {},
    joinXml([
      xmlLeaf("rights.owner", copyrightHolder),
      xmlLeaf("rights.type", licenseName(statement)),
      xmlLeaf("rights.limitations", terms === "" ? undefined : terms),
    ]),
  );
}

function bodyHead(context: NitfContext): SafeXml {
  const { release, directory } = context;
  const { headline, kicker, subheadline, dateline, abstract, onBehalfOf = [], series } = release;
  const lines = [
    xmlLeaf("hl1", headline),
    xmlLeaf("hl2", kicker, { class: "kicker" }),
    xmlLeaf("hl2", subheadline, { class: "subheadline" }),
  ];
  const [statement] = rightsFor(release);
  const date = dateline?.date && xmlElement("story.date", { norm: toNorm(dateline.date) });
  return xmlElement(
    "body.head",
    {},
    joinXml([
      xmlElement("hedline", {}, joinXml(lines)),
      ...notes(context),
      statement && rights(statement),
      ...onBehalfOf.map((id) =>
        xmlElement("byline", {}, xmlElement("byttl", {}, xmlLeaf("org", displayName(directory, id) ?? id))),
      ),
      xmlElement("distributor", {}, xmlLeaf("org", publisherName(release))),
      dateline?.text === undefined
        ? undefined
        : xmlElement("dateline", {}, mixXml([xmlText(dateline.text), ...(date ? [date] : [])])),
      abstract && xmlElement("abstract", {}, xmlElement("p", {}, nitfInlines(abstract, context))),
      series === undefined ? undefined : xmlElement("series", { "series.name": series }),
    ]),
  );
}

const block = (kind: string, content: readonly SafeXml[]): SafeXml | undefined =>
  content.length === 0 ? undefined : xmlElement("block", { class: kind }, joinXml(content));

function links({ release }: NitfContext): SafeXml[] {
  const { related = [], translations = [] } = release;
  const entries = [
    ...translations.map(({ href, inLanguage }) => [href, inLanguage] as const),
    ...related.map(({ href, title }) => [href, title ?? href] as const),
  ];
  return entries
    .filter(([href]) => safeUrl(href) !== undefined)
    .map(([href, words]) => xmlElement("p", {}, xmlElement("a", { href }, xmlText(words))));
}

function bodyContent(context: NitfContext): SafeXml {
  const { release, directory, labels } = context;
  const { media = [], boilerplate = [], disclosure } = release;
  const shown = referencedMedia(release);
  return xmlElement(
    "body.content",
    {},
    joinXml([
      ...nitfBlocks(release.body, context),
      ...media.filter(({ id }) => !shown.has(id)).map((one) => nitfMedia(one, context)),
      block("events", paragraphs(describeEvents(release, directory, labels))),
      block("boilerplate", nitfBlocks(boilerplate, context)),
      block("related", links(context)),
      block("disclosure", paragraphs([disclosure?.note])),
    ]),
  );
}

/** Whom to ask stands at the end, as the last thing that is read. */
function bodyEnd({ release, directory, labels }: NitfContext): SafeXml | undefined {
  const lines = (release.contacts ?? []).flatMap((contact) => [
    contact.audience === "media" ? labels.mediaContact : labels.contact,
    ...describeContact(contact, directory, labels),
  ]);
  const words = lines.flatMap((text) => (text === undefined ? [] : [xmlText(text)]));
  if (words.length === 0) return undefined;
  const separated = words.flatMap((one, index) => (index === 0 ? [one] : [xmlElement("br", {}), one]));
  return xmlElement("body.end", {}, xmlElement("tagline", { type: "std" }, mixXml(separated)));
}

/** What people read. */
export const nitfBody = (context: NitfContext): SafeXml =>
  xmlElement(
    "body",
    { "xml:lang": context.release.inLanguage },
    joinXml([bodyHead(context), bodyContent(context), bodyEnd(context)]),
  );
