const LETTER = /[\p{L}\p{N}]/u;
const SIZE = 4096;

/** A word of a text, and where it begins. */
export interface PlacedWord {
  readonly 0: string;
  readonly index: number;
}

/** Letters and digits; most characters are those of English, which need no pattern. */
function isLetter(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return LETTER.test(text[index] ?? "");
}

const slotOf = (text: string, index: number): number =>
  (text.charCodeAt(index) + text.charCodeAt(index + 1) * 61) & (SIZE - 1);

/**
 * Finds words and phrases of a text that are in a list. A pattern of some hundred alternatives tries all of them at each
 * character; this looks where words begin, and there at a table of beginnings first.
 */
export class WholeWords {
  readonly #bySlot = new Map<number, readonly string[]>();
  /** 1 for each slot with a word. */
  readonly #isTaken = new Uint8Array(SIZE);

  /**
   * @param words - of at least two characters each; what begins with no letter is never found
   */
  constructor(words: readonly string[]) {
    for (const word of [...new Set(words)].sort((left, right) => right.length - left.length)) {
      const slot = slotOf(word, 0);
      this.#bySlot.set(slot, [...(this.#bySlot.get(slot) ?? []), word]);
      this.#isTaken[slot] = 1;
    }
  }

  /**
   * The first of them from a place on; of several that begin at one place the longest.
   *
   * @param text - a text
   * @param from - where to begin
   */
  next(text: string, from: number): PlacedWord | undefined {
    let isInWord = from > 0 && isLetter(text, from - 1);
    for (let index = from; index < text.length; index++) {
      const begins = !isInWord;
      isInWord = isLetter(text, index);
      if (!begins || !isInWord || this.#isTaken[slotOf(text, index)] === 0) continue;
      const word = this.#bySlot.get(slotOf(text, index))?.find((one) => this.#standsAt(one, text, index));
      if (word !== undefined) return { 0: word, index };
    }
    return undefined;
  }

  #standsAt(word: string, text: string, index: number): boolean {
    return text.startsWith(word, index) && !isLetter(text, index + word.length);
  }
}
