import type { Block } from "@civic-media/schema";

const CHILDREN: {
  readonly [T in Block["type"]]?: (block: Extract<Block, { type: T }>) => readonly (readonly Block[])[];
} = {
  list: ({ items }) => items,
  quotation: ({ content }) => [content],
  turn: ({ content }) => [content],
  box: ({ content }) => [content],
  definitions: ({ items }) => items.map(({ details }) => details),
};

/** Blocks and those that stand in them, in reading order. */
export function allBlocks(blocks: readonly Block[] = [], found: Block[] = []): readonly Block[] {
  for (const block of blocks) {
    found.push(block);
    const children = CHILDREN[block.type] as ((block: Block) => readonly (readonly Block[])[]) | undefined;
    if (children !== undefined) for (const inner of children(block)) allBlocks(inner, found);
  }
  return found;
}
