import type { Stretch } from "./sentences.ts";

const OPENING = /(?<![\p{L}\p{N},]),,(?=[\p{L}\p{N}‘'])/gu;
const CLOSING = /(?<=\S)(?:''|’’)(?![\p{L}\p{N}])/gu;

/**
 * Dutch newspapers open words with two commas, and may close them with two single marks: ,,Wij bouwen verder’’.
 *
 * @param text - a paragraph
 * @returns the paragraph with one mark and a blank for each pair, as long as it was
 */
export const withMarksForPairs = (text: string): string =>
  text.includes(",,") ? text.replace(OPENING, " „").replace(CLOSING, "” ") : text;

/** The stretch with both marks of each pair, in the paragraph as it was. */
export function withBothMarks<Part extends Stretch>(part: Part, text: string): Part {
  const from = text.slice(part.from - 1, part.from + 1) === ",," ? part.from - 1 : part.from;
  const to = /^(?:''|’’)$/u.test(text.slice(part.to - 1, part.to + 1)) ? part.to + 1 : part.to;
  return from === part.from && to === part.to ? part : { ...part, from, to };
}
