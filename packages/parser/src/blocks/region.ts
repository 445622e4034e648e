import { AROUND, type Block } from "./block.ts";
import { dropEchoes } from "./echoes.ts";
import { containerOf, takeNext, takeTablesAndLists } from "./extend-region.ts";
import { headingOf } from "./head.ts";
import { isNoText } from "./no-text.ts";
import { countWords, endsSentence, linkDensity, measuresOf } from "./score.ts";

/** The part of the page that holds its matter. */
export interface Region {
  /** Index of the first block of text. */
  readonly first: number;
  /** Index of the last block of text. */
  readonly last: number;
  /** Whether each block is text, by its index. */
  readonly isText: boolean[];
}

// From here on a block is text.
const CERTAIN = 0.5;
// Between two blocks of text of the same element, a block this likely is text as well.
const LIKELY = 0.2;
// Behind the text, a paragraph that is written as those of the text and is this likely is text as well.
const LIKELY_NEXT = 0.35;
// A heading right above text is text if it is this likely.
const LIKELY_HEADING = 0.3;
// A page whose likeliest block is below this holds no text.
const NOTHING = 0.08;

const LONGEST_GAP = 4;
const NEVER = AROUND.nav | AROUND.dialog | AROUND.hidden;

function threshold(probabilities: Float64Array): number {
  const best = probabilities.reduce((max, value) => Math.max(max, value), 0);
  return Math.min(CERTAIN, 0.7 * best);
}

/** Whether a block between two blocks of text of the same element is text as well. */
function bridges(between: Block, next: Block, probability: number): boolean {
  if (linkDensity(between) > 0.5 || between.around.flags & NEVER) return false;
  const heads = headingOf(between) !== undefined && between.around.parent === containerOf(next);
  return heads || probability >= LIKELY;
}

function fillGaps(blocks: readonly Block[], isText: boolean[], probabilities: Float64Array): void {
  let previous: Block | undefined;
  for (const block of blocks) {
    if (!isText[block.index]) continue;
    const near = previous !== undefined && block.index - previous.index <= LONGEST_GAP;
    if (previous && near && containerOf(previous) === containerOf(block)) {
      for (const between of blocks.slice(previous.index + 1, block.index)) {
        if (bridges(between, block, probabilities[between.index] ?? 0)) isText[between.index] = true;
      }
    }
    previous = block;
  }
}

/** The heading right above a block of text is text with it. */
function takeHeadings(blocks: readonly Block[], isText: boolean[], probabilities: Float64Array): void {
  for (let index = blocks.length - 2; index >= 0; index--) {
    const [heading, next] = [blocks[index] as Block, blocks[index + 1] as Block];
    if (isText[index] || !isText[next.index] || (probabilities[index] ?? 0) < LIKELY_HEADING) continue;
    const heads = headingOf(heading) !== undefined && heading.around.parent === containerOf(next);
    if (heads && !(heading.around.flags & NEVER)) isText[index] = true;
  }
}

// Words outside of the comments with which a page says something itself.
const OWN_WORDS = 40;

/** What readers wrote below a text is none of it; where there is nothing else, as in a forum, it is the text. */
function dropComments(blocks: readonly Block[], isText: boolean[]): void {
  let words = 0;
  for (const { index, around, text } of blocks)
    if (isText[index] && !(around.flags & AROUND.comments)) words += countWords(text);
  if (words < OWN_WORDS) return;
  for (const { index, around } of blocks) if (around.flags & AROUND.comments) isText[index] = false;
}

const ORPHAN_WORDS = 6;

/** A short line that stands apart behind the text, in an element of its own, belongs to what comes next on the page. */
function dropOrphans(blocks: readonly Block[], isText: boolean[]): void {
  const last = isText.lastIndexOf(true);
  const before = isText.lastIndexOf(true, last - 1);
  const [block, previous] = [blocks[last], blocks[before]];
  if (block === undefined || previous === undefined || last - before < 2) return;
  const isApart = block.around.parent !== previous.around.parent && block.around !== previous.around;
  if (isApart && measuresOf(block).words <= ORPHAN_WORDS && !endsSentence(block.text)) isText[last] = false;
}

/**
 * Finds the part of the page that holds its matter.
 *
 * @param blocks - the page
 * @param probabilities - how likely each block is text
 * @returns the region, or `undefined` where no block is text
 */
export function findRegion(blocks: readonly Block[], probabilities: Float64Array): Region | undefined {
  const least = threshold(probabilities);
  if (least < NOTHING) return undefined;
  // What `map` gives has another shape once V8 has compiled the call, and all that reads it would be compiled anew.
  const isText: boolean[] = [];
  for (const { index, around } of blocks)
    isText.push((probabilities[index] ?? 0) >= least && !(around.flags & AROUND.nav));
  dropComments(blocks, isText);
  fillGaps(blocks, isText, probabilities);
  takeHeadings(blocks, isText, probabilities);
  takeNext(blocks, isText, (index) => (probabilities[index] ?? 0) >= LIKELY_NEXT);
  dropOrphans(blocks, isText);
  takeTablesAndLists(blocks, isText);
  dropEchoes(blocks, isText);
  const first = isText.indexOf(true);
  return isNoText(blocks, isText) ? undefined : { first, last: isText.lastIndexOf(true), isText };
}
