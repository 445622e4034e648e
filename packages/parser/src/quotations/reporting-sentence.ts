import type { Reference } from "../parties/parse-parties.ts";
import type { AttributionContext } from "./attribution-words.ts";
import type { Stretch } from "./sentences.ts";
import { type SpeechPatterns, speechPatterns } from "./speech-patterns.ts";
import { countWords } from "./speech-shape.ts";
import type { FoundVerb } from "./verb-finder.ts";

/** Somebody's words in the words of the text. */
export interface IndirectSpeech {
  readonly parts: readonly Stretch[];
  readonly references: readonly Reference[];
  readonly attribution: Stretch;
  /** The words are the speaker's own, though no marks say so: "We are grateful for this, said Mayor Doe". */
  readonly direct: boolean;
}

const LEAST_WORDS = 5;
const IN_MARKS = /[„“«"»][^„“”"«»]*[“”"»«]/gu;
/** So many verbs of a sentence are looked at. */
export const MAX_VERBS = 8;
/** So far a sentence is read for who speaks. */
export const MAX_ATTRIBUTION = 220;

export const wordsOf = (text: string): number => countWords(text.trim());

/** A sentence without quotation marks that may report what somebody said. */
export class ReportingSentence {
  readonly text: string;
  readonly context: AttributionContext;
  readonly patterns: SpeechPatterns;
  readonly verbs: readonly FoundVerb[];

  constructor(text: string, verbs: readonly FoundVerb[], context: AttributionContext) {
    this.text = text;
    this.context = context;
    this.patterns = speechPatterns(context.locale);
    this.verbs = verbs.slice(0, MAX_VERBS);
  }

  /** The words of somebody, if they are enough for a report. */
  speech(
    parts: readonly Stretch[],
    references: readonly Reference[],
    attribution: Stretch,
  ): IndirectSpeech | undefined {
    const words = parts.reduce((sum, { from, to }) => sum + wordsOf(this.text.slice(from, to)), 0);
    if (words < LEAST_WORDS) return undefined;
    const first = parts[0];
    const ahead = first !== undefined && first.from < attribution.from;
    const direct = ahead && this.patterns.firstPerson.test(this.text.slice(first.from, first.to).replace(IN_MARKS, ""));
    return { parts, references, attribution, direct };
  }
}
