import { element, type SafeHtml, textHtml } from "../../markup/html.ts";
import type { HtmlContext } from "./handlers.ts";

/** Writes the heading of a section below the headline's level. */
export function sectionHeading(title: string, { headingOffset }: HtmlContext): SafeHtml {
  return element(`h${Math.min(6, 2 + headingOffset)}`, {}, textHtml(title));
}
