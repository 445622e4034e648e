import { wordPattern } from "../letters.ts";
import type { PhotoUse, UsageTermsPhrases } from "./phrases/phrases.ts";

type Simple = Exclude<keyof UsageTermsPhrases, "tag" | "uses" | "units">;

/** The phrases of a language as expressions. */
export type Patterns = Readonly<Record<Simple, RegExp>> & {
  readonly uses: readonly (readonly [PhotoUse, RegExp])[];
  readonly units: readonly (readonly [string, RegExp])[];
};

const wordsOf = (list: readonly string[]): RegExp =>
  list.length === 0 ? /(?!)/u : wordPattern(`(?<![\\p{L}])(?:${list.join("|")})`, "iu");

const cache = new WeakMap<UsageTermsPhrases, Patterns>();

/** Makes the expressions of a language once. */
export function patternsFor(phrases: UsageTermsPhrases): Patterns {
  const known = cache.get(phrases);
  if (known !== undefined) return known;
  const { tag: _tag, uses, units, ...simple } = phrases;
  const made = {
    ...(Object.fromEntries(Object.entries(simple).map(([key, list]) => [key, wordsOf(list)])) as Record<
      Simple,
      RegExp
    >),
    uses: Object.entries(uses).map(([use, list]) => [use as PhotoUse, wordsOf(list)] as const),
    units: Object.entries(units).map(
      ([unit, list]) => [unit, wordPattern(`(\\d{1,3})\\s(?:${list.join("|")})(?!\\p{L})`, "iu")] as const,
    ),
  };
  cache.set(phrases, made);
  return made;
}
