import type { Chunk, ChunkPlace } from "./chunk.ts";
import { ChunkWords } from "./chunk-words.ts";
import { Complement } from "./complement.ts";
import { OfficeExtent } from "./office-extent.ts";
import type { Token } from "./phrase-tokens.ts";
import { ACRONYM, type Kind, MIXED_ACRONYM } from "./token-kinds.ts";
import { PARTICLE, type PartyWords } from "./words-of-parties.ts";

/** What may stand behind a pronoun; a noun makes an article of it. */
const AFTER_PRONOUN: ReadonlySet<Kind> = new Set(["lower", "other", "link", "particle"]);
const MAX_ADJECTIVES = 4;
const MAX_GROUP = 8;

/** Reads the words between two commas. */
class ChunkReader {
  readonly #chunk: ChunkWords;
  readonly #words: PartyWords;
  readonly #place: ChunkPlace;

  constructor(text: string, tokens: readonly Token[], options: { words: PartyWords; place: ChunkPlace }) {
    this.#chunk = new ChunkWords(text, tokens, options.words);
    this.#words = options.words;
    this.#place = options.place;
  }

  read(): Chunk {
    const first = this.#chunk.tokens[0];
    if (first === undefined) return { type: "none", to: 0 };
    if (this.#isNobody(first)) return { type: "nobody", to: first.to };
    if (this.#words.isPronoun(first.word) && this.#isLone()) return { type: "pronoun", word: first.text, to: first.to };
    if (this.#place.opensSentence && this.#chunk.isOpening()) return { type: "none", to: 0 };
    if (this.#words.isArticle(first.word) && this.#chunk.kinds[0] !== "office") {
      this.#chunk.definite = true;
      this.#chunk.start = this.#isCount(1) ? 2 : this.#behindAttribute(1);
    }
    const office = this.#officeAt(this.#chunk.start);
    return office === -1 ? this.#withoutOffice() : this.#withOffice(office);
  }

  /** "eine Sprecherin", "I"; behind a name, "eine Sprecherin des Vereins" is her office. */
  #isNobody({ word }: Token): boolean {
    if (this.#words.isFirstPerson(word) && !this.#words.isArticle(word)) return true;
    if (this.#place.afterPerson || !this.#words.isIndefinite(word)) return false;
    // "le ministre de la Santé et des Services": behind an office, a link may look like it.
    if (!this.#place.first && this.#words.isLink(word)) return false;
    const next = this.#chunk.tokens[1];
    if (next === undefined || (this.#chunk.kind(1) === "office" && this.#place.namesNext())) return false;
    return !/^\p{Ll}/u.test(next.text) || this.#chunk.kind(1) === "office";
  }

  readonly #isCount = (index: number): boolean => this.#words.isCount(this.#chunk.tokens[index]?.text ?? "");

  /** "die für Kultur zuständige Stadträtin": what stands between an article and its adjective is no part of the office. */
  #behindAttribute(from: number): number {
    if (!this.#words.stacked || this.#chunk.kind(from) !== "link") return from;
    const office = this.#chunk.kinds.indexOf("office", from);
    const isAttribute = office > from + 2 && this.#chunk.kind(office - 1) === "lower";
    return isAttribute && this.#words.isInflected(this.#chunk.tokens[office - 1]?.text ?? "") ? office : from;
  }

  #isLone(): boolean {
    const next = this.#chunk.kind(1);
    // "lobte sie Team und Verein": where nouns need no article, what stands behind is another.
    return next === undefined || AFTER_PRONOUN.has(next) || this.#words.isPersonal(this.#chunk.tokens[0]?.text ?? "");
  }

  /** The first office, with nothing before it but adjectives, places, and names of institutions. */
  #officeAt(from: number): number {
    let adjectives = 0;
    for (let index = from; index < this.#chunk.tokens.length; index++) {
      const kind = this.#chunk.kind(index);
      if (kind === "office" || (kind === "noun" && this.#isWhatSomebodyIs(index))) return index;
      if (index === from && this.#isBeforeDegree(index)) return index;
      if (kind === "lower" && ++adjectives > MAX_ADJECTIVES) return -1;
      if (kind === "other" || this.#endsSearch(from, index)) return -1;
    }
    return -1;
  }

  #isWhatSomebodyIs(index: number): boolean {
    // "die Mitarbeiterinnen" are nobody, "die Mitarbeiterinnen Anna Berg und Eva Mayr" are two.
    const isPlural = this.#words.isPlural(this.#chunk.tokens[index]?.text ?? "");
    return (!isPlural && (this.#chunk.definite || this.#place.afterPerson)) || this.#chunk.namesNext(index + 1);
  }

  /** "Förster Dr. Karl Mayr": a word with a capital before a degree and a name is what somebody is. */
  #isBeforeDegree(index: number): boolean {
    const isOne = this.#chunk.kind(index) === "cap" && this.#chunk.kind(index + 1) === "degree";
    const word = this.#chunk.tokens[index]?.word ?? "";
    if (this.#words.isNoName(word) || this.#words.isThing(word)) return false;
    return isOne && !this.#chunk.isPossessive(index) && this.#chunk.nameFrom(index + 1).length > 0;
  }

  /** No office of the same phrase stands behind a word between others. */
  #endsSearch(from: number, index: number): boolean {
    const kind = this.#chunk.kind(index);
    if (kind === "link") return this.#chunk.belongsToNoun(index) || index === from || this.#isAddressed(from, index);
    return kind === "lower" && index > from && this.#endsName(index - 1) && !this.#nounAhead(index);
  }

  /** A word with a capital before one without; not whose the office is: "Hong Kong’s new police commissioner". */
  #endsName(index: number): boolean {
    return this.#chunk.kind(index) === "cap" && !this.#chunk.isPossessive(index);
  }

  /** "antwortet Keith dem Parteichef Keuter", "fragte Keith die Vertreter": who stands before an object speaks to it. */
  #isAddressed(from: number, index: number): boolean {
    if (!/^(?:dem|den|die|das)$/u.test(this.#chunk.tokens[index]?.text ?? "")) return false;
    const name = this.#chunk.nameFrom(from);
    return name.length === index - from && !name.some((at) => this.#words.isGroup(this.#chunk.tokens[at]?.word ?? ""));
  }

  // "Kluane First Nation director Keith Johnson": small letters behind a name are an office only where a name follows.
  #nounAhead(index: number): boolean {
    const next = this.#chunk.kinds.indexOf("office", index);
    return next !== -1 && next - index <= 2 && this.#chunk.nameFrom(next + 1).length > 0;
  }

  #person(name: readonly number[], offices: string[]): Chunk {
    const last = name[name.length - 1] ?? 0;
    const degrees = this.#chunk.tokens.filter(
      (_token, index) => index < (name[0] ?? 0) && this.#chunk.kind(index) === "degree",
    );
    return {
      type: "person",
      name: this.#chunk.nameText(name),
      offices,
      degrees: degrees.map(({ text }) => text).join(" "),
      to: this.#chunk.tokens[last]?.to ?? 0,
    };
  }

  #withOffice(first: number): Chunk {
    const begin = this.#officeBegin(first);
    const extent = new OfficeExtent(this.#chunk);
    const head = extent.head(first);
    const last = extent.behindAdjectives(head);
    const name = this.#chunk.nameFrom(last + 1);
    if (name.length === 0) return this.#withComplement(begin, last, head);
    const isLinked = this.#isLink(last + 1);
    const held = isLinked ? undefined : this.#withBody(begin, head, name);
    if (held !== undefined) return held;
    const described = this.#describedByAge(first, name);
    if (described !== undefined) return described;
    const own = this.#isWhose(name) ? this.#officeOfWhose(begin, (name.at(-1) ?? 0) + 1) : undefined;
    if (own !== undefined) return own;
    // "Mayor Doe’s office", "the major Asian markets": the name is no person's who is spoken of.
    if (this.#isWhose(name) || this.#isAdjective(name)) return { type: "none", to: 0 };
    if (isLinked) return this.#withComplement(begin, last, head);
    return this.#person(name, this.#offices(begin, first, last));
  }

  /** An office and the body that stands right behind it: where the office is held, or one thing with it. */
  #withBody(begin: number, head: number, name: readonly number[]): Chunk | undefined {
    const end = name[name.length - 1] ?? 0;
    const isGroup = (at: number): boolean => this.#words.isGroup(this.#chunk.tokens[at]?.word ?? "");
    // "Karl Mayr, Präsident SGV": behind a name a short form is where the office is held.
    const isShortForm = name.length === 1 && ACRONYM.test(this.#chunk.tokens[end]?.text ?? "");
    if (this.#place.afterPerson && (isShortForm || name.some(isGroup))) return this.#office(begin, end, head);
    // "Justice Department": a group whose name begins like an office.
    return isGroup(end) ? this.#group(end, this.#chunk.slice(begin, end)) : undefined;
  }

  /** "conseillère d’État": a link may be elided. */
  #isLink(index: number): boolean {
    return this.#chunk.kind(index) === "link" || /^d['’]/u.test(this.#chunk.tokens[index]?.text ?? "");
  }

  /** "der 28-jährige Sudanese": a description, not a name. */
  #describedByAge(first: number, name: readonly number[]): Chunk | undefined {
    const only = this.#chunk.tokens[name[0] ?? 0];
    const isAge = /^\d/u.test(this.#chunk.tokens[first]?.text ?? "");
    if (!this.#chunk.definite || name.length > 1 || !isAge || only === undefined) return undefined;
    return { type: "description", head: only.text, to: only.to };
  }

  /** "Mayor Doe’s spokesman": an office may say whose it is. */
  #officeOfWhose(begin: number, from: number): Chunk | undefined {
    const office = this.#officeAt(from);
    if (office === -1 || office - from > 2) return undefined;
    const extent = new OfficeExtent(this.#chunk);
    const last = extent.behindAdjectives(extent.head(office));
    const name = this.#chunk.nameFrom(last + 1);
    if (name.length === 0) return this.#withComplement(begin, last, office);
    return this.#isWhose(name) ? undefined : this.#person(name, [this.#chunk.slice(begin, last)]);
  }

  readonly #isWhose = (name: readonly number[]): boolean => this.#chunk.isPossessive(name.at(-1) ?? 0);

  #isAdjective(name: readonly number[]): boolean {
    return !this.#words.stacked && this.#chunk.definite && name.length === 1 && this.#isBeforeNoun(name);
  }

  /** "the fourth Star Trek film": what stands behind a name goes on with it. */
  #isBeforeNoun(name: readonly number[]): boolean {
    const next = (name[name.length - 1] ?? 0) + 1;
    return this.#chunk.kind(next) === "lower" && !this.#words.isVerb(this.#chunk.tokens[next]?.word ?? "");
  }

  #officeBegin(first: number): number {
    let begin = this.#chunk.start;
    for (let index = first - 1; index > begin; index--) if (this.#endsPhrase(index)) begin = index + 1;
    while (begin < first && (this.#chunk.kind(begin) === "degree" || this.#isCount(begin))) begin++;
    return this.#isSpokenTo(begin, first) ? first : begin;
  }

  /** "die Rede von Stadträtin Berg": an office begins behind an article or a link; as nouns in German do. */
  #endsPhrase(index: number): boolean {
    const word = this.#chunk.tokens[index]?.word ?? "";
    return this.#words.isArticle(word) || (this.#words.stacked && this.#chunk.kind(index) === "link");
  }

  /** "sagte den Gästen Stadträtin Berg": who is spoken to stands before who speaks, in the dative of the plural. */
  #isSpokenTo(begin: number, first: number): boolean {
    const isOne = this.#words.stacked && begin === 1 && first === 2 && this.#chunk.kind(begin) === "cap";
    return isOne && this.#chunk.tokens[0]?.text === "den" && /n$/u.test(this.#chunk.tokens[begin]?.text ?? "");
  }

  #offices(begin: number, first: number, last: number): string[] {
    const apart =
      this.#words.stacked &&
      this.#chunk.kinds
        .slice(first, last + 1)
        .every((kind) => kind === "office" || kind === "degree" || kind === "noun");
    if (!apart) return [this.#chunk.withoutDegrees(begin, last)];
    const offices = [this.#chunk.withoutDegrees(begin, first)];
    for (let index = first + 1; index <= last; index++)
      if (this.#chunk.kind(index) !== "degree") offices.push(this.#chunk.slice(index, index));
    return offices;
  }

  /** "Präsident des Malteser Hilfsdienst", "Minister of Health Pauline Frost". */
  #withComplement(begin: number, last: number, office: number): Chunk {
    const linked = this.#isLink(last + 1);
    const complement = new Complement(this.#chunk);
    const end = complement.end(last, linked);
    if (linked && !this.#place.afterPerson && complement.endsWithName(end) && !this.#place.namesNext()) {
      const split = complement.nameBegin(end);
      const name = Array.from({ length: end - split + 1 }, (_, index) => split + index);
      return this.#person(name, [this.#chunk.withoutDegrees(begin, split - 1)]);
    }
    return this.#office(begin, end, office);
  }

  #office(begin: number, end: number, head: number): Chunk {
    return {
      type: "office",
      text: this.#chunk.slice(begin, end),
      head: this.#chunk.tokens[head]?.text ?? "",
      linked: this.#isLink(head + 1),
      definite: this.#chunk.definite,
      to: this.#chunk.tokens[end]?.to ?? 0,
    };
  }

  /** "Government of Yukon": whose group it is belongs to its name. */
  #group(last: number, name: string): Chunk {
    let end = last;
    for (let index = last + 1; index < this.#chunk.tokens.length && index <= last + MAX_GROUP; index++) {
      if (this.#words.isNoName(this.#chunk.tokens[index]?.word ?? "")) break;
      if (this.#chunk.kind(index) === "cap") end = index;
      else if (this.#chunk.kind(index) !== "link") break;
    }
    const to = this.#chunk.tokens[end]?.to ?? 0;
    return { type: "group", name: name + this.#chunk.text.slice(this.#chunk.tokens[last]?.to ?? 0, to), to };
  }

  #namesGroup(name: readonly number[]): boolean {
    const lastWord = this.#lastOf(name).text;
    const isBody = name.length > 1 && this.#words.isBody(lastWord);
    return (
      isBody ||
      ACRONYM.test(lastWord) ||
      (!this.#words.stacked && MIXED_ACRONYM.test(lastWord)) ||
      name.some((index) => this.#words.isGroup(this.#chunk.tokens[index]?.word ?? ""))
    );
  }

  /** "Sweden’s Eva Persson" speaks herself, "Doe’s work" does not; "Macy’s" and "People’s Daily" are names of bodies. */
  #behindWhose(name: readonly number[], text: string): Chunk {
    const last = name[name.length - 1] ?? 0;
    const next = this.#chunk.nameFrom(last + 1);
    const end = next.length === 1 ? last + 1 : last;
    const to = this.#chunk.tokens[end]?.to ?? 0;
    if (end === this.#chunk.tokens.length - 1) return { type: "group", name: this.#chunk.slice(name[0] ?? 0, end), to };
    const words = text.split(" ").map(this.#words.withoutPossessive);
    if (words.some((word) => this.#words.isGroup(word))) return { type: "group", name: words.join(" "), to };
    if (next.length < 2) return { type: "none", to: 0 };
    this.#chunk.start = last + 1;
    return this.#withoutOffice();
  }

  /**
   * "le naturopathe Olivier Panisset", "said registered herbalist Ada Quill": small words before a full name say what somebody
   * is, though no list holds them.
   */
  #withOccupation(): Chunk | undefined {
    if (!this.#mayHaveOccupation()) return undefined;
    const { start, tokens } = this.#chunk;
    const at = this.#behindSmallWords(start);
    if (at === start || at - start > MAX_ADJECTIVES) return undefined;
    const name = this.#chunk.nameFrom(at);
    if (!this.#isFullName(name) || this.#chunk.kind(at) === "particle") return undefined;
    // "meldt waterschap Drents Overijsselse Delta"
    if (this.#words.isGroup(tokens[at - 1]?.word ?? ""))
      return this.#group(name[name.length - 1] ?? at, this.#chunk.slice(at - 1, name[name.length - 1] ?? at));
    const isDescribed = this.#words.isAdjective(tokens[at - 1]?.word ?? "");
    return this.#person(name, isDescribed ? [] : [this.#chunk.slice(start, at - 1)]);
  }

  #mayHaveOccupation(): boolean {
    const { definite } = this.#chunk;
    // "La championne Anne Petit": where a sentence begins, only an article before it shows what somebody is.
    const mayBegin = !this.#place.opensSentence || (definite && this.#words.nounFirst);
    return mayBegin && !this.#words.stacked && (definite || this.#place.first);
  }

  #behindSmallWords(from: number): number {
    let at = from;
    while (this.#chunk.kind(at) === "lower" && !this.#words.isAdverb(this.#chunk.tokens[at]?.word ?? "")) at++;
    return at;
  }

  /** A name of two words and more that is no body's, and with which nothing goes on. */
  #isFullName(name: readonly number[]): boolean {
    const capitals = name.filter((index) => this.#chunk.kind(index) === "cap").length;
    return (
      capitals > 1 &&
      !this.#isWhose(name) &&
      !this.#namesGroup(name) &&
      (this.#words.nounFirst || !this.#isBeforeNoun(name))
    );
  }

  #withoutOffice(): Chunk {
    const { start } = this.#chunk;
    if (this.#place.first && this.#chunk.isParticleAndName()) return this.#person([0, 1], []);
    if (!this.#mayBeginName(start)) return this.#withOccupation() ?? { type: "none", to: 0 };
    const name = this.#chunk.nameFrom(start);
    if (name.length === 0) return { type: "none", to: this.#chunk.tokens[0]?.to ?? 0 };
    const matter = this.#unlistedOffice(name);
    if (matter !== undefined) return matter;
    if (this.#isWhose(name)) return this.#behindWhose(name, this.#chunk.nameText(name));
    if (this.#namesGroup(name)) return this.#group(name[name.length - 1] ?? 0, this.#chunk.nameText(name));
    return this.#chunk.definite && !this.#isTitle(start) ? this.#behindArticle(name) : this.#person(name, []);
  }

  /** "Jane Doe, Keeper of Ceramics": behind a name, a word and what it is for are an office that no list holds. */
  #unlistedOffice(name: readonly number[]): Chunk | undefined {
    const [only = 0] = name;
    const isLinked = ["link", "particle"].includes(this.#chunk.kind(only + 1) ?? "");
    if (!this.#place.afterPerson || name.length !== 1 || !isLinked || this.#namesGroup(name)) return undefined;
    const office = this.#withComplement(this.#chunk.start, only, only);
    // "Karl Mayr, Linz am Rhein": where nouns have capitals such a word may be anything, but no second name.
    const isAnything = this.#words.stacked && this.#chunk.kind(only) !== "noun";
    if (isAnything && office.type === "office") return { type: "group", name: office.text, to: office.to };
    return !isAnything && PARTICLE.test(this.#chunk.tokens[only + 1]?.text ?? "") ? undefined : office;
  }

  #mayBeginName(at: number): boolean {
    const kind = this.#chunk.kind(at);
    if (kind === "cap" || kind === "degree" || kind === "noun") return true;
    return this.#place.first && PARTICLE.test(this.#chunk.tokens[at]?.text ?? "");
  }

  #isTitle(at: number): boolean {
    return this.#chunk.kind(at) === "degree" && !this.#words.isArticle(this.#chunk.tokens[at]?.word ?? "");
  }

  /** "der Sudanese" describes somebody, "die Deutsche Bahn" is a body. */
  #behindArticle(name: readonly number[]): Chunk {
    const { text, to } = this.#lastOf(name);
    // "der AStA": capitals inside a word are those of a short form.
    const isShortForm = /^\p{Lu}\p{L}*\p{Lu}\p{L}*$/u.test(text);
    if (name.length === 1 && !isShortForm) return { type: "description", head: text, to };
    return { type: "group", name: this.#chunk.nameText(name), to };
  }

  #lastOf(name: readonly number[]): { readonly text: string; readonly to: number } {
    return this.#chunk.tokens[name[name.length - 1] ?? 0] ?? { text: "", to: 0 };
  }
}

/** "l’alcaldessa": the article is no part of the office. */
const withoutElision = (office: string): string => office.replace(/^l['’](?=\p{Ll})/u, "");

/** Reads the words between two commas: a person with offices, an office, a group, or nothing of the kind. */
export function parseChunk(
  text: string,
  tokens: readonly Token[],
  options: { words: PartyWords; place: ChunkPlace },
): Chunk {
  const chunk = new ChunkReader(text, tokens, options).read();
  if (chunk.type === "person") return { ...chunk, offices: chunk.offices.map(withoutElision) };
  return chunk.type === "office" ? { ...chunk, text: withoutElision(chunk.text) } : chunk;
}
