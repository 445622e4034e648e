import {
  creditFor,
  type Media,
  plainInline,
  type QuotedStatement,
  quotations,
  type Release,
  rightsFor,
} from "@civic-media/schema";
import type { WithLabels } from "../../format.ts";
import type { TextLabels } from "../../locales/labels.ts";
import { listWords } from "../../locales/list.ts";
import { quote } from "../../locales/quotes.ts";
import { type Directory, displayName, toDirectory } from "../../release/directory.ts";
import { formatBytes } from "../html/bytes.ts";
import type { TextOptions } from "./options.ts";
import { describeHeader, describeSource, describeStatement, type Lines, WIDTH, wrapLines } from "./release-text.ts";

/** What one entry of a sheet may ask for. */
interface SheetContext {
  readonly release: Release;
  readonly directory: Directory;
  readonly labels: TextLabels;
}

type Speaker = QuotedStatement["speakers"][number];

/** A speaker with the offices that the release names: `Klaus Luger, Bürgermeister`. */
function describeSpeaker(speaker: Speaker, { directory, labels }: SheetContext): string {
  const offices = "offices" in speaker ? (speaker.offices ?? []) : [];
  const titles = offices.map(({ jobTitle, organization }) =>
    listWords([jobTitle, organization && displayName(directory, organization)], labels),
  );
  return listWords([displayName(directory, speaker.id) ?? speaker.name, ...titles], labels);
}

/** The words between quotation marks, unless they are reported only; then who says them. */
function describeQuotation({ text, form, speakers, attributedAs }: QuotedStatement, context: SheetContext): Lines {
  const words = form === "indirect" ? text : quote(text, context.release.inLanguage);
  const names = speakers.map((speaker) => describeSpeaker(speaker, context)).join("; ");
  return [words, `— ${names || attributedAs || "?"}`];
}

function describeFile(rendition: NonNullable<Media["renditions"]>[number], labels: TextLabels): string {
  const { encodingFormat, width, height, sizeInBytes, contentUrl } = rendition;
  const facts = [
    encodingFormat.replace(/^[^/]*\//, "").toUpperCase(),
    width === undefined || height === undefined ? undefined : `${width}\u00a0×\u00a0${height}`,
    sizeInBytes === undefined ? undefined : formatBytes(sizeInBytes, labels),
  ];
  return `${listWords(facts, labels)}${labels.colon} ${contentUrl}`;
}

function describeCaption(media: Media, { release, labels }: SheetContext): Lines {
  const name = labels[media.type === "image" ? "photo" : media.type];
  const caption = plainInline(media.caption) || media.title || media.alt;
  const renditions = media.renditions ?? [];
  return [
    `[${name}] ${caption ?? ""}`.trimEnd(),
    creditFor(release, media)?.creditLine,
    ...rightsFor(release, media).map((statement) => describeStatement(statement, labels)),
    ...renditions.map((rendition) => describeFile(rendition, labels)),
    renditions.length === 0 ? media.url : undefined,
  ];
}

/** Each sheet: its heading and its entries. */
const SHEETS: {
  readonly [Name in NonNullable<TextOptions["sheet"]>]: {
    readonly heading: keyof TextLabels;
    entries(context: SheetContext): readonly Lines[];
  };
} = {
  quotations: {
    heading: "quotations",
    entries: (context) =>
      quotations(context.release)
        .filter(({ text }) => text !== "")
        .map((quotation) => describeQuotation(quotation, context)),
  },
  captions: {
    heading: "media",
    entries: (context) => (context.release.media ?? []).map((media) => describeCaption(media, context)),
  },
};

/** Writes what of a release an editor needs apart: its quotations with their speakers, or its photos with their captions. */
export function renderSheet(
  release: Release,
  sheet: NonNullable<TextOptions["sheet"]>,
  { width = WIDTH, ...options }: WithLabels<TextOptions, TextLabels>,
): string {
  const labels = options.labels(options.inLanguage ?? release.inLanguage);
  const context: SheetContext = { release, labels, directory: toDirectory(release) };
  const { heading, entries } = SHEETS[sheet];
  const parts = [
    describeHeader(release, context.directory, labels),
    [labels[heading] as string],
    ...entries(context),
    [describeSource(release, labels)],
  ];
  return parts
    .map((lines) => wrapLines(lines, width))
    .filter((part) => part !== "")
    .join("\n\n");
}
