import type { Block, Inline, Release } from "@civic-media/schema";
import { plainBlocks } from "./plain-text.ts";

const ofRuns = (runs: Inline | undefined, id: string): string[] => {
  const parts: string[] = [];
  let open = false;
  for (const run of runs ?? []) {
    const inside = run.type === "text" && run.marks?.some((mark) => mark.type === "quotation" && mark.quotation === id);
    if (inside && open) parts.push(parts.pop() + run.value);
    else if (inside) parts.push(run.value);
    open = inside || (open && run.type === "break");
  }
  return parts;
};

const IN_BLOCK: { readonly [T in Block["type"]]: (block: Extract<Block, { type: T }>, id: string) => string[] } = {
  paragraph: (block, id) => ofRuns(block.content, id),
  heading: (block, id) => ofRuns(block.content, id),
  list: (block, id) => block.items.flatMap((item) => ofBlocks(item, id)),
  quotation: (block, id) => (block.quotation === id ? plainBlocks(block.content) : ofBlocks(block.content, id)),
  turn: (block, id) => ofBlocks(block.content, id),
  media: () => [],
  table: (block, id) =>
    [...(block.head ?? []), ...block.rows].flatMap((row) => row.flatMap((cell) => ofRuns(cell.content, id))),
  embed: () => [],
  box: (block, id) => [...ofRuns(block.title, id), ...ofBlocks(block.content, id)],
  definitions: (block, id) =>
    block.items.flatMap(({ term, details }) => [...ofRuns(term, id), ...ofBlocks(details, id)]),
  rule: () => [],
};

const ofBlocks = (blocks: readonly Block[], id: string): string[] =>
  blocks.flatMap((block) => (IN_BLOCK[block.type] as (block: Block, id: string) => string[])(block, id));

const EDGE = /[„“”"«»‚‘’‹›\s]/u;

/** Removes the quotation marks and spaces around a part of a quotation; a loop, so that time stays linear. */
function stripQuotes(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && EDGE.test(text.charAt(start))) start += 1;
  while (end > start && EDGE.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** The words of a quotation, put together from the parts of the body that carry its id, without quotation marks. */
export function quotedText(release: Release, id: string): string {
  const parts = [...ofRuns(release.abstract, id), ...ofBlocks(release.body, id)];
  return parts.map(stripQuotes).filter(Boolean).join(" … ");
}
