import type { Block } from "../blocks/block.ts";
import type { Page } from "../page.ts";

/** The blocks that are the text of the release, in the order of the page. */
export function bodyBlocks({ segments, classified }: Page): Block[] {
  return segments.blocks.filter(({ index }) => classified.roles[index] === "body");
}

/** The same for a page that is no release, whose subheadline is no field of its own: a line of the text stays one. */
export function articleBlocks({ segments, classified }: Page): Block[] {
  const { roles, parts } = classified;
  const lead = parts?.subheadline?.isText === true ? parts.subheadline.block : undefined;
  return segments.blocks.filter((block) => roles[block.index] === "body" || block === lead);
}
