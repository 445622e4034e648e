import type { Block } from "../blocks.ts";
import type { Run } from "../inlines.ts";
import type { Organization, Person, Quotation } from "../parties.ts";
import type { Release } from "../release.ts";
import { plainBlocks } from "./plain-text.ts";

const ofRuns = (runs: readonly Run[] | undefined, id: string): string[] => {
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

/** The words of a quotation, put together from the parts of the text that carry its id, without quotation marks. */
function quotedText(release: Release, id: string): string {
  const parts = [...ofRuns(release.abstract, id), ...ofBlocks(release.body, id)];
  return parts.map(stripQuotes).filter(Boolean).join(" … ");
}

/** A quotation with everything that the release says about it in one place. */
export interface QuotedStatement extends Omit<Quotation, "speakers"> {
  /** The words, without quotation marks; the parts of a split quotation apart by " … ". */
  text: string;
  /** Who speaks, with offices; a speaker that is nowhere in the release is left out. */
  speakers: (Person | Organization)[];
}

/**
 * Who says what in a release. The words of a quotation stand once, in the text; this puts them together.
 *
 * @param release - a valid release
 * @returns the quotations in the order of the release
 * @example
 * ```ts
 * import { quotations, readRelease } from "@civic-media/schema";
 * import linz from "@civic-media/schema/examples/linz-2022-11-29.json" with { type: "json" };
 *
 * const [first] = quotations(readRelease(linz));
 * console.log(first?.speakers[0]?.name); // "Klaus Luger"
 * console.log(first?.text.slice(0, 31)); // "Es ist eine große Auszeichnung "
 * ```
 */
export function quotations(release: Release): QuotedStatement[] {
  const speakers = new Map<string, Person | Organization>();
  for (const party of [...(release.people ?? []), ...release.organizations]) speakers.set(party.id, party);
  return (release.quotations ?? []).map((quotation) => ({
    ...quotation,
    text: quotedText(release, quotation.id),
    speakers: quotation.speakers.map((id) => speakers.get(id)).filter((speaker) => speaker !== undefined),
  }));
}
