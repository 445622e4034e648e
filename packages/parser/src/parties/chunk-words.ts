import { BEFORE_ARTICLES, NO_FIRST_PARTICLES, PARTICLE, PARTICLES_OF_PLACE } from "../locales/name-particles.ts";
import type { ChunkPlace } from "./chunk.ts";
import type { Token } from "./phrase-tokens.ts";
import { ACRONYM, INNER_CAPITAL, type Kind, kindOf, NAME_WORD } from "./token-kinds.ts";
import type { PartyWords } from "./words-of-parties.ts";

/** So many small words may stand before an office, or say what somebody is. */
export const MAX_ADJECTIVES = 4;
const MAX_NAME = 4;

/** The words between two commas, with what each of them is. */
export class ChunkWords {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly kinds: readonly Kind[];
  readonly words: PartyWords;
  readonly place: ChunkPlace;
  /** Where the phrase begins, behind its article. */
  start = 0;
  /** An article stands before it. */
  definite = false;

  constructor(text: string, tokens: readonly Token[], { words, place }: { words: PartyWords; place: ChunkPlace }) {
    this.text = text;
    this.tokens = tokens;
    this.words = words;
    this.place = place;
    const kinds = tokens.map((token) => kindOf(token, words));
    this.kinds = kinds.map((kind, index) => (kind === "office" && this.#isFirstOfTwo(index) ? "lower" : kind));
  }

  /** "Vorsitzende Richterin": the first word says of what kind the second is. */
  #isFirstOfTwo(index: number): boolean {
    const next = this.tokens[index + 1];
    return next !== undefined && this.words.isOfficeOfTwoWords(`${this.tokens[index]?.text} ${next.text}`);
  }

  /** "die beiden Sprecher": a word for how many there are. */
  isCount(index: number): boolean {
    return this.words.isCount(this.tokens[index]?.text ?? "");
  }

  kind(index: number): Kind | undefined {
    return this.kinds[index];
  }

  /** "Von Broock:": a family name at the beginning of a sentence. */
  isParticleAndName(): boolean {
    return (
      this.tokens.length === 2 &&
      this.kinds[1] === "cap" &&
      PARTICLE.test((this.tokens[0]?.text ?? "").toLowerCase()) &&
      !this.words.isArticle(this.tokens[0]?.word ?? "")
    );
  }

  /** Begins with a word with which sentences begin, and no names. */
  isOpening(): boolean {
    const { word = "", text = "" } = this.tokens[0] ?? {};
    const { isSmall, isOpening, isThing, isArticle } = this.words;
    // "Housing Secretary Jane Doe": a thing may look like a word that opens a sentence.
    const opens = isSmall(word) || (isOpening(word) && !isThing(word)) || this.#isParticiple(text);
    return opens && !isArticle(word) && this.kind(0) !== "degree" && !this.isParticleAndName();
  }

  /** "Interrogée lundi"; "Danaé Petit": right behind a name, what looks like a participle is a given name. */
  #isParticiple(first: string): boolean {
    const isGiven = this.kind(1) === "cap" && this.isNameLike(1) && !this.words.isThing(this.tokens[1]?.word ?? "");
    return !isGiven && this.words.isParticiple(first);
  }

  isPossessive(index: number): boolean {
    return this.words.isPossessive(this.tokens[index]?.word ?? "");
  }

  /** A name begins right here; not behind a particle, which may say where somebody works. */
  namesNext(index: number): boolean {
    const kind = this.kind(index);
    return (kind === "cap" || kind === "degree") && this.nameFrom(index).length > 0;
  }

