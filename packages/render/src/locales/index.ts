import { de } from "./de.ts";
import { deAT } from "./de-AT.ts";
import { en } from "./en.ts";
import type { Labels } from "./labels.ts";

const LOCALES: ReadonlyMap<string, Labels> = new Map(Object.entries({ de, "de-at": deAT, en }));

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set("ar arc ckb dv fa he ku-arab nqo ps sd syr ug ur yi".split(" "));

/**
 * Chooses the labels for a language by lookup (RFC 4647, § 3.4): `de-AT-1996`, then `de-AT`, then `de`, then English.
 */
export function labelsFor(inLanguage: string): Labels {
  const parts = inLanguage.toLowerCase().split("-");
  for (let length = parts.length; length > 0; length--) {
    const labels = LOCALES.get(parts.slice(0, length).join("-"));
    if (labels !== undefined) return labels;
  }
  return en;
}

/** In which direction a language is written, by its tag: the script if the tag names one, else the language. */
export function directionOf(inLanguage: string): "ltr" | "rtl" {
  const [language = "", script = ""] = inLanguage.toLowerCase().split("-");
  if (script.length === 4) return /^(?:arab|hebr|thaa|syrc|nkoo|adlm|rohg)$/.test(script) ? "rtl" : "ltr";
  return RIGHT_TO_LEFT.has(language) ? "rtl" : "ltr";
}
