import { FIRST_OF_TWO } from "../locales/name-particles.ts";
import type { ChunkWords } from "./chunk-words.ts";
import type { PartyWords } from "./words-of-parties.ts";

/** Reads the words behind an office that say what it is for, and the name that they may end with. */
export class Complement {
  readonly #chunk: ChunkWords;
  readonly #words: PartyWords;

  constructor(chunk: ChunkWords) {
    this.#chunk = chunk;
    this.#words = chunk.words;
  }

  /** "Director of Libraries Mary Ann Doe": a name is two words, or what stands behind the last word for a thing. */
  nameBegin(end: number): number {
    const tail = this.#chunk.capitalTail(end);
    const isInitial = /^\p{Lu}\.$/u.test(this.#chunk.tokens[end - 1]?.text ?? "");
    // "assessora alla Cultura Anna Maria Bianchi"
    const isDouble = tail > 3 && FIRST_OF_TWO.has(this.#chunk.tokens[end - 2]?.text ?? "");
    if ((isInitial && tail > 3) || isDouble) return end - 2;
    const wordAt = (index: number) => this.#chunk.tokens[index]?.word ?? "";
    // "all’Ars Antonio De Luca": what an elided article stands before is a noun.
    const isNoun = (index: number) => /['’]$/u.test(this.#chunk.tokens[index - 1]?.text ?? "");
    const isMatter = (index: number) =>
      isNoun(index) || this.#words.isThing(wordAt(index)) || this.#words.isBody(wordAt(index));
    // "assessore ai servizi educativi Diego Dario Rossi": three words behind one without a capital.
    if (tail === 3 && this.#words.nounFirst && this.#chunk.kind(end - tail) === "lower") return end - 2;
    return tail === 4 && isMatter(end - 3) && !isMatter(end - 2) ? end - 2 : end - 1;
  }

  /** "d’énergie": an elided link with its noun. */
  #holdsNoun(index: number): boolean {
    return /^\p{L}+['’]\p{L}/u.test(this.#chunk.tokens[index]?.text ?? "");
  }

  /** "Geschäftsführer im Bereich Bau kam beim Fest": in German a small word between a noun and a phrase is hardly an adjective. */
  #isVerb(index: number): boolean {
    if (!this.#words.stacked || this.#chunk.kind(index) !== "lower") return false;
    const { text = "" } = this.#chunk.tokens[index] ?? {};
    const isBehindNoun = /^\p{Lu}/u.test(this.#chunk.tokens[index - 1]?.text ?? "");
    // "zur Präsidentin der Kammer gewählt": no adjective ends so.
    return isBehindNoun && (this.#chunk.kind(index + 1) === "link" || !this.#words.isInflected(text));
  }

  /** "chief of police on Monday", "présidente de la métropole lundi": no office is for a day. */
  #isWhen(index: number): boolean {
    const [word = "", next = ""] = [index, index + 1].map((at) => this.#chunk.tokens[at]?.word ?? "");
    return this.#words.isNoName(this.#chunk.kind(index) === "link" ? next : word);
  }

  /** "Minister for Tourism Jane Doe also": behind a name an adverb goes with the verb; in "California politics" it is a noun. */
  #isAdverbAtEnd(index: number): boolean {
    const [before, last] = [this.#chunk.tokens[index - 1], this.#chunk.tokens[index]];
    if (last === undefined || index + 1 < this.#chunk.tokens.length || this.#chunk.kind(index) !== "lower")
      return false;
    return /^\p{Lu}/u.test(before?.text ?? "") && !last.text.endsWith("s") && this.#words.isAdverb(last.word);
  }

  /** Whether a word is none of an office: a verb, a day, an adverb. */
  #isOther(index: number): boolean {
    return this.#isVerb(index) || this.#isWhen(index) || this.#isAdverbAtEnd(index);
  }

  /** Where the words end that say what an office is for. */
  end(last: number, linked: boolean): number {
    const kinds = this.#chunk.kinds;
    let end = last;
    if (linked || kinds[last + 1] === "lower")
      for (let index = last + 1; index < kinds.length && kinds[index] !== "other"; index++) {
        // "Präsident der Kammer in seinem Bericht": nobody's office is his own.
        if (this.#words.isPossessivePronoun(this.#chunk.tokens[index]?.text ?? "")) break;
        if (this.#isOther(index)) break;
        if (!linked && kinds[index] === "lower" && !kinds.slice(last + 1, index + 3).includes("link")) break;
        end = index;
      }
    while (end > last && kinds[end] === "link" && !this.#holdsNoun(end)) end--;
    return end;
  }

  /** "Minister of Health Pauline Frost": three words with capitals, or two behind one without, hold a name. */
  endsWithName(end: number): boolean {
    if (!this.#chunk.isNameLike(end - 1) || !this.#chunk.isNameLike(end)) return false;
    // "presidente della Commissione Lavori Pubblici"
    if (this.#words.isBody(this.#chunk.tokens[end]?.word ?? "")) return false;
    const tail = this.#chunk.capitalTail(end);
    const before = this.#chunk.kind(end - tail);
    // "conseillère d’État Anne Rochat": an elided link holds its noun.
    const isElided = /^d['’]\p{L}/u.test(this.#chunk.tokens[end - tail]?.text ?? "");
    const isOffice = before === "office" && this.#isOfKind(end - tail - 1);
    return tail >= 3 || (tail === 2 && (isElided || isOffice || before === "lower" || before === "degree"));
  }

  /** "teniente de alcalde Juan Pérez", but "asesora del alcalde Juan Pérez": without an article, an office is of a kind. */
  #isOfKind(index: number): boolean {
    return this.#words.isKindLink(this.#chunk.tokens[index]?.text ?? "");
  }
}
