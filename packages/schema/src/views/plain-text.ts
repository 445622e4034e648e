import type { Block } from "../blocks.ts";
import type { Run } from "../inlines.ts";
import type { Release } from "../release.ts";

/**
 * The characters of running text, without marks; a line break becomes a space.
 *
 * @param runs - running text; nothing for a field that is absent
 * @returns the text, `""` for nothing
 * @example
 * ```ts
 * import { plainInline } from "@civic-media/schema";
 *
 * console.log(plainInline([{ type: "text", value: "Linz" }, { type: "break" }, { type: "text", value: "Donau" }])); // "Linz Donau"
 * ```
 */
export function plainInline(runs: readonly Run[] | undefined): string {
  let text = "";
  for (const run of runs ?? []) text += run.type === "text" ? run.value : " ";
  return text;
}

/** One row per block type: its paragraphs of text. */
const IN_BLOCK: { readonly [T in Block["type"]]: (block: Extract<Block, { type: T }>) => string[] } = {
  paragraph: (block) => [plainInline(block.content)],
  heading: (block) => [plainInline(block.content)],
  list: (block) => block.items.flatMap(plainBlocks),
  quotation: (block) => [...plainBlocks(block.content), plainInline(block.attribution)],
  turn: (block) => plainBlocks(block.content),
  media: () => [],
  table: (block) =>
    [...(block.head ?? []), ...block.rows].map((row) => row.map((cell) => plainInline(cell.content)).join("\t")),
  embed: (block) => [block.title],
  box: (block) => [plainInline(block.title), ...plainBlocks(block.content)],
  definitions: (block) => block.items.flatMap(({ term, details }) => [plainInline(term), ...plainBlocks(details)]),
  rule: () => [],
};

/**
 * The paragraphs of blocks as plain text, in reading order; a table gives one line per row, cells apart by tabs.
 *
 * @param blocks - a body, or any part of one
 * @returns one text per paragraph, none of them empty
 * @example
 * ```ts
 * import { paragraph, plainBlocks } from "@civic-media/schema";
 *
 * console.log(plainBlocks([paragraph("One."), { type: "rule" }, paragraph("Two.")])); // ["One.", "Two."]
 * ```
 */
export function plainBlocks(blocks: readonly Block[]): string[] {
  return blocks
    .flatMap((block) => (IN_BLOCK[block.type] as (block: Block) => string[])(block))
    .filter((text) => text !== "");
}

/**
 * What a release says, as plain text: abstract and body, paragraphs apart by an empty line. Without the headline, which
 * stands in fields of its own.
 *
 * @param release - a valid release
 * @returns the text
 * @example
 * ```ts
 * import { defineRelease, plainText } from "@civic-media/schema";
 *
 * const release = defineRelease({
 *   url: "https://city.example/news/7",
 *   headline: "The bridge is open",
 *   inLanguage: "en",
 *   datePublished: "2026-05-04",
 *   publisher: "City of Example",
 *   text: "It opened at noon.\n\nBuses run again.",
 * });
 * console.log(plainText(release).split("\n\n")[1]); // "Buses run again."
 * ```
 */
export function plainText(release: Pick<Release, "abstract" | "body">): string {
  const abstract = plainInline(release.abstract);
  return [...(abstract === "" ? [] : [abstract]), ...plainBlocks(release.body)].join("\n\n");
}
