import type { Locale } from "../locales/locale.ts";
import { parseReferences } from "../parties/parse-parties.ts";
import { partyWords } from "../parties/words-of-parties.ts";
import { type AttributionContext, fitting, NOBODY, type Words } from "./attribution-words.ts";
import { namedAhead, PLACES_AHEAD } from "./places-ahead.ts";
import { findSecondClause } from "./second-clause.ts";
import { type Stretch, sentenceStart } from "./sentences.ts";
import { UP_TO_LAST_MARK } from "./sentences-before.ts";
import { asNearSource } from "./sources-ahead.ts";
import { speechPatterns } from "./speech-patterns.ts";
import { isStatement } from "./speech-shape.ts";

/** Where the clause begins that names who speaks, where another one goes before it in its sentence. */
function startOfClause(text: string, { from, to }: Stretch, locale: Locale): number {
  const behindMarks = from + fitting(text.slice(from, to), UP_TO_LAST_MARK).length;
  const second = findSecondClause(text.slice(behindMarks, to), locale);
  return second === undefined ? from : behindMarks + second.to;
}

/** "Und Staatssekretärin Berg:": how long the conjunction is that a sentence begins with. */
function conjunctionAhead(sentence: string, locale: Locale): number {
  const word = fitting(sentence, /^\p{Lu}\p{Ll}{0,3}\s(?=\p{Lu})/u);
  return partyWords(locale).isConjunction(word.trim().toLowerCase()) ? word.length : 0;
}

const SENTENCE_END = /[.!?…,]\s?.$/u;

/** Whether a quotation is a sentence with its end; one that stands in the next paragraph is. */
function isSentence(text: string, { from, to }: Stretch, locale: Locale): boolean {
  if (to === from) return true;
  // Where marks stand inside, as in German, a full stop behind them ends the sentence around a title.
  const endsOutside = !partyWords(locale).stacked && /^[.!?]/u.test(text.slice(to, to + 1));
  return endsOutside || SENTENCE_END.test(text.slice(from, to));
}

/**
 * Who is named before a quotation.
 *
 * @param text - the paragraph
 * @param quoted - where the quotation begins and ends; where it stands in the next paragraph, the end of this one
 * @param context - the words of the language, and what names the text knows
 */
export function before(text: string, quoted: Stretch, context: AttributionContext): Words | undefined {
  const { locale } = context;
  const patterns = speechPatterns(locale);
  const to = quoted.from;
  const start = startOfClause(text, { from: sentenceStart(text, to), to }, locale);
  const whole = text.slice(start, to);
  // "Stadträtin Berg schloss mit den Worten „…“": such words lead to others as a colon does.
  const framed = fitting(whole, patterns.frame).length;
  const colon = framed > 0 || /:\s*$/.test(whole);
  const from = start + fitting(whole, /[\s,;–—-]*/u).length + conjunctionAhead(whole, locale);
  const body = text.slice(from, to - framed).replace(/[\s,:]+$/u, "");
  // "Artikel wie: „…“" shows an example, and nobody speaks.
  if (colon && patterns.examplesLast.test(body)) return undefined;
  const verb = (colon || patterns.saysLast.test(body) ? patterns.anyVerb : patterns.verb).exec(body);
  const places = colon || verb !== null || patterns.leadingSource.test(body) ? PLACES_AHEAD : [asNearSource];
  const words = body.replace(patterns.fillers, (found) => " ".repeat(found.length));
  const subject = parseReferences(words.slice(0, verb?.index), locale, true);
  const holdsSentence = isSentence(text, quoted, locale);
  const own = text.slice(quoted.from, quoted.to);
  const mayBeName = /^.\s?\p{Lu}/u.test(own.slice(0, 3)) && !isStatement(own, locale);
  const ahead = { body, colon, holdsSentence, mayBeName, begins: from === 0, verb, subject, context };
  const references = namedAhead(ahead, places);
  return references === NOBODY ? undefined : { references, from, to: from + body.length };
}
