import type { PageElement } from "../dom/document.ts";
import type { Page } from "../page.ts";

/** The smallest element of a page in which a place of its source stands. */
export function findNode({ document }: Page, place: number): PageElement | undefined {
  // Elements stand in the order of their beginnings, so the last one around the place is the innermost.
  return document.elements.findLast(({ start, end }) => start <= place && place < end);
}
