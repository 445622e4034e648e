import type { Block } from "../blocks/block.ts";
import type { Locale } from "../locales/locale.ts";
import type { Party } from "../parties/parse-parties.ts";
import { parseSource } from "../parties/parse-source.ts";
import { partyWords } from "../parties/words-of-parties.ts";
import { findQuoted } from "./quotation-marks.ts";
import { sentencesOf } from "./sentences.ts";
import { speechPatterns } from "./speech-patterns.ts";

/** A paragraph and the line below it. */
export interface Pair {
  readonly line: Block;
  readonly words: Block;
  readonly text: string;
  /** The line without a dash before it. */
  readonly source: string;
  /** It stands in another element than the paragraph. */
  readonly isApart: boolean;
  readonly isDashed: boolean;
  readonly locale: Locale;
}

const ENDS_SENTENCE = /[.!?…][\s“”"»«’]*$/u;

/** Whether a line names somebody and says nothing else. */
export const isCovered = (line: string, { name, offices, honorificPrefix = "" }: Party): boolean =>
  [name, honorificPrefix, ...offices].join(" ").length >= line.length * 0.75;

/** Whether a whole paragraph stands in quotation marks, from the first to the last word. */
export const isQuoted = (text: string): boolean =>
  findQuoted(text).length === 1 &&
  /^[„“”"«»]/u.test(text.slice(0, 8).trimStart()) &&
  /[“”"«»]\s?[.,]?$/u.test(text.slice(-8).trimEnd());

const holdsOffice = ({ text, locale }: Pair): boolean => {
  const { isOffice } = partyWords(locale);
  return text.split(/[\s,()/]+/u).some((word) => isOffice(word) || isOffice(word.slice(word.lastIndexOf("-") + 1)));
};

/** What keeps a line from being a source; each looks at the line, or at the paragraph above it. */
const OBSTACLES: readonly ((pair: Pair) => boolean)[] = [
  ({ text, locale }) => {
    const { isLink, isArticle } = partyWords(locale);
    const opening = /^\p{L}+(?=\s)/u.exec(text)?.[0] ?? "";
    return isLink(opening.toLowerCase()) && !isArticle(opening);
  },
  (pair) => !pair.isDashed && !holdsOffice(pair) && !isQuoted(pair.words.text),
  ({ isDashed, isApart, words, locale }) =>
    !isDashed && !isApart && !speechPatterns(locale).firstPerson.test(words.text) && !isQuoted(words.text),
  ({ isDashed, isApart, words }) => !isDashed && !isApart && !ENDS_SENTENCE.test(words.text.slice(-8)),
  ({ source, locale }) => /[“”"»]/u.test(source) || speechPatterns(locale).verb.test(source),
  ({ source, locale }) => source.endsWith(".") && speechPatterns(locale).anyVerb.test(source),
  // "Jane Doe, head of the institute, looks for a way out. The idea may be one.": sentences tell a story.
  ({ source }) => sentencesOf(source).length > 1,
];

/** Words in small letters that may stand before the first one for an office: "First Nation of Na-Cho Nyäk Dun Chief". */
const MOST_SMALL_WORDS = 3;

function isSentenceAhead(office: string, { locale }: Pair): boolean {
  const words = office.split(/[\s,]+/u);
  const small = words
    .slice(0, words.findIndex(partyWords(locale).isOffice) + 1)
    .filter((word) => /^\p{Ll}/u.test(word));
  return small.length > MOST_SMALL_WORDS;
}

/** What keeps a party from being the speaker. */
const DOUBTS: readonly ((first: Party, pair: Pair) => boolean)[] = [
  ({ kind, name }) => kind !== "person" || !name.includes(" "),
  (first, { source }) => source.endsWith(".") && !isCovered(source, first),
  // A heading in capitals names no person.
  ({ name }) => !/\p{Ll}/u.test(name),
  ({ offices, honorificPrefix }, { isDashed }) => offices.length === 0 && honorificPrefix === undefined && !isDashed,
  ({ name }, { locale }) => name.split(" ").some(partyWords(locale).isGroup),
  // "Festen firas med musik och tal av kommunalrådet Nils Ek": a sentence in which somebody is named.
  ({ offices }, pair) => offices.some((office) => isSentenceAhead(office, pair)),
  (first, pair) =>
    !holdsOffice(pair) && first.offices.some((office) => pair.text.indexOf(office) <= pair.text.indexOf(first.name)),
];

/** Who is named in the line, if it names somebody and nothing else, and the words before it are somebody's. */
export function speakersIn(pair: Pair): readonly Party[] {
  if (OBSTACLES.some((isMet) => isMet(pair))) return [];
  const speakers = parseSource(pair.source, pair.locale);
  const first = speakers[0];
  return first === undefined || DOUBTS.some((isMet) => isMet(first, pair)) ? [] : speakers;
}

/** Who is named in a line that stands where other sources stand: somebody with an office in whatever words, or a body. */
export function speakersInShape({ source, words, locale }: Pair): readonly Party[] {
  if (/[.!?:]$/u.test(source) || !ENDS_SENTENCE.test(words.text.slice(-8)) || !isInCapitals(source)) return [];
  const speakers = parseSource(source, locale);
  const first = speakers[0];
  if (first?.kind === "person" && first.name.includes(" ") && first.offices.length > 0) return speakers;
  return first !== undefined && first.kind !== "person" ? [{ ...first, name: source }] : [];
}

/** Most words of a line of names begin with a capital. */
function isInCapitals(source: string): boolean {
  const all = source.split(/[\s,]+/u).filter((word) => word.length > 3);
  return all.length > 1 && all.filter((word) => /^[^\p{Ll}]/u.test(word)).length >= 0.6 * all.length;
}
