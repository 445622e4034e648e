import { fold } from "./fold.ts";

const AROUND = 90;
/** What a cut leaves of a character of two units. */
const HALF = /^[\udc00-\udfff]|[\ud800-\udbff]$/g;

/** Where a folded word stands in a text, or -1. Folding changes lengths, so that the words are folded one by one. */
function placeOf(text: string, words: readonly string[]): number {
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const word = fold(match[0]);
    if (words.some((wanted) => word.includes(wanted))) return match.index;
  }
  return -1;
}

/**
 * The place in a text where one of the words stands, with some text around it.
 *
 * @param text - running text
 * @param words - folded, see `fold`
 * @returns at most some 200 characters on one line
 */
export function snippetOf(text: string, words: readonly string[]): string {
  const at = Math.max(0, placeOf(text, words));
  const blank = text.indexOf(" ", at - AROUND);
  // Chinese has no blanks to begin at.
  const begin = blank >= 0 && blank < at ? blank + 1 : at - AROUND;
  const start = at <= AROUND ? 0 : begin;
  const cut = text.slice(start, at + 2 * AROUND);
  const end = start + cut.length < text.length ? cut.lastIndexOf(" ") : cut.length;
  const shown = cut
    .slice(0, end > 0 ? end : cut.length)
    .replace(HALF, "")
    .replace(/\s+/g, " ")
    .trim();
  return `${start > 0 ? "… " : ""}${shown}${start + cut.length < text.length ? " …" : ""}`;
}
