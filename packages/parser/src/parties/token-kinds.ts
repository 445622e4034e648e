import { PARTICLE } from "../locales/name-particles.ts";
import type { Token } from "./phrase-tokens.ts";
import type { PartyWords } from "./words-of-parties.ts";

/** A word of a name: `Luger`, `d’Avignon`, `J.`. */
export const NAME_WORD: RegExp = /^(?:(?:[dDlLO]['’])?\p{Lu}[\p{L}\p{M}'’‘·-]*\.?|(?:\p{Lu}\.){2,3})$/u;
/** `BKA`, `U.S.`. */
export const ACRONYM: RegExp = /^\p{Lu}[\p{Lu}\p{N}&.-]{1,9}$/u;
/** `TfL`, `PvdA`. */
export const MIXED_ACRONYM: RegExp = /^\p{Lu}(?:\p{Ll}{0,2}\p{Lu}){1,4}$/u;

/** `GroenLinks`, `TikTok`: so only bodies are written, but for names as `McCoy`, `DiCaprio` and `JoAnn`. */
export const INNER_CAPITAL: RegExp = /^(?!Ma?c|De|D[iu]|L[ae]|Van|Fitz|\p{L}+Ann)\p{Lu}\p{L}*\p{Ll}\p{Lu}/u;

/** What a word may be in a phrase that names somebody. */
export type Kind = "office" | "noun" | "degree" | "cap" | "particle" | "link" | "lower" | "other";

// "Zoo- und Tierparkdirektor" is one word.
const lastPiece = (word: string): string => word.slice(word.lastIndexOf(" ") + 1);

/** "Arbeitnehmer- und Arbeitgeberseite": nobody is called so. */
const isHalved = (token: string, words: PartyWords): boolean =>
  token.includes(" ") && !words.isGroup(token) && !token.includes("&");

function findKind(token: string, words: PartyWords): Kind {
  if (words.isDegree(token)) return "degree";
  const word = lastPiece(token);
  if (/^\p{Ll}/u.test(word) && words.isVerb(word)) return "other";
  if (words.isOffice(word)) return "office";
  if (words.isPersonNoun(word)) return "noun";
  if (words.isLink(word)) return "link";
  if (PARTICLE.test(word)) return "particle";
  // "Sacramento-based": no name.
  if (/^\p{Lu}.*-\p{Ll}{4,}$/u.test(word)) return "lower";
  if (isHalved(token, words)) return "lower";
  if (NAME_WORD.test(word) || ACRONYM.test(word)) return "cap";
  if (words.isArticle(word)) return "link";
  if (words.isFrequent(word)) return "other";
  return /^[\p{Ll}\d]/u.test(word) ? "lower" : "other";
}

/** What a word is, each one looked at once per language. */
export function kindOf({ word }: Token, words: PartyWords): Kind {
  word.kind ??= findKind(word.text, words);
  return word.kind;
}
