import type { Locale } from "../locales/locale.ts";
import { partyWords } from "../parties/words-of-parties.ts";
import { speechPatterns } from "./speech-patterns.ts";

/** Where words stand in a text. */
interface Place {
  readonly from: number;
  readonly to: number;
}

/** Fewer words in marks are a name or a doubt, unless somebody is said to speak them. */
export const WORDS_OF_SPEECH = 4;
/** So many words in marks may be speech even where nobody is said to speak them. */
export const WORDS_ALONE = 9;

/** So many in marks may be, where they are a sentence of their own with a verb. */
export const WORDS_OF_SENTENCE = 6;

/** Words of a text, counted by its blanks. */
export const countWords = (text: string): number => text.split(/\s+/).length;

/** The last characters before a place. */
const tail = (text: string, to: number): string => text.slice(Math.max(0, to - 3), to);

/** A few words in the middle of a sentence: "ein „echter Fortschritt für die Stadt“". */
export function isPartial(text: string, { from, to }: Place): boolean {
  const words = text.slice(from, to);
  return (
    countWords(words) < WORDS_ALONE &&
    /^.\s?\p{Ll}/u.test(words) &&
    !/[.!?…].?$/u.test(words) &&
    /[\p{L},]\s$/u.test(tail(text, from))
  );
}

/** "a “cleaner, greener city”", "sees “an important first step for the town”": what an article stands before or begins is a term. */
export function isNounPhrase(text: string, { from, to }: Place, locale: Locale): boolean {
  // In German small letters begin hardly any term: „ein guter Tag“ is what somebody says.
  if (partyWords(locale).stacked || !isInsideSentence(text, from)) return false;
  const { isArticle, isIndefinite, isLink } = partyWords(locale);
  const before = /\S+(?=\s$)/u.exec(text.slice(Math.max(0, from - 12), from))?.[0] ?? "";
  const first = /^.\s?(\p{L}+)/u.exec(text.slice(from, to))?.[1] ?? "";
  const isOne = (word: string) => isArticle(word.toLowerCase()) || isIndefinite(word.toLowerCase());
  // "caused by “the wish to save at any cost”"
  if (isLink(before.toLowerCase()) && !speechPatterns(locale).that.test(` ${before} `)) return true;
  return isOne(before) || (isOne(first) && !speechPatterns(locale).that.test(` ${before} `));
}

/** "said she was “humbled.”": small letters behind a word go on with its sentence, whatever mark ends it. */
export const isInsideSentence = (text: string, from: number): boolean =>
  /\p{L}\s$/u.test(tail(text, from)) && /^.\s?\p{Ll}/u.test(text.slice(from, from + 3));

