/** Opening and closing marks, as the Unicode CLDR gives them for each language (delimiters, quotationStart and -End). */
const QUOTES: Readonly<Record<string, readonly [open: string, close: string]>> = {
  ar: ["”", "“"],
  bg: ["„", "“"],
  cs: ["„", "“"],
  de: ["„", "“"],
  "de-ch": ["«", "»"],
  el: ["«", "»"],
  es: ["«", "»"],
  et: ["„", "“"],
  fi: ["”", "”"],
  fr: ["«\u00a0", "\u00a0»"],
  "fr-ch": ["«", "»"],
  hr: ["„", "“"],
  hu: ["„", "”"],
  it: ["«", "»"],
  lt: ["„", "“"],
  nl: ["‘", "’"],
  pl: ["„", "”"],
  "pt-pt": ["«", "»"],
  ro: ["„", "”"],
  sk: ["„", "“"],
  sl: ["„", "“"],
  sv: ["”", "”"],
};
const ENGLISH = ["“", "”"] as const;

/**
 * Puts the quotation marks of a language around words; French keeps them from leaving the line with spaces that do not
 * break. Looked up as labels are: `de-CH-1996`, then `de-CH`, then `de`, then English.
 */
export function quote(words: string, inLanguage: string): string {
  const parts = inLanguage.toLowerCase().split("-");
  let marks: readonly [string, string] | undefined;
  for (let length = parts.length; length > 0 && marks === undefined; length--) {
    const tag = parts.slice(0, length).join("-");
    if (Object.hasOwn(QUOTES, tag)) marks = QUOTES[tag];
  }
  const [open, close] = marks ?? ENGLISH;
  return open + words + close;
}
