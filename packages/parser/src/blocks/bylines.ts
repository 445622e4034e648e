import { allWords, lazily } from "../locales/civic/index.ts";
import { inSmallLetters, smallPattern } from "../locales/letters.ts";
import { PARTICLE_OF_BYLINE } from "../locales/name-particles.ts";
import { pictureWords } from "./picture-words.ts";

/** How a line of an author begins: the longest first, as a name begins behind it. */
const bylinePattern: () => RegExp = lazily(() => {
  const { opens, works, texts, by, of, and, written, writtenBy, nouns, labels } = allWords("bylines");
  const withPictures = String.raw`(?:\s(?:${and}|&|\+)\s|\s?/\s?)(?:${pictureWords().any})`;
  const words = [
    opens,
    String.raw`(?:${works})(?:${withPictures})?\s(?:${by}|${of})`,
    String.raw`(?:${texts})${withPictures}(?:\s(?:${by}|${of}))?`,
    String.raw`(?:${written})\s(?:${by}|${writtenBy})`,
    // "Autor(in)", "Autor:innen"
    String.raw`(?:${nouns})(?:\([a-z]{1,5}\)|[/*:]in(?:nen)?)`,
    // What opens other lines too is a byline only before a colon.
    String.raw`(?:${labels})(?=\s?:)`,
    nouns,
    by,
  ];
  return smallPattern(String.raw`^(?:${words.join("|")})(?:\s{0,2}[:–-]\s{0,3}|\s{1,5}|$)`, "u");
});

/** The words with which a line says that a name follows: `Posted by ` of `Posted by Jane Doe`. */
export function startOfByline(line: string): string | undefined {
  const length = bylinePattern().exec(inSmallLetters(line))?.[0].length;
  return length === undefined ? undefined : line.slice(0, length);
}

/** Whether each word of a name is written as those of names are: nothing else in a line says that it is one. */
export function isWrittenAsName(name: string): boolean {
  return (
    name.split(" ").every((word) => /^[^\p{L}]{0,2}\p{Lu}/u.test(word) || PARTICLE_OF_BYLINE.test(word)) &&
    !/[»«„“”]/.test(name)
  );
}

/** A line without the words that say that a name follows: `Posted by Jane Doe` is `Jane Doe`. */
export function withoutBylineWords(text: string): string {
  let bare = text;
  for (let words = 0; words < 3; words += 1) {
    const start = startOfByline(bare);
    if (start === undefined) break;
    bare = bare.slice(start.length);
  }
  return bare;
}

const MAX_BYLINE = 120;
const betweenNames = lazily(() => new RegExp(String.raw`\s?[,;&|]\s?|\s(?:${allWords("bylines").and})\s`, "u"));

/** Whether a line says who wrote the text, and nothing else: `By Jane Doe`. */
export function isByline(text: string): boolean {
  if (text.length > MAX_BYLINE || /[.!?:]$/.test(text)) return false;
  const names = withoutBylineWords(text);
  if (names === text || /\p{N}/u.test(names)) return false;
  return names.split(betweenNames()).every((name) => name !== "" && isWrittenAsName(name));
}
