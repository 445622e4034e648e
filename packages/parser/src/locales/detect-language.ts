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

/** The share of each language's frequent words among the first words of a text, and how many words these are. */
function shares(text: string): { of: readonly number[]; words: number } {
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
      for (const language of languagesByWord.at(lower, start, index, hash) ?? [])
        counts[language] = (counts[language] ?? 0) + 1;
      words++;
      hash = 0;
      start = -1;
    }
  }
  return { of: counts.map((count) => (words === 0 ? 0 : count / words)), words };
}

// Where 04/05/2020 is the fifth of April; Canada writes both.
const MONTH_FIRST: ReadonlySet<string> = new Set(["US", "PH", "FM", "PW", "AS", "GU", "MP", "PR", "VI", "CA"]);

const inRegion = (locale: Locale, region: string | undefined): Locale =>
  locale.tag === "en" && region !== undefined && !MONTH_FIRST.has(region) ? enGB : locale;

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
  if (best !== undefined && !isStated && best.share >= NEEDED && best.share >= 1.5 * (ranked[1]?.share ?? 0)) {
    return { tag: best.locale.tag, confidence: isShort ? 0.6 : 0.97, locales: order };
  }
  if (primary === undefined || !/^[a-z]{2,3}$/.test(primary)) return { tag: "und", confidence: 0, locales: order };
  return {
    tag: primary,
    confidence: 0.7,
    locales: order.sort((a, b) => Number(b.tag === primary) - Number(a.tag === primary)),
  };
}
