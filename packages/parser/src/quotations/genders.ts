import { alternatives } from "../locales/alternatives.ts";
import { wordPattern } from "../locales/letters.ts";
import type { Locale } from "../locales/locale.ts";
import type { Gender } from "../locales/speech/speech-words.ts";
import type { Party } from "../parties/parse-parties.ts";
import { type PartyWords, partyWords } from "../parties/words-of-parties.ts";

const GENDERS: readonly Gender[] = ["feminine", "masculine"];

const wordsOf = ({ honorificPrefix = "", offices }: Party): string[] =>
  [honorificPrefix, ...offices].flatMap((words) => words.split(/\s+/u)).filter((word) => word !== "");

/** Remembers which pronouns a text uses of whom, so that "he" is not who was "she" before. */
export class Genders {
  readonly #words: PartyWords;
  readonly #pronouns: readonly (readonly [Gender, RegExp])[];
  readonly #articles: Readonly<Record<Gender, readonly string[]>>;
  readonly #known = new Map<string, Gender>();

  constructor(locale: Locale) {
    const { genders } = locale.speech;
    this.#words = partyWords(locale);
    this.#articles = { feminine: genders?.feminine.articles ?? [], masculine: genders?.masculine.articles ?? [] };
    this.#pronouns = GENDERS.map((gender) => [
      gender,
      wordPattern(`^(?:${alternatives(genders?.[gender].pronouns ?? [])})$`, "iu"),
    ]);
  }

  /** What a pronoun tells of the one it means; `undefined` where it may mean anybody. */
  ofPronoun(pronoun: string | undefined): Gender | undefined {
    return pronoun === undefined ? undefined : this.#pronouns.find(([, pattern]) => pattern.test(pronoun))?.[0];
  }

  /** Whether somebody may be meant by a pronoun of a gender, behind a text that names him. */
  mayBe(party: Party, gender: Gender | undefined, text: string): boolean {
    if (gender === undefined) return true;
    const known = this.#known.get(party.name) ?? this.#signOf(party) ?? this.#byArticle(party, text);
    return party.kind === "person" && (known === undefined || known === gender);
  }

  /** Keeps that a pronoun of a gender meant somebody. */
  remember(party: Party, gender: Gender | undefined): void {
    if (gender !== undefined && !this.#known.has(party.name)) this.#known.set(party.name, gender);
  }

  /** "La maire Anne Petit": the article before an office that anybody may hold. */
  #byArticle({ name, offices }: Party, text: string): Gender | undefined {
    const words = ` ${text}`.toLowerCase();
    return GENDERS.find((gender) =>
      this.#articles[gender].some((article) =>
        offices.some((office) => words.includes(` ${article} ${office} ${name}`.toLowerCase())),
      ),
    );
  }

  #signOf(party: Party): Gender | undefined {
    const words = wordsOf(party);
    if (words.some((word) => this.#words.isFeminine(word))) return "feminine";
    return words.some((word) => this.#words.isMasculine(word)) ? "masculine" : undefined;
  }
}
