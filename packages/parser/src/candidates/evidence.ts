/** Why a value is what it is. */
export interface Evidence {
  /** The words of the page (or of the address) on which the value rests: entities decoded, blanks collapsed. */
  text: string;
  /** Which rule read them: `date-published/labelled-text`. */
  rule: string;
  /** From 0 to 1. */
  confidence: number;
  /** Where the words begin in the decoded source, in UTF-16 units. */
  start?: number;
  /** Where they end. */
  end?: number;
  /** Other values that the page offers for the same field, best first. */
  rivals?: string[];
}
