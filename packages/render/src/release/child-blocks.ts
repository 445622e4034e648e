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

const NONE: readonly (readonly Block[])[] = [];

/** The blocks that stand in a block, in reading order. */
export function childBlocks(block: Block): readonly (readonly Block[])[] {
  const children = CHILDREN[block.type] as ((block: Block) => readonly (readonly Block[])[]) | undefined;
  return children === undefined ? NONE : children(block);
}
