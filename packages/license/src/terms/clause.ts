import type { Patterns } from "./patterns.ts";
import type { PhotoUse } from "./phrases/phrases.ts";

/** A word stands in a clause once or twice: "Non-commercial: limited to non-commercial use". */
const MOST_TIMES = 4;

/** A clause without the words of some patterns. */
function without(clause: string, patterns: readonly RegExp[]): string {
  let text = clause;
  for (const pattern of patterns)
    for (let count = 0; count < MOST_TIMES && pattern.test(text); count += 1) text = text.replace(pattern, " ");
  return text;
}

const wordsFor = ({ uses }: Patterns, isMeant: (use: PhotoUse) => boolean): RegExp[] =>
  uses.filter(([use]) => isMeant(use)).map(([, pattern]) => pattern);

/** "Non-commercial" denies nothing: the clause without such words. */
export const withoutNoncommercial = (clause: string, patterns: Patterns): string =>
  without(
    clause,
    wordsFor(patterns, (use) => use === "noncommercial"),
  );

/** Whether a clause denies: "no one may". What is not commercial or not transferable denies nothing. */
export function isDenied(clause: string, patterns: Patterns): boolean {
  const { not, never, notTransferable, notExclusive, conditional } = patterns;
  const rest = without(withoutNoncommercial(clause, patterns), [notTransferable, notExclusive]);
  return !conditional.test(clause) && (not.test(rest) || never.test(rest));
}

/** Uses whose names hold those of others: "non-commercial" is no commercial use, "social media" are not the media. */
const WHOLE: ReadonlySet<PhotoUse> = new Set(["noncommercial", "machine-learning", "social-media"]);

/** The uses that a clause names. */
export function usesIn(clause: string, patterns: Patterns): PhotoUse[] {
  const whole = wordsFor(patterns, (use) => WHOLE.has(use));
  // What may not be transferred is the permission.
  const rest = without(clause, [...whole, patterns.notTransferable, patterns.ofPhotos]);
  const found = patterns.uses
    .filter(([use, pattern]) => pattern.test(WHOLE.has(use) ? clause : rest))
    .map(([use]) => use);
  return found.length > 1 ? found.filter((use) => use !== "any") : found;
}
