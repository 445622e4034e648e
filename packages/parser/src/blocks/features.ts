import { keepShape } from "../shapes.ts";
import { AROUND, type Block } from "./block.ts";
import { FEATURE_COUNT, pushColumns } from "./feature-columns.ts";
import { FeatureRow } from "./feature-row.ts";
import { contextOf, type PageSignals } from "./page-context.ts";

/** Whether a block may be text at all; the others are neither described nor judged. */
export function mayBeText({ around, text, linkLength }: Block): boolean {
  if (around.flags & AROUND.nav) return false;
  return linkLength < 0.9 * text.length || text.length > 80 || !!(around.flags & AROUND.heading);
}

/**
 * Describes the blocks by numbers: their text, what stands around them, where they stand, and what their neighbours are.
 *
 * @param blocks - the page
 * @param signals - what the page as a whole says
 * @param take - takes the `FEATURE_COUNT` numbers of each block that may be text, to be used before it returns
 */
export function describeBlocks(
  blocks: readonly Block[],
  signals: PageSignals,
  take: (block: Block, features: Float64Array) => void,
): void {
  const context = keepShape(contextOf(blocks, signals));
  const row = keepShape(new FeatureRow(FEATURE_COUNT));
  for (const block of blocks) {
    if (!mayBeText(block)) continue;
    row.begin();
    pushColumns(row, block, context);
    take(block, row.values);
  }
}
