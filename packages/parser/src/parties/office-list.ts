import type { Part } from "./phrase-parts.ts";
import type { PartyWords } from "./words-of-parties.ts";

const MOST_WORDS = 6;
const SMALL = /^\p{Ll}[\p{L}'’-]*$/u;

/** What a part of a phrase is compared with. */
export interface ListedOffice {
  /** The office so far: `vice-rectrice à la recherche`. */
  readonly office: string;
  readonly words: PartyWords;
}

/**
 * Tells what an office is for besides what has been said: "member for adult social care, public health and active lifestyles".
 *
 * @param part - words behind a comma, or behind "and"
 * @param next - what stands behind them
 * @returns where the words end; `undefined` where they are something else
 */
export function listedMatter(part: Part, next: Part | undefined, { office, words }: ListedOffice): number | undefined {
  const [first, last] = [part.tokens[0], part.tokens[part.tokens.length - 1]];
  if (first === undefined || last === undefined || part.tokens.length > MOST_WORDS) return undefined;
  const isPlain = part.tokens.every(
    ({ text, word }) => SMALL.test(text) && !words.isOffice(word) && !words.isVerb(word),
  );
  if (!isPlain || words.isIndefinite(first.word) || words.isAdverb(first.word) || words.isRelative(first.word))
    return undefined;
  const isLinked = words.isLink(first.word) || /^[dl]['’]/u.test(first.text);
  // "… for adult social care" has been one thing; what follows is another only where the list ends with "and".
  const isOne = office.split(" ").some((word) => words.isLink(word) || /^[dl]['’]/u.test(word));
  if (!isOne) return undefined;
  if (isLinked) return last.to;
  const isBeforeAnd =
    part.separator === "," && next?.separator === "and" && next.tokens.every(({ text }) => SMALL.test(text));
  return isBeforeAnd || (part.separator === "and" && office.includes(",")) ? last.to : undefined;
}
