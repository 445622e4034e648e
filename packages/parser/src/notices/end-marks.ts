import type { Block } from "../blocks/block.ts";

/** "###", "-30-", "– – – – –", "* * *". */
const SIGNS = /^(?:#(?:\s?#){1,8}|[-–—]\s?30\s?[-–—]|(?:[-–—_]\s?){4,40}|\*(?:\s?\*){2,40})$/u;
/** "(Schluss) red", "- Ende -", "[Fin]", "(Forts.) red/nk". */
const WORDS =
  /^[-–—([]\s?(?:ends?|ende|schluss|forts\.?|fine?|einde|slut|loppu|fim|final)\s?[-–—)\]](?:\s\p{L}{2,4}(?:\/\p{L}{2,4})?)?$/iu;
const CAPITALS = /^(?:ENDS?|ENDE|SCHLUSS|FINE?|EINDE|SLUT|LOPPU|FIM)$/u;

/** Whether a block is only a mark of the end. */
export function isEndMark({ text }: Block): boolean {
  const bare = text.trim();
  return bare.length <= 80 && (SIGNS.test(bare) || WORDS.test(bare) || CAPITALS.test(bare));
}

/**
 * The end mark of a text.
 *
 * @param body - the text, in the order of the page
 * @returns its index; -1 where there is none in the second half, because a row of stars may also part a text
 */
export function findEndMark(body: readonly Block[]): number {
  for (let index = body.length - 1; index >= Math.max(1, Math.floor(body.length / 2)); index -= 1) {
    const block = body[index];
    if (block !== undefined && isEndMark(block)) return index;
  }
  return -1;
}
