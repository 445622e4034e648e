import { type Block, creditFor, type Inline, type Media } from "@civic-media/schema";
import { hasWords } from "../formats/html/outline.ts";
import { type Field, layOutTable } from "../formats/html/table-layout.ts";
import { listWords } from "../locales/list.ts";
import { safeUrl } from "../markup/safe-url.ts";
import { bestFile } from "../release/best-file.ts";
import { displayName } from "../release/directory.ts";
import type { PdfContext } from "./context.ts";
import { language, pdfInlines } from "./inlines.ts";
import { array, call, literal, sequence, type Typst } from "./typst.ts";

type OfType<T extends Block["type"]> = Extract<Block, { type: T }>;

/** A paragraph; of plain words, of running text. */
export const paragraph = (content: Typst): Typst => call("par", {}, [content]);

/** A paragraph that names what follows. */
const strongParagraph = (words: Inline): Typst => paragraph(call("strong", {}, [pdfInlines(words)]));

/** An address as link, under words. */
export const linked = (address: string, words: string): Typst =>
  safeUrl(address) === undefined ? literal(words) : call("link", {}, [literal(address), literal(words)]);

/** What stands in a list, quotation, box or definition. */
const within = (blocks: readonly Block[], context: PdfContext): Typst =>
  pdfBlocks(blocks, { ...context, depth: context.depth + 1 });

function list({ ordered, start, items }: OfType<"list">, context: PdfContext): Typst {
  const item = ordered ? "enum.item" : "list.item";
  const entries = items.map((blocks) => call(item, {}, [within(blocks, context)]));
  return call(ordered ? "enum" : "list", { start: ordered ? start : undefined }, entries);
}

function quotation({ content, attribution }: OfType<"quotation">, context: PdfContext): Typst {
  const words = call("quotation", {}, [within(content, context)]);
  return sequence([words, attribution && call("attribution", {}, [pdfInlines(attribution)])]);
}

function turn({ speakers, content }: OfType<"turn">, context: PdfContext): Typst {
  const names = listWords(
    speakers.map((id) => displayName(context.directory, id) ?? id),
    context.labels,
  );
  return sequence([call("speakers", {}, [literal(names)]), pdfBlocks(content, context)]);
}

function cell({ cell: of, colspan, rowspan, isHeader }: Field): Typst {
  const words = of === undefined ? sequence([]) : pdfInlines(of.content);
  return call("table.cell", { colspan, rowspan }, [isHeader ? call("strong", {}, [words]) : words]);
}

function table({ caption, head = [], rows }: OfType<"table">): Typst {
  const [inHead = [], inBody = []] = layOutTable([head, rows]);
  const columns = [...inHead, ...inBody].reduce(
    (most, row) => Math.max(most, ...row.map(({ column, colspan }) => column + colspan)),
    1,
  );
  const header = inHead.length === 0 ? [] : [call("table.header", {}, inHead.flat().map(cell))];
  const written = call("data-table", { columns }, [...header, ...inBody.flat().map(cell)]);
  return sequence([caption && call("caption", {}, [pdfInlines(caption)]), written]);
}

/** A medium: its picture where the file is at hand, and in any case caption, credit and address. */
export function pdfMedia(media: Media, { release, labels, pictures }: PdfContext): Typst {
  const path = pictures.get(media.id);
  const kind = labels[media.type === "image" ? "photo" : media.type];
  const alt = media.alt ?? media.title ?? kind;
  const address = bestFile(media);
  const picture = path === undefined ? undefined : call("picture", { alt: literal(alt) }, [literal(path)]);
  const title = media.title ?? media.alt;
  const words = media.caption === undefined ? title && literal(title) : pdfInlines(media.caption);
  const credit = creditFor(release, media)?.creditLine;
  const label = picture === undefined ? literal(`${kind}${labels.colon} `) : undefined;
  const lines = [
    words === undefined || words === "" ? label : sequence([label, words as Typst]),
    credit === undefined ? undefined : literal(credit),
    address === undefined ? undefined : linked(address, address),
  ].filter((line) => line !== undefined);
  const parts = lines.flatMap((line, index) => (index === 0 ? [line] : [call("linebreak", {}), line]));
  return sequence([picture, call("caption", {}, [sequence(parts)])]);
}

/** How blocks are written. */
const BLOCKS: { readonly [T in Block["type"]]: (block: OfType<T>, context: PdfContext) => Typst } = {
  paragraph: ({ content }) => paragraph(pdfInlines(content)),
  heading: (block, context) =>
    hasWords(block)
      ? call("heading", { level: context.headingLevel(block) }, [pdfInlines(block.content)])
      : sequence([]),
  list,
  quotation,
  turn,
  media: ({ refs }, context) =>
    sequence(
      refs.map((id) => {
        const media = context.directory.media.get(id);
        return media && pdfMedia(media, context);
      }),
    ),
  table,
  embed: ({ href, title, provider }) =>
    paragraph(sequence([linked(href, title), provider === undefined ? undefined : literal(` (${provider})`)])),
  box: ({ title, content }, context) =>
    call("box-of", {}, [sequence([title && strongParagraph(title), within(content, context)])]),
  definitions: ({ items }, context) =>
    call(
      "terms",
      {},
      items.map(({ term, details }) => call("terms.item", {}, [pdfInlines(term), within(details, context)])),
    ),
  rule: () => call("ornament", {}),
};

/** So many lists, quotations, boxes and definitions stand in each other: deeper ones would leave no room for words. */
const DEEPEST = 8;

/** How blocks are written that are nested deeper: all that they say, one after the other. */
const FLAT: typeof BLOCKS = {
  ...BLOCKS,
  list: ({ items }, context) => sequence(items.map((blocks) => pdfBlocks(blocks, context))),
  quotation: ({ content, attribution }, context) =>
    sequence([pdfBlocks(content, context), attribution && paragraph(pdfInlines(attribution))]),
  box: ({ title, content }, context) => sequence([title && strongParagraph(title), pdfBlocks(content, context)]),
  definitions: ({ items }, context) =>
    sequence(items.flatMap(({ term, details }) => [strongParagraph(term), pdfBlocks(details, context)])),
};

/** Writes blocks one after the other. */
export function pdfBlocks(blocks: readonly Block[], context: PdfContext): Typst {
  const handlers = context.depth < DEEPEST ? BLOCKS : FLAT;
  return sequence(
    blocks.map((block) => {
      const content = (handlers[block.type] as (block: Block, context: PdfContext) => Typst)(block, context);
      return block.inLanguage === undefined ? content : call("text", language(block.inLanguage), [content]);
    }),
  );
}

/** Several values of which each is one argument. */
export const literals = (texts: readonly string[]): Typst => array(texts.map(literal));
