import type { Stretch } from "./sentences.ts";

const OPENING = /(?<![\p{L}\p{N},'’])(?:,,|''|’’)(?=[\p{L}\p{N}‘'])/gu;
const PAIR = /,,|''|’’/u;
const CLOSING = /(?<=\S)(?:''|’’)(?![\p{L}\p{N}])/gu;
const WITH_BLANKS = /(?<![^\s(])"\s(?=\p{L})([^"]{1,3000})\s"(?![\p{L}\p{N}])/gu;

/**
 * Gives marks that are written with two characters one mark and a blank. Dutch newspapers open words with two commas, and may
 * close them with two single marks: ,,Wij bouwen verder’’; others open them so, too. French ones set blanks within marks of the keyboard: " C’est fini ".
 *
 * @param text - a paragraph
 * @returns the paragraph, as long as it was
 */
export function withMarksForPairs(text: string): string {
  const opened = PAIR.test(text) ? text.replace(OPENING, " „") : text;
  const marked = opened === text ? text : opened.replace(CLOSING, "” ");
  return marked.includes('" ') ? marked.replace(WITH_BLANKS, " “$1” ") : marked;
}

const FIRST = /^(?:,,|''|’’|"\s)$/u;
const LAST = /^(?:''|’’|\s")$/u;

/** The stretch with both characters of each mark, in the paragraph as it was. */
export function withBothMarks<Part extends Stretch>(part: Part, text: string): Part {
  const from = FIRST.test(text.slice(part.from - 1, part.from + 1)) ? part.from - 1 : part.from;
  const to = LAST.test(text.slice(part.to - 1, part.to + 1)) ? part.to + 1 : part.to;
  return from === part.from && to === part.to ? part : { ...part, from, to };
}
