import type { Block, Release } from "@civic-media/schema";

const IN_BLOCK: { readonly [T in Block["type"]]?: (block: Extract<Block, { type: T }>) => readonly string[] } = {
  media: (block) => block.refs,
  list: (block) => block.items.flatMap(inBlocks),
  quotation: (block) => inBlocks(block.content),
  turn: (block) => inBlocks(block.content),
  box: (block) => inBlocks(block.content),
  definitions: (block) => block.items.flatMap(({ details }) => inBlocks(details)),
};

function inBlocks(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    const find = IN_BLOCK[block.type] as ((block: Block) => readonly string[]) | undefined;
    return find === undefined ? [] : [...find(block)];
  });
}

/** Ids of the media that blocks of the body or boilerplate show. */
export function referencedMedia(release: Release): ReadonlySet<string> {
  return new Set([...inBlocks(release.body), ...inBlocks(release.boilerplate ?? [])]);
}
