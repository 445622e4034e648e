import { type Block, creditFor, type Media } from "@civic-media/schema";
import type { FileChild, ParagraphChild } from "docx";
import { hasWords } from "../formats/html/outline.ts";
import { type Field, layOutTable } from "../formats/html/table-layout.ts";
import { listWords } from "../locales/list.ts";
import { bestFile } from "../release/best-file.ts";
import { displayName } from "../release/directory.ts";
import type { DocxContext, Place } from "./context.ts";
import { docxInlines, link, words } from "./inlines.ts";
import { docxPicture } from "./picture.ts";

type OfType<T extends Block["type"]> = Extract<Block, { type: T }>;

const OUTSIDE: Place = { depth: 0 };
/** Twentieths of a point, as Word measures. */
const INDENT = 425;
/** Word knows nine levels of lists. */
const DEEPEST = 8;

/** A paragraph in a style; the names of the styles are in `styles.ts`. */
export function paragraph(
  content: readonly ParagraphChild[],
  { library, release }: DocxContext,
  { style, depth, numbering }: Place = OUTSIDE,
): FileChild {
  const isRtl = release.inLanguage.startsWith("ar") || release.inLanguage.startsWith("he");
  return new library.Paragraph({
    children: content,
    ...(style === undefined ? {} : { style }),
    ...(isRtl ? { bidirectional: true } : {}),
    ...(numbering === undefined ? {} : { numbering }),
    ...(numbering === undefined && depth > 0 ? { indent: { left: INDENT * depth } } : {}),
  });
}

/** A paragraph of plain words. */
export const line = (text: string, context: DocxContext, style?: string): FileChild =>
  paragraph([words(text, context.library)], context, style === undefined ? OUTSIDE : { depth: 0, style });

function list({ ordered, start = 1, items }: OfType<"list">, context: DocxContext, place: Place): FileChild[] {
  const level = Math.min(place.depth, DEEPEST);
  const reference = ordered ? context.numbering(start) : "bullets";
  return items.flatMap((blocks) => {
    const [first, ...rest] = blocks;
    const inner: Place = { ...place, depth: level + 1 };
    const marked: Place = { ...inner, numbering: { reference, level, instance: 0 } };
    // A list that begins with another list has a sign of its own all the same.
    if (first?.type !== "paragraph") return [paragraph([], context, marked), ...docxBlocks(blocks, context, inner)];
    return [
      paragraph(docxInlines(first.content, context.library), context, marked),
      ...docxBlocks(rest, context, inner),
    ];
  });
}

function quotation({ content, attribution }: OfType<"quotation">, context: DocxContext, place: Place): FileChild[] {
  const credit = attribution && docxInlines(attribution, context.library);
  return [
    ...docxBlocks(content, context, { ...place, style: "Quote" }),
    ...(credit === undefined
      ? []
      : [paragraph([words("— ", context.library), ...credit], context, { ...place, style: "Attribution" })]),
  ];
}

function turn({ speakers, content }: OfType<"turn">, context: DocxContext, place: Place): FileChild[] {
  const names = listWords(
    speakers.map((id) => displayName(context.directory, id) ?? id),
    context.labels,
  );
  return [line(names, context, "Speakers"), ...docxBlocks(content, context, place)];
}

function cell({ cell: of, colspan, rowspan, isHeader }: Field, context: DocxContext) {
  const { library } = context;
  const content = docxInlines(of?.content, library, isHeader ? { bold: true } : {});
  return new library.TableCell({
    columnSpan: colspan,
    rowSpan: rowspan,
    children: [new library.Paragraph({ children: content, style: "TableText" })],
  });
}

/** Lines between rows alone. */
function bordersOf({ BorderStyle }: DocxContext["library"]) {
  const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
  const rule = { style: BorderStyle.SINGLE, size: 4, color: "c9c1b4" };
  return { top: none, left: none, right: none, bottom: rule, insideHorizontal: rule, insideVertical: none };
}

