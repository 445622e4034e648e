import type { Block, Release } from "@civic-media/schema";
import { childBlocks } from "../../release/child-blocks.ts";
import { feedBlockHandlers, renderTable } from "./blocks.ts";
import type { BlockHandlers } from "./handlers.ts";
import { nameFields } from "./table-headers.ts";

/** Numbers the tables of a release, in reading order. */
export function numberTables(release: Release, idPrefix: string): (table: Block) => string {
  const numbers = new Map<Block, number>();
  const visit = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if (block.type === "table") numbers.set(block, numbers.size + 1);
      for (const inner of childBlocks(block)) visit(inner);
    }
  };
  visit(release.body);
  visit(release.boilerplate ?? []);
  return (table) => `${idPrefix}table-${numbers.get(table) ?? 0}`;
}

/** How blocks are written on pages. */
export const blockHandlers: BlockHandlers = {
  ...feedBlockHandlers,
  table: (block, context) => renderTable(block, context, nameFields),
};
