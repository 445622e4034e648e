import type { Block } from "../blocks/block.ts";
import { alternatives, lazily } from "../locales/civic/index.ts";
import { wordPattern } from "../locales/letters.ts";

/** "###", "-30-", "– – – – –", "* * *". */
const SIGNS = /^(?:#(?:\s?#){1,8}|[-–—]\s?30\s?[-–—]|(?:[-–—_]\s?){4,40}|\*(?:\s?\*){2,40})$/u;
/** "(Schluss) red", "- Ende -", "[Fin]", "(Forts.) red/nk". */
const words = lazily(() => {
  const [alone, marked] = [alternatives(({ ends }) => ends), alternatives(({ endsMarked }) => endsMarked)];
  return {
    alone: new RegExp(`^(?:${alone})$`, "iu"),
    marked: wordPattern(
      String.raw`^[-–—([]\s?(?:${alone}|${marked})\s?[-–—)\]](?:\s\p{L}{2,4}(?:/\p{L}{2,4})?)?$`,
      "iu",
    ),
  };
});

const isInCapitals = (text: string): boolean => text === text.toUpperCase() && words().alone.test(text);

/** Whether a block is only a mark of the end. */
export function isEndMark({ text }: Block): boolean {
  const bare = text.trim();
  return bare.length <= 80 && (SIGNS.test(bare) || words().marked.test(bare) || isInCapitals(bare));
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
