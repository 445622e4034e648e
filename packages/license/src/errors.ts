const MARK: unique symbol = Symbol.for("civic-media.error") as never;

/**
 * A mistake of the caller, with a code that programs can use. Recognize it with {@link CivicMediaError.is}, which also
 * works for the errors of the other packages and of other installed copies.
 *
 * @example
 * ```ts
 * import { CivicMediaError } from "@civic-media/license";
 * import { formatAttribution } from "@civic-media/license/attribution";
 *
 * try {
 *   formatAttribution({ license: { url: "javascript:alert(1)" } });
 * } catch (error) {
 *   if (!CivicMediaError.is(error)) throw error;
 *   console.log(error.code); // "argument-invalid"
 * }
 * ```
 */
export class CivicMediaError extends Error {
  override readonly name = "CivicMediaError";
  /** What kind of mistake it is. */
  readonly code: string;

  /**
   * @param code - the kind of mistake: `argument-invalid`
   * @param message - what came, what was expected, what to do
   */
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
    Object.defineProperty(this, MARK, { value: true });
  }

  /** Whether a value is such an error, of this or another package or installed copy. */
  static is(value: unknown): value is CivicMediaError {
    return typeof value === "object" && value !== null && MARK in value;
  }
}
