// Every engine knows the letters of all scripts as `\p{L}`, but it builds that class anew for every pattern: 650 ranges,
// and without regard to case also the other case of each letter. In a table of words that takes longer than all
// matching does. These ranges are the letters of the scripts in which the texts are written, and cost a tenth.
const RANGES: Readonly<Record<string, string>> = {
  // Latin, Greek, Cyrillic, Hebrew, Arabic, kana, Han and Hangul.
  "\\p{L}": "A-Za-zªµºÀ-ÖØ-öø-ʯΆΈ-ώЀ-ҁҊ-ӿא-תء-يぁ-ヺ一-鿿가-힣Ḁ-ỿ",
  "\\p{N}": "0-9²³¹¼-¾٠-٩⅐-ↂ①-⒛０-９",
};

const TOKENS = /\[(?:\\.|[^\]\\])*\]|\\p\{[LN]\}|\\./gs;

const inClass = (source: string): string => source.replace(/\\p\{[LN]\}/g, (token) => RANGES[token] ?? token);

/**
 * Makes a pattern of words in which `\p{L}` and `\p{N}` are cheap. For words only: names come in every script.
 *
 * @param source - a regular expression for the flag `u`
 * @param flags - its flags
 */
export const wordPattern = (source: string, flags: string): RegExp =>
  new RegExp(
    source.replace(TOKENS, (token) =>
      token.startsWith("[") ? inClass(token) : token in RANGES ? `[${RANGES[token]}]` : token,
    ),
    flags,
  );

/**
 * A text in small letters, each at its place: "İ" has a small letter of two characters, and stays.
 *
 * @param text - any text
 */
export function inSmallLetters(text: string): string {
  const small = text.toLowerCase();
  if (small.length === text.length) return small;
  return text.replace(/[^İ]+/g, (part) => part.toLowerCase());
}

const ESCAPES_AND_TEXT = /\\[pP]\{[^}]*\}|\\.|[^\\]+/gs;
/** Without regard to case, both mean any letter that has two cases. */
const CASED = /^\\p\{L[lu]\}$/;

/**
 * The same for texts that {@link inSmallLetters} gives. In a large table this is far cheaper than the flag `i`, for which
 * the other case of each letter is looked up.
 *
 * @param source - a regular expression for the flags `iu`
 * @param flags - its flags, without `i`
 */
export const smallPattern = (source: string, flags: string): RegExp =>
  wordPattern(
    source.replace(ESCAPES_AND_TEXT, (part) =>
      part.startsWith("\\") ? part.replace(CASED, "\\p{Ll}") : inSmallLetters(part),
    ),
    flags,
  );

/**
 * UAX #15, 13: no text needs more marks than this on one letter, and putting them in order takes the square of their
 * number. The two others become marks where compatible characters become one.
 */
const PILED = /([\p{M}\uff9e\uff9f]{30})[\p{M}\uff9e\uff9f]+/gu;

/**
 * A text that is normalized in time: without the marks that are piled on a letter by the thousand.
 *
 * @param text - any text
 * @param form - of Unicode
 */
export const normalizeText = (text: string, form: "NFC" | "NFD" | "NFKC" | "NFKD"): string =>
  text.replace(PILED, "$1").normalize(form);
