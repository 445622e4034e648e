import { wordPattern } from "../letters.ts";
import type { PhotoUse, UsageTermsPhrases } from "./phrases/phrases.ts";

/** What is no expression by itself: groups, and small words that are parts of others. */
const APART = [
  "tag",
  "uses",
  "units",
  "of",
  "by",
  "to",
  "articles",
  "and",
  "agents",
  "notCountries",
  "abbreviations",
  "relatives",
  "indefinite",
  "definite",
  "definitePhotos",
  "readers",
] as const;
const apart: ReadonlySet<string> = new Set(APART);
type Simple = Exclude<keyof UsageTermsPhrases, (typeof APART)[number]>;

/** The phrases of a language as expressions. */
export type Patterns = Readonly<Record<Simple, RegExp>> & {
  readonly uses: readonly (readonly [PhotoUse, RegExp])[];
  readonly units: readonly (readonly [string, RegExp])[];
  /** A word for a use that tells of what kind the photos are: "private pictures". */
  readonly ofPhotos: RegExp;
  /** Any photo: "a photo", "such pictures". */
  readonly anyPhoto: RegExp;
  /** These photos: "the images", "all our photos". */
  readonly thesePhotos: RegExp;
  /** Whether the language has words for these photos. */
  readonly hasArticles: boolean;
  /** To whom terms give something. */
  readonly readers: RegExp;
  /** Who does what is permitted: the words behind "by", which are the first group. */
  readonly doer: RegExp;
  /** "Not free". */
  readonly notFree: RegExp;
  /** Words for naming and what is to be named, near each other. */
  readonly namesSource: RegExp;
  /** The same with forms that also report: "the photographer named here". */
  readonly maybeNamesSource: RegExp;
  /** Photos that are free by their name, of which all kinds of things are told: "royalty-free images". */
  readonly freeByName: RegExp;
  /** "Without naming". */
  readonly withoutCredit: RegExp;
  /** "Of", at the beginning. */
  readonly ofSomething: RegExp;
  /** What stands near the beginning of a credit, and seldom elsewhere. */
  readonly marked: RegExp;
  /** Small words between "credit" and who is to be credited. */
  readonly creditTo: RegExp;
  /** The name of a country, which is the first group. */
  readonly country: RegExp;
  /** The end of a noun that names no country. */
  readonly noCountry: RegExp;
  /** A short word and its full stop, at the end. */
  readonly abbreviations: RegExp;
  /** A clause that tells of what stands before it. */
  readonly relatives: RegExp;
};

/** One of the words; without any, what fits nothing: a language that lists none says nothing of it. */
const oneOf = (list: readonly string[]): string => (list.length === 0 ? "(?!)" : `(?:${list.join("|")})`);

const sourceOf = (list: readonly string[]): string => `(?<![\\p{L}])${oneOf(list)}`;

const wordsOf = (list: readonly string[]): RegExp => wordPattern(sourceOf(list), "iu");

/** Both, one a little further on in the same clause, and not behind who does it: "named by the court". */
function near(one: string, other: string, agents: readonly string[]): string {
  const between = `(?:(?!\\s${oneOf(agents)}[\\s'’])[^,.;!?]){0,60}?`;
  return `${one}${between}${other}|${other}${between}${one}`;
}

/** A word that a blank or an apostrophe parts from the next. */
const small = (list: readonly string[]): string => `${oneOf(list)}(?:\\s|(?<=['’]))`;

type OfSmallWords = Pick<
  Patterns,
  "ofSomething" | "marked" | "creditTo" | "country" | "noCountry" | "abbreviations" | "relatives"
>;

const ofSmallWords = (phrases: UsageTermsPhrases): OfSmallWords => {
  const { of, by, to, articles, and, notCountries, abbreviations, relatives } = phrases;
  return {
    ofSomething: wordPattern(`^\\s${small(of)}`, "iu"),
    marked: wordPattern(`^[^:©.;]{0,30}(?:[:©]|\\(c\\)|\\s${oneOf(by)}\\s)`, "iu"),
    creditTo: wordPattern(`^\\s?(?:${small([...to, ...of, ...by, ...articles])})*`, "iu"),
    country: wordPattern(
      `^(?:${small(articles)})?(\\p{Lu}\\p{L}+(?:[\\s-](?:\\p{Lu}\\p{L}+|${oneOf(and)})){0,3})`,
      "u",
    ),
    noCountry: wordPattern(`${oneOf(notCountries)}$`, "u"),
    abbreviations: wordPattern(`${sourceOf(abbreviations)}\\.$`, "iu"),
    relatives: wordPattern(`^\\s?${oneOf(relatives)}(?!\\p{L})`, "iu"),
  };
};

