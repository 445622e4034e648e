import { wordPattern } from "../locales/letters.ts";
import type { Locale } from "../locales/locale.ts";
import { alternatives } from "../quotations/speech-patterns.ts";

/** What a word may be in a phrase that names somebody. Tests take one word without punctuation. */
export interface PartyWords {
  isOffice(word: string): boolean;
  /** A word for what somebody is, that is no office. */
  isPersonNoun(word: string): boolean;
  isDegree(word: string): boolean;
  isArticle(word: string): boolean;
  isIndefinite(word: string): boolean;
  isPronoun(word: string): boolean;
  isLink(word: string): boolean;
  isConjunction(word: string): boolean;
  /** The second word of a conjunction of two: `auch` of "als auch". */
  endsConjunction(word: string): boolean;
  isGroup(word: string): boolean;
  /** An office that is held for a matter, as ministers are. */
  isOfficeOfMatter(word: string): boolean;
  /** Words that begin like an office and are none. */
  isFalseOffice(office: string): boolean;
  /** A noun that stands in no name of a person: `Island`. */
  isThing(word: string): boolean;
  /** A word before an office that is part of it: `Deputy`. */
  isRank(word: string): boolean;
  /** The last word of a name that is none of a person: `Division`. */
  isBody(word: string): boolean;
  /** A verb of saying; no phrase that names somebody goes on behind it. */
  isVerb(word: string): boolean;
  /** A small word that begins a sentence and no name: `Bei`, `Wie`. */
  isSmall(word: string): boolean;
  /** A word that is no name where it begins a sentence: `Knowing`. */
  isOpening(word: string): boolean;
  /** A small word with a capital, as headings have it, that stands inside no name: `Are`, `Sie`. */
  isSentenceWord(word: string): boolean;
  /** A small word that stands in no office: `wie`, `hat`. */
  isFrequent(word: string): boolean;
  /** An office that is a family name as well: `Bishop`. */
  isSurname(word: string): boolean;
  /** A word that begins a clause about who is named before it: `who`. */
  isRelative(word: string): boolean;
  /** A word that says whose something is: `Sweden’s`. */
  isPossessive(word: string): boolean;
  /** Somebody who speaks about himself: `I`, `wir`. */
  isFirstPerson(word: string): boolean;
  /** Offices stand one after the other: `Stadtrat Planungsreferent Dietmar Prammer`. */
  readonly stacked: boolean;
  readonly shortOffices: Readonly<Record<string, string>>;
}

/** Small words inside names. */
export const PARTICLE: RegExp =
  /^(?:von|van|zu|zur|de|den|del|della|di|da|do|du|dos|das|la|le|bin|ibn|al|el|ten|ter|af|av|der)$/u;

const cache = new WeakMap<Locale, PartyWords>();

/** "Stadträt*innen", "Bürgermeister:in", "BürgermeisterIn": the word without its inclusive ending. */
const withoutInclusive = (word: string): string => word.replace(/(?:[*:_/]-?in(?:nen)?|(?<=\p{Ll})In(?:nen)?)$/u, "");

const MAX_KNOWN = 20_000;

/** Texts repeat their words: what was asked once is remembered. */
export function remembered<T>(test: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= MAX_KNOWN) known.clear();
    const value = test(word);
    // A slice would keep its whole text in memory.
    known.set(` ${word}`.slice(1), value);
    return value;
  };
}

/** The length of the longest word that a pattern of words may fit: without repetition none is longer than its source. */
const longestOf = (words: readonly string[]): number =>
  words.some((word) => /[*+{]/.test(word))
    ? Number.POSITIVE_INFINITY
    : Math.max(0, ...words.map(({ length }) => length));

const tester = (words: readonly string[], flags = "iu"): ((word: string) => boolean) => {
  const pattern = wordPattern(`^(?:${alternatives(words)})$`, flags);
  const longest = longestOf(words);
  const fits = remembered((word) => pattern.test(word));
  return (word) => word.length <= longest && fits(word);
};

const possessiveTest = (ending: string | undefined): ((word: string) => boolean) => {
  if (ending === undefined) return () => false;
  const pattern = new RegExp(ending, "u");
  return (word) => pattern.test(word);
};

function compile({ speech: words, tag, stopWords }: Locale): PartyWords {
  const office = tester(words.offices);
  const noun = tester(words.personNouns);
  const frequent = new Set([...stopWords, ...(words.prepositions ?? [])]);
  const stop = new Set(stopWords);
  const isVerb = tester([...words.verbs, ...words.looseVerbs], "u");
  const small = new Set([...stopWords, ...words.links, ...words.openers]);
  const name = tester(words.names, "u");
  const isOpening = tester(words.openings ?? [], "u");
  return {
    // "OB" is an office, "ob" is none.
    isOffice: remembered(
      (word) => (word.length > 2 || /^\p{Lu}+$/u.test(word)) && office(withoutInclusive(word)) && !name(word),
    ),
    isPersonNoun: (word) => /^[\p{Lu}\d]/u.test(word) && noun(word) && !name(word),
    isDegree: tester(words.degrees, "u"),
    isArticle: tester([...words.articles, ...words.indefinite]),
    isIndefinite: tester(words.indefinite),
    isPronoun: tester(words.pronouns),
    isLink: tester(words.links, "u"),
    isConjunction: tester(words.conjunctions, "u"),
    endsConjunction: tester(
      words.conjunctions.flatMap((conjunction) => conjunction.split(/ |\\s/).slice(1)),
      "u",
    ),
    isGroup: tester(words.groups, "u"),
    isOfficeOfMatter: tester(words.officesOfMatters ?? []),
    isFalseOffice: tester(words.falseOffices ?? []),
    isThing: tester(words.things ?? [], "u"),
    isRank: tester(words.ranks ?? [], "u"),
    isBody: tester(words.bodies ?? [], "u"),
    isVerb,
    isSmall: (word) => /^\p{Lu}/u.test(word) && (small.has(word.toLowerCase()) || isVerb(word.toLowerCase())),
    isOpening: (word) => isOpening(word) && !name(word),
    isSentenceWord: (word) =>
      word.length > 2 && stop.has(word.toLowerCase()) && !PARTICLE.test(word.toLowerCase()) && !name(word),
    isFrequent: (word) => frequent.has(word),
    isSurname: words.surnames === undefined ? () => true : tester(words.surnames, "u"),
    isRelative: tester(words.relatives ?? [], "u"),
    isPossessive: possessiveTest(words.possessive),
    isFirstPerson: tester(words.firstPerson),
    stacked: tag === "de",
    shortOffices: words.shortOffices,
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
