import type { Page } from "../page.ts";
import type { Candidate, Rule } from "./candidate.ts";

/**
 * What the rules of a field find.
 *
 * @param rules - best first
 * @param page - the page
 * @returns the candidates, in the order of the rules
 */
export function candidatesOf<T>(rules: readonly Rule<T>[], page: Page): Candidate<T>[] {
  const found: Candidate<T>[] = [];
  for (const rule of rules) found.push(...rule(page));
  return found;
}
