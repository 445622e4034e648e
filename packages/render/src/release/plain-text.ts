import type { Block, Inline, Release } from "@civic-media/schema";

/** The characters of running text, without marks; a line break becomes a space. */
export function plainInline(runs: Inline | undefined): string {
  let text = "";
  for (const run of runs ?? []) text += run.type === "text" ? run.value : " ";
  return text;
}

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

/** The paragraphs of a body as plain text, in reading order. */
export function plainBlocks(blocks: readonly Block[]): string[] {
  return blocks
    .flatMap((block) => (IN_BLOCK[block.type] as (block: Block) => string[])(block))
    .filter((text) => text !== "");
}

/** At least so many characters are kept of a description before the last word is looked for. */
const LONGEST = 300;

/** What the release is about in one paragraph: the abstract, else the beginning of the body, cut at a word. */
export function summarize(release: Release): string {
  const text = plainInline(release.abstract) || (plainBlocks(release.body)[0] ?? release.headline);
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST);
  const space = cut.lastIndexOf(" ");
  return `${space > LONGEST / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, "")} …`;
}