  /** The words of a name from a place on. */
  nameFrom(from: number): number[] {
    const name: number[] = [];
    let capitals = 0;
    for (let index = from; index < this.tokens.length; index++) {
      if (this.kind(index) === "degree" && capitals === 0) continue;
      if (this.#isNameWord(index, capitals)) capitals++;
      else if (!this.#isParticle(index, capitals)) break;
      if (capitals > MAX_NAME) return [];
      name.push(index);
      // "Sweden’s Eva Persson": whose she is is another name.
      if (this.isPossessive(index)) break;
    }
    while (name.length > 0 && PARTICLE.test(this.tokens[name[name.length - 1] ?? 0]?.text ?? "")) name.pop();
    return name;
  }

  /** Whether a word is one of a name, behind so many others of it. */
  #isNameWord(index: number, capitals: number): boolean {
    const kind = this.kind(index);
    const text = this.tokens[index]?.text ?? "";
    if (capitals === 0) return this.#isFirstOfName(index);
    if (capitals > 1 && this.#standsBehindName(index)) return false;
    if (this.#beginsSentence(index)) return false;
    if (kind === "cap") return !this.words.isSentenceWord(text);
    const mayBeName = kind === "noun" || (kind === "office" && capitals === 1 && this.words.isSurname(text));
    return mayBeName && NAME_WORD.test(text);
  }

  #isFirstOfName(index: number): boolean {
    // "regidora d’Urbanisme": no name begins so.
    if (/^[dl]['’]/u.test(this.tokens[index]?.text ?? "")) return false;
    const kind = this.kind(index);
    return kind === "cap" || (kind === "noun" && this.#mayBeFamilyName(index));
  }

  /** "Dr. Winkler", "Bürgermeister Winkler": what looks like a word for somebody is a name behind an office or a degree. */
  #mayBeFamilyName(index: number): boolean {
    const before = this.kind(index - 1);
    if (before === "degree" || before === "office") return !this.words.isPlural(this.tokens[index]?.text ?? "");
    return !this.definite && index === this.start;
  }

  /** "zog Anna Berg Bilanz"; "sagt Anna Maria Freitag.": at the end of its phrase what may be a name is one. */
  #standsBehindName(index: number): boolean {
    const { word = "", text = "" } = this.tokens[index] ?? {};
    const isLast = index + 1 >= this.tokens.length;
    return this.words.isNoName(word) && !(isLast && this.words.isNameToo(text));
  }

  /** "so Epp. Gleichwohl": a short name that looks like an abbreviation ends its sentence before a word that begins another. */
  #beginsSentence(index: number): boolean {
    const { text = "", word = "" } = this.tokens[index] ?? {};
    return (
      /^\p{L}{3,}\.$/u.test(this.tokens[index - 1]?.text ?? "") && /^\p{Lu}/u.test(text) && this.words.isSmall(word)
    );
  }

  #isParticle(index: number, capitals: number): boolean {
    const kind = this.kind(index);
    const text = this.tokens[index]?.text ?? "";
    const isOne = kind === "particle" || (kind === "link" && PARTICLE.test(text));
    return isOne && this.#particleFits(text, capitals, index);
  }

  // "Naomi Halas von der Rice University": behind two names "von" says where somebody works.
  #particleFits(text: string, capitals: number, index: number): boolean {
    const before = this.tokens[index - 1]?.text ?? "";
    if (capitals > 1 && PARTICLES_OF_PLACE.has(text) && !this.#isBehindNoble(index)) return false;
    if (capitals > 1 && this.#isBodyNext(index)) return false;
    // "meldete sich die Weltmeisterin zu Wort"
    if (capitals === 0 && NO_FIRST_PARTICLES.has(text)) return false;
    if (text === "zu" && !this.#isNameNext(index)) return false;
    // "erklärt Döring den Prozess": these are articles unless another particle stands before them.
    if (this.words.stacked && this.words.isArticle(this.tokens[index]?.word ?? "") && !BEFORE_ARTICLES.has(before))
      return false;
    return this.kinds.slice(index + 1, index + 3).includes("cap");
  }

  /** "sagt Mayr zu den Plänen", "sagt Mayr zu Beginn" */
  #isNameNext(index: number): boolean {
    return this.kind(index + 1) === "cap" && !this.words.isNoName(this.tokens[index + 1]?.word ?? "");
  }

  /** "Karl Graf von Mayr" */
  #isBehindNoble(index: number): boolean {
    return this.tokens.slice(Math.max(0, index - 2), index).some(({ text }) => this.words.isNoble(text));
  }

  /** "Laura Costa del Dipartimento di Fisica": where somebody works is no part of the name. */
  #isBodyNext(index: number): boolean {
    const next = this.tokens.slice(index + 1, index + 3).find(({ text }) => /^\p{Lu}/u.test(text));
    const { isGroup, isThing, isBody } = this.words;
    if (next === undefined) return false;
    // "Anna Berg van GroenLinks", "Karl Mulder van D66": so only bodies are written.
    const isWritten = INNER_CAPITAL.test(next.text) || ACRONYM.test(next.text);
    return isWritten || isGroup(next.word) || isThing(next.word) || isBody(next.word);
  }

  /** The words between two places, as printed. */
  slice(from: number, to: number): string {
    return this.text.slice(this.tokens[from]?.at ?? 0, this.tokens[to]?.to ?? 0);
  }

  /** The words at some places as a name. */
  nameText(indices: readonly number[]): string {
    const name = indices.map((index) => this.tokens[index]?.text ?? "").join(" ");
    return /(?:^|\s)\p{Lu}\.$/u.test(name) ? name : name.replace(/-?\.?$/u, "");
  }

  /** Whether a word may be part of a name of a person. */
  isNameLike(index: number): boolean {
    const text = this.tokens[index]?.text ?? "";
    return !ACRONYM.test(text) && !this.words.isGroup(text);
  }

  /** "Interrogazione del consigliere Mario Rossi": where an office begins with its noun, what stands before a link is another. */
  belongsToNoun(link: number): boolean {
    return this.words.linksPartOffices && !this.words.isArticle(this.tokens[link]?.word ?? "");
  }

  /** How many words with a capital end at a place. */
  capitalTail(end: number): number {
    let count = 0;
    while (end - count >= 0 && this.kind(end - count) === "cap") count++;
    return count;
  }

  /** The words between two places, without degrees at their end. */
  withoutDegrees(from: number, to: number): string {
    let end = to;
    while (end > from && this.kind(end) === "degree") end--;
    return this.slice(from, end);
  }
}
