import { alternatives } from "../locales/alternatives.ts";
import { inSmallLetters, smallPattern, wordPattern } from "../locales/letters.ts";
import { ownString } from "../own-strings.ts";
import type { Kind } from "./token-kinds.ts";

/** A word of a language, and what has been asked about it: texts repeat their words. */
export class Word {
  readonly text: string;
  /** What it is in a phrase, once somebody has asked. */
  kind: Kind | undefined;
  #asked = 0;
  #fits = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Whether a test fits, made once; `bit` is the test's own. */
  fits(bit: number, test: (text: string) => boolean): boolean {
    if ((this.#asked & bit) === 0) {
      this.#asked |= bit;
      if (test(this.text)) this.#fits |= bit;
    }
    return (this.#fits & bit) !== 0;
  }
}

/** Whether a word is something; who has the word at hand asks faster than by its letters. */
export type WordTest = (word: string | Word) => boolean;

const MAX_KNOWN = 20_000;
/** A word keeps the answers of its tests as the bits of one number. */
const MOST_TESTS = 32;

/** The words of a language, each once. */
export class Vocabulary {
  readonly #known = new Map<string, Word>();
  #tests = 0;

  readonly wordOf = (text: string): Word => {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    if (this.#known.size >= MAX_KNOWN) this.#known.clear();
    const word = new Word(ownString(text));
    this.#known.set(word.text, word);
    return word;
  };

  /** Makes a test that looks at each word once. */
  remember(test: (text: string) => boolean): WordTest {
    if (this.#tests === MOST_TESTS) throw new RangeError(`A word keeps the answers of ${MOST_TESTS} tests.`);
    const bit = 1 << this.#tests++;
    return (word) => (typeof word === "string" ? this.wordOf(word) : word).fits(bit, test);
  }
}

/** The length of the longest word that a pattern of words may fit: without repetition none is longer than its source. */
const longestOf = (words: readonly string[]): number =>
  words.some((word) => /[*+{]/.test(word))
    ? Number.POSITIVE_INFINITY
    : Math.max(0, ...words.map(({ length }) => length));

/** Whether a word is one of a list of patterns; a language that has no such list has no such words. */
export const tester = (words: readonly string[] = [], flags = "iu"): ((word: string) => boolean) => {
  const source = `^(?:${alternatives(words)})$`;
  const longest = longestOf(words);
  if (flags !== "iu") {
    const pattern = wordPattern(source, flags);
    return (word) => word.length <= longest && pattern.test(word);
  }
  const pattern = smallPattern(source, "u");
  return (word) => word.length <= longest && pattern.test(inSmallLetters(word));
};
