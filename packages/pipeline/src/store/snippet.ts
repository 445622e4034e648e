import { fold } from "./fold.ts";

const AROUND = 90;

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
  const start = at <= AROUND ? 0 : text.indexOf(" ", at - AROUND) + 1;
  const cut = text.slice(start, at + 2 * AROUND);
  const end = start + cut.length < text.length ? cut.lastIndexOf(" ") : cut.length;
  const shown = cut
    .slice(0, end > 0 ? end : cut.length)
    .replace(/\s+/g, " ")
    .trim();
  return `${start > 0 ? "… " : ""}${shown}${start + cut.length < text.length ? " …" : ""}`;
}
