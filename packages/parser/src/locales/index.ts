import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import type { Locale } from "./locale.ts";

/** Every language that the parser has words for; a new language is a file and a line here. */
export const locales: readonly Locale[] = [de, en, fr];
