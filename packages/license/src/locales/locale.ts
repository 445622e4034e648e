/** The words with which credits of photos begin. */
export interface CreditWords {
  /** Labels of photo credits: `Foto`. */
  readonly creditLabels: readonly string[];
  /** Those of them that stand before figures and texts as often as before photos. */
  readonly sources: readonly string[];
  /** "All", before a label; patterns, as those below. */
  readonly all: readonly string[];
  /** "By", behind a label. */
  readonly by: readonly string[];
  /** What stands between the label and the names, or before names without a label: `courtesy of`. */
  readonly leading: readonly string[];
  /** Where one of several pictures stands: "left"; patterns. */
  readonly positions: readonly string[];
}

/** The words of one language that the package needs: data, no code. */
export interface Locale extends CreditWords {
  /** BCP 47: `de`. */
  readonly tag: string;
  /** The months, from January on, in small letters. */
  readonly months: readonly string[];
}
