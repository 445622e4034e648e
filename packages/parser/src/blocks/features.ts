import { keepShape } from "../shapes.ts";
import { AROUND, type Block } from "./block.ts";
import { FEATURE_COUNT, FeatureRow, pushColumns } from "./feature-columns.ts";
import { contextOf, type PageSignals } from "./page-context.ts";

/** Whether a block may be text at all; the others are neither described nor judged. */
export function mayBeText({ around, text, linkLength }: Block): boolean {
  if (around.flags & AROUND.nav) return false;
  return linkLength < 0.9 * text.length || text.length > 80 || !!(around.flags & AROUND.heading);
}

/**
 * Describes every block by numbers: its text, what stands around it, where it stands, and what its neighbours are.
 *
 * @param blocks - the page
 * @param signals - what the page as a whole says
 * @returns {@link FEATURE_COUNT} numbers per block, block after block; zeros for what cannot be text
 */
export function describeBlocks(blocks: readonly Block[], signals: PageSignals): Float64Array {
  const context = keepShape(contextOf(blocks, signals));
  const row = keepShape(new FeatureRow(blocks.length * FEATURE_COUNT));
  for (const block of blocks) {
    if (!mayBeText(block)) continue;
    row.begin(block.index);
    pushColumns(row, block, context);
  }
  return row.values;
}
