import type { Candidate } from "./candidate.ts";
import type { Evidence } from "./evidence.ts";

/** The value that was chosen, and why. */
export interface Choice<T> {
  readonly value: T;
  /** Best first. */
  readonly evidence: readonly Evidence[];
  /** The other values, best first, with their confidence. */
  readonly rivals: readonly { value: T; confidence: number }[];
  readonly confidence: number;
}

interface Group<T> {
  readonly value: T;
  readonly members: Candidate<T>[];
  confidence: number;
}

const MAX_EVIDENCE = 5;
const MAX_RIVALS = 3;
const MAX_RIVAL = 200;
// Each further source that agrees takes away this share of the doubt.
const AGREEMENT = 0.3;

/** What is left of a text of control characters says nothing, be it a value or the name of one. */
const isEmpty = (value: unknown): boolean =>
  value === "" || (typeof value === "object" && value !== null && "name" in value && value.name === "");

function groups<T>(candidates: Iterable<Candidate<T>>, keyOf: (value: T) => string): Group<T>[] {
  const byValue = new Map<string, Group<T>>();
  for (const candidate of candidates) {
    if (isEmpty(candidate.value)) continue;
    const key = keyOf(candidate.value);
    const group = byValue.get(key);
    if (group) group.members.push(candidate);
    else byValue.set(key, { value: candidate.value, members: [candidate], confidence: 0 });
  }
  return [...byValue.values()].map((group) => {
    group.members.sort((a, b) => b.confidence - a.confidence);
    const best = group.members[0]?.confidence ?? 0;
    const value = group.members[0]?.value ?? group.value;
    const rules = new Set(group.members.map(({ rule }) => rule)).size;
    return { ...group, value, confidence: 1 - (1 - best) * (1 - AGREEMENT) ** Math.min(4, rules - 1) };
  });
}

/** A value as readers know it: a name for a party, names for a list. */
function asText(value: unknown): string {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.map(asText).join(", ");
  const name = typeof value === "object" && value !== null && "name" in value ? value.name : undefined;
  return typeof name === "string" ? name : JSON.stringify(value);
}

/**
 * Chooses among the values that the rules of a field found: the most confident one, where agreement of rules counts.
 *
 * @param candidates - what the rules found, in the order of the rules
 * @param keyOf - values with the same key support each other; by default equal values
 * @returns the choice, or `undefined` where there is nothing to choose
 */
export function chooseCandidate<T>(
  candidates: Iterable<Candidate<T>>,
  keyOf: (value: T) => string = JSON.stringify,
): Choice<T> | undefined {
  const sorted = groups(candidates, keyOf).sort((a, b) => b.confidence - a.confidence);
  const best = sorted[0];
  if (best === undefined) return undefined;
  const rivals = sorted.slice(1, 1 + MAX_RIVALS).map(({ value, confidence }) => ({ value, confidence }));
  const evidence = best.members.slice(0, MAX_EVIDENCE).map(({ evidence: span, rule, confidence }): Evidence => {
    const place = span.start === undefined || span.end === undefined ? {} : { start: span.start, end: span.end };
    return { text: span.text, rule, confidence, ...place };
  });
  const first = evidence[0];
  if (first !== undefined && rivals.length > 0)
    first.rivals = rivals.map(({ value }) => asText(value).slice(0, MAX_RIVAL));
  return { value: best.value, evidence, rivals, confidence: best.confidence };
}
