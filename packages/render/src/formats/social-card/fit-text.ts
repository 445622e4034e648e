/**
 * Widths of characters in parts of the font size: those of DejaVu Serif in bold, the widest font that systems fall back on, so
 * that nothing leaves the card where none of its own is installed.
 */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/, 1],
  [/\p{Extended_Pictographic}/u, 1.2],
  [/[iljI.,:;'’|!\s]/, 0.37],
  [/[mwMW—…]/, 1.03],
  [/\p{Lu}/u, 0.78],
  [/\p{M}/u, 0],
  [/[\p{Nd}\p{Script=Greek}\p{Script=Cyrillic}]/u, 0.73],
];

/** Estimates how wide a text is, in parts of the font size. */
export function estimateWidth(text: string): number {
  let width = 0;
  for (const character of text) width += WIDTHS.find(([pattern]) => pattern.test(character))?.[1] ?? 0.64;
  return width;
}

/** Cuts a word that is wider than a line into parts that are not. */
function cutWord(word: string, width: number): string[] {
  if (estimateWidth(word) <= width) return [word];
  const parts: string[] = [];
  let part = "";
  for (const character of word) {
    if (part !== "" && estimateWidth(part + character) > width) {
      parts.push(part);
      part = "";
    }
    part += character;
  }
  return [...parts, part];
}

function breakLines(words: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const word of words.flatMap((item) => cutWord(item, width))) {
    const last = lines.at(-1);
    if (last !== undefined && estimateWidth(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const ELLIPSIS = " …";

/** Ends a line with an ellipsis, without the words that it takes the room of. */
function endLine(line: string, width: number): string {
  let words = line;
  while (words.includes(" ") && estimateWidth(words + ELLIPSIS) > width) words = words.slice(0, words.lastIndexOf(" "));
  return words + ELLIPSIS;
}

/** Lines of text and the font size in which they fit. */
export interface FittedText {
  readonly lines: readonly string[];
  readonly size: number;
}

/** Longer texts are cut before they are measured: no card shows more. */
const LONGEST = 400;

/**
 * Breaks text into lines in the largest of the sizes in which it fits; in the smallest it is cut, with an ellipsis.
 *
 * @param text - one line of text
 * @param width - in pixels
 * @param sizes - font sizes in pixels and how many lines of each are allowed, largest first
 */
export function fitText(
  text: string,
  width: number,
  sizes: readonly (readonly [size: number, lines: number])[],
): FittedText {
  const words = [...text].slice(0, LONGEST).join("").split(/\s/).filter(Boolean);
  for (const [size, most] of sizes) {
    const lines = breakLines(words, width / size);
    if (lines.length <= most) return { lines, size };
  }
  const [size = 0, most = 0] = sizes.at(-1) ?? [];
  const lines = breakLines(words, width / size).slice(0, most);
  return { lines: [...lines.slice(0, -1), endLine(lines.at(-1) ?? "", width / size)], size };
}
