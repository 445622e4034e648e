import type { Patterns } from "./patterns.ts";

const MOST_SENTENCES = 80;
const LONGEST_SENTENCE = 800;

/** A line that goes on in the next, which begins with a small letter: "for\nnon-commercial purposes". */
const GOES_ON = /(?<=[^.!?:;\n]|\p{L}[,;:])\n(?=\p{Ll})/gu;
const END = /(?<=(?<!\d|(?:^|[\s/(.-])\p{L})[.!?]["“”»«]?)\s+(?=[\p{Lu}"„«»“©(])|\n+/u;

const BULLET = /^[-–•*·]\s/u;
const BULLET_IN_WORDS = /^[-–•*·]\s\p{Ll}/u;

/** A list that goes on in the words before it: "grants the\n- exclusive,\n- unlimited\nright"; a list behind a colon does not. */
function withinSentences(text: string): string {
  let isList = false;
  return text
    .split("\n")
    .reduce((read, line) => {
      const goesOn = !isList && BULLET_IN_WORDS.test(line) && /[^.!?:;\s]\s{0,3}$/u.test(read);
      isList = /:\s{0,3}$/.test(line) || (isList && BULLET.test(line));
      return `${read}${goesOn ? " " : "\n"}${line}`;
    }, "")
    .slice(1);
}

/**
 * The sentences of a text, each as it stands there but for breaks of lines within it.
 *
 * @param text - the terms as printed
 * @param patterns - of the language, for the short words whose full stop ends nothing
 */
export function sentencesOf(text: string, { abbreviations }: Patterns): string[] {
  const parts: string[] = [];
  for (const part of withinSentences(text).replace(GOES_ON, " ").split(END)) {
    const before = parts.at(-1);
    // "Veröffentlichung bzw. Vervielfältigung": the blank is lost to the split.
    if (before !== undefined && abbreviations.test(before)) parts[parts.length - 1] = `${before} ${part}`;
    else parts.push(part);
  }
  return parts
    .map((sentence) => sentence.trim().slice(0, LONGEST_SENTENCE))
    .filter((sentence) => sentence !== "")
    .slice(0, MOST_SENTENCES);
}
