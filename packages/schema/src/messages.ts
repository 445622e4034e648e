import { formOf } from "./forms.ts";
import type { Locale } from "./locales/locale.ts";
import { describeProblem, type Problem } from "./problems.ts";

/** An issue as zod gives it, as far as messages need it; the small validator gives the same. */
export interface FoundIssue {
  readonly code: string;
  readonly path: PropertyKey[];
  readonly message?: string;
  readonly expected?: string;
  readonly values?: readonly unknown[];
  readonly options?: readonly unknown[];
  readonly origin?: string;
  readonly minimum?: unknown;
  readonly maximum?: unknown;
  readonly inclusive?: boolean | undefined;
  readonly format?: string;
  readonly pattern?: string | undefined;
  readonly keys?: readonly string[];
  readonly params?: unknown;
}

/** Longer values are cut in messages. */
const SHOWN = 60;

/** Shows a value in a message: short, and never an object. */
export function showValue(value: unknown, { found }: Locale): string {
  if (value === undefined) return found.nothing;
  if (Array.isArray(value)) return found.list(value.length);
  if (typeof value === "object" && value !== null) return found.object;
  const shown = typeof value === "string" ? JSON.stringify(value.slice(0, SHOWN + 1)) : String(value);
  return shown.length > SHOWN ? `${shown.slice(0, SHOWN)}…` : shown;
}

const sizeOf = ({ code, origin, inclusive, minimum, maximum }: FoundIssue, { size }: Locale): string => {
  const unit = origin === "array" ? "array" : origin === "string" ? "string" : "number";
  const open = inclusive === false;
  return code === "too_small"
    ? (open ? size.above : size.atLeast)[unit](String(minimum))
    : (open ? size.below : size.atMost)[unit](String(maximum));
};

const oneOf = (values: readonly unknown[] | undefined, locale: Locale): string | undefined =>
  values && locale.oneOf(values.map((value) => JSON.stringify(value)));

/** What was expected, per code of an issue. */
const EXPECTED: Readonly<Record<string, (issue: FoundIssue, locale: Locale) => string | undefined>> = {
  invalid_type: ({ expected = "" }, { types }) => types[expected] ?? expected,
  invalid_value: ({ values }, locale) => oneOf(values, locale),
  invalid_union: ({ options }, locale) => oneOf(options, locale),
  too_small: sizeOf,
  too_big: sizeOf,
  invalid_format: ({ format, pattern }, { forms }) => {
    const form = format === "url" ? "httpUrl" : formOf(pattern);
    return form && forms[form];
  },
  invalid_key: ({ path }, { forms }) => (path[0] === "extensions" ? forms.extensionKey : forms.jsonPointer),
};

/** Says in a language what was expected and what was found. */
export function describeIssue(issue: FoundIssue, found: unknown, locale: Locale): string {
  if (issue.code === "custom") return describeProblem(issue.params as Problem, locale.problems);
  const expected = EXPECTED[issue.code]?.(issue, locale);
  return expected === undefined ? (issue.message ?? issue.code) : locale.mismatch(expected, showValue(found, locale));
}
