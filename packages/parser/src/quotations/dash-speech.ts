import type { Locale } from "../locales/locale.ts";
import { parseReferences, type Reference } from "../parties/parse-parties.ts";
import { findAnnouncement } from "./attribution.ts";
import {
  type Attribution,
  type AttributionContext,
  behindVerbs,
  GOES_ON,
  isNamed,
  isSomebody,
} from "./attribution-words.ts";
import { type Stretch, sentenceEnd, sentencesOf } from "./sentences.ts";
import { speechPatterns } from "./speech-patterns.ts";
import { countWords, WORDS_ALONE, WORDS_OF_SPEECH } from "./speech-shape.ts";
import { subjectOf } from "./subject-of.ts";

/** Words behind a dash, with who says them. */
export interface DashSpeech {
  readonly words: Stretch;
  readonly references: readonly Reference[];
  readonly attribution: Stretch;
  /** Sentences behind these, in which whoever speaks goes on. */
  readonly more?: Stretch;
}

const FIRST_DASH = /^\s?(?:[–—]{1,2}|-)\s/u;
const NEXT_DASH = /[.!?]\s+[–—-]\s(?=\p{Lu})/gu;
const DASH_INSIDE = /[.!?]\s+[–—]\s(?=\p{Lu})/gu;
/** What parts the words from those that say whose they are. */
const PAUSE = /[,!?]\s/gu;
const ANY_MARK = /[”“"«»]/u;
const MAX_PAUSES = 40;
const MAX_SPEECHES = 20;

/** What stands behind each dash of a paragraph; inside one, behind the end of a sentence, a hyphen is none. */
function behindDashes(text: string): Stretch[] {
  const first = FIRST_DASH.exec(text)?.[0].length;
  const next = [...text.matchAll(first === undefined ? DASH_INSIDE : NEXT_DASH)].slice(0, MAX_SPEECHES);
  const marks = first === undefined ? next : [{ 0: text.slice(0, first), index: 0 }, ...next];
  return marks.map(({ 0: mark, index }, at) => ({
    from: index + mark.length,
    to: marks[at + 1]?.index ?? text.length,
  }));
}

/** Whom "säger Anna Berg" or "hon säger" names. */
function saidIn(words: string, locale: Locale): readonly Reference[] {
  const patterns = speechPatterns(locale);
  if (patterns.verbFirst.test(words)) return parseReferences(behindVerbs(words, patterns), locale).references;
  const verb = patterns.verb.exec(words);
  const { references, to } = parseReferences(words.slice(0, verb?.index ?? 0), locale);
  // "- Klockan 10, kommunalrådet Anna Berg berättar om parken": nothing stands behind a verb that ends the words.
  const endsSentence = verb !== null && /^[.!?]?\s*$/u.test(words.slice(verb.index + verb[0].length));
  return verb !== null && endsSentence && verb.index - to < 2 ? references : [];
}

/** "…, säger Anna Berg. Vi bygger vidare.": sentences behind, as long as somebody speaks of himself, and nobody else is quoted. */
function moreOf(text: string, { from, to }: Stretch, locale: Locale): { more?: Stretch } {
  const { firstPerson, verb } = speechPatterns(locale);
  const behind = text.slice(from, to);
  const isOwn = (words: string): boolean => firstPerson.test(words) && !ANY_MARK.test(words) && !verb.test(words);
  const sentences = sentencesOf(behind);
  const end = sentences.findIndex((one) => !isOwn(behind.slice(one.from, one.to)));
  const own = end < 0 ? sentences : sentences.slice(0, end);
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return {};
  return { more: { from: from + first.from, to: from + behind.slice(0, last.to).trimEnd().length } };
}

/** "…, säger Anna Berg.": the first pause behind which somebody is said to speak. */
function speechIn(text: string, { from, to }: Stretch, locale: Locale): DashSpeech | undefined {
  for (const { 0: pause, index } of [...text.slice(from, to).matchAll(PAUSE)].slice(0, MAX_PAUSES)) {
    const at = from + index + pause.length;
    const end = Math.min(sentenceEnd(text, at), to);
    const rest = text.slice(at, end);
    const references = saidIn(rest, locale);
    const isSaid = isNamed(references) || references.some(({ type }) => type === "pronoun" || type === "description");
    const words = { from, to: pause.startsWith(",") ? from + index : from + index + 1 };
    const attribution = { from: at, to: end };
    if (isSaid) return { words, references, attribution, ...moreOf(text, { from: end, to }, locale) };
  }
  return undefined;
}

/**
 * Finds speech that a dash begins, in a language that writes it so: "– Det är bra, säger Anna Berg. – Nu går vi vidare, tillägger hon."
 *
 * @param text - a paragraph
 * @param locale - the words of the language
 * @returns each speech whose sentence says who speaks
 */
export function findDashSpeech(text: string, locale: Locale): DashSpeech[] {
  if (!locale.speech.dashes) return [];
  return behindDashes(text).flatMap((stretch) => speechIn(text, stretch, locale) ?? []);
}

const ENDS = /[.!?…]\s*$/u;
/** "Klockan 10 börjar visningen": a note says when and where. */
const NOTE = /^\p{L}+\.?\s\d/u;

/**
 * Finds speech behind a dash that says nothing of who speaks, because the paragraph before does: "Anna Berg fyllde i:", and then
 * "– Det är bra för alla." Several such paragraphs are a list.
 *
 * @param paragraphs - the text
 * @param paragraph - the place of the paragraph with the dash
 * @param context - the words of the language, and what names the text knows
 * @returns the speech, with the attribution in the paragraph before
 */
export function findAnnouncedDash(
  paragraphs: readonly string[],
  paragraph: number,
  context: AttributionContext,
): { readonly words: Stretch; readonly attribution: Attribution } | undefined {
  const [before = "", text = "", next = ""] = paragraphs.slice(Math.max(0, paragraph - 1), paragraph + 2);
  const dash = FIRST_DASH.exec(text)?.[0].length;
  if (!context.locale.speech.dashes || paragraph === 0 || dash === undefined) return undefined;
  const isListed = FIRST_DASH.test(next) && findDashSpeech(next, context.locale).length === 0;
  const least = /:\s*$/u.test(before) ? WORDS_OF_SPEECH : WORDS_ALONE;
  const isSentence = ENDS.test(text) && countWords(text) > least && /^\p{Lu}/u.test(text.slice(dash));
  const isNote = NOTE.test(text.slice(dash));
  const attribution = isListed || isNote || !isSentence ? undefined : saidAbove(before, context);
  return attribution && { words: { from: dash, to: text.trimEnd().length }, attribution };
}

/** Who is said to speak in a paragraph that leads to another: by its colon, or by what its last sentence reports. */
function saidAbove(before: string, context: AttributionContext): Attribution | undefined {
  const isColon = /:\s*$/u.test(before);
  const whole = { text: before, from: 0, to: before.length, form: isColon ? "colon" : "inline" } as const;
  // "– Det är bra, sa han och fortsatte:"
  if (FIRST_DASH.test(before)) return isColon ? { ...whole, references: GOES_ON } : undefined;
  if (isColon) return findAnnouncement(before, context);
  const last = sentencesOf(before).at(-1);
  const sentence = last === undefined ? "" : before.slice(last.from, last.to);
  const references = speechPatterns(context.locale).verb.test(sentence) ? subjectOf(sentence, context) : [];
  return isSomebody(references) ? { ...whole, references } : undefined;
}
