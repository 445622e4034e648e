import { AROUND, type Block, type Surroundings } from "./block.ts";
import { countWords, endsSentence, linkDensity, measuresOf } from "./score.ts";

const LEAST_WORDS = 12;
const LONGEST_GAP = 8;
const NO_LEAD =
  AROUND.nav |
  AROUND.footer |
  AROUND.aside |
  AROUND.form |
  AROUND.figure |
  AROUND.caption |
  AROUND.table |
  AROUND.list |
  AROUND.hidden |
  AROUND.heading |
  AROUND.dialog;

const isParagraph = (block: Block): boolean =>
  !(block.around.flags & NO_LEAD) &&
  measuresOf(block).words >= LEAST_WORDS &&
  endsSentence(block.text) &&
  linkDensity(block) < 0.3;

// Further apart, the headline and the text are joined by the page alone.
const LEVELS = 5;

const shareContainer = (one: Surroundings, other: Surroundings): boolean => {
  const around = new Set<Surroundings>();
  for (let at: Surroundings | undefined = one, level = 0; at !== undefined && level < LEVELS; at = at.parent, level++)
    around.add(at);
  for (let at: Surroundings | undefined = other, level = 0; at !== undefined && level < LEVELS; at = at.parent, level++)
    if (around.has(at)) return at.element.tag !== "body" && at.parent !== undefined;
  return false;
};

/**
 * Makes text of the paragraphs between the headline and the text, in the same element: a lead is often set apart.
 *
 * @param blocks - the page
 * @param isText - whether each block is text; changed
 * @param headline - index of the headline
 */
export function takeLead(blocks: readonly Block[], isText: boolean[], headline: number): void {
  const first = isText.indexOf(true, headline + 1);
  const text = blocks[first];
  if (text === undefined || first - headline > LONGEST_GAP) return;
  for (const block of blocks.slice(headline + 1, first))
    if (isParagraph(block) && shareContainer(block.around, text.around)) isText[block.index] = true;
}

// Shorter lines are buttons.
const LEAST_NEXT = 4;

/**
 * Makes text of a paragraph right behind the text that is written as a paragraph of it is: a text often ends with a line
 * of links.
 *
 * @param blocks - the page
 * @param isText - whether each block is text; changed
 * @param isLikely - whether a block may be text, by its index
 */
export function takeNext(blocks: readonly Block[], isText: boolean[], isLikely: (index: number) => boolean): void {
  const paragraphs = new Map<Surroundings, Surroundings>();
  for (const { index, around, text } of blocks) {
    const { parent } = around;
    if (parent === undefined) continue;
    const paragraph = paragraphs.get(parent);
    const isAlike = paragraph?.element.tag === around.element.tag && paragraph.flags === around.flags;
    if (!isText[index] && isAlike && isText[index - 1] && isLikely(index))
      isText[index] = endsSentence(text) && countWords(text) >= LEAST_NEXT;
    if (isText[index]) paragraphs.set(parent, around);
  }
}

// Tables and lists of texts are nested less deeply.
const DEEPEST = 24;

/** The outermost table or list around a block, or what holds nothing but that. */
function wholeAround({ around }: Block, flag: number): Surroundings | undefined {
  if (!(around.flags & flag)) return undefined;
  let whole: Surroundings = around;
  for (let at = around.parent, level = 0; at !== undefined && level < DEEPEST; at = at.parent, level++) {
    if (!(at.flags & flag) && at.contents.blocks > whole.contents.blocks) break;
    whole = at;
  }
  return whole;
}

/** The element in which a block stands, as a paragraph or within a list or a table. */
export const containerOf = (block: Block): Surroundings | undefined =>
  (wholeAround(block, AROUND.list | AROUND.table) ?? block.around).parent;

const MOST_LINKS = 0.5;

function takeWhole(blocks: readonly Block[], isText: boolean[], flag: number): void {
  for (let index = 1; index < blocks.length; index++) {
    const before = blocks[index - 1] as Block;
    if (!isText[before.index] || before.around.flags & flag) continue;
    const whole = wholeAround(blocks[index] as Block, flag);
    if (whole === undefined || before.around.parent !== whole.parent) continue;
    const end = index + whole.contents.blocks;
    const isBetween = isText[end] === true && blocks[end]?.around.parent === whole.parent;
    const parts = blocks.slice(index, end);
    if (isBetween && parts.every((part) => linkDensity(part) <= MOST_LINKS))
      for (const part of parts) isText[part.index] = true;
    index = end - 1;
  }
}

/**
 * Makes text of the tables and lists between two blocks of text of the same element: one by one, their numbers and words
 * look like none.
 *
 * @param blocks - the page
 * @param isText - whether each block is text; changed
 */
export function takeTablesAndLists(blocks: readonly Block[], isText: boolean[]): void {
  takeWhole(blocks, isText, AROUND.table);
  takeWhole(blocks, isText, AROUND.list);
}
