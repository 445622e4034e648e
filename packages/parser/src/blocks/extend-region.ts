import { AROUND, type Block, type Surroundings } from "./block.ts";
import type { Region } from "./region.ts";
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

/** Chinese and Japanese put no blanks between words. */
const WITHOUT_BLANKS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{6}/u;
const LEAST_CHARACTERS = 30;

const isLong = (block: Block): boolean =>
  measuresOf(block).words >= LEAST_WORDS || (block.text.length >= LEAST_CHARACTERS && WITHOUT_BLANKS.test(block.text));

/** Whether a block is a paragraph, in a place where none is only if the text stands there, too. */
const isParagraph = (block: Block, text: Block): boolean =>
  !(block.around.flags & NO_LEAD & ~text.around.flags) &&
  isLong(block) &&
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
 * Makes text of the paragraphs between the headline and the text, in the same element: a lead is often set apart. Links for
 * sharing may stand above it; what is right above the text, in its element, is its beginning all the same.
 *
 * @param blocks - the page
 * @param region - where its text is; what is text in it is changed
 * @param headline - index of the headline
 * @returns the region with its lead
 */
export function takeLead(blocks: readonly Block[], region: Region, headline: number): Region {
  const { isText } = region;
  const first = isText.indexOf(true, headline + 1);
  const text = blocks[first];
  if (text === undefined) return region;
  const isFar = first - headline > LONGEST_GAP;
  for (const block of blocks.slice(isFar ? first - 1 : headline + 1, first)) {
    const isBeside = isFar ? block.around.parent === text.around.parent : shareContainer(block.around, text.around);
    if (isBeside && isParagraph(block, text)) isText[block.index] = true;
  }
  return { ...region, first: isText.indexOf(true) };
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
