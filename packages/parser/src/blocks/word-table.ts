import { CHARACTER, characterAt } from "./characters.ts";

/** A word, and in which of some lists it stands, as bits. */
interface Entry {
  readonly word: string;
  lists: number;
}

/** How many words a text has, and how many of them stand in each of two lists. */
export interface WordCounts {
  words: number;
  first: number;
  second: number;
}

const SLOTS = 1024;
const FACTOR = 31;
const FIRST = 1;
const SECOND = 2;

const joined = (hash: number, code: number): number => (hash * FACTOR + code) & (SLOTS - 1);

const isLetter = (code: number): boolean => code >= 97 && code <= 122;
const isPair = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;

/** Two lists of words, and which of them a text has: it is read once, and no word is cut out of it. */
export class WordTable {
  readonly #slots: (Entry[] | undefined)[] = new Array(SLOTS).fill(undefined);

  /**
   * @param first - words in lower case, as `wordsOf` gives them
   * @param second - others
   */
  constructor(first: ReadonlySet<string>, second: ReadonlySet<string>) {
    for (const word of first) this.#add(word, FIRST);
    for (const word of second) this.#add(word, SECOND);
  }

  /**
   * Counts what `wordsOf` would find.
   *
   * @param text - any text
   */
  count(text: string): WordCounts {
    const lower = text.toLowerCase();
    const counts = { words: 0, first: 0, second: 0 };
    let start = -1;
    let hash = 0;
    for (let index = 0; index < lower.length; index++) {
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
    if (start !== -1) this.#count(counts, lower, start, lower.length, hash);
    return counts;
  }

  #add(word: string, list: number): void {
    let hash = 0;
    for (let index = 0; index < word.length; index++) hash = joined(hash, word.charCodeAt(index));
    this.#slots[hash] ??= [];
    const entries = this.#slots[hash] as Entry[];
    const known = entries.find((entry) => entry.word === word);
    if (known === undefined) entries.push({ word, lists: list });
    else known.lists |= list;
  }

  #count(counts: WordCounts, text: string, start: number, end: number, hash: number): void {
    counts.words++;
    const entries = this.#slots[hash];
    if (entries === undefined) return;
    for (const { word, lists } of entries) {
      if (word.length !== end - start || !text.startsWith(word, start)) continue;
      if (lists & FIRST) counts.first++;
      if (lists & SECOND) counts.second++;
      return;
    }
  }
}
