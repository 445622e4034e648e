import { alternatives } from "../locales/alternatives.ts";
import { wordPattern } from "../locales/letters.ts";
import { type PlacedWord, WholeWords } from "../locales/whole-words.ts";

/** A verb in a text, and where it begins. */
export type FoundVerb = PlacedWord;

/** As far as a passive reaches before its verb. */
const PASSIVE_REACH = 10;

/** Finds whole words that are verbs. */
export class VerbFinder {
  readonly #verbs: WholeWords;
  readonly #passive: RegExp;

  /**
   * @param forms - all forms of the verbs
   * @param passive - what makes a passive of a verb behind it
   */
  constructor(forms: readonly string[], passive: readonly string[]) {
    this.#verbs = new WholeWords(forms);
    this.#passive = wordPattern(`(?:^|\\s)(?:${alternatives(passive)})\\s$`, "u");
  }

  /** The verbs of a text, at most `limit` of them. */
  all(text: string, limit: number): FoundVerb[] {
    const found: FoundVerb[] = [];
    for (let verb = this.#verbs.next(text, 0); verb !== undefined && found.length < limit; ) {
      const isPassive = this.#passive.test(text.slice(Math.max(0, verb.index - PASSIVE_REACH), verb.index));
      if (!isPassive) found.push(verb);
      verb = this.#verbs.next(text, isPassive ? verb.index + 1 : verb.index + verb[0].length);
    }
    return found;
  }

  exec(text: string): FoundVerb | null {
    return this.all(text, 1)[0] ?? null;
  }

  test(text: string): boolean {
    return this.exec(text) !== null;
  }
}
