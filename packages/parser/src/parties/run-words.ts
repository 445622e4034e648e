import type { Locale } from "../locales/locale.ts";
import { endsSentence } from "../quotations/sentences.ts";
import { speechPatterns } from "../quotations/speech-patterns.ts";
import { type WordPlace, wordPlaces } from "./word-places.ts";
import { type PartyWords, partyWords } from "./words-of-parties.ts";

const MAX_RUN = 9;
const MAX_SOURCE = 40;

/** Takes the words of a run of capitals apart that may hold a name. */
export class RunWords {
  readonly #words: PartyWords;
  readonly #source: RegExp;

  constructor(locale: Locale) {
    this.#words = partyWords(locale);
    this.#source = speechPatterns(locale).leadingSource;
  }

  /**
   * @param text - a paragraph
   * @param run - a run of capitals in it
   * @returns its words, sentence by sentence, without those that go before a name
   */
  of(text: string, run: RegExpExecArray): WordPlace[][] {
    const all = wordPlaces(run[0]);
    const skipped = Math.max(this.#wordsOfSource(text, run.index), this.#wordsOfNoun(all));
    return this.#bySentence(all.slice(skipped, MAX_RUN), text, run.index);
  }

  /** "nach Ansicht von Berg": how many words of a run of capitals belong to what names a source. */
  #wordsOfSource(text: string, from: number): number {
    const start = text.lastIndexOf(" ", from - 2) + 1;
    const source = from > start ? this.#source.exec(text.slice(start, start + MAX_SOURCE))?.[0] : undefined;
    return source === undefined || start + source.length <= from ? 0 : source.slice(from - start).split(" ").length;
  }

  /** "Leitung von Dr. Anna Berg", "Rede von Stadträtin Anna Berg": a noun stands before what no name goes on with. */
  #wordsOfNoun(words: readonly WordPlace[]): number {
    const { isDegree, isOffice } = this.#words;
    const begin = words.findIndex(
      ({ 0: word }, index) => index > 1 && (isDegree(word) || (isOffice(word) && index < words.length - 2)),
    );
    const isLinked = this.#words.lists.nounLink !== undefined;
    return isLinked && begin > 1 && words[begin - 1]?.[0] === this.#words.lists.nounLink ? begin : 0;
  }

  /** "… betonte Berg. Auch Landrätin Anna Doe", "… sagte Karl Mayr. Anna Berg": what looks like an abbreviation may end a sentence. */
  #bySentence(words: readonly WordPlace[], text: string, from: number): WordPlace[][] {
    const sentences: WordPlace[][] = [[]];
    words.forEach((word, index) => {
      const sentence = sentences[sentences.length - 1] ?? [];
      sentence.push(word);
      const isShort = this.#words.isDegree(word[0]) || this.#words.isOffice(word[0]);
      const mayEnd = word[0].endsWith(".") && word[0].length > 3 && !isShort;
      if (!mayEnd) return;
      const isSmallNext = this.#words.isSmall(words[index + 1]?.[0] ?? "");
      const isName = endsSentence(text, from + word.index + word[0].length - 1);
      if (isSmallNext || isName) sentences.push([]);
    });
    return sentences;
  }
}
