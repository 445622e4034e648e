import type { Reference } from "../parties/parse-parties.ts";
import { findAnnouncement } from "./attribution.ts";
import { type AttributionContext, isDoubtful } from "./attribution-words.ts";
import { speechPatterns } from "./speech-patterns.ts";

/** Who a sentence is about that goes before a quotation: "Jane Doe, the mayor, praised the plan." */
export function subjectOf(sentence: string, context: AttributionContext): readonly Reference[] {
  const references = findAnnouncement(`${sentence}:`, context)?.references ?? [];
  // "Es gab Kaffee."
  const isSaid = speechPatterns(context.locale).verb.test(sentence);
  return isDoubtful(references, context) && !isSaid ? [] : references;
}
