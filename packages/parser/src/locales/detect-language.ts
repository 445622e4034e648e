import { CHARACTER, characterAt } from "../blocks/characters.ts";
import { joined, WordSlots } from "../dom/word-slots.ts";
import type { PageLanguage } from "../page.ts";
import { enGB } from "./en-gb.ts";
import { locales } from "./index.ts";
import type { Locale } from "./locale.ts";

// By word the numbers of the languages that use it often.
const languagesByWord: WordSlots<number[]> = (() => {
  const byWord = new WordSlots<number[]>();
  for (const [index, { stopWords }] of locales.entries())
    for (const word of new Set(stopWords)) byWord.of(word, () => []).push(index);
  return byWord;
})();

// A text in the language has at least this share of its frequent words; texts in others have less than half of it.
const NEEDED = 0.12;
const MAX_WORDS = 600;
const FEW_WORDS = 30;

const BLANK = 32;
const isSmall = (code: number): boolean => code >= 97 && code <= 122;
const isFirstOfPair = (code: number): boolean => (code & 0xfc00) === 0xd800;

// Text in a broken encoding repeats one "word"; a language shows by several.
const NEEDED_DIFFERENT = 3;

/** The share of each language's frequent words among the first words of a text, and how many words these are. */
function shares(text: string): { of: readonly number[]; words: number } {
  const found = new Set<readonly number[]>();
  const counts = locales.map(() => 0);
  const lower = text.toLowerCase();
  const { length } = lower;
  let words = 0;
  let hash = 0;
  let start = -1;
  for (let index = 0; index <= length && words < MAX_WORDS; index++) {
    const code = index < length ? lower.charCodeAt(index) : BLANK;
    if (isSmall(code) || (code > BLANK && (characterAt(lower, index) & CHARACTER.letter) !== 0)) {
      if (start === -1) start = index;
      hash = joined(hash, code);
      if (isFirstOfPair(code)) hash = joined(hash, lower.charCodeAt(++index));
    } else if (start !== -1) {
      const languages = languagesByWord.at(lower, start, index, hash);
      if (languages !== undefined) found.add(languages);
      for (const language of languages ?? []) counts[language] = (counts[language] ?? 0) + 1;
      words++;
      hash = 0;
      start = -1;
    }
  }
  const different = countLanguages(found);
  const needed = words < FEW_WORDS ? 1 : NEEDED_DIFFERENT;
  return { of: counts.map((count, at) => ((different[at] ?? 0) < needed ? 0 : count / words)), words };
}

/** How many of some words each language has; each word is given by its languages. */
function countLanguages(words: Iterable<readonly number[]>): number[] {
  const counts = locales.map(() => 0);
  for (const languages of words) for (const language of languages) counts[language] = (counts[language] ?? 0) + 1;
  return counts;
}

// Where 04/05/2020 is the fifth of April; Canada writes both.
const MONTH_FIRST: ReadonlySet<string> = new Set(["US", "PH", "FM", "PW", "AS", "GU", "MP", "PR", "VI", "CA"]);

const inRegion = (locale: Locale, region: string | undefined): Locale =>
  locale.tag === "en" && region !== undefined && !MONTH_FIRST.has(region) ? enGB : locale;

// Neighbors share so many frequent words that neither has the others' half: of the words that only one of two has, most are
// of the language of the text.
const CLEARLY_MORE = 1.5;
const NEEDED_ALONE = 0.04;

/** Whether a text has clearly more words that only the one language uses often than words that only the other does. */
function isRather({ stopWords: own }: Locale, { stopWords: others }: Locale, text: string): boolean {
  const known = new Set(own);
  const other = new Set(others);
  let more = 0;
  let less = 0;
  let words = 0;
  for (const [word] of text.toLowerCase().matchAll(/\p{L}{1,24}/gu)) {
    words++;
    const isKnown = known.has(word);
    if (isKnown !== other.has(word)) isKnown ? more++ : less++;
  }
  return more >= CLEARLY_MORE * less && more >= NEEDED_ALONE * words;
}

