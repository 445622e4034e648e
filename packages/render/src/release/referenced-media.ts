import type { Release } from "@civic-media/schema";
import { allBlocks } from "./all-blocks.ts";

const NONE: ReadonlySet<string> = new Set();

/** Ids of the media that blocks of the body or boilerplate show. */
export function referencedMedia({ media, body, boilerplate }: Release): ReadonlySet<string> {
  if (media === undefined) return NONE;
  const blocks = [...allBlocks(body), ...allBlocks(boilerplate)];
  return new Set(blocks.flatMap((block) => (block.type === "media" ? block.refs : [])));
}
