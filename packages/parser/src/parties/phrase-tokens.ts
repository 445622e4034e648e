import { CHARACTER, characterAt } from "../blocks/characters.ts";
import type { Word } from "./vocabulary.ts";
import type { PartyWords } from "./words-of-parties.ts";

/** A word of a phrase, or a mark. */
export interface Token {
  readonly text: string;
  readonly word: Word;
  readonly at: number;
  readonly to: number;
}

/** Each is a token of its own. */
const MARKS = ',;:()[]„“”"«»–—';
/** Elided articles stand apart: "l’assessora". */
const ARTICLE = /(?:(?:l|un|dell|all|dall|nell|sull)['’](?=\p{L})|L['’](?=\p{Ll}))/uy;
const ARTICLE_BEGINS = "ludansL";
/** Inclusive endings belong to their word: "Kolleg:innen". */
const INCLUSIVE = /:in(?:nen)?(?!\p{L})/uy;

/** "a. D.", "h. c.": short forms of two letters behind an office or a degree are one word. */
const SHORT_FORM = /(?:a\.\s?D|i\.\s?R|[eh]\.\s?[hc])\./uy;
const SHORT_FORM_BEGINS = "aieh";

/** How many characters a pattern takes from a place on. */
function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

function endOfToken(text: string, at: number): number {
  const first = text[at] ?? "";
  if (MARKS.includes(first)) return at + 1;
  const article = ARTICLE_BEGINS.includes(first) ? lengthAt(ARTICLE, text, at) : 0;
  if (article > 0) return at + article;
  const short = SHORT_FORM_BEGINS.includes(first) ? lengthAt(SHORT_FORM, text, at) : 0;
  if (short > 0) return at + short;
  let to = at + 1;
  for (; to < text.length; to++) {
    const character = characterAt(text, to);
    if (!(character & CHARACTER.word) && (character & CHARACTER.space || MARKS.includes(text[to] ?? ""))) break;
  }
  return text[to] === ":" ? to + lengthAt(INCLUSIVE, text, to) : to;
}

/** The words and marks of a phrase, in its order. */
export function* tokensOf(phrase: string, words: PartyWords): Iterable<Token> {
  let at = 0;
  while (at < phrase.length) {
    if (characterAt(phrase, at) & CHARACTER.space) {
      at += 1;
      continue;
    }
    const to = endOfToken(phrase, at);
    const text = phrase.slice(at, to);
    yield { text, word: words.wordOf(text), at, to };
    at = to;
  }
}
