import { tester, type WordTest } from "./vocabulary.ts";
import type { Tests } from "./word-tests.ts";

/** What stands before, behind and within names. */
export interface NameWords {
  isDegree: WordTest;
  /** A degree or an honour behind a name: `MSc`. */
  isSuffix: WordTest;
  /** A word before an office that is part of it: `Deputy`. */
  isRank: WordTest;
  /** An office that is a family name as well: `Bishop`. */
  isSurname: WordTest;
  /** A word that says how, when or what is done, not what somebody is: `recently`. */
  isAdverb: WordTest;
  /** A word that may stand before any name: `late`, `jeune`. */
  isAdjective: WordTest;
  /** A noun that stands right behind a name and is no part of it: `Abend`, `Bilanz`. */
  isNoName: WordTest;
  /** A rank of nobility, behind which a particle goes on with the name: `Graf von`. */
  isNoble(word: string): boolean;
  /** An adjective in the genitive that begins the name of a body: `Deutschen`. */
  isGenitive(word: string): boolean;
  /** A noun for a body that is neuter: `Institut`. */
  isNeuter(word: string): boolean;
  isCount(word: string): boolean;
  /** Such a noun that is a family name, too: `Freitag`. */
  isNameToo: (word: string) => boolean;
  /** A word that ends as adjectives do before a noun. */
  isInflected: (word: string) => boolean;
  /** Whether the language tells adjectives by such endings. */
  readonly knowsEndings: boolean;
  /** "Not", "no", "never". */
  isNegation: (word: string) => boolean;
  /** A word by which a text tells who plays whom: `Besetzung`. */
  isOfStage: (word: string) => boolean;
  /** A word that is no name where it begins a sentence: `Knowing`. */
  isOpening: WordTest;
  /** Such a word that no name stands right behind: `Interrogée`. */
  isParticiple: (word: string) => boolean;
  /** A word that says whose something is: `Sweden’s`. */
  isPossessive: WordTest;
  /** The word without that ending: `Sweden`. */
  withoutPossessive(word: string): string;
}

const possessiveTest = (ending: string | undefined): ((word: string) => boolean) => {
  if (ending === undefined) return () => false;
  const pattern = new RegExp(ending, "u");
  return (word) => pattern.test(word);
};

/** The tests of what stands around names in a language. */
export const wordsAroundNames = ({ words, vocabulary, fits, isName }: Tests): NameWords => {
  const isOpening = tester(words.openings, "u");
  const isParticiple = tester(words.participles, "u");
  const isPossessive = possessiveTest(words.possessive);
  return {
    isDegree: fits(words.degrees, "u"),
    isSuffix: fits(words.suffixes, "u"),
    isRank: fits(words.ranks, "u"),
    isSurname: words.surnames === undefined ? () => true : fits(words.surnames, "u"),
    isAdverb: fits(words.adverbs, "u"),
    isAdjective: fits(words.adjectives, "u"),
    isNoName: fits(words.noNames, "u"),
    isNoble: tester(words.nobility, "u"),
    isGenitive: tester(words.genitives?.adjectives, "u"),
    isNeuter: tester(words.genitives?.neuters, "u"),
    isCount: tester(words.counts, "u"),
    // These are asked of few words, and need not be remembered.
    isNameToo: tester(words.namesToo, "u"),
    isInflected: tester(words.inflected, "u"),
    knowsEndings: words.inflected !== undefined,
    isNegation: tester(words.negations),
    isOfStage: tester(words.stage),
    isOpening: vocabulary.remember((word) => isOpening(word) && !isName(word)),
    isParticiple: (word: string) => isParticiple(word) && !isName(word),
    isPossessive: vocabulary.remember(isPossessive),
    withoutPossessive: (word: string) => (isPossessive(word) ? word.replace(/['’]s?$/u, "") : word),
  };
};
