import { CivicMediaError } from "./errors.ts";
import type { Locale } from "./locales/locale.ts";
import { describeIssue, type FoundIssue, showValue } from "./messages.ts";
import type { Release } from "./release.ts";

/** One thing that is wrong with a document. */
export interface ReleaseIssue {
  /** Where, as JSON Pointer (RFC 6901): `/rights/0/media`. */
  pointer: string;
  /** Where, as a list of keys. */
  path: PropertyKey[];
  /** What was expected and what was found. */
  message: string;
  /** zod's code of the issue. */
  code: string;
}

/** The result of `safeReadRelease`. */
export type SafeRelease = { success: true; release: Release } | { success: false; issues: ReleaseIssue[] };

/** The most issues that are returned: whoever sends a thousand mistakes needs the first ones. */
const MOST_ISSUES = 100;

const toPointer = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value: unknown = input;
  for (const part of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[part];
  }
  return value;
}

/** One issue as found; an unknown property is pointed to itself, so that several give several issues. */
function* toIssues(issue: FoundIssue, input: unknown, locale: Locale): Iterable<ReleaseIssue> {
  const { code, path } = issue;
  if (issue.keys === undefined || code !== "unrecognized_keys") {
    yield { pointer: toPointer(path), path, message: describeIssue(issue, valueAt(input, path), locale), code };
    return;
  }
  for (const key of issue.keys) {
    const place = [...path, key];
    const expected = locale.noProperty(JSON.stringify(key.slice(0, 60)));
    const message = locale.mismatch(expected, showValue(valueAt(input, place), locale));
    yield { pointer: toPointer(place), path: place, message, code };
  }
}

/** Puts issues into words, the first hundred of them. */
export function toReleaseIssues(found: Iterable<FoundIssue>, input: unknown, locale: Locale): ReleaseIssue[] {
  const issues = new Map<string, ReleaseIssue>();
  for (const one of found)
    for (const issue of toIssues(one, input, locale)) {
      // Two checks may fail for one reason; it is said once.
      issues.set(`${issue.pointer} ${issue.message}`, issue);
      if (issues.size === MOST_ISSUES) return [...issues.values()];
    }
  return [...issues.values()];
}

/** The release, or an error whose message shows the first issues. */
export function orThrow(result: SafeRelease, locale: Locale): Release {
  if (result.success) return result.release;
  const lines = result.issues.slice(0, 5).map((issue) => `  ${issue.pointer || "/"}: ${issue.message}`);
  const more = result.issues.length > 5 ? [`  ${locale.more(result.issues.length - 5)}`] : [];
  throw new CivicMediaError("release-invalid", [locale.notARelease, ...lines, ...more].join("\n"));
}
