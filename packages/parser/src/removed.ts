import type { Page } from "./page.ts";
import { spanOf } from "./page.ts";

/** Text of the page that is no part of the release. */
export interface RemovedText {
  /** Why: `navigation`, `footer`, `teaser`, `links` … */
  reason: string;
  /** Without markup, block by block. */
  text: string;
  /** Where it begins in the decoded source, in UTF-16 units. */
  start: number;
  /** Where it ends. */
  end: number;
}

/** Everything on the page that is no part of the release, block by block. */
export function removedText({ segments, classified }: Page): RemovedText[] {
  const removed: RemovedText[] = [];
  for (const block of segments.blocks) {
    const reason = classified.reasons[block.index];
    if (reason === undefined) continue;
    const { start = block.start, end = block.end } = spanOf(block);
    removed.push({ reason, text: block.text, start, end });
  }
  return removed;
}
