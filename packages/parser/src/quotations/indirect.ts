import type { AttributionContext } from "./attribution-words.ts";
import { clause, leadingClause, leadingSource } from "./indirect-ahead.ts";
import { trailing } from "./indirect-behind.ts";
import { type IndirectSpeech, ReportingSentence } from "./reporting-sentence.ts";
import type { FoundVerb } from "./verb-finder.ts";

/**
 * Finds indirect speech in one sentence without quotation marks.
 *
 * @param sentence - the sentence, without the mark that ends it
 * @param verbs - its verbs of saying, in its order
 * @param context - the words of the language, and what names the text knows
 * @returns what is reported and who is said to say it; `undefined` where the sentence reports nobody by name
 */
export function findIndirectSpeech(
  sentence: string,
  verbs: readonly FoundVerb[],
  context: AttributionContext,
): IndirectSpeech | undefined {
  const read = new ReportingSentence(sentence, verbs, context);
  return leadingSource(read) ?? leadingClause(read) ?? clause(read) ?? trailing(read);
}
