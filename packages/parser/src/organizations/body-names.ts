import { alternatives, type CivicWords, civicWords, lazily } from "../locales/civic/index.ts";
import { wordPattern } from "../locales/letters.ts";

const MAX_NAME = 100;

interface NamePatterns {
  /** "Senatsverwaltung für Finanzen", "Department of Public Works", "Ministère de la Santé" */
  readonly begins: RegExp;
  /** "Police Department", "Helsingin kaupunki" */
  readonly ends: RegExp;
}

const NEVER = "(?!)";

function makePatterns(words: readonly CivicWords[]): NamePatterns {
  const begins = words.flatMap(({ bodies }) => bodies).join("|");
  const ends = words.flatMap(({ bodyEndings }) => bodyEndings).join("|");
  return {
    begins: wordPattern(`^(?:${begins || NEVER})(?![\\p{L}])`, "iu"),
    ends: wordPattern(`(?:^|\\s)(?:${ends || NEVER})$`, "iu"),
  };
}

// A word that begins a name in one language is another word in the next: "Region" in Swedish and in German.
const patterns = lazily(
  () =>
    new Map<string, NamePatterns>([
      ...civicWords.map((words) => [words.tag, makePatterns([words])] as const),
      ["und", makePatterns(civicWords)],
    ]),
);

const article = lazily(
  () => new RegExp(String.raw`^(?:${alternatives(({ articles }) => articles)})(?:\s|(?<=['’]))`, "iu"),
);

/** A name without the article before it. */
export const withoutArticle = (text: string): string => text.replace(article(), "").trim();

/** Systems write the address of the site where a name belongs, or escape the name twice. */
const NO_NAME = /^(?:https?:)?\/\/|^&#?\w{2,8};$/i;

/** Whether what stands in place of a name is none of anybody. */
export const isNoName = (text: string): boolean => NO_NAME.test(text);

/** What stands in no name of a body. */
const MARKS = /[.!?:;|@/]|\d{3}/u;

/**
 * Whether a text is the name of a public body and nothing else: `Senatsverwaltung für Finanzen`, `City of Boston`.
 *
 * @param text - a line, or a part of one
 * @param tag - the language, without a region; `und` for any
 */
export function isBodyName(text: string, tag: string): boolean {
  if (text.length > MAX_NAME || text.length < 4 || !/^\p{Lu}/u.test(text)) return false;
  const words = text.split(" ");
  if (words.length > 12 || MARKS.test(text.includes(".") ? text.replace(/\bSt\.|\bU\.S\./g, "") : text)) return false;
  const own = patterns().get(tag) ?? patterns().get("und");
  if (own === undefined) return false;
  const { begins, ends } = own;
  // A bare noun names a kind of body, not a body; a bare compound may.
  if (words.length === 1 && text.length < 12) return false;
  return begins.test(text) || (words.length > 1 && ends.test(text));
}
