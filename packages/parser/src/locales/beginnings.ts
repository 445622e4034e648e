const LETTER = /\p{L}/u;

/**
 * Words with which a text may begin, in whatever letters. They are plain words, and so a table of them is cheaper to build
 * than a pattern, and as fast to ask.
 */
export class Beginnings {
  /** By their first character; the longest first. */
  readonly #words = new Map<string, string[]>();

  constructor(words: readonly string[]) {
    const small = new Set(words.map((word) => word.toLowerCase()));
    for (const word of [...small].sort((a, b) => b.length - a.length)) {
      const known = this.#words.get(word.charAt(0));
      if (known === undefined) this.#words.set(word.charAt(0), [word]);
      else known.push(word);
    }
  }

  /**
   * The longest of them with which a text begins and behind which its word ends.
   *
   * @param text - a line or a block
   * @returns it as it stands there
   */
  of(text: string): string | undefined {
    const words = this.#words.get(text.charAt(0).toLowerCase());
    const found = words?.find(
      (word) => text.slice(0, word.length).toLowerCase() === word && !LETTER.test(text.charAt(word.length)),
    );
    return found && text.slice(0, found.length);
  }
}
