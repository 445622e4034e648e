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
}
