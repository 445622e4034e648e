import { wordPattern } from "../letters.ts";
import type { PhotoUse, UsageTermsPhrases } from "./phrases/phrases.ts";

type Simple = Exclude<keyof UsageTermsPhrases, "tag" | "uses" | "units">;

/** The phrases of a language as expressions. */
export type Patterns = Readonly<Record<Simple, RegExp>> & {
  readonly uses: readonly (readonly [PhotoUse, RegExp])[];
  readonly units: readonly (readonly [string, RegExp])[];
  /** "Not free". */
  readonly notFree: RegExp;
  /** Words for naming and what is to be named, near each other. */
  readonly namesSource: RegExp;
  /** The same with forms that also report: "the photographer named here". */
  readonly maybeNamesSource: RegExp;
  /** "Without naming". */
  readonly withoutCredit: RegExp;
};

/** A little further on in the same clause, and not behind who does it: "named by the court". */
const NEAR = "(?:(?!\\s(?:da(?:l\\p{L}*)?|par|por|by|door|with)[\\s'’])[^,.;!?]){0,60}?";

/** One of the words; without any, what fits nothing: a language that lists none says nothing of it. */
const oneOf = (list: readonly string[]): string => (list.length === 0 ? "(?!)" : `(?:${list.join("|")})`);

const sourceOf = (list: readonly string[]): string => `(?<![\\p{L}])${oneOf(list)}`;

const wordsOf = (list: readonly string[]): RegExp => wordPattern(sourceOf(list), "iu");

const near = (one: string, other: string): string => `${one}${NEAR}${other}|${other}${NEAR}${one}`;

const cache = new WeakMap<UsageTermsPhrases, Patterns>();

/** Makes the expressions of a language once. */
export function patternsFor(phrases: UsageTermsPhrases): Patterns {
  const known = cache.get(phrases);
  if (known !== undefined) return known;
  const { tag: _tag, uses, units, ...simple } = phrases;
  const [naming, named, credited] = [sourceOf(phrases.naming), sourceOf(phrases.named), sourceOf(phrases.credited)];
  const made = {
    ...(Object.fromEntries(Object.entries(simple).map(([key, list]) => [key, wordsOf(list)])) as Record<
      Simple,
      RegExp
    >),
    notFree: wordPattern(`${sourceOf(phrases.not)}\\s${oneOf([...phrases.royaltyFree, ...phrases.free])}`, "iu"),
    namesSource: wordPattern(`${near(naming, credited)}|${naming}\\s{0,2}["„“«©]`, "iu"),
    maybeNamesSource: wordPattern(near(named, credited), "iu"),
    withoutCredit: wordPattern(
      `${sourceOf(phrases.without)}\\s(?:\\p{L}+\\s){0,3}?(?:${naming}|${named}|${credited})`,
      "iu",
    ),
    uses: Object.entries(uses).map(([use, list]) => [use as PhotoUse, wordsOf(list)] as const),
    units: Object.entries(units).map(
      ([unit, list]) => [unit, wordPattern(`(\\d{1,3})\\s${oneOf(list)}(?!\\p{L})`, "iu")] as const,
    ),
  };
  cache.set(phrases, made);
  return made;
}
