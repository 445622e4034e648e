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

function tableAround(block: Block): Surroundings | undefined {
  if (!(block.around.flags & AROUND.table)) return undefined;
  for (let at: Surroundings | undefined = block.around; at !== undefined; at = at.parent)
    if (at.element.tag === "table") return at;
  return undefined;
}

/**
 * Makes text of the tables of data that stand between two blocks of text of the same element.
 *
 * @param blocks - the page
 * @param isText - whether each block is text; changed
 */
export function takeTables(blocks: readonly Block[], isText: boolean[]): void {
  for (let index = 1; index < blocks.length; index++) {
    const before = blocks[index - 1] as Block;
    const table = isText[before.index] ? tableAround(blocks[index] as Block) : undefined;
    if (table === undefined || before.around.parent !== table.parent) continue;
    let end = index;
    while (end < blocks.length && tableAround(blocks[end] as Block) === table) end++;
    const cells = blocks.slice(index, end);
    const next = blocks[end];
    const isBetween = next !== undefined && isText[end] === true && next.around.flags === before.around.flags;
    const isData =
      cells.some(({ around }) => around.element.tag === "th") && !cells.some((cell) => linkDensity(cell) > 0.5);
    if (isBetween && isData) for (const { index: cell } of cells) isText[cell] = true;
    index = end;
  }
}