/** "Weiter so!", sagt …: few words are speech where they are a whole sentence. */
export const isShortSpeech = (text: string, { from, to }: Place, words: number): boolean =>
  words >= 2 && !isInsideSentence(text, from) && /[.!?…,](?:[“”"»«’‘']|\s»)?$/u.test(text.slice(from, to));

/** „Weiter so“, sagt …: as few words, which a comma sets off at the beginning of a sentence. */
export const isSetOffSpeech = (text: string, { from, to }: Place, words: number): boolean =>
  words >= 2 && text[to] === "," && (from === 0 || /[.!?…:]["“”»«’]?\s$/u.test(tail(text, from)));

/** "… - commenta l’assessore Rossi - "È un impegno per tutti noi".": between dashes a sentence has been broken off. */
const isBrokenOff = (text: string, { from, to }: Place, words: number): boolean =>
  words >= WORDS_ALONE && /[–—-]\s$/u.test(tail(text, from)) && /[.!?]/.test(text[to] ?? "");

/** A term inside the words of attribution is no part of the quotation; a sentence is, and what ends one behind a comma. */
export function isContinuation(text: string, { from, to }: Place, words: number): boolean {
  const own = text.slice(from, to);
  const ended = /[.!?…]\s?[“”"»«’‘']?$/u.test(own);
  if (
    words >= 2 &&
    (ended || /[.!?]/.test(text[to] ?? "")) &&
    /,\s$/u.test(tail(text, from)) &&
    /^.\s?\p{Ll}/u.test(own)
  )
    return true;
  const begins = /[.!?]\s$/u.test(tail(text, from));
  // "…, warnt Berg. „Das genügt nicht.“": a sentence of its own, behind another.
  if (words >= 2 && begins && /^.\s?\p{Lu}.*[.!?…]\s?[“”"»«’‘']?$/su.test(own)) return true;
  return words >= WORDS_OF_SPEECH && (ended || begins || isBrokenOff(text, { from, to }, words));
}

const WORDS_OF_LONG_SPEECH = 20;

/** So much in marks is no title and no term. */
export const isLongSpeech = (words: string): boolean => countWords(words) >= WORDS_OF_LONG_SPEECH;

/** "…, die Kammer solle „nicht immer nur warten, bis irgendwann ein anderer damit anfängt“": no title is so long, and small. */
export const isLongFragment = (text: string, { from, to }: Place): boolean =>
  countWords(text.slice(from, to)) >= WORDS_ALONE &&
  /[\p{L},]\s.\s?\p{Ll}/u.test(text.slice(Math.max(0, from - 2), from + 3));

/**
 * Behind a sentence, and with the mark that ends its own within its marks: "… zu wenig. „Das hilft uns allen.“"; "“Where Do Birds
 * Go?” is on show" goes on.
 */
export const isOwnSentence = (text: string, { from, to }: Place): boolean =>
  !/^\s\p{Ll}/u.test(text.slice(to, to + 2)) &&
  (from === 0 || /[.!?…]["“”»«]?\s$/u.test(tail(text, from))) &&
  /[.!?…]\s?["“”»«]$/u.test(text.slice(from, to));

const LONG_WORD = /(?<![\p{L}'’])\p{L}{4,}/gu;

/** Whether words in marks are more than what something is called: they end as a sentence does, or hold a verb or somebody's "I". */
export function isStatement(words: string, locale: Locale): boolean {
  return /[.!?…]\s?.$/u.test(words) || (holdsVerb(words, locale) && !isTitleCase(words, locale));
}

/** "A Night of Music for All of Us": where nouns have no capitals, so many make it what something is called. */
function isTitleCase(words: string, locale: Locale): boolean {
  const long = partyWords(locale).stacked ? [] : (words.match(LONG_WORD) ?? []);
  return long.length > 1 && long.every((word) => /^\p{Lu}/u.test(word));
}

/** Whether words hold a verb that the lists know, or somebody's "I". */
export function holdsVerb(words: string, locale: Locale): boolean {
  const { firstPerson, verb, auxiliary } = speechPatterns(locale);
  return [firstPerson, verb, auxiliary].some((pattern) => pattern.test(words));
}

/** "Son père est stupéfait : « Une fermeture serait … »": a colon leads to so much. */
export const isLedByColon = (text: string, { from, to }: Place): boolean =>
  /\p{Ll}[^.!?]{12,}:\s$/u.test(text.slice(Math.max(0, from - 80), from)) && isLongSpeech(text.slice(from, to));

/** Without a speaker, words in marks are speech where they are a whole sentence of their own, or much of one. */
export function isSpeech(text: string, { from, to }: Place): boolean {
  if (isLongFragment(text, { from, to })) return true;
  const whole = /[.!?…]\s?["“”»«’']?$/u.test(text.slice(from, to)) || text[to] === ".";
  return whole && (text.slice(0, from).trim() === "" || /[.!?:]\s$/u.test(tail(text, from)));
}

/** Behind words that stand alone there are marks at most, and few of them. */
const MOST_BEHIND = 40;

/** "„Die blaue Donau“ heißt das Buch.", "”Museernas natt”": a name above says nothing of a title, nor of what is said about one. */
export function isSpeechAlone(text: string, { from, to }: Place, locale: Locale): boolean {
  if (text.length - to > MOST_BEHIND || /\p{L}/u.test(text.slice(to))) return false;
  const words = text.slice(from, to);
  return /[.!?…]\s?["“”»«’']?$/u.test(words) || speechPatterns(locale).firstPerson.test(words);
}
