import { english } from "./english.ts";
import type { AttributionPhrases } from "./phrases.ts";
import type { ResolvedLicense } from "./resolve-license.ts";
import type { Run } from "./run.ts";
import type { Work } from "./work.ts";

/** Where words come from. */
export interface WordSource {
  readonly phrases: AttributionPhrases;
  /** Called where the language lacks a word and the English one is taken. */
  readonly onEnglish: () => void;
}

/** What the styles are told. */
export interface Context extends WordSource {
  /** Whether addresses are printed, because links cannot carry them. */
  readonly isSpelledOut: boolean;
  /** Where the name of the license leads. */
  licenseHref(license: ResolvedLicense): string | undefined;
  /** Writes a work that is part of another, or was used for it. */
  readonly style: (work: Work, pointer: string, context: Context) => Run[];
}

type Words = "modified" | "basedOn" | "contains";

/** A word of ours in the language, else in English. */
export function ownWords({ phrases, onEnglish }: WordSource, name: Words): string {
  const own = phrases.own[name];
  if (own !== undefined) return own;
  onEnglish();
  return english.own[name] as string;
}
