/** What an option takes, by the word in its angle brackets; a word that is not here stands for text. */
export type OptionKind = "switch" | "list" | "number" | "text";

const KINDS: Readonly<Record<string, OptionKind>> = {
  ids: "list",
  hosts: "list",
  count: "number",
  number: "number",
  seconds: "number",
};

/** An option, taken apart. */
export interface OptionParts {
  /** Without dashes, as in the config file: `dry-run`. */
  readonly name: string;
  /** `-n`, where there is one. */
  readonly short?: string;
  /** The word in angle brackets: `folder`. */
  readonly value?: string;
  readonly kind: OptionKind;
}

/**
 * Takes apart what commander reads: `-o, --out <folder>`.
 *
 * @param flags - as they stand in the table of commands
 */
export function optionParts(flags: string): OptionParts {
  const name = /--([a-z-]+)/.exec(flags)?.[1] ?? "";
  const short = /^-[a-zA-Z]\b/.exec(flags)?.[0];
  const value = /<([a-z]+)>/.exec(flags)?.[1];
  return {
    name,
    ...(short === undefined ? {} : { short }),
    ...(value === undefined ? {} : { value }),
    kind: value === undefined ? "switch" : (KINDS[value] ?? "text"),
  };
}
