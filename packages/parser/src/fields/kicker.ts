import { cleanLine } from "../body/clean-text.ts";
import type { Candidate, Rule } from "../candidates/candidate.ts";
import { type Page, spanOf } from "../page.ts";

function* heading({ classified }: Page): Iterable<Candidate<string>> {
  const kicker = classified.parts?.kicker;
  if (kicker === undefined) return;
  const { block, from, to, text, confidence } = kicker;
  yield { value: cleanLine(text), rule: "kicker/heading", evidence: spanOf(block, from, to), confidence };
}

/** The short line above the headline. */
export const kicker: readonly Rule<string>[] = [heading];
