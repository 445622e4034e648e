import { de, deChanges } from "./de.ts";
import { en, enChanges } from "./en.ts";
import type { ChangeWords, Locale } from "./locale.ts";

/** The languages, by primary language subtag. */
const LOCALES: Readonly<Record<string, { readonly messages: Locale; readonly changes: ChangeWords }>> = {
  de: { messages: de, changes: deChanges },
  en: { messages: en, changes: enChanges },
};

/** The words for a language tag; English where there are none. */
export function localeFor(inLanguage: string | undefined): {
  readonly messages: Locale;
  readonly changes: ChangeWords;
} {
  const primary = inLanguage?.split("-", 1)[0]?.toLowerCase() ?? "en";
  const found = Object.hasOwn(LOCALES, primary) ? LOCALES[primary] : undefined;
  return found ?? { messages: en, changes: enChanges };
}
