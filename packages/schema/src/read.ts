import type * as z from "zod/mini";
import { CivicMediaError } from "./errors.ts";
import { Release } from "./release.ts";

/** One thing that is wrong with a document. */
export interface ReleaseIssue {
  /** Where, as JSON Pointer: `/rights/0/media`. */
  pointer: string;
  /** Where, as zod gives it. */
  path: PropertyKey[];
  /** What was expected and what was found. */
  message: string;
  /** zod's code of the issue. */
  code: string;
}

/** The result of {@link safeReadRelease}. */
export type SafeRelease = { success: true; release: Release } | { success: false; issues: ReleaseIssue[] };

/** The most issues that are returned: whoever sends a thousand mistakes needs the first ones. */
const MOST_ISSUES = 100;

/** Longer values are cut in messages. */
const SHOWN = 60;

function toPointer(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

function describe(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "object") return "an object";
  const shown = typeof value === "string" ? JSON.stringify(value.slice(0, SHOWN + 1)) : String(value);
  return shown.length > SHOWN ? `${shown.slice(0, SHOWN)}…` : shown;
}

type Issue = z.core.$ZodIssue;

/** What was expected, per kind of zod issue; zod's own words for the rest. */
const EXPECTED: { readonly [code: string]: (issue: never) => string } = {
  invalid_type: (issue: z.core.$ZodIssueInvalidType) => `a value of type ${issue.expected}`,
  invalid_value: (issue: z.core.$ZodIssueInvalidValue) =>
    issue.values.map((value) => JSON.stringify(value)).join(" or "),
  too_small: (issue: z.core.$ZodIssueTooSmall) => `at least ${issue.minimum} (${issue.origin})`,
  too_big: (issue: z.core.$ZodIssueTooBig) => `at most ${issue.maximum} (${issue.origin})`,
  invalid_format: (issue: z.core.$ZodIssueInvalidStringFormat) => `text of the form ${issue.pattern ?? issue.format}`,
  unrecognized_keys: (issue: z.core.$ZodIssueUnrecognizedKeys) =>
    `no property ${issue.keys
      .slice(0, 5)
      .map((key) => JSON.stringify(key.slice(0, SHOWN)))
      .join(", ")}`,
};

function toMessage(issue: Issue, input: unknown): string {
  const expected = EXPECTED[issue.code] as ((issue: Issue) => string) | undefined;
  if (expected === undefined) return issue.message;
  return `expected ${expected(issue)}, found ${describe(valueAt(input, issue.path))}`;
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value: unknown = input;
  for (const part of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[part];
  }
  return value;
}

/**
 * Reads a release from plain JSON data and says what is wrong with it.
 *
 * @param value - anything: the result of `JSON.parse`, a form, a message
 * @returns the release, or at most 100 issues with their places
 * @example
 * ```ts
 * import { safeReadRelease } from "@civic-media/schema";
 *
 * const result = safeReadRelease({ headline: 7 });
 * if (!result.success) console.log(result.issues[0]?.pointer); // "/schema"
 * ```
 */
export function safeReadRelease(value: unknown): SafeRelease {
  const result = Release.safeParse(value);
  if (result.success) return { success: true, release: result.data };
  const issues = result.error.issues.slice(0, MOST_ISSUES).map((issue) => ({
    pointer: toPointer(issue.path),
    path: issue.path,
    message: toMessage(issue, value),
    code: issue.code,
  }));
  return { success: false, issues };
}

/**
 * Reads a release from plain JSON data.
 *
 * @param value - anything: the result of `JSON.parse`, a form, a message
 * @returns the release
 * @throws {@link CivicMediaError} `release-invalid`, with the first issues in its message
 * @example
 * ```ts
 * import { readRelease } from "@civic-media/schema";
 *
 * try {
 *   readRelease(JSON.parse('{"headline":"Alone"}'));
 * } catch (error) {
 *   console.log(String(error).split("\n")[0]); // "CivicMediaError: The document is not a release:"
 * }
 * ```
 */
export function readRelease(value: unknown): Release {
  const result = safeReadRelease(value);
  if (result.success) return result.release;
  const lines = result.issues.slice(0, 5).map((issue) => `  ${issue.pointer || "/"}: ${issue.message}`);
  const more = result.issues.length > 5 ? [`  … and ${result.issues.length - 5} more`] : [];
  throw new CivicMediaError("release-invalid", ["The document is not a release:", ...lines, ...more].join("\n"));
}
