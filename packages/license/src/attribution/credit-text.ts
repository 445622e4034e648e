import { english } from "./english.ts";
import type { AttributionPhrases } from "./phrases.ts";
import { creditRuns, modifiedRuns } from "./pieces.ts";
import { oneLine, plainText } from "./run.ts";
import type { Work } from "./work.ts";

/**
 * Who is to be credited, as newsrooms print it: `Max Müller / Stadt Linz`, or the credit line as its publisher wants it; with what
 * was done to the work, since a changed photo may not look like the original.
 */
export function creditText(work: Work, phrases: AttributionPhrases = english): string {
  const line = oneLine(work.creditLine ?? "");
  const credit = line === "" ? plainText(creditRuns(work)) : line;
  const changes = plainText(modifiedRuns(work, { phrases, onEnglish: () => undefined }));
  return changes === "" || credit === "" ? credit || changes : `${credit} (${changes})`;
}
