import type { Block } from "@civic-media/schema";
import type { Cell } from "@civic-media/schema/types";
import { safeUrl } from "../../markup/safe-url.ts";
import { joinXml, mixXml, type SafeXml, xmlElement, xmlText } from "../../markup/xml.ts";
import { displayName } from "../../release/directory.ts";
import type { NitfContext } from "./context.ts";
import { nitfInlines } from "./inlines.ts";
import { nitfMedia } from "./media.ts";

type OfType<T extends Block["type"]> = Extract<Block, { type: T }>;

/** The language of a block where it is not the release's. */
const language = ({ inLanguage }: Block) => ({ "xml:lang": inLanguage });

/** Blocks cannot stand in blocks; a quotation has to have one. */
const blockOf = (blocks: readonly Block[], context: NitfContext): SafeXml =>
  xmlElement("block", {}, joinXml(nitfBlocks(blocks, context)));

function quotation(block: OfType<"quotation">, context: NitfContext): SafeXml[] {
  const credit = block.attribution && xmlElement("credit", {}, nitfInlines(block.attribution, context));
  const attributes = { "quote-source": context.speakers.get(block.quotation ?? ""), ...language(block) };
  return [xmlElement("bq", attributes, joinXml([blockOf(block.content, context), credit]))];
}

function turn(block: OfType<"turn">, context: NitfContext): SafeXml[] {
  const names = block.speakers.map((id) => displayName(context.directory, id) ?? id).join(", ");
  const speakers = xmlElement("p", { class: "speakers", ...language(block) }, xmlText(names));
  return [speakers, ...nitfBlocks(block.content, context)];
}

function list({ ordered, start, items, ...block }: OfType<"list">, context: NitfContext): SafeXml[] {
  const content = items.map((item) => xmlElement("li", {}, joinXml(nitfBlocks(item, context))));
  const attributes = { seqnum: ordered ? start : undefined, "xml:lang": block.inLanguage };
  return [xmlElement(ordered ? "ol" : "ul", attributes, joinXml(content))];
}

const cell = ({ header, colspan, rowspan, content }: Cell, inHead: boolean, context: NitfContext): SafeXml =>
  xmlElement((header ?? inHead) ? "th" : "td", { rowspan, colspan }, nitfInlines(content, context));

/** A row needs a cell, and a body a row. */
const EMPTY_ROW = xmlElement("tr", {}, xmlElement("td", {}));

function rows(group: readonly (readonly Cell[])[], inHead: boolean, context: NitfContext): SafeXml {
  const written = group.map((row) =>
    row.length === 0 ? EMPTY_ROW : xmlElement("tr", {}, joinXml(row.map((one) => cell(one, inHead, context)))),
  );
  return joinXml(written.length === 0 ? [EMPTY_ROW] : written);
}

function table(block: OfType<"table">, context: NitfContext): SafeXml[] {
  const { head = [] } = block;
  const parts = [
    block.caption && xmlElement("caption", {}, nitfInlines(block.caption, context)),
    head.length === 0 ? undefined : xmlElement("thead", {}, rows(head, true, context)),
    xmlElement("tbody", {}, rows(block.rows, false, context)),
  ];
  return [xmlElement("table", language(block), joinXml(parts))];
}

function definitions(block: OfType<"definitions">, context: NitfContext): SafeXml[] {
  const pairs = block.items.flatMap(({ term, details }) => [
    xmlElement("dt", {}, nitfInlines(term, context)),
    xmlElement("dd", {}, joinXml(nitfBlocks(details, context))),
  ]);
  return [xmlElement("dl", language(block), joinXml(pairs))];
}

function box(block: OfType<"box">, context: NitfContext): SafeXml[] {
  const title =
    block.title && xmlElement("hl2", { class: "box", ...language(block) }, nitfInlines(block.title, context));
  return [...(title === undefined ? [] : [title]), ...nitfBlocks(block.content, context)];
}

function embed({ href, title, provider, ...block }: OfType<"embed">): SafeXml[] {
  const words = xmlText(title);
  const link = safeUrl(href) === undefined ? words : xmlElement("a", { href }, words);
  const source = provider === undefined ? [] : [xmlText(` (${provider})`)];
  return [xmlElement("p", { class: "embed", "xml:lang": block.inLanguage }, mixXml([link, ...source]))];
}

/** How blocks are written; a box and what somebody says have no element of their own. */
const BLOCKS: {
  readonly [T in Block["type"]]: (block: OfType<T>, context: NitfContext) => readonly SafeXml[];
} = {
  paragraph: (block, context) => [xmlElement("p", language(block), nitfInlines(block.content, context))],
  heading: (block, context) => [
    xmlElement("hl2", { class: `level-${block.level}`, ...language(block) }, nitfInlines(block.content, context)),
  ],
  list,
  quotation,
  turn,
  media: ({ refs }, context) =>
    refs.flatMap((id) => {
      const media = context.directory.media.get(id);
      return media === undefined ? [] : [nitfMedia(media, context)];
    }),
  table,
  embed,
  box,
  definitions,
  rule: (block) => [xmlElement("hr", language(block))],
};

/** Writes blocks one after the other. */
export const nitfBlocks = (blocks: readonly Block[], context: NitfContext): SafeXml[] =>
  blocks.flatMap((block) =>
    (BLOCKS[block.type] as (block: Block, context: NitfContext) => readonly SafeXml[])(block, context),
  );
