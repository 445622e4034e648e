import { wordPattern } from "../locales/letters.ts";
import type { Locale } from "../locales/locale.ts";
import type { Gender, GenderWords } from "../locales/speech/speech-words.ts";
import type { Party } from "../parties/parse-parties.ts";
import { alternatives } from "./speech-patterns.ts";

const GENDERS: readonly Gender[] = ["feminine", "masculine"];

interface GenderPatterns {
  readonly pronouns: RegExp;
  readonly signs: RegExp;
}

const whole = (words: readonly string[], flags: string): RegExp => wordPattern(`^(?:${alternatives(words)})$`, flags);

const compile = ({ pronouns, signs }: GenderWords): GenderPatterns => ({
  pronouns: whole(pronouns, "iu"),
  signs: whole(signs, "u"),
});

const cache = new WeakMap<Locale, Readonly<Record<Gender, GenderPatterns>> | undefined>();

function patternsOf(locale: Locale): Readonly<Record<Gender, GenderPatterns>> | undefined {
  if (!cache.has(locale)) {
    const { genders } = locale.speech;
    cache.set(locale, genders && { feminine: compile(genders.feminine), masculine: compile(genders.masculine) });
  }
  return cache.get(locale);
}

const wordsOf = ({ honorificPrefix = "", offices }: Party): string[] =>
  [honorificPrefix, ...offices].flatMap((words) => words.split(/\s+/u)).filter((word) => word !== "");

/** Remembers which pronouns a text uses of whom, so that "he" is not who was "she" before. */
export class Genders {
  readonly #patterns: Readonly<Record<Gender, GenderPatterns>> | undefined;
  readonly #known = new Map<string, Gender>();

  constructor(locale: Locale) {
    this.#patterns = patternsOf(locale);
  }

  /** What a pronoun tells of the one it means; `undefined` where it may mean anybody. */
  ofPronoun(pronoun: string | undefined): Gender | undefined {
    const patterns = this.#patterns;
    if (patterns === undefined || pronoun === undefined) return undefined;
    return GENDERS.find((gender) => patterns[gender].pronouns.test(pronoun));
  }

  /** Whether somebody may be meant by a pronoun of a gender. */
  mayBe(party: Party, gender: Gender | undefined): boolean {
    if (gender === undefined) return true;
    const known = this.#of(party);
    return party.kind === "person" && (known === undefined || known === gender);
  }

  /** Keeps that a pronoun of a gender meant somebody. */
  remember(party: Party, gender: Gender | undefined): void {
    if (gender !== undefined && !this.#known.has(party.name)) this.#known.set(party.name, gender);
  }

  #of(party: Party): Gender | undefined {
    const patterns = this.#patterns;
    const known = this.#known.get(party.name);
    if (known !== undefined || patterns === undefined) return known;
    const words = wordsOf(party);
    return GENDERS.find((gender) => words.some((word) => patterns[gender].signs.test(word)));
  }
}
