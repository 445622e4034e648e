import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import type { Locale } from "./locale.ts";

/** Every language that the parser has words for; a new language is a file and a line here. */
export const locales: readonly Locale[] = [de, en, fr];

/**
 * The words for a language.
 *
 * @param language - BCP 47: `de-AT`
 * @returns the locale of the language, or `undefined` where there is none
 */
export function localeFor(language: string): Locale | undefined {
  const primary = language.toLowerCase().split("-")[0];
  return locales.find((locale) => locale.tag === primary);
}
