import type { Locale } from "../locales/locale.ts";
import { parseReferences, type Reference, type References } from "../parties/parse-parties.ts";
import { type WordPlace, wordPlaces } from "../parties/word-places.ts";
import { partyWords } from "../parties/words-of-parties.ts";
import { isSomebody } from "./attribution-words.ts";
import { speechPatterns } from "./speech-patterns.ts";

const MOST_WORDS = 20;

/** Who is the subject stands behind no preposition, article or adjective; these make the words part of another phrase. */
function mayBeginSubject(before: string, word: string, locale: Locale): boolean {
  const words = partyWords(locale);
  if (!/^\p{Lu}/u.test(word) && !words.isArticle(word)) return false;
  const small = before.toLowerCase();
  if (words.isLink(small) || words.isArticle(small) || words.isConjunction(small)) return false;
  // "erklärte vor geraumer Zeit die Autorin Maria Huber": a noun behind its adjective is no name.
  if (words.stacked && /^\p{Ll}{3,}(?:er|em|es)$/u.test(before) && !words.isVerb(before)) return false;
  return !words.isFrequent(small) || locale.speech.passive.includes(small);
}

/** Whether the office, or the name, stands right at the beginning. */
export function beginsWithParty([first]: readonly Reference[], phrase: string, locale: Locale): boolean {
  if (first?.type !== "party") return false;
  const { name, offices, honorificPrefix = "" } = first.party;
  const [word = ""] = phrase.split(" ", 1);
  const words = partyWords(locale);
  const bare = words.isArticle(word) ? phrase.slice(word.length + 1) : phrase;
  // "beim ersten Spatenstich Geschäftsführer Karl Mayr": no office begins with another noun.
  const [head = ""] = bare.split(" ", 1);
  const isTitle =
    [words.isOffice, words.isPersonNoun, words.isDegree].some((is) => is(head)) || words.isInflected(head);
  if (offices.length > 0 && !isTitle && !bare.startsWith(name)) return false;
  return [name, ...offices, honorificPrefix].some((part) => part !== "" && bare.startsWith(part));
}

/** Who is named from a word on as the subject of a sentence may be: in full, or with an office. */
export function subjectAt(
  sentence: string,
  { word, before }: { word: WordPlace; before: string },
  locale: Locale,
): References | undefined {
  if (!mayBeginSubject(before, word[0], locale)) return undefined;
  const phrase = sentence.slice(word.index);
  const found = parseReferences(phrase, locale);
  return isSomebody(found.references) && beginsWithParty(found.references, phrase, locale) ? found : undefined;
}

/**
 * Who is named at the end of words that stand behind a verb: "bei der Sitzung der Vorsitzende Karl Mayr".
 *
 * @param words - what stands behind the verb
 * @param locale - the words of the language
 */
export function subjectAtEnd(words: string, locale: Locale): readonly Reference[] {
  let before: string | undefined;
  for (const word of wordPlaces(words, ",").slice(0, MOST_WORDS)) {
    const subject = before === undefined ? undefined : subjectAt(words, { word, before }, locale);
    if (subject !== undefined) return word.index + subject.to >= words.length - 1 ? subject.references : [];
    before = word[0];
  }
  return [];
}

/** Tells verbs from the other small words of a sentence by what they end with, and by the article that adjectives stand behind. */
export function finiteVerbs(body: string, locale: Locale): (word: WordPlace) => boolean {
  const { isArticle, isIndefinite, isFrequent } = partyWords(locale);
  const { noFiniteVerb } = speechPatterns(locale);
  return ({ 0: word, index }) => {
    if (!/^\p{Ll}+$/u.test(word) || isFrequent(word) || noFiniteVerb.test(word)) return false;
    if (locale.speech.passive.includes(word)) return false;
    const ahead = /(\S+)\s$/u.exec(body.slice(Math.max(0, index - 30), index))?.[1] ?? "";
    return ahead !== "" && !isArticle(ahead) && !isIndefinite(ahead);
  };
}
