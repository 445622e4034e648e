import type { Locale } from "../locales/locale.ts";
import type { SpeechWords } from "../locales/speech/speech-words.ts";
import type { Word } from "./vocabulary.ts";
import { testsOf } from "./word-tests.ts";
import { type NameWords, wordsAroundNames } from "./words-around-names.ts";
import { type OfficeWords, wordsOfOffices } from "./words-of-offices.ts";
import { type SentenceWords, wordsOfSentences } from "./words-of-sentences.ts";

/** What a word may be in a phrase that names somebody. Tests take one word without punctuation. */
export interface PartyWords extends NameWords, OfficeWords, SentenceWords {
  /** The word that stands for all words of these letters. */
  wordOf(text: string): Word;
  /** Offices stand one after the other: `Stadtrat Planungsreferent Dietmar Prammer`. */
  readonly stacked: boolean;
  /** The lists of the language. */
  readonly lists: SpeechWords;
}

const cache = new WeakMap<Locale, PartyWords>();

function compile({ speech, stopWords }: Locale): PartyWords {
  const tests = testsOf(speech);
  return {
    wordOf: tests.vocabulary.wordOf,
    ...wordsAroundNames(tests),
    ...wordsOfOffices(tests),
    ...wordsOfSentences(tests, stopWords),
    stacked: speech.stacked === true,
    lists: speech,
  };
}

/** The words of a locale that name parties, compiled once. */
export function partyWords(locale: Locale): PartyWords {
  let words = cache.get(locale);
  if (words === undefined) {
    words = compile(locale);
    cache.set(locale, words);
  }
  return words;
}
