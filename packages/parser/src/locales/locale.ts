import type { SpeechWords } from "./speech/speech-words.ts";

/** The words of one language that the parser needs: data, no code. Patterns are regular expressions without flags. */
export interface Locale {
  /** BCP 47: `de`, `de-AT`. */
  readonly tag: string;
  /** Frequent short words, to tell the language. */
  readonly stopWords: readonly string[];
  /** Names of the months, January first, every spelling. */
  readonly months: readonly (readonly string[])[];
  /** Words between the parts of a date: `de`, `of`. */
  readonly dateFillers: readonly string[];
  /** Order of `04/05/2020`. */
  readonly numericOrder: "day-first" | "month-first";
  /** Names of the thing before its date: `Medienservice vom:`; the kind that they mean. */
  readonly releaseNames: Readonly<Record<string, ReleaseKind>>;
  /** Those of them that name a series of its own, not only the thing. */
  readonly seriesNames: readonly string[];
  /** Words that announce the day of publication. */
  readonly publishedLabels: readonly string[];
  /** Words that announce the day of a change. */
  readonly changedLabels: readonly string[];
  /** Words that announce another day: of an event, of the end of an embargo. */
  readonly otherDateLabels: readonly string[];
  /** Links to pictures. */
  readonly galleryWords: readonly string[];
  /** Words that begin a block of contacts. */
  readonly contactLabels: readonly string[];
  /** Words of rules for text and photos. */
  readonly rightsWords: readonly string[];
  /** Names of municipalities: `Stadt`, `City of`; they stand before the name of the place. */
  readonly municipalities: readonly string[];
  /** Words that say who speaks. */
  readonly speech: SpeechWords;
}

/** What a name of the thing means. */
export type ReleaseKind =
  | "release"
  | "invitation"
  | "statement"
  | "notice"
  | "correction"
  | "photo"
  | "transcript"
  | "speech"
  | "issue"
  | "other";
