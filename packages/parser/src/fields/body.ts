import type { Block } from "../blocks/block.ts";
import type { Page } from "../page.ts";

/** The blocks that are the text of the release, in the order of the page. */
export function bodyBlocks({ segments, classified }: Page): Block[] {
  return segments.blocks.filter(({ index }) => classified.roles[index] === "body");
}
