import { attribute } from "../dom/document.ts";
import { alternatives, lazily } from "../locales/civic/index.ts";
import { wordPattern } from "../locales/letters.ts";
import { AROUND, type Block } from "./block.ts";

// Shorter lines may stand twice in a text: a heading, an item, an answer.
const LEAST_OF_COPY = 60;
const LEAST_OF_TEASER = 40;
const advert = lazily(() => new RegExp(`^(?:${alternatives(({ adverts }) => adverts)})$`, "iu"));
const CUT_OFF = wordPattern(
  String.raw`(?:…|\.\.\.|\[…\])\s{0,3}(?:\p{L}{2,12}(?:\s\p{L}{2,12}){0,2})?\s{0,2}[»›>→]?$`,
  "u",
);

/** Properties that name what the page says of itself, for machines. */
const OF_MACHINES: ReadonlySet<string> = new Set([
  "mainEntityOfPage",
  "datePublished",
  "dateModified",
  "dateCreated",
  "keywords",
  "publisher",
  "logo",
  "image",
  "url",
  "inLanguage",
]);

/** How many blocks of text around a block stand in the same element: where copies compete, the one in the longer run is the text. */
function neighbours(block: Block, blocks: readonly Block[], isText: readonly boolean[]): number {
  let count = 0;
  for (const offset of [-3, -2, -1, 1, 2, 3]) {
    const other = blocks[block.index + offset];
    if (other && isText[other.index] && other.around.parent === block.around.parent) count++;
  }
  return count;
}

function dropCopies(texts: readonly Block[], blocks: readonly Block[], isText: boolean[]): void {
  const kept = new Map<string, Block>();
  for (const block of texts) {
    if (block.text.length < LEAST_OF_COPY || block.around.flags & AROUND.table) continue;
    const first = kept.get(block.text);
    // In one element with other text a sentence may come again: the question of an interview.
    if (first === undefined || first.around.parent === block.around.parent) kept.set(block.text, block);
    else if (neighbours(block, blocks, isText) > neighbours(first, blocks, isText)) {
      isText[first.index] = false;
      kept.set(block.text, block);
    } else isText[block.index] = false;
  }
}

/** A teaser repeats how another block begins, and breaks off. */
function dropTeasers(texts: readonly Block[], isText: boolean[]): void {
  const cut = texts.filter(({ text }) => text.length >= LEAST_OF_TEASER && CUT_OFF.test(text.slice(-60)));
  if (cut.length === 0) return;
  const beginnings = new Map<string, Block>();
  for (const block of texts) {
    const beginning = block.text.slice(0, LEAST_OF_TEASER);
    if ((beginnings.get(beginning)?.text.length ?? 0) < block.text.length) beginnings.set(beginning, block);
  }
  for (const block of cut) {
    const other = beginnings.get(block.text.slice(0, LEAST_OF_TEASER));
    if (other !== undefined && other !== block) isText[block.index] = false;
  }
}

/** What machines are told, and the labels of adverts. */
function dropLabels(texts: readonly Block[], isText: boolean[]): void {
  for (const { around, index, text } of texts) {
    const property = around.element.hasAttributes ? attribute(around.element, "itemprop") : undefined;
    if ((property !== undefined && OF_MACHINES.has(property)) || advert().test(text)) isText[index] = false;
  }
}

/**
 * Takes out of the text what repeats other parts of it: copies for other screens, teasers, labels of adverts, what
 * machines are told.
 *
 * @param blocks - the page
 * @param isText - whether each block is text; changed in place
 */
export function dropEchoes(blocks: readonly Block[], isText: boolean[]): void {
  const texts = blocks.filter(({ index }) => isText[index]);
  dropLabels(texts, isText);
  dropCopies(texts, blocks, isText);
  dropTeasers(texts, isText);
}
