import { type Page, perPage } from "../page.ts";
import { type FoundDate, findDates } from "./parse-date.ts";

const known = perPage((): Map<string, readonly FoundDate[]> => new Map());

/**
 * Finds the dates in a text of a page. Several fields look at the same blocks, so what was found is kept with the page.
 *
 * @param text - of a block of the page, or a part of one; only the first 2,000 characters are searched
 * @param page - in whose languages the dates are
 * @returns the dates, in the order of the text
 */
export function datesOfPage(text: string, page: Page): readonly FoundDate[] {
  const before = known(page).get(text);
  if (before !== undefined) return before;
  const found = findDates(text, page.language.locales);
  known(page).set(text, found);
  return found;
}
