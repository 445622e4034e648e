import { parseCreditLine } from "@civic-media/license";
import { allWords, lazily } from "../locales/civic/index.ts";
import { inSmallLetters, smallPattern, wordPattern } from "../locales/letters.ts";
import { SMALL_IN_CREDIT } from "../locales/name-particles.ts";
import { pictureWords } from "./picture-words.ts";

const LONGEST = 160;
/** How the line of a credit begins; few lines of a text do, and reading names is dear. */
const begins = lazily(() => {
  const { any, all, credits, sources } = pictureWords();
  return {
    credit: wordPattern(
      String.raw`^[\s([]{0,2}(?:©|\(c\)\s|(?:${all})\s|(?:\p{L}{1,12}[\s-]?)?(?:${any}|${credits}|${sources}))`,
      "iu",
    ),
    source: wordPattern(String.raw`^[\s([]{0,2}(?:${sources})(?!\p{L})`, "iu"),
  };
});

/** "dpa", "privat", "NTB scanpix" are names in small letters. */
const SMALL_NAME = /^\S+$|^\p{Lu}{2,5}\s\p{Ll}+$/u;

/** Whether a line names somebody; "Foto: Ehrenamtliche reparieren Geräte" says what can be seen. */
export function isCredit(line: string): boolean {
  const parts = parseCreditLine(line);
  if (parts === undefined) return false;
  // "Bild: KI-generiert", "Foto: Archiv" name nobody.
  if (parts.agency === undefined && parts.photographer === undefined) return true;
  const names = [parts.agency ?? "", parts.photographer ?? ""].flatMap((name) => name.split(/\s?\/\s?|,\s/));
  const phrases = names.filter((name) => !SMALL_NAME.test(name) && parseCreditLine(name) === undefined);
  const words = phrases.flatMap((name) => name.split(/\s+/));
  const small = words.filter((word) => /^\p{Ll}/u.test(word) && !SMALL_IN_CREDIT.test(word) && !word.includes("."));
  // Names of collections of pictures are written in small letters: "© Symbolbild / pixabay".
  const share = /^\s{0,2}(?:©|\(c\))/i.test(line) ? 2 : 4;
  return words.length <= 14 && small.length * share <= words.length;
}

/** Whether a line as a whole is the credit of a photo, by its label or sign; "Source: …" may also be that of figures. */
export const isCreditLine = (line: string): boolean =>
  line.length <= LONGEST && begins().credit.test(line) && !begins().source.test(line) && isCredit(line);

/** Where a credit begins behind what a picture shows. */
const behind = lazily(() => {
  const { any, all, credits } = pictureWords();
  const { by, of } = allWords("bylines");
  const label = String.raw`(?:(?:${all})\s)?(?:${any}|${credits})`;
  const mark = String.raw`\s{0,2}(?::|©|\(c\))|\s(?:${by}|${of})(?:\s|:)`;
  return smallPattern(
    String.raw`(?:(?<=^|[.!?)\]]\s{0,3}|\s[|–—•·-]\s|[,;]\s|[([]\s?|\n|\s(?=©))(?:${label}(?:${mark})|©|\(c\)))\s{0,2}[^()[\]\n]{2,100}`,
    "gu",
  );
});

const LONGEST_END = 400;

/** The credit at the end of a line: from where to where. */
export function creditAtEnd(line: string): { from: number; credit: string } | undefined {
  const offset = Math.max(0, line.length - LONGEST_END);
  for (const { index, 0: found } of inSmallLetters(line.slice(offset)).matchAll(behind())) {
    const from = offset + index;
    const end = from + found.length;
    const credit = line
      .slice(from, end)
      .trim()
      .replace(/(?<![\s.]\p{Lu})\.$/u, "");
    if (/^[\s)\].]{0,4}$/u.test(line.slice(end)) && isCredit(credit)) return { from, credit };
  }
  return undefined;
}
