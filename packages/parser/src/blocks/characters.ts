/** What a character is, as bits. */
export const CHARACTER = {
  known: 1,
  /** `\p{L}` or `\p{N}`. */
  word: 2,
  /** `\p{Lu}`. */
  upper: 4,
  /** `\s`. */
  space: 8,
  /** `\p{L}`. */
  letter: 16,
} as const;

let classes: Uint8Array | undefined;

const isSmall = (code: number): boolean => code >= 97 && code <= 122;

function classify(character: string): number {
  let bits: number = CHARACTER.known;
  if (/^[\p{L}\p{N}]$/u.test(character)) bits |= CHARACTER.word;
  if (/^\p{L}$/u.test(character)) bits |= CHARACTER.letter;
  if (/^\p{Lu}$/u.test(character)) bits |= CHARACTER.upper;
  if (/^\s$/.test(character)) bits |= CHARACTER.space;
  return bits;
}

/**
 * What the character at a place of a text is. Each character is looked up once; texts are then read without patterns.
 *
 * @param text - any text
 * @param index - a place in it
 * @returns bits of {@link CHARACTER}; those of the whole character for the first half of a surrogate pair
 */
export function characterAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (code >= 0xd800 && code <= 0xdbff) return classify(String.fromCodePoint(text.codePointAt(index) ?? code));
  classes ??= new Uint8Array(0x10000);
  const known = classes[code] as number;
  if (known !== 0) return known;
  const bits = classify(String.fromCharCode(code));
  classes[code] = bits;
  return bits;
}

/**
 * The words of a text in lower case.
 *
 * @param text - any text
 * @param kind - what words are made of: a bit of {@link CHARACTER}, by default letters and digits
 * @param limit - how many of them
 */
export function wordsOf(
  text: string,
  kind: number = CHARACTER.word,
  limit: number = Number.POSITIVE_INFINITY,
): string[] {
  const lower = text.toLowerCase();
  const { length } = lower;
  const words: string[] = [];
  let start = -1;
  for (let index = 0; index < length; index++) {
    const code = lower.charCodeAt(index);
    const isWord = isSmall(code) || (characterAt(lower, index) & kind) !== 0;
    if (isWord && start === -1) start = index;
    else if (!isWord && start !== -1) {
      if (words.push(lower.slice(start, index)) === limit) return words;
      start = -1;
    }
    if (code >= 0xd800 && code <= 0xdbff && isWord) index++;
  }
  if (start !== -1) words.push(lower.slice(start));
  return words;
}

/** Counts of what stands in a text. */
export interface TextMeasures {
  /** Blanks and line breaks, and one more. */
  words: number;
  breaks: number;
  digits: number;
  /** Words that begin with a capital. */
  capitals: number;
  /** `.!?…` before a blank or at the end. */
  sentenceEnds: number;
  /** `,;` */
  commas: number;
  /** `|•·»›/` */
  separators: number;
  /** `:©@` */
  marks: number;
}

/** What a mark counts as. */
type Mark = "sentenceEnds" | "commas" | "separators" | "marks";

const MARKS: readonly (readonly [Mark, string])[] = [
  ["sentenceEnds", ".!?…"],
  ["commas", ",;"],
  ["separators", "|•·»›/"],
  ["marks", ":©@"],
];
const markByCode: ReadonlyMap<number, Mark> = new Map(
  MARKS.flatMap(([mark, list]) => [...list].map((character) => [character.charCodeAt(0), mark] as const)),
);

const SPACE = 32;
const NEWLINE = 10;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/**
 * Counts in one pass what tells running text from the rest.
 *
 * @param text - the text of a block
 */
export function measureText(text: string): TextMeasures {
  const counts = { words: 1, breaks: 0, digits: 0, capitals: 0, sentenceEnds: 0, commas: 0, separators: 0, marks: 0 };
  const { length } = text;
  let isAfterSpace = true;
  for (let index = 0; index < length; index++) {
    const code = text.charCodeAt(index);
    if (isSmall(code)) {
      isAfterSpace = false;
    } else if (code === SPACE || code === NEWLINE) {
      counts.words++;
      if (code === NEWLINE) counts.breaks++;
      isAfterSpace = true;
    } else if (isDigit(code)) {
      counts.digits++;
      isAfterSpace = false;
    } else {
      const character = characterAt(text, index);
      if (isAfterSpace && character & CHARACTER.upper) counts.capitals++;
      if (!(character & CHARACTER.word)) countMark(counts, text, index);
      isAfterSpace = (character & CHARACTER.space) !== 0;
    }
  }
  return counts;
}

function countMark(counts: TextMeasures, text: string, index: number): void {
  const mark = markByCode.get(text.charCodeAt(index));
  if (mark === undefined) return;
  const ends = mark !== "sentenceEnds" || index + 1 === text.length || characterAt(text, index + 1) & CHARACTER.space;
  if (ends) counts[mark]++;
}
