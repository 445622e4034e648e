import type { PartyWords } from "./words-of-parties.ts";

/** Tells whether two words are for the same office: `Familienministerin`, `Ministerin`, `OB`. */
export class SameOffice {
  readonly #words: PartyWords;

  constructor(words: PartyWords) {
    this.#words = words;
  }

  /** The words that an office may be called by: "der Rathauschef" is the Bürgermeister, unless the text calls somebody so. */
  stemsOf(head: string): readonly string[] {
    const same = this.#words.shortOffices[head.toLowerCase()];
    return same ? [stem(same), stem(head)] : [stem(head)];
  }

  /**
   * Whether an office is what a description means, and whether the word for it is the last of the office.
   *
   * @param office - the office as the text has it
   * @param wanted - the stem of the word that is looked for
   * @param head - the word of the description
   */
  standsIn(office: string, wanted: string, head: string): "last" | "inside" | undefined {
    const words = office.split(/\s+/u);
    const at = words.findLastIndex((word) => matches(stem(word), wanted) && this.#isOfSameGender(word, head));
    if (at < 0) return undefined;
    return at === words.length - 1 ? "last" : "inside";
  }

  /** Whether who holds an office may be called so: no man is "die Weltmeisterin". */
  mayBeOne(office: string, head: string): boolean {
    const heads = office.split(/\s+/u).filter((word) => this.#words.isOffice(word));
    return heads.length === 0 || heads.some((word) => this.#isOfSameGender(word, head) && this.#mayMean(word, head));
  }

  /** "die Außenministerin" is not the "Außenminister" who was named last; only German tells so by the ending alone. */
  #isOfSameGender(office: string, head: string): boolean {
    if (!this.#words.stacked || head.length < 4) return true;
    // "Familien- und Frauenministerin": the last word tells.
    const noun = head.slice(head.lastIndexOf(" ") + 1);
    return this.#words.isFeminine(office) === this.#words.isFeminine(noun);
  }

  /** "le maire" is no "vice-président"; "el edil" may be any of them. */
  #mayMean(office: string, head: string): boolean {
    const isAny = this.#words.stacked || !this.#words.isOffice(head) || this.#words.isAnyOffice(head);
    return isAny || matches(stem(office), stem(head));
  }
}

const stem = (word: string): string =>
  word
    .toLowerCase()
    .replace(/^.*-/u, "")
    .replace(/(?:innen|in)$/u, "")
    .replace(/(?:en|n|s|r)$/u, "");

/** The words for one office, one of them perhaps longer: `Familienministerin`, `Bundesministerin`. */
function matches(left: string, right: string): boolean {
  if (left.length < 3 || right.length < 3) return false;
  if (left === right || left.endsWith(right) || right.endsWith(left)) return true;
  let same = 0;
  while (same < left.length && same < right.length && left.at(-1 - same) === right.at(-1 - same)) same++;
  return same >= 7;
}