/** Uses whose words may also tell of what kind photos are. */
const ADJECTIVES = ["private", "media", "commercial"] as const;

const wholeWords = (list: readonly string[]): RegExp => wordPattern(`${sourceOf(list)}(?!\\p{L})`, "iu");

type OfWhom = Pick<Patterns, "ofPhotos" | "anyPhoto" | "thesePhotos" | "hasArticles" | "readers" | "doer">;

/** Whose photos a sentence speaks of, and who may do something with them. */
function ofWhom({ photos, uses, indefinite, definite, definitePhotos, readers, doneBy }: UsageTermsPhrases): OfWhom {
  const photo = `(?:\\s|(?<=['’]))(?:[\\p{L}-]+\\s)?${oneOf(photos)}`;
  return {
    ofPhotos: wordPattern(`${sourceOf(ADJECTIVES.flatMap((use) => uses[use] ?? []))}\\s${oneOf(photos)}`, "iu"),
    anyPhoto: wordPattern(`${sourceOf(indefinite)}${photo}`, "iu"),
    thesePhotos: wordPattern(`${sourceOf(definite)}${photo}|${sourceOf(definitePhotos)}`, "iu"),
    hasArticles: definite.length + definitePhotos.length > 0,
    readers: wholeWords(readers),
    doer: wordPattern(`${sourceOf(doneBy)}\\s((?:\\p{L}+['’\\s]\\s?){0,3}\\p{L}*)`, "iu"),
  };
}

const cache = new WeakMap<UsageTermsPhrases, Patterns>();

/** Makes the expressions of a language once. */
export function patternsFor(phrases: UsageTermsPhrases): Patterns {
  const known = cache.get(phrases);
  if (known !== undefined) return known;
  const { uses, units, agents } = phrases;
  const [naming, named, credited] = [
    sourceOf(phrases.naming),
    sourceOf(phrases.named),
    `${sourceOf(phrases.credited)}(?!\\p{L})`,
  ];
  const made = {
    ...ofSmallWords(phrases),
    ...ofWhom(phrases),
    ...(Object.fromEntries(
      Object.entries(phrases).flatMap(([key, list]) => (apart.has(key) ? [] : [[key, wordsOf(list)]])),
    ) as Record<Simple, RegExp>),
    notFree: wordPattern(
      `${sourceOf(phrases.not)}\\s(?:\\p{L}{1,20}\\s){0,2}["„“«]?\\s?${oneOf([...phrases.royaltyFree, ...phrases.free])}`,
      "iu",
    ),
    freeByName: wordPattern(
      `${oneOf(phrases.photos)}\\s[«"“]?\\s?(?=\\p{L}+\\s(?:d[aei]|of)\\s)${oneOf(phrases.royaltyFree)}|${sourceOf(phrases.royaltyFree)}[»"”]?\\s(?:\\p{L}+\\s)?${oneOf(phrases.photos)}`,
      "iu",
    ),
    namesSource: wordPattern(`${near(naming, credited, agents)}|${naming}\\s{0,2}["„“«©]`, "iu"),
    maybeNamesSource: wordPattern(near(named, credited, agents), "iu"),
    withoutCredit: wordPattern(
      `${sourceOf(phrases.without)}\\s(?:\\p{L}+\\s){0,3}?(?:${naming}|${named}|${credited})`,
      "iu",
    ),
    only: wordPattern(`${sourceOf(phrases.only)}\\s((?:\\p{L}+['’\\s]\\s?){1,3})${oneOf(phrases.modals)}`, "iu"),
    reported: wholeWords(phrases.reported),
    not: wholeWords(phrases.not),
    never: wholeWords(phrases.never),
    law: wholeWords(phrases.law),
    general: wordPattern(`${sourceOf(phrases.general)}(?!\\p{L})`, "giu"),
    passive: wholeWords(phrases.passive),
    conditional: wordPattern(`^\\s?(?:\\p{L}{1,12}\\s)?${oneOf(phrases.conditional)}(?!\\p{L})`, "iu"),
    uses: Object.entries(uses).map(([use, list]) => [use as PhotoUse, wordsOf(list)] as const),
    units: Object.entries(units).map(
      ([unit, list]) => [unit, wordPattern(`(\\d{1,3})\\s${oneOf(list)}(?!\\p{L})`, "iu")] as const,
    ),
  };
  cache.set(phrases, made);
  return made;
}
