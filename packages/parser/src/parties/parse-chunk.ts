import { PARTICLE, type PartyWords, remembered } from "./words-of-parties.ts";

/** A word of a phrase. */
export interface Token {
  readonly text: string;
  readonly at: number;
  readonly to: number;
}

/** What a stretch between two commas names. */
export type Chunk =
  | {
      readonly type: "person";
      readonly name: string;
      readonly offices: string[];
      readonly degrees: string;
      readonly to: number;
    }
  | {
      readonly type: "office";
      readonly text: string;
      readonly head: string;
      readonly linked: boolean;
      readonly definite: boolean;
      readonly to: number;
    }
  | { readonly type: "group"; readonly name: string; readonly to: number }
  | { readonly type: "description"; readonly head: string; readonly to: number }
  | { readonly type: "nobody"; readonly to: number }
  | { readonly type: "pronoun"; readonly to: number }
  | { readonly type: "none"; readonly to: number };

const NAME_WORD = /^(?:(?:[dDlLO]['’])?\p{Lu}[\p{L}\p{M}'’‘·-]*\.?|(?:\p{Lu}\.){2,3})$/u;
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&.-]{1,9}$/u;
const MAX_NAME = 4;
const MAX_ADJECTIVES = 4;

/** What stands before a stretch. */
export interface ChunkPlace {
  /** It begins the phrase. */
  readonly first: boolean;
  /** It may begin a sentence, where every word has a capital. */
  readonly opensSentence: boolean;
  /** Somebody is named right before it, and a comma. */
  readonly afterPerson: boolean;
}

type Kind = "office" | "noun" | "degree" | "cap" | "particle" | "link" | "lower" | "other";

// "Zoo- und Tierparkdirektor" is one word.
const lastPiece = (word: string): string => word.slice(word.lastIndexOf(" ") + 1);

function findKind(token: string, words: PartyWords): Kind {
  const word = lastPiece(token);
  if (/^\p{Ll}/u.test(word) && words.isVerb(word)) return "other";
  if (words.isDegree(word)) return "degree";
  if (words.isOffice(word)) return "office";
  if (words.isPersonNoun(word)) return "noun";
  if (words.isLink(word)) return "link";
  if (PARTICLE.test(word)) return "particle";
  // "Sacramento-based": no name.
  if (/^\p{Lu}.*-\p{Ll}{4,}$/u.test(word)) return "lower";
  if (NAME_WORD.test(word) || ACRONYM.test(word)) return "cap";
  if (words.isArticle(word)) return "link";
  if (words.isFrequent(word)) return "other";
  return /^[\p{Ll}\d]/u.test(word) ? "lower" : "other";
}

const kinds = new WeakMap<PartyWords, (token: string) => Kind>();

function kindOf(token: string, words: PartyWords): Kind {
  let kind = kinds.get(words);
  if (kind === undefined) {
    kind = remembered((one) => findKind(one, words));
    kinds.set(words, kind);
  }
  return kind(token);
}

/** Reads the words between two commas. */
class ChunkReader {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #kinds: readonly Kind[];
  readonly #words: PartyWords;
  readonly #place: ChunkPlace;
  #start = 0;
  #definite = false;

  constructor(text: string, tokens: readonly Token[], options: { words: PartyWords; place: ChunkPlace }) {
    const { words, place } = options;
    this.#place = place;
    this.#text = text;
    this.#tokens = tokens;
    this.#words = words;
    this.#kinds = tokens.map((token) => kindOf(token.text, words));
  }

