import type { Block, Release } from "@civic-media/schema";
import { childBlocks } from "./child-blocks.ts";

function inBlocks(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (block.type === "media" ? block.refs : childBlocks(block).flatMap(inBlocks)));
}

/** Ids of the media that blocks of the body or boilerplate show. */
export function referencedMedia(release: Release): ReadonlySet<string> {
  return new Set([...inBlocks(release.body), ...inBlocks(release.boilerplate ?? [])]);
}
