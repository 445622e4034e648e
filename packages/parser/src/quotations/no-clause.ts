import type { Locale } from "../locales/locale.ts";
import { parseReferences } from "../parties/parse-parties.ts";
import { partyWords } from "../parties/words-of-parties.ts";
import { isNamed } from "./attribution-words.ts";
import { speechPatterns } from "./speech-patterns.ts";

const LONGEST_TITLE_AHEAD = 90;

/**
 * "unter dem Motto „Gemeinsam für alle“", "getreu dem Leitspruch der Wehren – „…“": whether what stands in marks is called so, and
 * said by nobody.
 *
 * @param text - a paragraph
 * @param from - where the marks begin
 * @param locale - the words of the language
 */
export const isCalledSo = (text: string, from: number, locale: Locale): boolean =>
  speechPatterns(locale).titleAhead.test(text.slice(Math.max(0, from - LONGEST_TITLE_AHEAD), from));

/** So many words tell whether a thing stands before somebody. */
const MOST_WORDS_AHEAD = 6;
/** What stands in marks. */
const QUOTED = /[„“«"»][^„“”"«»]*[“”"»«]/gu;

/**
 * Whether what a sentence has before a comma is no clause, so that nobody says it who is named behind the comma.
 *
 * @param sentence - the sentence
 * @param comma - where its comma stands
 * @param locale - the words of the language
 */
export function isNoClause(sentence: string, comma: number, locale: Locale): boolean {
  // "Der Präsident des Verbands, Karl Mayr, sagte": the office of the speaker.
  const clause = sentence.slice(sentence.lastIndexOf(", ", comma - 1) + 1, comma).trim();
  if (parseReferences(clause, locale).to >= clause.length - 1) return true;
  // "Jane Doe, Premier, and Karl Mayr, Mayor, announced": a list of speakers.
  const head = sentence.slice(0, sentence.indexOf(", "));
  const { references, to } = parseReferences(head, locale);
  return (isNamed(references) && to >= head.length - 1) || isBehindPreposition(head, locale);
}

/**
 * Whether words of a sentence are a preposition with its noun, and hold no verb: "Im Rahmen der „Nacht der Museen“". Only a
 * language that writes nouns with capitals tells so.
 */
export function isBehindPreposition(words: string, locale: Locale): boolean {
  const { isArticle, isInflected, isLink, isVerb, stacked } = partyWords(locale);
  const [first = "", ...others] = words.replace(QUOTED, "").trim().split(/\s+/u);
  const small = first.toLowerCase();
  const isPreposition = isLink(small) || locale.speech.prepositions?.includes(small) === true;
  if (!stacked || !isPreposition || isArticle(small) || others.length === 0) return false;
  // Adjectives stand behind the preposition or an article: "Im Mai werde das Haus offen sein" has a verb behind its noun.
  let mayBeAdjective = true;
  return others.every((word) => {
    const isJoint = isArticle(word) || isLink(word);
    const isAdjective = mayBeAdjective && isInflected(word) && !isVerb(word);
    mayBeAdjective = isJoint || isAdjective;
    return isJoint || isAdjective || /^\p{Lu}/u.test(word);
  });
}

/** "schrieb der Kurier über Stadträtin Anna Berg": nobody speaks of whom a thing tells. */
function isThingAbout(phrase: string, locale: Locale): boolean {
  const { stacked, isArticle, isOffice, isPersonNoun, isLink } = partyWords(locale);
  const [article = "", noun = "", next = "", ...others] = phrase.split(" ", MOST_WORDS_AHEAD);
  if (!stacked || !isArticle(article) || !/^\p{Lu}/u.test(noun) || isOffice(noun) || isPersonNoun(noun)) return false;
  return isLink(next) && !isArticle(next) && others.slice(0, 2).some((word) => isOffice(word));
}

/** "so das Buch der Autorin Anna Berg": what somebody made, or tells of somebody, speaks for itself. */
export const isWorkOf = (phrase: string, locale: Locale): boolean =>
  speechPatterns(locale).workFirst.test(phrase) || isThingAbout(phrase, locale);
