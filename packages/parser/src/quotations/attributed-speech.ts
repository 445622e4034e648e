import type { Locale } from "../locales/locale.ts";
import type { Party } from "../parties/parse-parties.ts";
import type { Attribution } from "./attribution-words.ts";
import { isSpokenPart, namesAnother } from "./fragments.ts";
import type { Quoted } from "./quotation-marks.ts";
import { isSaidBehind, type Used, wordsIn } from "./reading.ts";
import { sentencesOf } from "./sentences.ts";
import { saysThat, speechPatterns } from "./speech-patterns.ts";
import {
  isContinuation,
  isLongFragment,
  isNounPhrase,
  isPartial,
  isSetOffSpeech,
  isShortSpeech,
  WORDS_ALONE,
  WORDS_OF_SPEECH,
} from "./speech-shape.ts";

// What tells of words in marks, which a sentence attributes, whether somebody really speaks them.

const MAX_ATTRIBUTION = 700;

/** Few words are a name or a doubt, but for a whole sentence that somebody who is named says. */
export function isLongEnough(
  text: string,
  quoted: Quoted,
  { attribution, locale }: { readonly attribution: Attribution | undefined; readonly locale: Locale },
): boolean {
  const words = wordsIn(text, quoted);
  const isBehind = attribution !== undefined && isSaidBehind(attribution, quoted);
  // "named it “a cleaner city”": but for whom the words behind say so of.
  if (!isBehind && words < WORDS_ALONE && isNounPhrase(text, quoted, locale)) return false;
  if (words >= WORDS_OF_SPEECH || isShortSpeech(text, quoted, words)) return true;
  return isBehind && isSetOffSpeech(text, quoted, words);
}

/** What is known of who speaks words in marks. */
interface Said {
  readonly attribution: Attribution;
  readonly speakers: readonly Party[];
  readonly locale: Locale;
}

/** An office without a name speaks only where the text names who holds it, or where the verb says so. */
export function isSpoken(text: string, quoted: Quoted, { attribution, speakers, locale }: Said): boolean {
  const isMeant = attribution.references.some(({ type }) => type === "pronoun");
  // "Sie nennt das Haus gern „Ministerium für alle“": what somebody calls a thing whom nobody names.
  const isShown = attribution.from < quoted.from && attribution.form !== "colon";
  if (speakers.length > 0 || (isMeant && !(isShown && wordsIn(text, quoted) < WORDS_ALONE))) return true;
  const own = text.slice(quoted.from, quoted.to);
  // A few words in the middle of a sentence are a term; "La concejala explica que “se trata de una obra muy esperada …”".
  const isOffice = attribution.references.some(({ type }) => type === "description");
  if (/^.\s?\p{Ll}/u.test(own.slice(0, 3))) return isOffice && isLongFragment(text, quoted);
  return wordsIn(text, quoted) >= WORDS_ALONE || speechPatterns(locale).firstPerson.test(own);
}

/** Whether a quotation goes on the one before: nothing but the words that attribute it stands between them. */
export function isSameQuotation(
  text: string,
  quoted: Quoted,
  { last, attribution }: { readonly last: Used; readonly attribution: Attribution | undefined },
): boolean {
  if (attribution !== undefined) return attribution.from < last.attribution.to;
  if (quoted.from - last.to > MAX_ATTRIBUTION) return false;
  const between = text.slice(last.to, quoted.from);
  const sentences = sentencesOf(between.replace(/^[\s,.;]+/u, ""));
  return sentences.length <= 1 && last.attribution.from >= last.to - 1;
}

/** Whether the words of a quotation that goes on are more of what somebody says, and no term in the sentence that attributes it. */
export function isMoreOf(
  text: string,
  quoted: Quoted,
  {
    last,
    attribution,
    locale,
  }: { readonly last: Used; readonly attribution: Attribution | undefined; readonly locale: Locale },
): boolean {
  return (
    isContinuation(text, quoted, wordsIn(text, quoted)) ||
    attribution?.form === "colon" ||
    saysThat(text.slice(last.to, quoted.from), locale) ||
    (isSpokenPart(text, quoted, locale) &&
      !isPartial(text, quoted) &&
      !namesAnother(text.slice(Math.max(last.to, last.attribution.to), quoted.from), locale))
  );
}
