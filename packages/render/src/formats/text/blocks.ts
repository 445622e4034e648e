import type { Block, Inline } from "@civic-media/schema";
import { cleanText } from "../../markup/escape.ts";
import type { Directory } from "../../release/directory.ts";
import { displayName } from "../../release/directory.ts";
import { wrapEach } from "./wrap.ts";

/** What the blocks of one text share. */
export interface TextContext {
  readonly directory: Directory;
  readonly width: number;
  /** Writes a photo where the body shows it. */
  media(id: string): string | undefined;
}

const LIST_INDENT = "   ";

/** Running text; the address of a link stands behind its words unless it is they. */
export function textInline(runs: Inline | undefined): string {
  let text = "";
  let index = 0;
  for (const run of runs ?? []) {
    index += 1;
    if (run.type === "break") {
      text += "\n";
      continue;
    }
    text += run.value;
    const link = run.marks?.find((mark) => mark.type === "link");
    if (link === undefined) continue;
    const next = runs?.[index];
    const goesOn = next?.type === "text" && next.marks?.some((mark) => mark.type === "link" && mark.href === link.href);
    if (!goesOn && !isSaid(link.href, run.value)) text += ` (${link.href})`;
  }
  return cleanText(text);
}

const isSaid = (href: string, words: string): boolean =>
  href.replace(/^(?:mailto:|tel:|https?:\/\/)/i, "") === words || href === words;

const indent = (text: string, first: string, rest: string): string =>
  text
    .split("\n")
    .map((line, index) => (line === "" ? line : `${index === 0 ? first : rest}${line}`))
    .join("\n");

const narrow = (context: TextContext, by: number): TextContext => ({
  ...context,
  width: Math.max(20, context.width - by),
});

type OfType<T extends Block["type"]> = Extract<Block, { type: T }>;

function list({ items, ordered, start = 1 }: OfType<"list">, context: TextContext): string {
  return items
    .map((item, index) => {
      const sign = ordered ? `${start + index}. ` : "–  ";
      return indent(textBlocks(item, narrow(context, sign.length)), sign, LIST_INDENT.padEnd(sign.length));
    })
    .join("\n");
}

function quotation({ content, attribution }: OfType<"quotation">, context: TextContext): string {
  const words = indent(textBlocks(content, narrow(context, 4)), "    ", "    ");
  return attribution === undefined ? words : `${words}\n    — ${textInline(attribution)}`;
}

const table = ({ caption, head = [], rows }: OfType<"table">): string =>
  [
    ...(caption === undefined ? [] : [textInline(caption)]),
    ...[...head, ...rows].map((row) => row.map(({ content }) => textInline(content).replaceAll("\n", " ")).join(" | ")),
  ].join("\n");

/** How blocks are written as text. */
const BLOCKS: {
  readonly [T in Block["type"]]: (block: Extract<Block, { type: T }>, context: TextContext) => string;
} = {
  paragraph: ({ content }, { width }) => wrapEach(textInline(content), width),
  heading: ({ content }, { width }) => wrapEach(textInline(content), width),
  list,
  quotation,
  turn: ({ speakers, content }, context) =>
    `${speakers.map((id) => displayName(context.directory, id) ?? id).join(", ")}:\n${textBlocks(content, context)}`,
  media: ({ refs }, context) =>
    refs
      .map((id) => context.media(id))
      .filter((text) => text !== undefined)
      .join("\n\n"),
  table,
  embed: ({ title, href, provider }) => `${title}${provider === undefined ? "" : ` (${provider})`}: ${href}`,
  box: ({ title, content }, context) => [textInline(title), textBlocks(content, context)].filter(Boolean).join("\n\n"),
  definitions: ({ items }, context) =>
    items
      .map(
        ({ term, details }) =>
          `${textInline(term)}\n${indent(textBlocks(details, narrow(context, 4)), "    ", "    ")}`,
      )
      .join("\n"),
  rule: () => "* * *",
};

/** Writes blocks as text, an empty line between them. */
export function textBlocks(blocks: readonly Block[], context: TextContext): string {
  return blocks
    .map((block) => (BLOCKS[block.type] as (block: Block, context: TextContext) => string)(block, context))
    .filter((text) => text !== "")
    .join("\n\n");
}
