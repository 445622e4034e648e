import type { Surroundings } from "./block.ts";

/** Whether an element is another one, or stands in it at whatever depth; asked of what stands around blocks. */
export function isInside(around: Surroundings | undefined, outer: Surroundings): boolean {
  for (let at = around; at !== undefined && at.depth >= outer.depth; at = at.parent) if (at === outer) return true;
  return false;
}
