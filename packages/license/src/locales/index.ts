import { de } from "./de.ts";
import { en } from "./en.ts";
import type { Locale } from "./locale.ts";

/** Every language that the package has words for; a new language is a file and a line here. */
export const locales: readonly Locale[] = [en, de];

/**
 * The words for a language.
 *
 * @param language - BCP 47: `de-AT`
 * @returns the locale of the language, English where there is none
 */
export function localeFor(language: string | undefined): Locale {
  const primary = language?.toLowerCase().split("-")[0];
  return locales.find(({ tag }) => tag === primary) ?? en;
}
