import type { Chunk } from "./chunk.ts";

/** A speaker as a text names one. */
export interface Party {
  readonly kind: "person" | "group";
  /** Without office and degree: `Ulrike Huemer`. */
  readonly name: string;
  readonly honorificPrefix?: string;
  /** Degrees and honours behind the name: `OBE`. */
  readonly honorificSuffix?: string;
  /** In the order of the text, as printed. */
  readonly offices: readonly string[];
}

/** What a phrase refers to. */
export type Reference =
  | { readonly type: "party"; readonly party: Party }
  /** `der Bürgermeister`: somebody named elsewhere. */
  | { readonly type: "description"; readonly head: string }
  /** `sie`; no word where a verb stands without its subject. */
  | { readonly type: "pronoun"; readonly word?: string }
  /** `eine Sprecherin`: nobody by name. */
  | { readonly type: "nobody" };

/** References with the end of the words that name them. */
export interface References {
  readonly references: readonly Reference[];
  readonly to: number;
}

/** What stands for somebody, without where it stands. */
export function withoutPlace(chunk: Extract<Chunk, { type: "description" | "nobody" | "pronoun" }>): Reference {
  if (chunk.type === "description") return { type: "description", head: chunk.head };
  return chunk.type === "pronoun" ? { type: "pronoun", word: chunk.word } : { type: "nobody" };
}

/** "said Doe during the Monday, May 15 visit", "Pregó de la Mercè 2025": no name stands before a number. */
export const isNumbered = (chunk: Chunk, phrase: string): boolean =>
  chunk.type === "person" && chunk.offices.length === 0 && /^\s\d/u.test(phrase.slice(chunk.to, chunk.to + 2));
