import type { Block, Release } from "@civic-media/schema";
import { childBlocks } from "./child-blocks.ts";

function collect(blocks: readonly Block[], found: Set<string>): void {
  for (const block of blocks) {
    if (block.type === "media") for (const id of block.refs) found.add(id);
    else for (const inner of childBlocks(block)) collect(inner, found);
  }
}

/** Ids of the media that blocks of the body or boilerplate show. */
export function referencedMedia(release: Release): ReadonlySet<string> {
  const found = new Set<string>();
  collect(release.body, found);
  collect(release.boilerplate ?? [], found);
  return found;
}
