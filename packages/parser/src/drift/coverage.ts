import { plainBlocks, type Release } from "@civic-media/schema";
import type { DiagnosticCode } from "../diagnostics.ts";
import type { ParseReleaseResult } from "../parse-release.ts";

/** What was found of one field. */
export interface FieldCoverage {
  /** How many values: 1, or the length of a list. */
  count: number;
  /** Confidence of the best evidence, from 0 to 1; absent where there is none to show. */
  confidence?: number;
  /** The rule that found it: `headline/heading`. */
  rule?: string;
}

/** What a page gave, in numbers: plain data, small enough to keep one per page. */
export interface Coverage {
  /** Whether the page held a release. */
  isRelease: boolean;
  /** By name of the field: `datePublished`; a field that was not found is absent. */
  fields: Record<string, FieldCoverage>;
  /** Length of the release's text, in UTF-16 units. */
  textCharacters: number;
  /** Length of what was left out, in UTF-16 units. */
  removedCharacters: number;
  /** Each code once, sorted. */
  diagnostics: DiagnosticCode[];
}

/** Fields that every release has, whatever the page says. */
const ALWAYS: ReadonlySet<string> = new Set(["schema", "kind", "id", "version", "organizations", "provenance"]);

const isFound = (field: string, release: Release, { evidence }: ParseReleaseResult): boolean => {
  if (ALWAYS.has(field)) return false;
  if (field === "publisher") return evidence["/publisher"] !== undefined;
  return field !== "inLanguage" || release.inLanguage !== "und";
};

function fieldsOf(release: Release, result: ParseReleaseResult): Record<string, FieldCoverage> {
  const found = Object.entries(release).filter(([field]) => isFound(field, release, result));
  return Object.fromEntries(
    found.map(([field, value]): [string, FieldCoverage] => {
      const best = result.evidence[`/${field}`]?.[0] ?? result.evidence[`/${field}/0`]?.[0];
      const count = Array.isArray(value) ? value.length : 1;
      return [field, best ? { count, confidence: best.confidence, rule: best.rule } : { count }];
    }),
  );
}

/**
 * Tells in numbers what was read from a page: which fields, by which rules, how much text.
 *
 * @param result - what `parseRelease` gave
 * @returns plain data, to be kept and compared by {@link driftReport}
 * @example
 * ```ts
 * import { coverage, parseRelease } from "@civic-media/parser";
 *
 * const page = `<h1>New library opens</h1><p>Published: March 3, 2024</p>
 *   <p>The city opens its new library on Main Street this Saturday, with readings for all ages.</p>`;
 * const { fields, textCharacters } = coverage(parseRelease(page, { url: "https://www.example.gov/news/library" }));
 * console.log(fields["datePublished"]?.rule); // "date-published/labelled-text"
 * console.log(fields["contacts"]); // undefined
 * console.log(textCharacters); // 88
 * ```
 */
export function coverage(result: ParseReleaseResult): Coverage {
  const { release, removed, diagnostics } = result;
  return {
    isRelease: release !== undefined,
    fields: release ? fieldsOf(release, result) : {},
    textCharacters: release ? plainBlocks(release.body).join("\n").length : 0,
    removedCharacters: removed.reduce((sum, { text }) => sum + text.length, 0),
    diagnostics: [...new Set(diagnostics.map(({ code }) => code))].sort(),
  };
}