function table({ caption, head = [], rows }: OfType<"table">, context: DocxContext): FileChild[] {
  const { library } = context;
  const [inHead = [], inBody = []] = layOutTable([head, rows]);
  const written = [...inHead, ...inBody].map(
    (row, index) =>
      new library.TableRow({ tableHeader: index < inHead.length, children: row.map((field) => cell(field, context)) }),
  );
  const title = caption && paragraph(docxInlines(caption, library), context, { depth: 0, style: "Caption" });
  // Word joins tables that follow each other.
  const between = paragraph([], context, { depth: 0, style: "TableText" });
  const size = { size: 100, type: library.WidthType.PERCENTAGE };
  const grid =
    written.length === 0
      ? []
      : [new library.Table({ rows: written, width: size, borders: bordersOf(library) }), between];
  return [...(title === undefined ? [] : [title]), ...grid];
}

/** A medium: its picture where the file is at hand, and in any case caption, credit and address. */
export function docxMedia(media: Media, context: DocxContext): FileChild[] {
  const { library, release, labels } = context;
  const picture = docxPicture(media, context);
  const kind = labels[media.type === "image" ? "photo" : media.type];
  const title = media.title ?? media.alt;
  const caption =
    media.caption === undefined
      ? title === undefined
        ? []
        : [words(title, library)]
      : docxInlines(media.caption, library);
  const address = bestFile(media);
  const credit = creditFor(release, media)?.creditLine;
  const lines = [
    [...(picture === undefined ? [words(`${kind}${labels.colon} `, library)] : []), ...caption],
    credit === undefined ? [] : [words(credit, library)],
    address === undefined ? [] : link(address, [words(address, library, { style: "Hyperlink" })], library),
  ].filter((one) => one.length > 0);
  const content = lines.flatMap((one, index) => (index === 0 ? one : [new library.TextRun({ break: 1 }), ...one]));
  return [
    ...(picture === undefined ? [] : [paragraph([picture], context)]),
    paragraph(content, context, { depth: 0, style: "Caption" }),
  ];
}

/** How blocks are written. */
const BLOCKS: {
  readonly [T in Block["type"]]: (block: OfType<T>, context: DocxContext, place: Place) => FileChild[];
} = {
  paragraph: ({ content }, context, place) => [paragraph(docxInlines(content, context.library), context, place)],
  heading: (block, context) =>
    hasWords(block)
      ? [
          paragraph(docxInlines(block.content, context.library), context, {
            depth: 0,
            style: `Heading${context.headingLevel(block)}`,
          }),
        ]
      : [],
  list,
  quotation,
  turn,
  media: ({ refs }, context) =>
    refs.flatMap((id) => {
      const media = context.directory.media.get(id);
      return media === undefined ? [] : docxMedia(media, context);
    }),
  table,
  embed: ({ href, title, provider }, context, place) => {
    const { library } = context;
    const source = provider === undefined ? [] : [words(` (${provider})`, library)];
    const lead = link(href, [words(title, library, { style: "Hyperlink" })], library);
    return [paragraph([...lead, ...source], context, place)];
  },
  box: ({ title, content }, context, place) => [
    ...(title === undefined
      ? []
      : [paragraph(docxInlines(title, context.library, { bold: true }), context, { ...place, style: "Box" })]),
    ...docxBlocks(content, context, { ...place, style: "Box" }),
  ],
  definitions: ({ items }, context, place) =>
    items.flatMap(({ term, details }) => [
      paragraph(docxInlines(term, context.library, { bold: true }), context, place),
      ...docxBlocks(details, context, { ...place, depth: Math.min(place.depth + 1, DEEPEST) }),
    ]),
  rule: (_block, context) => [paragraph([], context, { depth: 0, style: "Rule" })],
};

/** Writes blocks one after the other. */
export const docxBlocks = (blocks: readonly Block[], context: DocxContext, place: Place = OUTSIDE): FileChild[] =>
  blocks.flatMap((block) =>
    (BLOCKS[block.type] as (block: Block, context: DocxContext, place: Place) => FileChild[])(block, context, place),
  );
