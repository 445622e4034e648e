/**
 * Characters that no format of this package carries: the control characters other than tab and line feed, and the
 * two non-characters that XML 1.0 (§ 2.2) forbids. Lone surrogates become U+FFFD.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is searched for
const UNCLEAN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is searched for
const FORBIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g;
const LONE_SURROGATE = /\p{Cs}/gu;

/**
 * Removes what no document can hold: control characters and U+FFFE, U+FFFF; a lone surrogate becomes U+FFFD. Text of a
 * valid release comes back unchanged.
 */
export function cleanText(value: string): string {
  if (!UNCLEAN.test(value)) return value;
  return value.replace(FORBIDDEN, "").replace(LONE_SURROGATE, "\ufffd");
}

/** Character by character, which costs less than asking a table about each place. */
const escapeMarkup = (text: string): string =>
  cleanText(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

// One look for everything that is to be changed: most texts hold nothing of it.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is searched for
const IN_TEXT = /[&<>\u0000-\u0008\u000b-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is searched for
const IN_ATTRIBUTE = /[&<>"\u0000-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]/;

/** Escapes text between tags, for HTML and XML alike. Testing first is twice as fast as replacing always. */
export function escapeText(value: string): string {
  return IN_TEXT.test(value) ? escapeMarkup(value) : value;
}

/** Escapes the value of an attribute in double quotes, for HTML and XML alike. */
export function escapeAttribute(value: string): string {
  if (!IN_ATTRIBUTE.test(value)) return value;
  return escapeMarkup(value).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}

/**
 * Characters that JSON leaves as they are and that break out of a script element, or that XML forbids. Halves of a
 * character are escaped by `JSON.stringify` itself (ECMAScript, § 25.5.2.4).
 */
const IN_SCRIPT = /[<>&\u007f-\u009f\u2028\u2029\ufdd0-\ufdef\ufffe\uffff]/g;

/** Writes a UTF-16 unit as strings of JSON may: `\u00fc` for `ü`. */
const unicodeEscape = (unit: string): string => `\\u${(0x10000 + unit.charCodeAt(0)).toString(16).slice(1)}`;

/**
 * Writes JSON that can stand in a script element and in XML: `<`, `>`, `&`, controls and non-characters become `\u`
 * escapes, so that every JSON reader still returns the same value.
 *
 * @param value - plain JSON data
 * @param space - as in `JSON.stringify`
 */
export function escapeJson(value: unknown, space?: number): string {
  return JSON.stringify(value, undefined, space).replace(IN_SCRIPT, unicodeEscape);
}

/** As {@link cleanText}, and on one line: for formats in which a line break would be markup. */
export function cleanLine(value: string): string {
  return cleanText(value).replace(/[\t\n]/g, " ");
}