  read(): Chunk {
    const first = this.#tokens[0];
    if (first === undefined) return { type: "none", to: 0 };
    if (this.#words.isIndefinite(first.text) && /^\p{Ll}/u.test(this.#tokens[1]?.text ?? "x") === false)
      return { type: "nobody", to: first.to };
    const lone = this.#tokens.length === 1 || this.#kinds[1] === "lower" || this.#kinds[1] === "other";
    if (this.#words.isPronoun(first.text) && lone) return { type: "pronoun", to: first.to };
    if (
      this.#place.opensSentence &&
      this.#words.isSmall(first.text) &&
      !this.#words.isArticle(first.text) &&
      this.#kinds[0] !== "degree" &&
      !this.#isParticleAndName()
    )
      return { type: "none", to: 0 };
    if (this.#words.isArticle(first.text) && this.#kinds[0] !== "office") {
      this.#definite = true;
      this.#start = 1;
    }
    const office = this.#officeAt(this.#start);
    return office === -1 ? this.#withoutOffice() : this.#withOffice(office);
  }

  // "Von Broock:": a family name at the beginning of a sentence.
  #isParticleAndName(): boolean {
    return (
      this.#tokens.length === 2 &&
      this.#kinds[1] === "cap" &&
      PARTICLE.test((this.#tokens[0]?.text ?? "").toLowerCase()) &&
      !this.#words.isArticle(this.#tokens[0]?.text ?? "")
    );
  }

  #kind(index: number): Kind | undefined {
    return this.#kinds[index];
  }

  /** A name begins right here; not behind a particle, which may say where somebody works. */
  #namesNext(index: number): boolean {
    const kind = this.#kind(index);
    return (kind === "cap" || kind === "degree") && this.#nameFrom(index).length > 0;
  }

  /** The first office, with nothing before it but adjectives, places, and names of institutions. */
  #officeAt(from: number): number {
    let adjectives = 0;
    for (let index = from; index < this.#tokens.length; index++) {
      const kind = this.#kind(index);
      if (kind === "office") return index;
      if (kind === "noun" && (this.#definite || this.#place.afterPerson || this.#namesNext(index + 1))) return index;
      if (kind === "lower" && ++adjectives > MAX_ADJECTIVES) return -1;
      if (kind === "other" || (kind === "link" && index === from)) return -1;
      if (kind === "lower" && index > from && this.#kind(index - 1) === "cap" && !this.#nounAhead(index)) return -1;
    }
    return -1;
  }

  // "Kluane First Nation director Keith Johnson": small letters behind a name are an office only where a name follows.
  #nounAhead(index: number): boolean {
    const next = this.#kinds.indexOf("office", index);
    return next !== -1 && next - index <= 2 && this.#nameFrom(next + 1).length > 0;
  }

  /** The words of a name from a place on. */
  #nameFrom(from: number): number[] {
    const name: number[] = [];
    let capitals = 0;
    for (let index = from; index < this.#tokens.length; index++) {
      const kind = this.#kind(index);
      const text = this.#tokens[index]?.text ?? "";
      if (kind === "degree" && capitals === 0) continue;
      if (
        kind === "cap" ||
        (kind === "noun" && capitals === 0 && !this.#definite && index === this.#start) ||
        (capitals > 0 && (kind === "noun" || (kind === "office" && capitals === 1)) && NAME_WORD.test(text))
      ) {
        capitals++;
        if (capitals > MAX_NAME) return [];
        name.push(index);
      } else if (
        (kind === "particle" || (kind === "link" && PARTICLE.test(text))) &&
        this.#particleFits(text, capitals, index)
      )
        name.push(index);
      else break;
    }
    while (name.length > 0 && PARTICLE.test(this.#tokens[name[name.length - 1] ?? 0]?.text ?? "")) name.pop();
    return name;
  }

  // "Naomi Halas von der Rice University": behind two names "von" says where somebody works.
  #particleFits(text: string, capitals: number, index: number): boolean {
    if (capitals > 1 && /^(?:von|zu|zur|der)$/u.test(text)) return false;
    const before = this.#tokens[index - 1]?.text ?? "";
    // "erklärt Döring den Prozess": these are articles unless another particle stands before them.
    if (/^(?:den|der|das)$/u.test(text) && this.#words.stacked && !/^(?:von|van|zu|in)$/u.test(before)) return false;
    return this.#kinds.slice(index + 1, index + 3).includes("cap");
  }

  #slice(from: number, to: number): string {
    return this.#text.slice(this.#tokens[from]?.at ?? 0, this.#tokens[to]?.to ?? 0);
  }

  #nameText(indices: readonly number[]): string {
    const name = indices.map((index) => this.#tokens[index]?.text ?? "").join(" ");
    return /(?:^|\s)\p{Lu}\.$/u.test(name) ? name : name.replace(/\.$/, "");
  }

  #person(name: readonly number[], offices: string[]): Chunk {
    const last = name[name.length - 1] ?? 0;
    const degrees = this.#tokens.filter((_token, index) => index < (name[0] ?? 0) && this.#kind(index) === "degree");
    return {
      type: "person",
      name: this.#nameText(name),
      offices,
      degrees: degrees.map(({ text }) => text).join(" "),
      to: this.#tokens[last]?.to ?? 0,
    };
  }

  #withOffice(first: number): Chunk {
    const begin = this.#officeBegin(first);
    let last = first;
    for (let index = first + 1; index < this.#tokens.length; index++) {
      const kind = this.#kind(index);
      if (kind === "degree") continue;
      if (kind !== "office" && kind !== "noun") break;
      if (
        this.#nameFrom(index + 1).length === 0 &&
        /^\p{Lu}/u.test(this.#tokens[index]?.text ?? "") &&
        !this.#words.stacked
      )
        break;
      if (kind === "noun" && this.#nameFrom(index + 1).length === 0) break;
      last = index;
    }
    const name = this.#nameFrom(last + 1);
    // "Justice Department": a group whose name begins like an office.
    const end = name[name.length - 1];
    if (end !== undefined && this.#words.isGroup(this.#tokens[end]?.text ?? ""))
      return this.#group(end, this.#slice(begin, end));
    // "der 28-jährige Sudanese": a description, not a name.
    const only = name[0];
    if (this.#definite && name.length === 1 && only !== undefined && /^\d/u.test(this.#tokens[first]?.text ?? ""))
      return { type: "description", head: this.#tokens[only]?.text ?? "", to: this.#tokens[only]?.to ?? 0 };
    if (name.length > 0 && this.#kind(last + 1) !== "link")
      return this.#person(name, this.#offices(begin, first, last));
    return this.#withComplement(begin, last);
  }

  #officeBegin(first: number): number {
    let begin = this.#start;
    for (let index = first - 1; index > begin; index--)
      if (this.#words.isArticle(this.#tokens[index]?.text ?? "")) begin = index + 1;
    while (begin < first && this.#kind(begin) === "degree") begin++;
    return begin;
  }

  #offices(begin: number, first: number, last: number): string[] {
    const apart =
      this.#words.stacked &&
      this.#kinds.slice(first, last + 1).every((kind) => kind === "office" || kind === "degree" || kind === "noun");
    if (!apart) return [this.#withoutDegrees(begin, last)];
    const offices = [this.#withoutDegrees(begin, first)];
    for (let index = first + 1; index <= last; index++)
      if (this.#kind(index) !== "degree") offices.push(this.#slice(index, index));
    return offices;
  }

  #withoutDegrees(from: number, to: number): string {
    let end = to;
    while (end > from && this.#kind(end) === "degree") end--;
    return this.#slice(from, end);
  }

  /** "Präsident des Malteser Hilfsdienst", "Minister of Health Pauline Frost". */
  #withComplement(begin: number, last: number): Chunk {
    let end = last;
    const linked = this.#kind(last + 1) === "link";
    if (linked || this.#kind(last + 1) === "lower")
      for (let index = last + 1; index < this.#tokens.length && this.#kind(index) !== "other"; index++) {
        if (!linked && this.#kind(index) === "lower" && !this.#kinds.slice(last + 1, index + 3).includes("link")) break;
        end = index;
      }
    while (end > last && this.#kind(end) === "link") end--;
    const tail = this.#capitalTail(end);
    const before = this.#kind(end - tail);
    const named = [end - 1, end].every((index) => this.#isNameLike(index));
    if (
      linked &&
      named &&
      !this.#place.afterPerson &&
      (tail >= 3 || (tail === 2 && (before === "lower" || before === "degree")))
    ) {
      const split = end - 1 - (/^\p{Lu}\.$/u.test(this.#tokens[end - 1]?.text ?? "") && tail > 3 ? 1 : 0);
      const name = Array.from({ length: end - split + 1 }, (_, index) => split + index);
      return this.#person(name, [this.#withoutDegrees(begin, split - 1)]);
    }
    const head = this.#tokens[last]?.text ?? "";
    return {
      type: "office",
      text: this.#slice(begin, end),
      head,
      linked,
      definite: this.#definite,
      to: this.#tokens[end]?.to ?? 0,
    };
  }

  #isNameLike(index: number): boolean {
    const text = this.#tokens[index]?.text ?? "";
    return !ACRONYM.test(text) && !this.#words.isGroup(text);
  }

  #capitalTail(end: number): number {
    let count = 0;
    while (end - count >= 0 && this.#kind(end - count) === "cap") count++;
    return count;
  }

  /** "Government of Yukon": whose group it is belongs to its name. */
  #group(last: number, name: string): Chunk {
    let end = last;
    for (let index = last + 1; index < this.#tokens.length && index <= last + 4; index++) {
      if (this.#kind(index) === "cap") end = index;
      else if (this.#kind(index) !== "link") break;
    }
    const to = this.#tokens[end]?.to ?? 0;
    return { type: "group", name: name + this.#text.slice(this.#tokens[last]?.to ?? 0, to), to };
  }

  #withoutOffice(): Chunk {
    const kind = this.#kind(this.#start);
    if (this.#place.first && this.#isParticleAndName()) return this.#person([0, 1], []);
    if (
      kind !== "cap" &&
      kind !== "degree" &&
      kind !== "noun" &&
      !(this.#place.first && PARTICLE.test(this.#tokens[this.#start]?.text ?? ""))
    )
      return { type: "none", to: 0 };
    const name = this.#nameFrom(this.#start);
    const last = name[name.length - 1];
    if (last === undefined) return { type: "none", to: this.#tokens[0]?.to ?? 0 };
    const text = this.#nameText(name);
    const to = this.#tokens[last]?.to ?? 0;
    const lastWord = this.#tokens[last]?.text ?? "";
    const has = name.some((index) => this.#words.isGroup(this.#tokens[index]?.text ?? ""));
    if (has || ACRONYM.test(lastWord)) return this.#group(last, text);
    const titled =
      this.#kind(this.#start) === "degree" && !this.#words.isArticle(this.#tokens[this.#start]?.text ?? "");
    if (!this.#definite || titled) return this.#person(name, []);
    return name.length === 1 ? { type: "description", head: lastWord, to } : { type: "group", name: text, to };
  }
}

/** Reads the words between two commas: a person with offices, an office, a group, or nothing of the kind. */
export function parseChunk(
  text: string,
  tokens: readonly Token[],
  options: { words: PartyWords; place: ChunkPlace },
): Chunk {
  return new ChunkReader(text, tokens, options).read();
}
