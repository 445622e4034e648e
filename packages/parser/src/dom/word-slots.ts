const SLOTS = 1024;
const FACTOR = 31;

/** The next number of a word's characters, the first of which follows 0. */
export const joined = (hash: number, code: number): number => (hash * FACTOR + code) & (SLOTS - 1);

interface Entry<T> {
  readonly word: string;
  readonly value: T;
}

/** Values by word, found by the number of the word's characters: a text is looked through without cutting words out of it. */
export class WordSlots<T> {
  readonly #slots: (Entry<T>[] | undefined)[] = new Array(SLOTS).fill(undefined);

  /** The value of a word; where it has none yet, one is made. */
  of(word: string, make: () => T): T {
    let hash = 0;
    for (let index = 0; index < word.length; index++) hash = joined(hash, word.charCodeAt(index));
    const slot = this.#slots[hash] ?? [];
    this.#slots[hash] = slot;
    const known = slot.find((entry) => entry.word === word);
    if (known !== undefined) return known.value;
    const value = make();
    slot.push({ word, value });
    return value;
  }

  /**
   * The value of the word that stands in a text.
   *
   * @param text - any text
   * @param start - where the word begins
   * @param end - where it ends
   * @param hash - the number of its characters, see {@link joined}
   */
  at(text: string, start: number, end: number, hash: number): T | undefined {
    const slot = this.#slots[hash];
    if (slot === undefined) return undefined;
    for (const { word, value } of slot) if (word.length === end - start && text.startsWith(word, start)) return value;
    return undefined;
  }
}
