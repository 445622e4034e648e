import { wordsOf } from "./characters.ts";

// A block is looked for by this many words at its start and at its end.
const RUN = 5;
/** Words of the text that are looked at: more than any release has. */
const MOST_WORDS = 30_000;

/** The text of the page as its structured data give it (`articleBody`): a second witness for what is text. */
export class StatedText {
  readonly #runs = new Set<string>();

  /**
   * @param texts - the texts given, also with markup
   */
  constructor(texts: readonly string[]) {
    for (const text of texts) {
      const words = wordsOf(text.replace(/<[^<>]{0,1000}>/g, " "), undefined, MOST_WORDS);
      this.#addRuns(words);
    }
  }

  /** Cuts the runs out of one text: to join the words of each anew takes much longer. */
  #addRuns(words: readonly string[]): void {
    const joined = words.join(" ");
    let start = 0;
    let end = -1;
    for (let index = 0; index < words.length; index++) {
      end += (words[index] as string).length + 1;
      if (index < RUN - 1) continue;
      this.#runs.add(joined.slice(start, end));
      start += (words[index - RUN + 1] as string).length + 1;
    }
  }

  /**
   * Whether a block's text stands in it.
   *
   * @returns from 1 for yes to -1 for no; 0 where nothing can be said
   */
  holds(text: string): number {
    if (this.#runs.size === 0) return 0;
    const words = wordsOf(text, undefined, 400);
    if (words.length < RUN) return 0;
    const start = this.#runs.has(words.slice(0, RUN).join(" "));
    const end = this.#runs.has(words.slice(-RUN).join(" "));
    return (start ? 0.5 : -0.5) + (end ? 0.5 : -0.5);
  }
}
