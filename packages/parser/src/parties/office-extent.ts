import type { ChunkWords } from "./chunk-words.ts";
import type { PartyWords } from "./words-of-parties.ts";

/** Finds how far an office reaches in a stretch between two commas, behind its first word. */
export class OfficeExtent {
  readonly #chunk: ChunkWords;
  readonly #words: PartyWords;

  constructor(chunk: ChunkWords) {
    this.#chunk = chunk;
    this.#words = chunk.words;
  }

  /** The last of the nouns from a place on: offices that stand one after the other, and what one of them is for. */
  head(first: number): number {
    return this.#behindMatter(this.#lastOffice(first));
  }

  /** The last of the offices that stand one after the other from a place on. */
  #lastOffice(first: number): number {
    let last = this.#behindRanks(first);
    for (let index = last + 1; index < this.#chunk.tokens.length; index++) {
      const kind = this.#chunk.kind(index);
      if (kind === "degree") continue;
      if ((kind !== "office" && kind !== "noun") || this.#mayBeName(index)) break;
      last = index;
    }
    return last;
  }

  /** A noun, or an office with a capital, is a name itself where no name follows it. */
  #mayBeName(index: number): boolean {
    if (this.#chunk.nameFrom(index + 1).length > 0) return false;
    const isCapital = /^\p{Lu}/u.test(this.#chunk.tokens[index]?.text ?? "");
    if (this.#chunk.kind(index) === "noun") return true;
    return isCapital && !this.#words.stacked && this.#words.isSurname(this.#chunk.tokens[index]?.word ?? "");
  }

  /** "Chief Strategy Officer", "chief medical officer": what an office is for may stand inside it. */
  #behindMatter(office: number): number {
    if (this.#words.stacked) return office;
    const small = this.#behindSmall(office + 1);
    if (small > office + 1 && this.#chunk.kind(small) === "office") return small;
    const name = this.#chunk.nameFrom(office + 1);
    const next = (name[name.length - 1] ?? office) + 1;
    const isOffice = name.length > 0 && this.#chunk.kind(next) === "office";
    return isOffice && /^\p{Lu}/u.test(this.#chunk.tokens[next]?.text ?? "") ? next : office;
  }

  /** "directrice générale": the last of the adjectives behind an office. */
  behindAdjectives(office: number): number {
    if (this.#isRankOf(office)) return office + 1;
    for (const length of [1, 2])
      if (this.#words.isOfficeTail(this.#chunk.slice(office + 1, office + length))) return office + length;
    let last = office;
    while (
      this.#chunk.kind(last + 1) === "lower" &&
      this.#words.isOfficeAdjective(this.#chunk.tokens[last + 1]?.word ?? "")
    )
      last++;
    return last;
  }

  /** "head gardener Tom Hill": a rank of an occupation that no list holds, before a full name. */
  #isRankOf(office: number): boolean {
    const isRank = this.#words.isRank(this.#chunk.tokens[office]?.word ?? "");
    return isRank && this.#behindSmall(office + 1) === office + 2 && this.#chunk.nameFrom(office + 2).length > 1;
  }

  /** The first place behind a few small words that are no adverbs. */
  #behindSmall(from: number): number {
    let at = from;
    while (
      at - from < 2 &&
      this.#chunk.kind(at) === "lower" &&
      !this.#words.isAdverb(this.#chunk.tokens[at]?.word ?? "")
    )
      at++;
    return at;
  }

  /** "Principal Deputy Assistant Attorney": ranks between two offices make one of them. */
  #behindRanks(office: number): number {
    let at = office + 1;
    while (this.#words.isRank(this.#chunk.tokens[at]?.word ?? "")) at++;
    return at > office + 1 && this.#chunk.kind(at) === "office" ? at : office;
  }
}
