import type { Locale } from "../locales/locale.ts";
import type { Party, References } from "./party.ts";
import { PartReader, partsOf } from "./phrase-parts.ts";
import { PhraseReader } from "./phrase-reader.ts";
import { partyWords } from "./words-of-parties.ts";

export type { Party, Reference, References } from "./party.ts";

/**
 * Reads whom a phrase names or means.
 *
 * @param text - a phrase without verb: `die Linzer Delegation, Bürgermeister Klaus Luger und Stadtrat Dietmar Prammer unisono`
 * @param locale - the words of the language
 * @param opensSentence - whether the phrase may begin a sentence, so that a capital does not make a name of its first word
 * @returns the people and groups in the order of the text; or the office, or the pronoun, that stands for somebody
 */
export function parseReferences(text: string, locale: Locale, opensSentence = false): References {
  const words = partyWords(locale);
  return new PhraseReader(text, opensSentence).read(new PartReader(partsOf(text, words)), words);
}

/**
 * Reads who speaks from the words of an attribution.
 *
 * @param text - the words without the verb: `Bürgermeister Klaus Luger und Stadtrat Dietmar Prammer`
 * @param locale - the words of the language
 * @returns the parties in the order of the text; empty where none is named
 */
export function parseParties(text: string, locale: Locale): Party[] {
  return parseReferences(text, locale).references.flatMap((reference) =>
    reference.type === "party" ? [reference.party] : [],
  );
}
