const MARK: unique symbol = Symbol.for("civic-media.error") as never;

/** The codes of {@link CivicMediaError}: what kind of mistake the caller made. */
export type ErrorCode =
  | "argument-invalid"
  | "release-invalid"
  | "format-unknown"
  | "peer-missing"
  | "schema-unknown"
  | "release-not-public";

/**
 * A mistake of the caller, with a code that programs can use. Recognize it with {@link CivicMediaError.is}, which also
 * works when two copies of the package are installed.
 *
 * @example
 * ```ts
 * import { CivicMediaError, readRelease } from "@civic-media/schema";
 *
 * try {
 *   readRelease({ headline: "No more than a headline" });
 * } catch (error) {
 *   if (!CivicMediaError.is(error)) throw error;
 *   console.log(error.code); // "release-invalid"
 * }
 * ```
 */
export class CivicMediaError extends Error {
  override readonly name = "CivicMediaError";
  /** What kind of mistake it is. */
  readonly code: string;

  /**
   * @param code - the kind of mistake; one of {@link ErrorCode}, or a package's own
   * @param message - what came, what was expected, what to do
   * @param options - `cause`: the error behind this one
   */
  constructor(code: ErrorCode | (string & {}), message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
    Object.defineProperty(this, MARK, { value: true });
  }

  /** Whether a value is such an error, of this or another installed copy. */
  static is(value: unknown): value is CivicMediaError {
    return typeof value === "object" && value !== null && MARK in value;
  }
}
