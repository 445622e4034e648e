import { remember } from "./look-up.ts";

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set("ar arc ckb dv fa he nqo ps sd syr ug ur yi".split(" "));

/** In which direction a language is written, by its tag: the script if the tag names one, else the language. */
export const directionOf: (inLanguage: string) => "ltr" | "rtl" = remember((inLanguage) => {
  const [language = "", script = ""] = inLanguage.toLowerCase().split("-");
  if (script.length === 4) return /^(?:arab|hebr|thaa|syrc|nkoo|adlm|rohg)$/.test(script) ? "rtl" : "ltr";
  return RIGHT_TO_LEFT.has(language) ? "rtl" : "ltr";
});
