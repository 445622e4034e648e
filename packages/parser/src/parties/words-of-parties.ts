import type { Locale } from "../locales/locale.ts";
import type { SpeechWords } from "../locales/speech/speech-words.ts";
import { tester, Vocabulary, type Word, type WordTest } from "./vocabulary.ts";

/** What a word may be in a phrase that names somebody. Tests take one word without punctuation. */
export interface PartyWords {
  /** The word that stands for all words of these letters. */
  wordOf(text: string): Word;
  isOffice: WordTest;
  /** A word for what somebody is, that is no office. */
  isPersonNoun: WordTest;
  isDegree: WordTest;
  /** A degree or an honour behind a name: `MSc`. */
  isSuffix: WordTest;
  isArticle: WordTest;
  isIndefinite: WordTest;
  isPronoun: WordTest;
  /** A pronoun that is never an article. */
  isPersonal(word: string): boolean;
  isLink: WordTest;
  isConjunction: WordTest;
  /** The second word of a conjunction of two: `auch` of "als auch". */
  endsConjunction: WordTest;
  isGroup: WordTest;
  /** An office that is held for a matter, as ministers are. */
  isOfficeOfMatter: WordTest;
  /** Words that begin like an office and are none. */
  isFalseOffice: WordTest;
  /** A noun that stands in no name of a person: `Island`. */
  isThing: WordTest;
  /** A word before an office that is part of it: `Deputy`. */
  isRank: WordTest;
  /** The last word of a name that is none of a person: `Division`. */
  isBody: WordTest;
  /** A verb of saying; no phrase that names somebody goes on behind it. */
  isVerb: WordTest;
  /** A word that says how, when or what is done, not what somebody is: `recently`. */
  isAdverb: WordTest;
  /** A word that may stand before any name: `late`, `jeune`. */
  isAdjective: WordTest;
  /** An adjective that stands behind an office and is part of it: `générale`. */
  isOfficeAdjective: WordTest;
  /** An office or a form of address that only women bear: `Stadträtin`. */
  isFeminine: WordTest;
  /** One that only men bear: `Herr`. */
  isMasculine: WordTest;
  /** A verb behind which stands who is spoken to: `told`. */
  isAddressing: WordTest;
  /** A small word that begins a sentence and no name: `Bei`, `Wie`. */
  isSmall: WordTest;
  /** A word that is no name where it begins a sentence: `Knowing`. */
  isOpening: WordTest;
  /** Such a word that no name stands right behind: `Interrogée`. */
  isParticiple: (word: string) => boolean;
  /** A small word with a capital, as headings have it, that stands inside no name: `Are`, `Sie`. */
  isSentenceWord: WordTest;
  /** A small word that stands in no office: `wie`, `hat`. */
  isFrequent: WordTest;
  /** An office that is a family name as well: `Bishop`. */
  isSurname: WordTest;
  /** A word that begins a clause about who is named before it: `who`. */
  isRelative: WordTest;
  /** A noun that stands right behind a name and is no part of it: `Abend`, `Bilanz`. */
  isNoName: WordTest;
  /** Such a noun that is a family name, too: `Freitag`. */
  isNameToo: (word: string) => boolean;
  /** A word that ends as adjectives do before a noun. */
  isInflected: (word: string) => boolean;
  /** An office that anybody who holds one may be called by: `edil`. */
  isAnyOffice: (word: string) => boolean;
  /** Whether the language tells adjectives by such endings. */
  readonly knowsEndings: boolean;
  /** "Not", "no", "never". */
  isNegation: (word: string) => boolean;
  /** A word by which a text tells who plays whom: `Besetzung`. */
  isOfStage: (word: string) => boolean;
  /** A word that says whose something is: `Sweden’s`. */
  isPossessive: WordTest;
  /** The word without that ending: `Sweden`. */
  withoutPossessive(word: string): string;
  /** Somebody who speaks about himself: `I`, `wir`. */
  isFirstPerson: WordTest;
  /** Offices stand one after the other: `Stadtrat Planungsreferent Dietmar Prammer`. */
  readonly stacked: boolean;
  /** What describes a noun stands behind it, so that none follows a name: `le film Star Trek`. */
  readonly nounFirst: boolean;
  /** Whether no office goes on before a link: `bland annat av nämndens ordförande`. */
  readonly linksPartOffices: boolean;
  /** Offices in the plural, which are no one's: `Councillors`. */
  isPlural: (word: string) => boolean;
  /** Words behind an office that are part of it: `in Charge`. */
  isOfficeTail(words: string): boolean;
  isOfficeOfTwoWords(words: string): boolean;
  /** An adjective in the genitive that begins the name of a body: `Deutschen`. */
  isGenitive(word: string): boolean;
  /** A noun for a body that is neuter: `Institut`. */
  isNeuter(word: string): boolean;
  isCount(word: string): boolean;
  isPossessivePronoun(word: string): boolean;
  /** A rank of nobility, behind which a particle goes on with the name: `Graf von`. */
  isNoble(word: string): boolean;
  readonly shortOffices: Readonly<Record<string, string>>;
}

