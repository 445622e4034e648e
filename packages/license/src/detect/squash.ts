import { normalizeText } from "../letters.ts";

/** Letters and digits, and the plus sign of "Sampling+". */
const KEPT = /[\p{L}\p{N}+]/u;
const MARKS = /\p{M}+/gu;

/**
 * What is left of a text when case, accents, blanks and punctuation do not count: `No-Derivatives`, `no derivatives` and
 * `NoDerivatives` become one. For each character it is known whether a word begins or ends there.
 */
export interface Squashed {
  readonly text: string;
  /** Whether a word begins before the character at this place; one more than there are characters. */
  readonly edges: readonly boolean[];
}

/** Scripts that write words without blanks between them: there every place is an edge. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

const isKeptAscii = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 43;

/** The same for a text of ASCII alone, as most are: no character of it needs a pattern. */
function squashAscii(text: string): Squashed {
  const edges: boolean[] = [];
  let kept = "";
  let edge = true;
  for (let index = 0; index < text.length; index += 1) {
    const isKept = isKeptAscii(text.charCodeAt(index));
    if (isKept) {
      kept += text.charAt(index);
      edges.push(edge);
    }
    edge = !isKept;
  }
  edges.push(true);
  return { text: kept.toLowerCase(), edges };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII begins with them
const ASCII = /^[\u0000-\u007f]*$/;

/** Squashes a text. */
export function squash(text: string): Squashed {
  if (ASCII.test(text)) return squashAscii(text);
  const kept: string[] = [];
  const edges: boolean[] = [];
  let edge = true;
  for (const character of normalizeText(text, "NFKD").replace(MARKS, "").toLowerCase()) {
    if (!KEPT.test(character)) {
      edge = true;
      continue;
    }
    const unspaced = UNSPACED.test(character);
    for (const unit of character.split("")) {
      kept.push(unit);
      edges.push(edge || unspaced);
    }
    edge = unspaced;
  }
  edges.push(true);
  return { text: kept.join(""), edges };
}

const LEFT_OUT = /[^\p{L}\p{N}+]+/gu;

/** A name as key of a dictionary: the text that {@link squash} gives, without the edges. */
export const keyOf = (name: string): string =>
  normalizeText(name, "NFKD").replace(MARKS, "").toLowerCase().replace(LEFT_OUT, "");
