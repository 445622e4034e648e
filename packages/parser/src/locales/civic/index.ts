import { ca } from "./ca.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fi } from "./fi.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import { nl } from "./nl.ts";
import { pt } from "./pt.ts";
import { sv } from "./sv.ts";
import type { CivicWords } from "./words.ts";

export type { CivicWords, SectionKind } from "./words.ts";

/** Words for the parts of a release in every language; a new language is a file and a line here. */
export const civicWords: readonly CivicWords[] = [de, en, fr, it, es, ca, pt, nl, fi, sv];

/** All alternatives of a list in every language, the longest first, for a pattern. */
export function alternatives(pick: (words: CivicWords) => readonly string[]): string {
  return [...new Set(civicWords.flatMap(pick))].sort((a, b) => b.length - a.length).join("|");
}

type Group = "numbers" | "photoTerms" | "pictures" | "contacts" | "days" | "bylines";
type Alternatives<Name extends Group> = Readonly<Record<keyof CivicWords[Name], string>>;

/** The lists of a group in every language, each as the alternatives of a pattern: such lines stand in any language on a page. */
export function allWords<Name extends Group>(name: Name): Alternatives<Name> {
  const lists = Object.keys(civicWords[0]?.[name] ?? {}) as (keyof CivicWords[Name])[];
  const entries = lists.map((list) => [list, alternatives((words) => words[name][list] as readonly string[])]);
  return Object.fromEntries(entries) as Alternatives<Name>;
}

/** A value that is made when it is first needed, because importing the package has no effects. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
