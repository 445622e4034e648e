/** The words of one language that the package needs: data, no code. */
export interface Locale {
  /** BCP 47: `de`. */
  readonly tag: string;
  /** How an attribution is worded; `{title}`, `{creator}`, `{source}` and `{license}` are filled in. */
  readonly attribution: {
    readonly by: string;
    readonly licensed: string;
    readonly dedicated: string;
    readonly modified: string;
    readonly untitled: string;
  };
  /** Labels of photo credits: `Foto`. */
  readonly creditLabels: readonly string[];
  /** The months, from January on, in small letters. */
  readonly months: readonly string[];
  /** Phrases of terms for photos, as regular expressions without flags. */
  readonly terms: {
    readonly photos: readonly string[];
    readonly free: readonly string[];
    readonly media: readonly string[];
    readonly creditRequired: readonly string[];
    readonly commercial: readonly string[];
    readonly ask: readonly string[];
    readonly prohibited: readonly string[];
    readonly creditAs: readonly string[];
  };
}
