import * as z from "zod/mini";
import { httpUrl, language, localId } from "./identifiers.ts";
import { Inline, type Run } from "./inlines.ts";
import { line } from "./text.ts";

/** What every block may say of itself. */
export interface BlockBase {
  /** The language of the block where it is not the release's. */
  inLanguage?: string;
}

/** A paragraph of running text. */
export interface Paragraph extends BlockBase {
  type: "paragraph";
  content: Run[];
}

/** A heading inside the body; level 1 is the headline's. */
export interface Heading extends BlockBase {
  type: "heading";
  level: 2 | 3 | 4 | 5 | 6;
  content: Run[];
}

/** A list; every item is a sequence of blocks. */
export interface List extends BlockBase {
  type: "list";
  ordered: boolean;
  /** The first number of an ordered list, where it is not 1. */
  start?: number;
  items: Block[][];
}

/** A quotation set apart from the running text. */
export interface QuotationBlock extends BlockBase {
  type: "quotation";
  /** The entry of `quotations` that says who speaks. */
  quotation?: string;
  content: Block[];
  /** The words below the quotation that name the speaker. */
  attribution?: Run[];
}

/** One speaker's turn in a transcript. */
export interface Turn extends BlockBase {
  type: "turn";
  /** Ids of people or organizations. */
  speakers: string[];
  content: Block[];
}

/** Pictures, films or sounds of `media`, at this place of the text. */
export interface MediaBlock extends BlockBase {
  type: "media";
  /** Ids of media. */
  refs: string[];
}

/** One cell of a table. */
export interface Cell {
  content: Run[];
  /** Whether the cell heads its row or column. */
  header?: boolean;
  colspan?: number;
  rowspan?: number;
}

/** A table. */
export interface Table extends BlockBase {
  type: "table";
  caption?: Run[];
  head?: Cell[][];
  rows: Cell[][];
}

/** Something of another site, shown as a link; never raw markup. */
export interface Embed extends BlockBase {
  type: "embed";
  href: string;
  title: string;
  /** Who provides it: `YouTube`. */
  provider?: string;
}

/** Text beside the main text: facts, background, notes to editors, legal notes. */
export interface Box extends BlockBase {
  type: "box";
  role?: "facts" | "backgrounder" | "notes" | "legal";
  title?: Run[];
  content: Block[];
}

/** One term and what is said of it. */
export interface Definition {
  term: Run[];
  details: Block[];
}

/** A list of terms and their definitions. */
export interface Definitions extends BlockBase {
  type: "definitions";
  items: Definition[];
}

/** A thematic break. */
export interface Rule extends BlockBase {
  type: "rule";
}

/** One part of the body, in reading order. */
export type Block =
  | Paragraph
  | Heading
  | List
  | QuotationBlock
  | Turn
  | MediaBlock
  | Table
  | Embed
  | Box
  | Definitions
  | Rule;

const inLanguage = z.exactOptional(language);
const span = z.exactOptional(z.int().check(z.positive(), z.maximum(1000)));
/** Parts of the text, in reading order. */
// The recursion: blocks contain blocks. `lazy` keeps the declarations in reading order.
export const Blocks = z.lazy((): z.ZodMiniType<Block[]> => z.array(Block));

const cell: z.ZodMiniType<Cell> = z.strictObject({
  content: Inline,
  header: z.exactOptional(z.boolean()),
  colspan: span,
  rowspan: span,
});

const definition: z.ZodMiniType<Definition> = z.strictObject({ term: Inline, details: Blocks });

/**
 * One part of the body: paragraph, heading, list, quotation, turn, media, table, embed, box, definitions or rule.
 *
 * @example
 * ```ts
 * import { Block } from "@civic-media/schema/model";
 *
 * console.log(Block.safeParse({ type: "paragraph", content: [{ type: "text", value: "It opened at noon." }] }).success); // true
 * ```
 */
export const Block: z.ZodMiniType<Block> = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("paragraph"), content: Inline, inLanguage }),
  z.strictObject({
    type: z.literal("heading"),
    level: z.literal([2, 3, 4, 5, 6]),
    content: Inline,
    inLanguage,
  }),
  z.strictObject({
    type: z.literal("list"),
    ordered: z.boolean(),
    start: z.exactOptional(z.int()),
    items: z.array(Blocks),
    inLanguage,
  }),
  z.strictObject({
    type: z.literal("quotation"),
    quotation: z.exactOptional(localId),
    content: Blocks,
    attribution: z.exactOptional(Inline),
    inLanguage,
  }),
  z.strictObject({ type: z.literal("turn"), speakers: z.array(localId), content: Blocks, inLanguage }),
  z.strictObject({ type: z.literal("media"), refs: z.array(localId).check(z.minLength(1)), inLanguage }),
  z.strictObject({
    type: z.literal("table"),
    caption: z.exactOptional(Inline),
    head: z.exactOptional(z.array(z.array(cell))),
    rows: z.array(z.array(cell)),
    inLanguage,
  }),
  z.strictObject({
    type: z.literal("embed"),
    href: httpUrl,
    title: line,
    provider: z.exactOptional(line),
    inLanguage,
  }),
  z.strictObject({
    type: z.literal("box"),
    role: z.exactOptional(z.enum(["facts", "backgrounder", "notes", "legal"])),
    title: z.exactOptional(Inline),
    content: Blocks,
    inLanguage,
  }),
  z.strictObject({ type: z.literal("definitions"), items: z.array(definition), inLanguage }),
  z.strictObject({ type: z.literal("rule"), inLanguage }),
]);
