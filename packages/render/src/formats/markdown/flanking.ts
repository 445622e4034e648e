const WORD = /[\p{L}\p{N}\p{M}]/u;
// Symbols beyond ASCII are letters for readers before CommonMark 0.31 and punctuation since: here they are neither. So is
// half of a character beyond U+FFFF, which some readers see there.
const GAP = /[\n\p{Zs}\p{P}!-/:-@[-`{-~]/u;

/** The delimiters of emphasis by the type of their node. */
export const DELIMITERS: { readonly [type: string]: string | undefined } = { strong: "**", emphasis: "_" };

/**
 * Whether a delimiter between these two characters begins or ends emphasis for every reader (CommonMark, § 6.2); inside
 * stands no space.
 */
const isFlanking = (delimiter: string, outside = "", inside = ""): boolean =>
  GAP.test(outside) || (delimiter === "**" && WORD.test(inside));

const reference = (character: string): string => `&#x${character.codePointAt(0)?.toString(16)};`;

const referFirst = (text: string): string => text.replace(/^./su, reference);
const referLast = (text: string): string => {
  const character = [...text.slice(-2)].at(-1) ?? "";
  return text.slice(0, text.length - character.length) + reference(character);
};

/** Writes spaces at the edges of emphasis as character references: delimiters stand beside none. */
export function trimless(content: string): string {
  const start = /^\s/.test(content) ? referFirst(content) : content;
  return /\s/.test(start.at(-1) ?? "") ? referLast(start) : start;
}

/** What is written before emphasis: where it would not begin there, its last letter is written as punctuation begins and ends. */
export const beforeEmphasis = (text: string, delimiter: string, emphasis: string): string =>
  isFlanking(delimiter, text.at(-1), emphasis[delimiter.length]) ? text : referLast(text);

/** What is written behind emphasis, likewise. */
export const behindEmphasis = (emphasis: string, delimiter: string, text: string): string =>
  isFlanking(delimiter, text[0], emphasis.at(-1 - delimiter.length)) ? text : referFirst(text);
