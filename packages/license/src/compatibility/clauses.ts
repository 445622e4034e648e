import type { CompatibilityCode } from "./rules.ts";
import type { Side } from "./side.ts";

type Topic = "share-alike" | "non-commercial" | "adaptation" | "attribution" | "collection";

/** What a reason rests on. */
const TOPICS: Readonly<Partial<Record<CompatibilityCode, Topic>>> = {
  "adaptations-not-shared": "adaptation",
  "any-license-with-attribution": "attribution",
  "collection-keeps-licenses": "collection",
  "commercial-use-excluded": "non-commercial",
  "compatible-license": "share-alike",
  "compatible-license-not-established": "share-alike",
  "earlier-version": "share-alike",
  "non-commercial-kept": "non-commercial",
  "non-commercial-lost": "non-commercial",
  "other-elements": "share-alike",
  "port-of-earlier-version": "share-alike",
  "port-text-governs": "share-alike",
  "same-license-only": "share-alike",
  "share-alike": "share-alike",
};

const IN_4: Readonly<Record<Topic, string>> = {
  "share-alike": "3(b)(1)",
  "non-commercial": "2(a)(1)",
  adaptation: "2(a)(1)(B)",
  attribution: "3(a)(4)",
  collection: "2(a)(1)(A)",
};
/** Before 4.0, in the texts without a port and in that of Austria's 3.0. */
const BEFORE_4: Readonly<Record<Topic, string>> = {
  "share-alike": "4(b)",
  "non-commercial": "4(b)",
  adaptation: "3",
  attribution: "3",
  collection: "4(a)",
};

/**
 * The clause of the original's legal code on which a reason rests.
 *
 * @returns the clause; the section alone for ports whose text was not read and for Sampling Plus; `undefined` where there is none
 */
export function clauseOf(code: CompatibilityCode, { unit, version, isPort, match, group }: Side): string | undefined {
  // CC0 waives what can be waived in section 2; the marks have no legal code.
  if (code === "public-domain") return unit === "zero" ? "2" : undefined;
  const topic = TOPICS[code];
  if (topic === undefined || match === undefined) return undefined;
  if (version === 4) return IN_4[topic];
  // These texts grant and restrict in one section.
  if (unit.endsWith("sampling+")) return "3";
  if (isPort && !(match.jurisdiction === "at" && version === 3)) return BEFORE_4[topic].slice(0, 1);
  // The clause on sharing alike stands before the one on commercial use.
  return topic === "non-commercial" && group === "share-alike" ? "4(c)" : BEFORE_4[topic];
}
