/** The words of one language that the package needs: data, no code. */
export interface Locale {
  /** BCP 47: `de`. */
  readonly tag: string;
  /** Labels of photo credits: `Foto`. */
  readonly creditLabels: readonly string[];
  /** The months, from January on, in small letters. */
  readonly months: readonly string[];
}