/** Scripts in which one language is written. */
const SCRIPTS: readonly (readonly [tag: string, script: RegExp])[] = [
  ["ko", /\p{Script=Hangul}/gu],
  // Beside kana there are Chinese characters.
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["el", /\p{Script=Greek}/gu],
  ["th", /\p{Script=Thai}/gu],
  ["ka", /\p{Script=Georgian}/gu],
  ["hy", /\p{Script=Armenian}/gu],
];
const LEAST_OF_SCRIPT = 0.4;
const MOST_OF_SCRIPT = 2000;

function languageOfScript(text: string): string | undefined {
  if (!/[\u0370-\u1fff\u3040-\uffff]/.test(text)) return undefined;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return SCRIPTS.find(([, script]) => (text.match(script)?.length ?? 0) > LEAST_OF_SCRIPT * letters)?.[0];
}

/** A language, and how much of a text are words that it uses often. */
interface RankedLanguage {
  readonly locale: Locale;
  readonly share: number;
}

/** The language of a text that neither states one nor has clearly more frequent words of one. */
function undeclared(text: string, [best, second]: readonly RankedLanguage[]): Omit<PageLanguage, "locales"> {
  const isBest = best !== undefined && second !== undefined && best.share >= NEEDED;
  if (isBest && isRather(best.locale, second.locale, text.slice(0, 8000)))
    return { tag: best.locale.tag, confidence: 0.8 };
  const ofScript = languageOfScript(text.slice(0, MOST_OF_SCRIPT));
  return { tag: ofScript ?? "und", confidence: ofScript === undefined ? 0 : 0.9 };
}

// Of a text in a language, about a third are its frequent words; of one in a language close to it, a fifth.
const CLEAR = 0.28;

/** Whether a page says that it is in a language without words here, and its text is not clearly in another: Norwegian, not Swedish. */
const isKin = (declared: string | undefined, share: number): boolean =>
  declared !== undefined &&
  /^(?!und|mul|zxx)[a-z]{2,3}$/.test(declared) &&
  share < CLEAR &&
  !locales.some(({ tag }) => tag === declared);

/**
 * Tells the language of a text by its frequent words.
 *
 * @param text - the running text of a page
 * @param declared - the language that the page states, which decides where the text does not
 * @param region - the country, where the page says so: in English the order of numeric dates depends on it
 * @returns the language, how sure it is, and the locales in the order in which to try them
 */
export function detectLanguage(text: string, declared: string | undefined, region?: string): PageLanguage {
  const { of, words } = shares(text.slice(0, 8000));
  const ranked = locales.map((locale, index) => ({ locale, share: of[index] ?? 0 })).sort((a, b) => b.share - a.share);
  const best = ranked[0];
  const order = ranked.map(({ locale }) => inRegion(locale, region));
  const primary = declared?.toLowerCase().split(/[-_]/)[0];
  const isShort = words < FEW_WORDS;
  // A sentence of Spanish may hold no word that French does not have as well.
  const isStated = isShort && ranked.some(({ locale, share }) => locale.tag === primary && share >= NEEDED);
  if (
    best !== undefined &&
    !isStated &&
    !isKin(primary, best.share) &&
    best.share >= NEEDED &&
    best.share >= 1.5 * (ranked[1]?.share ?? 0)
  ) {
    return { tag: best.locale.tag, confidence: isShort ? 0.6 : 0.97, locales: order };
  }
  if (primary === undefined || !/^[a-z]{2,3}$/.test(primary))
    return { ...undeclared(text, isShort ? [] : ranked), locales: order };
  return {
    tag: primary,
    confidence: 0.7,
    locales: order.sort((a, b) => Number(b.tag === primary) - Number(a.tag === primary)),
  };
}
