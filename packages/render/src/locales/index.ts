import { ar } from "./ar.ts";
import { bg } from "./bg.ts";
import { cs } from "./cs.ts";
import { da } from "./da.ts";
import { de } from "./de.ts";
import { deAT } from "./de-AT.ts";
import { el } from "./el.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { et } from "./et.ts";
import { fi } from "./fi.ts";
import { fr } from "./fr.ts";
import { ga } from "./ga.ts";
import { hr } from "./hr.ts";
import { hu } from "./hu.ts";
import { it } from "./it.ts";
import type { Labels } from "./labels.ts";
import { lookUp, remember } from "./look-up.ts";
import { lt } from "./lt.ts";
import { lv } from "./lv.ts";
import { mt } from "./mt.ts";
import { nl } from "./nl.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";
import { ro } from "./ro.ts";
import { sk } from "./sk.ts";
import { sl } from "./sl.ts";
import { sv } from "./sv.ts";

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set("ar arc ckb dv fa he ku-arab nqo ps sd syr ug ur yi".split(" "));

/**
 * Chooses the labels for a language: one of the official languages of the European Union, Arabic, or what differs in a
 * country; English for all others.
 */
export const labelsFor: (inLanguage: string) => Labels = lookUp(
  { ar, bg, cs, da, de, el, en, es, et, fi, fr, ga, hr, hu, it, lt, lv, mt, nl, pl, pt, ro, sk, sl, sv, "de-at": deAT },
  en,
);

/** In which direction a language is written, by its tag: the script if the tag names one, else the language. */
export const directionOf: (inLanguage: string) => "ltr" | "rtl" = remember((inLanguage) => {
  const [language = "", script = ""] = inLanguage.toLowerCase().split("-");
  if (script.length === 4) return /^(?:arab|hebr|thaa|syrc|nkoo|adlm|rohg)$/.test(script) ? "rtl" : "ltr";
  return RIGHT_TO_LEFT.has(language) ? "rtl" : "ltr";
});