/** Small words inside names. */
export const PARTICLE: RegExp =
  /^(?:von|van|zu|zur|de|den|del|della|di|da|do|du|dos|das|la|le|bin|ibn|al|el|ten|ter|af|av|der)$/u;

const cache = new WeakMap<Locale, PartyWords>();

/** "Stadträt*innen", "Bürgermeister:in", "BürgermeisterIn": the word without its inclusive ending. */
const withoutInclusive = (word: string): string => word.replace(/(?:[*:_/]-?in(?:nen)?|(?<=\p{Ll})In(?:nen)?)$/u, "");

/** "vice-prefeita", "Alt-Bürgermeister": the word without its rank. */
const withoutRank = (word: string): string => word.replace(/^(?:pro-)?(?:vice|vize|deputy|co|ex|alt)-/iu, "");

const possessiveTest = (ending: string | undefined): ((word: string) => boolean) => {
  if (ending === undefined) return () => false;
  const pattern = new RegExp(ending, "u");
  return (word) => pattern.test(word);
};

/** What the tests of a language are made of. */
interface Tests {
  readonly words: SpeechWords;
  readonly vocabulary: Vocabulary;
  /** Makes a test of a list that looks at each word once. */
  readonly fits: (list: readonly string[] | undefined, flags?: string) => WordTest;
  /** Names that other lists would take for something else. */
  readonly isName: (word: string) => boolean;
}

function testsOf(words: SpeechWords): Tests {
  const vocabulary = new Vocabulary();
  return {
    words,
    vocabulary,
    fits: (list, flags) => vocabulary.remember(tester(list, flags)),
    isName: tester(words.names, "u"),
  };
}

/** What stands before, behind and within names. */
const wordsAroundNames = ({ words, vocabulary, fits, isName }: Tests) => {
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

/** What people are, and what bodies and things are called. */
const wordsOfOffices = ({ words, vocabulary, fits, isName }: Tests) => {
  const office = tester(words.offices);
  const noun = tester(words.personNouns);
  const plural = tester(words.plurals, "u");
  const group = tester(words.groups, "u");
  return {
    // "OB" is an office, "ob" is none.
    isOffice: vocabulary.remember(
      (word) =>
        (word.length > 2 || /^\p{Lu}+$/u.test(word)) &&
        (office(withoutInclusive(withoutRank(word))) || plural(word)) &&
        !isName(word),
    ),
    isPersonNoun: vocabulary.remember((word) => /^[\p{Lu}\d]/u.test(word) && noun(word) && !isName(word)),
    // "Industrie- und Handelskammer": the last piece tells.
    isGroup: vocabulary.remember((word) => group(word.slice(word.lastIndexOf(" ") + 1))),
    isOfficeOfMatter: fits(words.officesOfMatters),
    isFalseOffice: fits(words.falseOffices),
    isOfficeAdjective: fits(words.officeAdjectives, "u"),
    isOfficeTail: tester(words.officeTails),
    isOfficeOfTwoWords: tester(words.officesOfTwoWords),
    isAnyOffice: tester(words.anyOffices),
    isThing: fits(words.things, "u"),
    isBody: fits(words.bodies, "u"),
    isPlural: plural,
    nounFirst: words.officeAdjectives !== undefined,
    linksPartOffices: words.officeAdjectives !== undefined || words.linksPartOffices === true,
    shortOffices: words.shortOffices,
  };
};

const pronounsOf = ({ genders }: SpeechWords): readonly string[] =>
  genders === undefined ? [] : [...genders.feminine.pronouns, ...genders.masculine.pronouns];

/** The small words of sentences, and verbs. */
const wordsOfSentences = ({ words, vocabulary, fits, isName }: Tests, stopWords: readonly string[]) => {
  const stop = new Set(stopWords);
  const frequent = new Set([...stopWords, ...(words.prepositions ?? [])]);
  const small = new Set([...frequent, ...words.links, ...words.openers]);
  const isVerb = fits([...words.verbs, ...words.looseVerbs], "u");
  return {
    isVerb,
    isAddressing: fits(words.addressing, "u"),
    isArticle: fits([...words.articles, ...words.indefinite]),
    isIndefinite: fits(words.indefinite),
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

function compile({ speech, tag, stopWords }: Locale): PartyWords {
  const tests = testsOf(speech);
  return {
    wordOf: tests.vocabulary.wordOf,
    ...wordsAroundNames(tests),
    ...wordsOfOffices(tests),
    ...wordsOfSentences(tests, stopWords),
    stacked: tag === "de",
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
