import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import type { Locale } from "./locale.ts";
import { nl } from "./nl.ts";

/** Every language that the package has words for; a new language is a file and a line here. */
export const locales: readonly Locale[] = [en, de, fr, it, es, nl];

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
