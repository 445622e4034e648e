/** Letters that Unicode does not decompose, and what is typed in their place. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ł: "l",
  ı: "i",
  þ: "th",
};

/** UAX #15, 13: no text needs more marks on one letter, and putting them in order takes the square of their number. */
const PILED = /([\p{M}\uff9e\uff9f]{30})[\p{M}\uff9e\uff9f]+/gu;

/**
 * Writes a text as it is searched: lower case, without accents. „Bürgermeister“ and „burgermeister“ become one.
 *
 * @example `fold("Straße Imamoğlu")` is `strasse imamoglu`
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(PILED, "$1")
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[ßæœøđłıþ]/g, (letter) => LETTERS[letter] ?? letter);
}

/** The words of a text as it is searched; the longest word that is looked at has 64 characters. */
export function foldedWords(text: string): string[] {
  return (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.slice(0, 64));
}
