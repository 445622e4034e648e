import { orThrow, type SafeRelease, toReleaseIssues } from "./issues.ts";
import { localeFor } from "./locales/index.ts";
import type { FoundIssue } from "./messages.ts";
import { Release } from "./release.ts";

/** What {@link readRelease} and {@link safeReadRelease} understand. */
export interface ReadOptions {
  /** Language of the messages, as BCP 47 tag: German and English are there. Default: `en`. */
  inLanguage?: string;
}

/**
 * Reads a release from plain JSON data and says what is wrong with it.
 *
 * @param value - anything: the result of `JSON.parse`, a form, a message
 * @param options - the language of the messages
 * @returns the release, or at most 100 issues with their places
 * @example
 * ```ts
 * import { safeReadRelease } from "@civic-media/schema";
 *
 * const result = safeReadRelease({ headline: 7 });
 * if (!result.success) console.log(result.issues[0]?.pointer); // "/schema"
 * ```
 */
export function safeReadRelease(value: unknown, options: ReadOptions = {}): SafeRelease {
  const result = Release.safeParse(value);
  if (result.success) return { success: true, release: result.data };
  const { messages } = localeFor(options.inLanguage);
  return { success: false, issues: toReleaseIssues(result.error.issues as FoundIssue[], value, messages) };
}

/**
 * Reads a release from plain JSON data.
 *
 * @param value - anything: the result of `JSON.parse`, a form, a message
 * @param options - the language of the message
 * @returns the release
 * @throws CivicMediaError `release-invalid`, with the first issues in its message
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
export function readRelease(value: unknown, options: ReadOptions = {}): Release {
  return orThrow(safeReadRelease(value, options), localeFor(options.inLanguage).messages);
}
