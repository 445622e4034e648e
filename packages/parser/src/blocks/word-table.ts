import { joined, WordSlots } from "../dom/word-slots.ts";
import { CHARACTER, characterAt } from "./characters.ts";

/** How many words a text has, and how many of them stand in each of two lists. */
export interface WordCounts {
  words: number;
  first: number;
  second: number;
}

const FIRST = 1;
const SECOND = 2;

const isLetter = (code: number): boolean => code >= 97 && code <= 122;
const isPair = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;

const noList = (): { bits: number } => ({ bits: 0 });

/** Two lists of words, and which of them a text has: it is read once, and no word is cut out of it. */
export class WordTable {
  readonly #lists = new WordSlots<{ bits: number }>();

  /**
   * @param first - words in lower case, as `wordsOf` gives them
   * @param second - others
   */
  constructor(first: ReadonlySet<string>, second: ReadonlySet<string>) {
    for (const word of first) this.#lists.of(word, noList).bits |= FIRST;
    for (const word of second) this.#lists.of(word, noList).bits |= SECOND;
  }

  /**
   * Counts what `wordsOf` would find.
   *
   * @param text - any text
   */
  count(text: string): WordCounts {
    const lower = text.toLowerCase();
    const { length } = lower;
    const counts = { words: 0, first: 0, second: 0 };
    let start = -1;
    let hash = 0;
    for (let index = 0; index < length; index++) {
      const code = lower.charCodeAt(index);
      if (isLetter(code) || (characterAt(lower, index) & CHARACTER.word) !== 0) {
        if (start === -1) start = index;
        hash = joined(hash, code);
        if (isPair(code)) hash = joined(hash, lower.charCodeAt(++index));
      } else if (start !== -1) {
        this.#count(counts, lower, start, index, hash);
        start = -1;
        hash = 0;
      }
    }
    if (start !== -1) this.#count(counts, lower, start, length, hash);
    return counts;
  }

  #count(counts: WordCounts, text: string, start: number, end: number, hash: number): void {
    counts.words++;
    const bits = this.#lists.at(text, start, end, hash)?.bits ?? 0;
    if (bits & FIRST) counts.first++;
    if (bits & SECOND) counts.second++;
  }
}
