// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is taken out
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\ufffe\uffff]/g;
const SURROGATE = /[\ud800-\udfff]/;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * A text as a release may hold it: in Unicode normalization form C, without control characters and broken pairs.
 *
 * @param text - any string
 * @returns the same characters but for those that no format can hold
 */
export function cleanText(text: string): string {
  const printable = text.replace(UNPRINTABLE, "");
  const paired = SURROGATE.test(printable) ? printable.replace(LONE_SURROGATE, "\ufffd") : printable;
  return paired.normalize("NFC");
}

/** A text in one line: cleaned, blanks collapsed. */
export function cleanLine(text: string): string {
  return cleanText(text.replace(/\s+/g, " ")).trim();
}
