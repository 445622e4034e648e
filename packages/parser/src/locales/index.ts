import { ca } from "./ca.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fi } from "./fi.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import type { Locale } from "./locale.ts";
import { nl } from "./nl.ts";
import { pt } from "./pt.ts";
import { sv } from "./sv.ts";

/** Every language that the parser has words for; a new language is a file and a line here. */
export const locales: readonly Locale[] = [de, en, fr, es, it, nl, pt, ca, sv, fi];
