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
  /** Words that announce another day: of change, of an event. */
  readonly otherDateLabels: readonly string[];
  /** Links to pictures. */
  readonly galleryWords: readonly string[];
  /** Words that begin a block of contacts. */
  readonly contactLabels: readonly string[];
  /** Words of rules for text and photos. */
  readonly rightsWords: readonly string[];
  /** Verbs and phrases that attribute words to a speaker. */
  readonly sayingVerbs: readonly string[];
  /** Words that join the last two speakers. */
  readonly conjunctions: readonly string[];
  /** Words after the speakers that belong to neither name nor office: `unisono`. */
  readonly afterSpeakers: readonly string[];
  /** Articles before a name. */
  readonly articles: readonly string[];
  /** Words that are offices or end in them: `bürgermeister(?:in)?`. */
  readonly offices: readonly string[];
  /** Degrees and forms of address before a name. */
  readonly degrees: readonly string[];
  /** Nouns that make a group a speaker: `Delegation`. */
  readonly groups: readonly string[];
  /** Names of municipalities: `Stadt`, `City of`; they stand before the name of the place. */
  readonly municipalities: readonly string[];
  /** Opening and closing quotation marks. */
  readonly quotationMarks: readonly (readonly [string, string])[];
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
