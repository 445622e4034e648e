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
