import type { PageLanguage } from "../page.ts";
import { locales } from "./index.ts";
import type { Locale } from "./locale.ts";

const stopWords: ReadonlyMap<Locale, ReadonlySet<string>> = new Map(
  locales.map((locale) => [locale, new Set(locale.stopWords)]),
);

// A text in the language has at least this share of its frequent words; texts in others have less than half of it.
const NEEDED = 0.12;
const MAX_WORDS = 600;

function share(words: readonly string[], locale: Locale): number {
  const known = stopWords.get(locale);
  let count = 0;
  for (const word of words) if (known?.has(word)) count++;
  return words.length === 0 ? 0 : count / words.length;
}

/**
 * Tells the language of a text by its frequent words.
 *
 * @param text - the running text of a page
 * @param declared - the language that the page states, which decides where the text does not
 * @returns the language, how sure it is, and the locales in the order in which to try them
 */
export function detectLanguage(text: string, declared: string | undefined): PageLanguage {
  const words =
    text
      .slice(0, 8000)
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, MAX_WORDS) ?? [];
  const ranked = locales.map((locale) => ({ locale, share: share(words, locale) })).sort((a, b) => b.share - a.share);
  const best = ranked[0];
  const order = ranked.map(({ locale }) => locale);
  if (best !== undefined && best.share >= NEEDED && best.share >= 1.5 * (ranked[1]?.share ?? 0)) {
    return { tag: best.locale.tag, confidence: words.length < 30 ? 0.6 : 0.97, locales: order };
  }
  const primary = declared?.toLowerCase().split(/[-_]/)[0];
  if (primary === undefined || !/^[a-z]{2,3}$/.test(primary)) return { tag: "und", confidence: 0, locales: order };
  return {
    tag: primary,
    confidence: 0.7,
    locales: order.sort((a, b) => Number(b.tag === primary) - Number(a.tag === primary)),
  };
}
