import { tester, type WordTest } from "./vocabulary.ts";
import type { Tests } from "./word-tests.ts";

/** What people are, and what bodies and things are called. */
export interface OfficeWords {
  isOffice: WordTest;
  /** A word for what somebody is, that is no office. */
  isPersonNoun: WordTest;
  isGroup: WordTest;
  /** An office that is held for a matter, as ministers are. */
  isOfficeOfMatter: WordTest;
  /** Words that begin like an office and are none. */
  isFalseOffice: WordTest;
  /** An adjective that stands behind an office and is part of it: `générale`. */
  isOfficeAdjective: WordTest;
  /** Words behind an office that are part of it: `in Charge`. */
  isOfficeTail(words: string): boolean;
  isOfficeOfTwoWords(words: string): boolean;
  /** An office that anybody who holds one may be called by: `edil`. */
  isAnyOffice: (word: string) => boolean;
  /** A noun that stands in no name of a person: `Island`. */
  isThing: WordTest;
  /** The last word of a name that is none of a person: `Division`. */
  isBody: WordTest;
  /** Offices in the plural, which are no one's: `Councillors`. */
  isPlural: (word: string) => boolean;
  /** What describes a noun stands behind it, so that none follows a name: `le film Star Trek`. */
  readonly nounFirst: boolean;
  /** Whether a word links an office to the one of whose kind it is: `teniente de alcalde`. */
  isKindLink(word: string): boolean;
  /** Whether no office goes on before a link: `bland annat av nämndens ordförande`. */
  readonly linksPartOffices: boolean;
  readonly shortOffices: Readonly<Record<string, string>>;
}

/** Takes off what fits a pattern of the language; a language that has none has nothing to take off. */
const without =
  (pattern: RegExp | undefined) =>
  (word: string): string =>
    pattern === undefined ? word : word.replace(pattern, "");

/** The tests of what people and bodies are called in a language. */
export const wordsOfOffices = ({ words, vocabulary, fits, isName }: Tests): OfficeWords => {
  const office = tester(words.offices);
  const noun = tester(words.personNouns);
  const plural = tester(words.plurals, "u");
  // "Stadträt*innen", "Bürgermeister:in", "BürgermeisterIn"
  const withoutInclusive = without(
    words.inclusiveEnding === undefined ? undefined : new RegExp(`(?:${words.inclusiveEnding})$`, "u"),
  );
  // "vice-prefeita", "Alt-Bürgermeister"
  const withoutRank = without(words.rankPrefixes && new RegExp(`^(?:${words.rankPrefixes.join("|")})-`, "iu"));
  // "D66-fractievoorzitter"
  const withoutParty = without(/^\p{Lu}[\p{Lu}\p{N}]{0,4}-(?=\p{Ll})/u);
  const group = tester(words.groups, "u");
  return {
    // "OB" is an office, "ob" is none.
    isOffice: vocabulary.remember(
      (word) =>
        (word.length > 2 || /^\p{Lu}+$/u.test(word)) &&
        (office(withoutInclusive(withoutRank(withoutParty(word)))) || plural(word)) &&
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
    isKindLink: (word) => word === words.kindLink,
    linksPartOffices: words.officeAdjectives !== undefined || words.linksPartOffices === true,
    shortOffices: words.shortOffices,
  };
};
