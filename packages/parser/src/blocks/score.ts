import { AROUND, type Block, type Surroundings } from "./block.ts";
import { measureText, type TextMeasures } from "./characters.ts";

const OUTSIDE = AROUND.nav | AROUND.footer | AROUND.form | AROUND.dialog | AROUND.hidden;
const SENTENCE_ENDS = ".!?…:;。！？؟";
const CLOSING = "\"'“”»«’)]」』）";

/** Words of a text, counted by its blanks; those of a block are known by {@link measuresOf}. */
export function countWords(text: string): number {
  const { length } = text;
  let words = 1;
  for (let index = 0; index < length; index++) {
    const code = text.charCodeAt(index);
    if (code === 32 || code === 10) words++;
  }
  return words;
}

/** Counts of what stands in a block. */
export function measuresOf(block: Block): TextMeasures {
  block.measures ??= measureText(block.text);
  return block.measures;
}

/** The share of a block's text that stands in links, from 0 to 1. */
export function linkDensity(block: Block): number {
  return Math.min(1, block.linkLength / block.text.length);
}

/** Whether a text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  let last = text.length - 1;
  while (last > text.length - 3 && last >= 0 && CLOSING.includes(text.charAt(last))) last--;
  return last >= 0 && SENTENCE_ENDS.includes(text.charAt(last));
}

function hintsAround(around: Surroundings): number {
  let balance = 0;
  let at: Surroundings | undefined = around;
  for (let level = 0; at !== undefined && level < 4; level++, at = at.parent) {
    balance += (Math.min(2, at.hints.for) - Math.min(2, at.hints.against)) / (level + 1);
  }
  return balance;
}

/**
 * How much each block looks like running text of the page's matter.
 *
 * @param blocks - the page
 * @returns a weight per block, 0 for what cannot be, in words
 */
export function scoreBlocks(blocks: readonly Block[]): Float64Array {
  const scores = new Float64Array(blocks.length);
  for (const block of blocks) {
    const { flags } = block.around;
    if (flags & OUTSIDE || flags & AROUND.heading) continue;
    const { words } = measuresOf(block);
    const running = endsSentence(block.text) ? 1 : 0.3;
    const length = Math.min(1, words / 20);
    const aside = flags & AROUND.aside ? 0.3 : 1;
    const hints = 1 + Math.max(-0.6, Math.min(0.6, hintsAround(block.around) * 0.2));
    scores[block.index] = words * running * length * (1 - linkDensity(block)) ** 2 * aside * hints;
  }
  return scores;
}
