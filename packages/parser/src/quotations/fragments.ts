import type { Locale } from "../locales/locale.ts";
import { parseReferences, type Reference } from "../parties/parse-parties.ts";
import { wordPlaces } from "../parties/word-places.ts";
import { partyWords } from "../parties/words-of-parties.ts";
import {
  type Attribution,
  type AttributionContext,
  fitting,
  GOES_ON,
  isDoubtful,
  isOfficial,
  NOBODY,
} from "./attribution-words.ts";
import { type Stretch, sentenceStart } from "./sentences.ts";
import { speechPatterns } from "./speech-patterns.ts";
import { countWords, holdsVerb, WORDS_ALONE } from "./speech-shape.ts";
import { sourceOf, subjectOf } from "./subject-of.ts";

const LEAST_WORDS = 5;
const MOST_OFFICES = 4;
const MAX_WORD = 30;

/** What stands around words in marks in their sentence. */
interface Fragment {
  readonly own: string;
  readonly ahead: string;
  /** The word before them. */
  readonly last: string;
  readonly locale: Locale;
}

/** "es «un referente …»", "que «se trata de …»", "…, «una apuesta …»": behind these stands what somebody says of a thing. */
function isSaidOf({ ahead, last, locale }: Fragment): boolean {
  const { that, auxiliary, gerund } = speechPatterns(locale);
  if (that.test(` ${last} `)) return !isRelative(ahead, locale);
  return last.endsWith(",") || auxiliary.test(last) || gerund.test(last);
}

/** "la legge che «tutela i minori»": a clause about a thing, which speaks itself. */
function isRelative(ahead: string, locale: Locale): boolean {
  const [, article = "", noun = ""] = /(\S+)\s(\S+)\s\S+\s$/u.exec(ahead) ?? [];
  const { isArticle, isIndefinite, isOffice } = partyWords(locale);
  return isArticle(article) && !isIndefinite(article) && !isOffice(noun);
}

/** "para “agradecer el apoyo …”": an infinitive behind a preposition. */
function isToDo({ own, last, locale }: Fragment): boolean {
  const first = /^.\s?(\p{L}+)/u.exec(own)?.[1] ?? "";
  return partyWords(locale).isLink(last) && speechPatterns(locale).infinitive.test(first);
}

/** "ha dicho que la entidad “puede competir”", "porque “no habrá cambio si …”", but not "el programa “una ciudad para todos”". */
function isClause({ own, ahead, last, locale }: Fragment): boolean {
  const { isArticle, isLink } = partyWords(locale);
  if (isArticle(last) || isLink(last)) return false;
  const isLong = countWords(own) >= WORDS_ALONE;
  if (speechPatterns(locale).that.test(` ${last} `)) return false;
  if (speechPatterns(locale).that.test(ahead)) return isLong || holdsVerb(own, locale);
  const article = /(\S+)\s\S+\s$/u.exec(ahead)?.[1] ?? "";
  return isLong && holdsVerb(own, locale) && !isArticle(article);
}

/** "… “un deber” y el monarca destacó que “…”", "…, dijo la concejala Ana Blanco que “…”": somebody else speaks between two parts. */
export function namesAnother(between: string, locale: Locale): boolean {
  const { isArticle, isOffice } = partyWords(locale);
  const verb = speechPatterns(locale).anyVerb.exec(between);
  const article = /(\S+)\s\p{Ll}+\s$/u.exec(between.slice(0, verb?.index ?? 0))?.[1] ?? "";
  if (isArticle(article)) return true;
  const offices = wordPlaces(between, ",").filter(({ 0: word }) => isOffice(word));
  return offices.slice(0, MOST_OFFICES).some(({ index }) => {
    return isOfficial(parseReferences(between.slice(index), locale).references);
  });
}

/** Whether words in marks that are a part of a sentence are what somebody says, and not what something is called. */
export function isSpokenPart(text: string, quoted: Stretch, locale: Locale): boolean {
  const own = text.slice(quoted.from, quoted.to);
  if (countWords(own) < LEAST_WORDS || !/^.\s?\p{Ll}/u.test(own)) return false;
  const ahead = text.slice(sentenceStart(text, quoted.from), quoted.from);
  const last = /([\p{L}’']+,?)\s$/u.exec(ahead.slice(-MAX_WORD))?.[1];
  if (last === undefined) return false;
  const fragment = { own, ahead, last, locale };
  return partyWords(locale).stacked || isSaidOf(fragment) || isToDo(fragment) || isClause(fragment);
}

/** "Ayer añadió que “…”": in a language that drops its subject, a verb that begins the sentence goes on with who spoke. */
function dropped(ahead: string, { locale }: AttributionContext): readonly Reference[] {
  const { fillers, auxiliary, verbFirst, loneVerb } = speechPatterns(locale);
  const words = ahead.charAt(0).toLowerCase() + ahead.slice(1);
  const phrase = words.slice(fitting(words, fillers).length);
  const [word = ""] = phrase.split(/[\s,]/u, 1);
  const isVerb = auxiliary.exec(word)?.index === 0 || verbFirst.test(phrase) || loneVerb.test(word);
  return locale.speech.dropsSubject && isVerb ? GOES_ON : NOBODY;
}

/** Whom the words of a sentence before others in marks are about: the surest way to tell goes first. */
function aboutWhom(ahead: string, context: AttributionContext): readonly Reference[] {
  const { isOffice } = partyWords(context.locale);
  // "Stadträtin Anna Berg, „die gute Seele der Stadt“, …": what stands right behind a name is about who is named.
  const isName = parseReferences(ahead, context.locale).to >= ahead.length - 1;
  // "Für Stadtrat Mayr ist klar, dass „…“": the sentence is his view.
  if (speechPatterns(context.locale).viewpoint.test(ahead)) return NOBODY;
  for (const find of isName ? [sourceOf] : [sourceOf, subjectOf, dropped]) {
    const references = find(ahead, context);
    const [first] = references;
    const isThing = first?.type === "nobody" || (first?.type === "description" && !isOffice(first.head));
    if (first !== undefined && !isThing && !isDoubtful(references, context)) return references;
  }
  return NOBODY;
}

/**
 * Finds whom words in marks belong to that are a part of a sentence: the one whom it is about, whatever its verb.
 *
 * @param text - a paragraph
 * @param quoted - where the words stand
 * @param context - the words of the language, and what names the text knows
 * @param last - where the words in marks before them end, that somebody speaks
 */
export function findFragment(
  text: string,
  quoted: Stretch,
  context: AttributionContext,
  last: number,
): Attribution | undefined {
  if (!isSpokenPart(text, quoted, context.locale)) return undefined;
  const start = sentenceStart(text, quoted.from);
  const goesOn = last > start;
  const from = Math.max(start, last);
  const ahead = text.slice(from, quoted.from).replace(/[\s,:–—-]+$/u, "");
  const own = aboutWhom(ahead, context);
  // "… nannte das „einen guten Tag“ und „einen guten Abend für alle“": who speaks goes on within the sentence.
  const references = own.length === 0 && goesOn && !namesAnother(ahead, context.locale) ? GOES_ON : own;
  return references.length === 0
    ? undefined
    : { references, text: ahead, from, to: from + ahead.length, form: "inline" };
}
