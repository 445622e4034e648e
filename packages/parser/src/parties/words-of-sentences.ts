import { PARTICLE } from "../locales/name-particles.ts";
import type { SpeechWords } from "../locales/speech/speech-words.ts";
import { tester, type WordTest } from "./vocabulary.ts";
import type { Tests } from "./word-tests.ts";

/** The small words of sentences, and verbs. */
export interface SentenceWords {
  /** A verb of saying; no phrase that names somebody goes on behind it. */
  isVerb: WordTest;
  /** A verb behind which stands who is spoken to: `told`. */
  isAddressing: WordTest;
  isArticle: WordTest;
  isIndefinite: WordTest;
  /** A word that is declined as articles are: `jeder`. */
  isDeterminer(word: string): boolean;
  isPronoun: WordTest;
  /** A pronoun that is never an article. */
  isPersonal(word: string): boolean;
  isPossessivePronoun(word: string): boolean;
  /** Somebody who speaks about himself: `I`, `wir`. */
  isFirstPerson: WordTest;
  /** A word that begins a clause about who is named before it: `who`. */
  isRelative: WordTest;
  /** An office or a form of address that only women bear: `Stadträtin`. */
  isFeminine: WordTest;
  /** One that only men bear: `Herr`. */
  isMasculine: WordTest;
  isLink: WordTest;
  isConjunction: WordTest;
  /** The second word of a conjunction of two: `auch` of "als auch". */
  endsConjunction: WordTest;
  /** A small word that stands in no office: `wie`, `hat`. */
  isFrequent: WordTest;
  /** A small word that begins a sentence and no name: `Bei`, `Wie`. */
  isSmall: WordTest;
  /** A small word with a capital, as headings have it, that stands inside no name: `Are`, `Sie`. */
  isSentenceWord: WordTest;
}

const pronounsOf = ({ genders }: SpeechWords): readonly string[] =>
  genders === undefined ? [] : [...genders.feminine.pronouns, ...genders.masculine.pronouns];

/** The tests of the small words of a language, and of its verbs. */
export const wordsOfSentences = (
  { words, vocabulary, fits, isName }: Tests,
  stopWords: readonly string[],
): SentenceWords => {
  const stop = new Set(stopWords);
  const frequent = new Set([...stopWords, ...(words.prepositions ?? [])]);
  const small = new Set([...frequent, ...words.links, ...words.openers]);
  const isVerb = fits([...words.verbs, ...words.looseVerbs], "u");
  return {
    isVerb,
    isAddressing: fits(words.addressing, "u"),
    isArticle: fits([...words.articles, ...words.indefinite]),
    isIndefinite: fits(words.indefinite),
    isDeterminer: tester(words.determiners),
    isPronoun: fits(words.pronouns),
    isPersonal: tester(pronounsOf(words), "u"),
    isPossessivePronoun: tester(words.possessivePronouns, "u"),
    isFirstPerson: fits(words.firstPerson),
    isRelative: fits(words.relatives, "u"),
    isFeminine: fits(words.genders?.feminine.signs, "u"),
    isMasculine: fits(words.genders?.masculine.signs, "u"),
    isLink: fits(words.links, "u"),
    isConjunction: fits(words.conjunctions, "u"),
    endsConjunction: fits(
      words.conjunctions.flatMap((conjunction) => conjunction.split(/ |\\s/).slice(1)),
      "u",
    ),
    isFrequent: vocabulary.remember((word) => frequent.has(word)),
    isSmall: vocabulary.remember(
      (word) => /^\p{Lu}/u.test(word) && (small.has(word.toLowerCase()) || isVerb(word.toLowerCase())),
    ),
    isSentenceWord: vocabulary.remember(
      (word) => word.length > 2 && stop.has(word.toLowerCase()) && !PARTICLE.test(word.toLowerCase()) && !isName(word),
    ),
  };
};
