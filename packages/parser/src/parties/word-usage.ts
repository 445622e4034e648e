import { PARTICLE } from "../locales/name-particles.ts";
import type { PartyWords } from "./words-of-parties.ts";

/** What a word with a capital is used as where that tells: a name, a noun behind an article, or nothing but words before a colon. */
export type WordUsage = "name" | "noun" | "label";

// Nothing but a blank, a comma or what closes a quotation stands between it and the word before.
const WORD = /(\p{Ll}|\d|,|[”"’»])\s(\p{Lu}[\p{L}\p{M}'’-]*)/gu;
/** "Liu Xiaming": in a language whose nouns have no capitals, a word before another capital is part of a name. */
const PAIR = /(\p{Lu}[\p{L}\p{M}'’-]*)\s(?=\p{Lu}\p{Ll})/gu;
/** The beginning of a sentence, with the words behind: "Berg: „…“", "Berg weiß: …", "Berg und Mayr …". */
const SENTENCE = /(?<=^|[.!?…]\s)(\p{Lu}[\p{L}\p{M}'’-]*)(?::|\s(\p{Ll}+|&)(?:\s(\p{L}+))?)/gu;
const MAX_WORDS = 20_000;
const LONGEST = 20;

/** The last word before a place. */
const wordBefore = (text: string, to: number): string =>
  /\p{L}+$/u.exec(text.slice(Math.max(0, to - LONGEST), to))?.[0] ?? "";

/** Remembers how words are used; what was seen behind an article stays a noun. */
class Usage {
  readonly found = new Map<string, WordUsage>();
  readonly #words: PartyWords;

  constructor(words: PartyWords) {
    this.#words = words;
  }

  #add(word: string, usage: WordUsage): void {
    const known = this.found.get(word);
    const isKnown = known === "noun" || (known === "name" && usage === "label");
    if (!isKnown && this.found.size < MAX_WORDS) this.found.set(word, usage);
  }

  #isNounBehind(before: string): boolean {
    if (PARTICLE.test(before)) return false;
    return this.#words.isArticle(before) || this.#words.isIndefinite(before) || this.#words.isDeterminer(before);
  }

  read(text: string): void {
    const { stacked } = this.#words;
    if (!stacked) for (const { 1: word = "" } of text.matchAll(PAIR)) this.#add(word, "name");
    for (const { index, 1: last = "", 2: word = "" } of text.matchAll(WORD)) {
      const isNoun = stacked && /\p{Ll}/u.test(last) && this.#isNounBehind(wordBefore(text, index + 1));
      this.#add(word, isNoun ? "noun" : "name");
    }
    for (const { 1: word = "", 2: next, 3: behind = "" } of text.matchAll(SENTENCE))
      if (next === undefined ? /\p{Ll}/u.test(word) : this.#isSubject(next, behind))
        this.#add(word, next === undefined ? "label" : "name");
  }

  /** Whether a word before others is the subject: "Freilich sagt er" has it behind the verb. */
  #isSubject(next: string, behind: string): boolean {
    const { isVerb, isPronoun, isFirstPerson, isConjunction } = this.#words;
    if (isConjunction(next)) return /^\p{Lu}/u.test(behind);
    return isVerb(next) && !isPronoun(behind) && !isFirstPerson(behind);
  }
}

/**
 * How a text uses its words with capitals. In German every noun has one; there a word behind an article is a noun.
 *
 * @param paragraphs - the text
 * @param words - the words of its language
 * @returns the use of each word that stands where its capital says something
 */
export function wordUsage(paragraphs: readonly string[], words: PartyWords): ReadonlyMap<string, WordUsage> {
  const usage = new Usage(words);
  for (const text of paragraphs) usage.read(text);
  return usage.found;
}
