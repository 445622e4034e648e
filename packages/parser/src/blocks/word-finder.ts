// Three characters tell most places of a text from the beginning of a word.
const BEGINNING = 3;
const SIZE = 4096;

const slotOf = (first: number, second: number, third: number): number =>
  (first + second * 37 + third * 1369) & (SIZE - 1);

/**
 * Finds many words in a text at once. A pattern of a hundred alternatives tries all of them at each character; this
 * looks at a table of their beginnings first.
 */
export class WordFinder {
  readonly #bySlot = new Map<number, readonly string[]>();
  /** 1 for each slot with a word: hardly any place of a text has one, and the table is small enough to stay at hand. */
  readonly #isTaken = new Uint8Array(SIZE);

  /**
   * @param words - of at least three characters each
   */
  constructor(words: readonly string[]) {
    for (const word of [...new Set(words)].sort((left, right) => right.length - left.length)) {
      const slot = slotOf(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2));
      this.#bySlot.set(slot, [...(this.#bySlot.get(slot) ?? []), word]);
      this.#isTaken[slot] = 1;
    }
  }

  /** The words in the order of the text, none inside another one; of several that begin at one place the longest. */
  all(text: string): string[] {
    const found: string[] = [];
    const isTaken = this.#isTaken;
    let end = 0;
    let first = 0;
    let second = text.charCodeAt(0);
    let third = text.charCodeAt(1);
    const last = text.length - BEGINNING;
    for (let index = 0; index <= last; index++) {
      first = second;
      second = third;
      third = text.charCodeAt(index + 2);
      const slot = slotOf(first, second, third);
      if (isTaken[slot] === 0 || index < end) continue;
      const word = wordAt(text, index, this.#bySlot.get(slot) ?? []);
      if (word === undefined) continue;
      found.push(word);
      end = index + word.length;
    }
    return found;
  }
}

function wordAt(text: string, index: number, words: readonly string[]): string | undefined {
  for (const word of words) if (text.startsWith(word, index)) return word;
  return undefined;
}
