import { loadTitles } from "../titles/index.ts";
import type { LicenseTitles } from "../titles/titles.ts";
import { english } from "./english.ts";
import { languages } from "./languages.ts";
import type { AttributionPhrases } from "./phrases.ts";

/** The languages that have words for attributions, as BCP 47 tags in small letters. */
export const attributionLanguages: readonly string[] = ["en", ...Object.keys(languages)].sort();

/** Other tags of languages that have words. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  iw: "he",
  nb: "no",
  zh: "zh-hans",
  "zh-hk": "zh-hant",
  "zh-mo": "zh-hant",
  "zh-tw": "zh-hant",
};

async function wordsOf(tag: string): Promise<AttributionPhrases | undefined> {
  const name = Object.hasOwn(OTHER_NAMES, tag) ? (OTHER_NAMES[tag] as string) : tag;
  if (name === "en") return english;
  if (!Object.hasOwn(languages, name)) return undefined;
  return (await languages[name]?.())?.default as AttributionPhrases | undefined;
}

const REGIONAL = /^([a-z]{2,3})-[a-z]{2}$/i;

/** The titles in a language; what a country has not named itself is named as the language does. */
async function titlesOf(tag: string): Promise<LicenseTitles | undefined> {
  const own = await loadTitles(tag);
  const [, language] = REGIONAL.exec(tag) ?? [];
  const base = language === undefined ? undefined : await loadTitles(language);
  if (own === undefined || base === undefined) return own ?? base;
  return { units: { ...base.units, ...own.units }, places: { ...base.places, ...own.places } };
}

/**
 * Loads the words of a language for attributions, with the titles of the licenses in it; bundlers keep each language in a file of
 * its own.
 *
 * @param inLanguage - BCP 47 tag; a longer tag falls back to its beginning: `de-LI` to `de`
 * @returns the words for `formatAttribution`; `undefined` where there are none for the language
 * @example
 * ```ts
 * import { formatAttribution, loadAttributionPhrases } from "@civic-media/license/attribution";
 *
 * const phrases = await loadAttributionPhrases("hu");
 * const photo = { title: "Városháza", creators: [{ name: "Kiss Éva" }], license: { id: "CC-BY-4.0" } };
 * const { value } = formatAttribution(photo, { format: "markdown", style: "sentence", ...(phrases && { phrases }) });
 * console.log(value); // "Kiss Éva Városháza című műve [Creative Commons BY 4.0 Licenc](https://creativecommons.org/licenses/by/4.0/) alatt van."
 * ```
 */
export async function loadAttributionPhrases(inLanguage: string): Promise<AttributionPhrases | undefined> {
  const parts = inLanguage.toLowerCase().split(/[-_]/);
  for (let length = parts.length; length > 0; length -= 1) {
    const phrases = await wordsOf(parts.slice(0, length).join("-"));
    const titles = phrases && (await titlesOf(phrases.tag));
    if (phrases !== undefined) return titles === undefined ? phrases : { ...phrases, titles };
  }
  return undefined;
}
