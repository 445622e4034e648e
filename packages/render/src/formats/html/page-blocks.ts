import type { Block, Release } from "@civic-media/schema";
import { allBlocks } from "../../release/all-blocks.ts";
import { feedBlockHandlers, renderTable } from "./blocks.ts";
import type { BlockHandlers } from "./handlers.ts";
import { nameFields } from "./table-headers.ts";

/** Numbers the tables of a release, in reading order. */
export function numberTables({ body, boilerplate }: Release, idPrefix: string): (table: Block) => string {
  let numbers: ReadonlyMap<Block, number> | undefined;
  return (table) => {
    // Most releases have no tables.
    numbers ??= new Map(
      [...allBlocks(body), ...allBlocks(boilerplate)]
        .filter(({ type }) => type === "table")
        .map((block, index) => [block, index + 1]),
    );
    return `${idPrefix}table-${numbers.get(table) ?? 0}`;
  };
}

/** How blocks are written on pages. */
export const blockHandlers: BlockHandlers = {
  ...feedBlockHandlers,
  table: (block, context) => renderTable(block, context, nameFields),
};
