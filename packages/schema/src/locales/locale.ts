import type { FormName } from "../forms.ts";
import type { ProblemWords } from "../problems.ts";

/** The words of the schema's messages in one language. Whole sentences, because word order differs. */
export interface Locale {
  /** `expected …, found …`. */
  readonly mismatch: (expected: string, found: string) => string;
  /** `The document is not a release:`. */
  readonly notARelease: string;
  readonly more: (count: number) => string;
  /** What was found. */
  readonly found: {
    readonly nothing: string;
    readonly object: string;
    readonly list: (length: number) => string;
  };
  /** JSON types as zod names them. */
  readonly types: Readonly<Record<string, string>>;
  readonly oneOf: (values: readonly string[]) => string;
  readonly noProperty: (name: string) => string;
  readonly size: Readonly<
    Record<
      "atLeast" | "above" | "atMost" | "below",
      Readonly<Record<"number" | "string" | "array", (n: string) => string>>
    >
  >;
  readonly integer: string;
  readonly forms: Readonly<Record<FormName, string>>;
  readonly problems: ProblemWords;
}

/** The words for what changed between two releases. */
export interface ChangeWords {
  readonly quote: (text: string) => string;
  readonly added: (field: string, after: string) => string;
  readonly removed: (field: string, before: string) => string;
  readonly changed: (field: string, before: string, after: string) => string;
  readonly moved: (field: string) => string;
  /** The fields of a release, as an editor calls them. */
  readonly fields: Readonly<Record<string, string>>;
}
