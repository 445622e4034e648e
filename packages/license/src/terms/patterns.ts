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
  /** "Without naming". */
  readonly withoutCredit: RegExp;
};

/** A little further on in the same clause, and not behind who does it: "named by the court". */
const NEAR = "(?:(?!\\s(?:da(?:l\\p{L}*)?|par|por|by|door|with)[\\s'’])[^,.;!?]){0,60}?";

const sourceOf = (list: readonly string[]): string => `(?<![\\p{L}])(?:${list.join("|")})`;

const wordsOf = (list: readonly string[]): RegExp => (list.length === 0 ? /(?!)/u : wordPattern(sourceOf(list), "iu"));

const cache = new WeakMap<UsageTermsPhrases, Patterns>();

/** Makes the expressions of a language once. */
export function patternsFor(phrases: UsageTermsPhrases): Patterns {
  const known = cache.get(phrases);
  if (known !== undefined) return known;
  const { tag: _tag, uses, units, ...simple } = phrases;
  const [naming, credited] = [sourceOf(phrases.naming), sourceOf(phrases.credited)];
  const free = [...phrases.royaltyFree, ...phrases.free];
  const made = {
    ...(Object.fromEntries(Object.entries(simple).map(([key, list]) => [key, wordsOf(list)])) as Record<
      Simple,
      RegExp
    >),
    notFree: wordPattern(`${sourceOf(phrases.not)}\\s(?:${free.join("|")})`, "iu"),
    namesSource: wordPattern(`${naming}${NEAR}${credited}|${credited}${NEAR}${naming}|${naming}\\s{0,2}["„“«©]`, "iu"),
    withoutCredit: wordPattern(`${sourceOf(phrases.without)}\\s(?:\\p{L}+\\s){0,3}?(?:${naming}|${credited})`, "iu"),
    uses: Object.entries(uses).map(([use, list]) => [use as PhotoUse, wordsOf(list)] as const),
    units: Object.entries(units).map(
      ([unit, list]) => [unit, wordPattern(`(\\d{1,3})\\s(?:${list.join("|")})(?!\\p{L})`, "iu")] as const,
    ),
  };
  cache.set(phrases, made);
  return made;
}
