import { CHARACTER, characterAt } from "../blocks/characters.ts";

/** A word, and where it stands. */
export interface WordPlace {
  readonly 0: string;
  readonly index: number;
}

/**
 * The words of a text as blanks part them; much cheaper than the matches of a pattern.
 *
 * @param text - any text
 * @param marks - what parts words as blanks do
 */
export function wordPlaces(text: string, marks: string = ""): WordPlace[] {
  const places: WordPlace[] = [];
  let start = 0;
  for (let index = 0; index <= text.length; index++) {
    if (index < text.length && isOfWord(text, index, marks)) continue;
    if (index > start) places.push({ 0: text.slice(start, index), index: start });
    start = index + 1;
  }
  return places;
}

function isOfWord(text: string, index: number, marks: string): boolean {
  const character = characterAt(text, index);
  return (character & CHARACTER.word) !== 0 || !(character & CHARACTER.space || marks.includes(text[index] ?? ""));
}

/** Marks at the end of a word. */
const TRAILING = ".,;:'’";

/** A word without the marks at its end. */
export function bare(word: string): string {
  let end = word.length;
  while (end > 0 && TRAILING.includes(word[end - 1] ?? " ")) end--;
  return word.slice(0, end);
}
