import type { Chunk } from "./chunk.ts";
import type { References } from "./party.ts";
import type { Part } from "./phrase-parts.ts";
import type { PartyWords } from "./words-of-parties.ts";

/** An office without a name so far. */
interface Office {
  readonly from: number;
  readonly to: number;
  readonly head: string;
  readonly definite: boolean;
  readonly linked: boolean;
}

/** Keeps an office until somebody is named who holds it. */
export class PendingOffice {
  readonly #phrase: string;
  #office: Office | undefined;

  constructor(phrase: string) {
    this.#phrase = phrase;
  }

  get from(): number | undefined {
    return this.#office?.from;
  }

  /** Whether none waits. */
  get isEmpty(): boolean {
    return this.#office === undefined;
  }

  /** Whether a part behind "and" may say more of it, and an article stands before it, so that it may stand for somebody. */
  joinsDefinite(part: Part): boolean {
    return this.#office?.definite === true && this.joins(part);
  }

  /** "der Bürgermeister": where nobody is named, an office with its article is what stands for somebody. */
  get description(): References | undefined {
    if (this.#office?.definite !== true) return undefined;
    return { references: [{ type: "description", head: this.#office.head }], to: this.#office.to };
  }

  keep({ to, head, definite, linked }: Omit<Office, "from">, from: number): true {
    this.#office = { from, to, head, definite, linked };
    return true;
  }

  /** Forgets it: somebody else is named. */
  drop(): void {
    this.#office = undefined;
  }

  /** Makes it longer, where there is one. */
  goOnTo(to: number): boolean {
    if (this.#office !== undefined) this.#office = { ...this.#office, to };
    return this.#office !== undefined;
  }

  /** Whether it says what it is for, and a part behind "and" may say more. */
  joins({ separator }: Part): boolean {
    return this.#office?.linked === true && separator === "and";
  }

  /** "le ministre de la Santé et des Services sociaux, Jean Dupont": an office may be for two things. */
  takeSecondMatter(part: Part, next: Part | undefined, words: PartyWords): boolean {
    const { tokens } = part;
    const [first, last] = [tokens[0], tokens[tokens.length - 1]];
    // "le ministre du Travail, de l’Emploi et de la Santé, Paul Petit"
    const isOfThree = this.#office?.linked === true && part.separator === "," && next?.separator === "and";
    const isListed = isOfThree && next.tokens[0] !== undefined && words.isLink(next.tokens[0].word);
    if (!(this.joins(part) || isListed) || first === undefined || last === undefined || !words.isLink(first.word))
      return false;
    if (tokens.some(({ word }) => words.isOffice(word) || words.isVerb(word))) return false;
    this.goOnTo(last.to);
    return true;
  }

  /**
   * "die Leiterin des Amts für Soziales und Haus Winkler": behind "and" a body is what else the office is for; in "die Leiterin
   * des Amts und die Caritas Graz" an article parts two.
   */
  takeSecondBody(part: Part, to: number, words: PartyWords): boolean {
    const [first] = part.tokens;
    if (!this.joins(part) || first === undefined) return false;
    const isRightBefore = /^\s\S{1,5}\s$/u.test(this.#phrase.slice(this.#office?.to, first.at));
    if (isRightBefore && words.isArticle(first.word)) return false;
    return this.goOnTo(to);
  }

  /**
   * "el alcalde de Cartaya y la concejala Ana Blanco", "el alcalde y Juan Pérez": who is named behind "and" with an article of
   * his own, or by two words that are no matter of the office, is another one than who holds it.
   */
  isOfAnother(
    part: Part,
    { offices, name, degrees }: Extract<Chunk, { type: "person" }>,
    { next, words }: { next: Part | undefined; words: PartyWords },
  ): boolean {
    if (part.separator !== "and" || this.#office?.definite !== true) return false;
    if (offices.length > 0) return words.isArticle(part.tokens[0]?.word ?? "");
    // "el delegado de Mantenimiento y Participación Ciudadana, Juan Pérez"
    if (this.joins(part) && next?.separator === ",") return false;
    if (degrees !== "") return true;
    const names = name.split(" ");
    if (names.length !== 2 || words.isOfficeOfMatter(this.#office.head)) return false;
    return !names.some((word) => words.isThing(word) || words.isBody(word));
  }

  /** Words between the office and others go on with it. */
  lengthen({ separator }: Part, to: number, next: Part | undefined): boolean {
    if (this.#office === undefined || separator === "" || next === undefined) return false;
    this.goOnTo(to);
    return true;
  }

  /** "Parks and Recreation Director": what an office is for may stand before it, and be two things. */
  takeMatterAhead(part: Part, to: number, { next, words }: { next: Part | undefined; words: PartyWords }): boolean {
    const last = part.tokens[part.tokens.length - 1];
    const first = next?.tokens[0];
    if (part.separator !== "" || this.#office !== undefined || last === undefined) return false;
    if (first === undefined || next?.separator !== "and") return false;
    const isPlain = /^\p{Lu}/u.test(first.text) && !words.isOffice(first.word) && !words.isRank(first.word);
    if (!isPlain || !next.tokens.some(({ word }) => words.isOffice(word)) || last.to > to) return false;
    if (!words.isThing(last.word) && !words.isBody(last.word)) return false;
    const from = part.tokens.find(({ word }) => !words.isArticle(word))?.at ?? 0;
    this.keep({ to, head: "", definite: false, linked: false }, from);
    return true;
  }

  /** "Minister of Energy, Mines and Resources Ranj Pillai": only the last two words are the name. */
  nameBehind(chunk: Extract<Chunk, { type: "person" }>): string {
    const [, matter, name] = /^(.+?)\s(\S+(?:\s\p{Lu}\.)?(?:\s(?:D[aeiou]|Del|La|Lo))?\s\S+)$/u.exec(chunk.name) ?? [];
    if (matter === undefined || name === undefined) return chunk.name;
    this.goOnTo(chunk.to - name.length - 1);
    return name;
  }

  /** Adds the office to those of somebody who is named behind it, or begins the first of them with it. */
  addTo(offices: string[], { separator }: Part): void {
    if (this.#office === undefined) return;
    const { from, to } = this.#office;
    const [first] = offices;
    if (separator === "and" && first !== undefined)
      offices[0] = this.#phrase.slice(from, this.#phrase.indexOf(first, to) + first.length);
    else offices.unshift(this.#phrase.slice(from, to));
    this.#office = undefined;
  }
}
