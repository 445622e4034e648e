import type { Locale } from "../locales/locale.ts";
import { sentencesOf } from "./sentences.ts";
import { speechPatterns } from "./speech-patterns.ts";

/** A place in a text. */
export interface TextPlace {
  readonly text: string;
  readonly paragraph: number;
  readonly at: number;
}

/** So many sentences before a place tell who speaks there, in so many characters. */
export const MAX_SENTENCES_BACK = 3;
export const MAX_BACK = 1500;
const SHORT = 20;
/** All that stands in marks, and before them. */
export const UP_TO_LAST_MARK: RegExp = /^.*[“”"»«]/su;

/** A sentence, and where it begins. */
interface PlacedSentence {
  readonly text: string;
  readonly at: number;
}

/** The last sentences before a place, in their order. */
export function sentencesBefore({ text, at }: TextPlace): PlacedSentence[] {
  const floor = Math.max(0, at - MAX_BACK);
  return sentencesOf(text.slice(floor, at))
    .slice(-MAX_SENTENCES_BACK)
    .map(({ from, to }) => ({ text: text.slice(floor + from, floor + to), at: floor + from }));
}

/** The sentence before a place; "…, sagte Mayr. Aber: „…“" has a word or two between them. */
export function sentenceAhead(place: TextPlace): PlacedSentence | undefined {
  const sentences = sentencesBefore(place);
  if (sentences.length > 1 && (sentences.at(-1)?.text.length ?? 0) < SHORT) sentences.pop();
  return sentences.at(-1);
}

/** Whether the sentence before a place says that something is said: "…, heißt es in den Thesen.", "…, sagte eine Sprecherin." */
export function isSaidBefore(place: TextPlace, locale: Locale): boolean {
  const before = sentenceAhead(place)?.text ?? "";
  const comma = before.lastIndexOf(", ");
  return comma > 0 && speechPatterns(locale).verbFirst.test(before.slice(comma + 2));
}

/** "Das bestätigt auch ein Arzt: „…“": a verb and a colon lead to words of somebody else than spoke before. */
export function isLedTo(place: TextPlace, locale: Locale): boolean {
  const before = (sentenceAhead(place)?.text.trimEnd() ?? "").replace(UP_TO_LAST_MARK, "");
  return before.endsWith(":") && speechPatterns(locale).verb.test(before);
}

/** "Niemand wolle das sehen: „Holt euch Hilfe!“": a colon goes on with what is reported. */
export function isReportedBefore(place: TextPlace, locale: Locale): boolean {
  const before = sentenceAhead(place)?.text.trimEnd() ?? "";
  return before.endsWith(":") && speechPatterns(locale).reported?.test(before) === true;
}
