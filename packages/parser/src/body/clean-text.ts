import { normalizeText } from "../locales/letters.ts";

// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is taken out
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\ufffe\uffff]/g;
const SURROGATE = /[\ud800-\udfff]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: most texts hold neither controls nor surrogates
const UNCLEAN = /[\u0000-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]/;
/** Characters of most texts: none of them is taken out, and none is joined with its neighbour by normalization. */
const PLAIN = /^[ -~\u00a0-\u02ff\u2002-\u2027\u2030-\u205e\u20ac]*$/;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * A text as a release may hold it: in Unicode normalization form C, without control characters and broken pairs.
 *
 * @param text - any string
 * @returns the same characters but for those that no format can hold
 */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text;
  if (!UNCLEAN.test(text)) return normalizeText(text, "NFC");
  const printable = text.replace(UNPRINTABLE, "");
  const paired = SURROGATE.test(printable) ? printable.replace(LONE_SURROGATE, "\ufffd") : printable;
  return normalizeText(paired, "NFC");
}

/** What is not one ordinary blank between two words: most lines are even. */
const UNEVEN = /[^\S ]| {2}/;

/** A text in one line: cleaned, blanks collapsed. */
export function cleanLine(text: string): string {
  return cleanText(UNEVEN.test(text) ? text.replace(/\s+/g, " ") : text).trim();
}
