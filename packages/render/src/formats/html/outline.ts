import type { Block, Release } from "@civic-media/schema";
import { allBlocks } from "../../release/all-blocks.ts";

type Heading = Extract<Block, { type: "heading" }>;

const DEEPEST = 6;

/** Whether a heading says anything; one that does not is no heading on the page. */
export const hasWords = ({ content }: Heading): boolean =>
  content.some((run) => run.type === "text" && run.value.trim() !== "");

/** Gives the headings of one text their levels: none is more than one deeper than the one before. */
function setLevels(blocks: readonly Block[], levels: Map<Block, number>, before: number): void {
  let last = before;
  for (const block of blocks) {
    if (block.type !== "heading" || !hasWords(block)) continue;
    last = Math.min(block.level, last + 1);
    levels.set(block, last);
  }
}

/**
 * Plans the headings of a release: a page whose headings skip a level is hard to walk through for those who listen to
 * it, and validators refuse it.
 *
 * @returns the level at which each heading is shown
 */
export function outline(release: Release, headingOffset: number): (heading: Heading) => number {
  let levels: Map<Block, number> | undefined;
  const plan = (): Map<Block, number> => {
    const planned = new Map<Block, number>();
    setLevels(allBlocks(release.body), planned, 1);
    // Boilerplate stands in a section with a heading of its own, as deep as the text's first headings.
    setLevels(allBlocks(release.boilerplate), planned, 2);
    return planned;
  };
  return (heading) => {
    // Most releases have no headings in their text.
    levels ??= plan();
    return Math.min(DEEPEST, (levels.get(heading) ?? heading.level) + headingOffset);
  };
}
