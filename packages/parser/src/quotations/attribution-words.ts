import type { Locale } from "../locales/locale.ts";
import { parseReferences, type Reference, type References } from "../parties/parse-parties.ts";
import { partyWords } from "../parties/words-of-parties.ts";
import type { SpeechPatterns } from "./speech-patterns.ts";

/** The words that say who speaks. */
export interface Attribution {
  readonly references: readonly Reference[];
  /** The words as printed: `betont Bürgermeister Klaus Luger`. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly form: "inline" | "colon";
}

/** What {@link findAttribution} looks at. */
export interface AttributionContext {
  readonly locale: Locale;
  /** Whether a text names somebody so; a capital at the beginning of a sentence alone makes no name. */
  isKnown(name: string): boolean;
  /** Whether sentences of the text use a word as a name. */
  isNamed(name: string): boolean;
}

const MAX_STEPS = 5;

/** Nobody is found. */
export const NOBODY: readonly Reference[] = [];

/** What of a text a pattern fits, if anything. */
export const fitting = (text: string, pattern: RegExp): string => pattern.exec(text)?.[0] ?? "";

/** Takes verbs, words for sources and small words off the beginning: "so zeigt sich auch …". */
export function behindVerbs(text: string, patterns: SpeechPatterns): string {
  let rest = text;
  for (let step = 0; step < MAX_STEPS; step++) {
    const taken = (patterns.sourceFirst.exec(rest) ??
      patterns.verbFirst.exec(rest) ??
      patterns.fillers.exec(rest))?.[0];
    if (taken === undefined) break;
    rest = rest.slice(taken.length).replace(/^[\s,]+/u, "");
  }
  return rest;
}

/** Whether somebody is named. */
export const isNamed = (references: readonly Reference[]): boolean => references.some(({ type }) => type === "party");

/** A single word with a capital that no office goes with may be any word at the beginning of a sentence. */
export function isDoubtful(references: readonly Reference[], context: AttributionContext): boolean {
  const first = references[0];
  if (first?.type !== "party" || references.length > 1) return false;
  const { name, offices, kind, honorificPrefix } = first.party;
  return kind === "person" && offices.length === 0 && !honorificPrefix && !name.includes(" ") && !context.isKnown(name);
}

/** A person with an office or a full name; a word with a capital alone may be anything. */
export const isSomebody = ([first]: readonly Reference[]): boolean =>
  first?.type === "party" &&
  first.party.kind === "person" &&
  (first.party.offices.length > 0 || first.party.name.includes(" "));

/** A person with given and family name. */
export const isInFull = ([first]: readonly Reference[]): boolean =>
  first?.type === "party" && first.party.kind === "person" && first.party.name.includes(" ");

/** Whether an office goes with who is named first. */
export const holdsOffice = ([first]: readonly Reference[]): boolean =>
  first?.type === "party" && first.party.offices.length > 0;

/** A person with an office and a full name. */
export const isOfficial = (references: readonly Reference[]): boolean =>
  isInFull(references) && holdsOffice(references);

const MOST_COMMAS = 4;

/**
 * "In addition, Mayor Doe said", "Speaking today, Jane Doe, Leader of the Council, said": who is named behind one of the last
 * commas before a verb, else what stands behind the last one.
 *
 * @param text - a sentence, or its beginning
 * @param verb - where its verb begins
 * @param locale - the words of the language
 * @returns the references, with the place in the text where their words end
 */
export function behindCommas(text: string, verb: number, locale: Locale): References {
  let last: References = { references: NOBODY, to: 0 };
  let comma = verb - 1;
  for (let step = 0; step < MOST_COMMAS; step++) {
    comma = text.lastIndexOf(", ", comma - 2);
    if (comma < 0) break;
    const from = comma + 2;
    const { references, to } = parseReferences(text.slice(from, verb), locale);
    const found = { references, to: from + to };
    // Who stands further back is named up to the verb; "in Moncton, New Brunswick, the Premiers said" is not.
    if (isNamed(references) && (step === 0 || verb - found.to < 3)) return found;
    if (step === 0) last = found;
  }
  return last;
}

/** Who is named, and where the words stand that do. */
export interface Words {
  readonly references: readonly Reference[];
  readonly from: number;
  readonly to: number;
}

/** Who spoke before goes on. */
export const GOES_ON: readonly Reference[] = [{ type: "pronoun" }];

/** "…”, agregó.", "…”, dijo al ser consultado": nobody is named behind a verb because who speaks has been. */
export function isDropped(behind: string, locale: Locale): boolean {
  if (!locale.speech.dropsSubject) return false;
  const { isArticle, isIndefinite } = partyWords(locale);
  const word = /^[^\s,.;:!?]*/u.exec(behind)?.[0] ?? "";
  return !/^\p{Lu}/u.test(word) && !isArticle(word) && !isIndefinite(word);
}

/** "dijo al alcalde Juan Pérez", "wrote to Mayor Doe": who stands behind a verb so only hears what is said. */
export function isSpokenTo(behind: string, locale: Locale): boolean {
  const { objectArticles, stacked, articles } = locale.speech;
  const [word = ""] = behind.split(/[\s’']/u, 1);
  // "sagte die Ministerin": in German most of them stand before who speaks, too.
  return objectArticles?.includes(word) === true && !(stacked === true && articles.includes(word));
}

const NAME_AHEAD = /^\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2}$/u;

/** "erläuterte Karl Mayr der Ministerin Anna Berg": a name alone before the article of who is spoken to. */
export function withoutHearer(behind: string, locale: Locale): string {
  const article = locale.speech.genitives?.articles.feminine;
  const to = article === undefined ? -1 : behind.indexOf(` ${article} `);
  const name = behind.slice(0, Math.max(0, to));
  const [first = ""] = name.split(" ", 1);
  const { isOffice, isPersonNoun } = partyWords(locale);
  return NAME_AHEAD.test(name) && !isOffice(first) && !isPersonNoun(first) ? name : behind;
}

/** "so Dammann": a word that looks like one for somebody, and that the text uses as a name. */
export function knownName(behind: string, { isKnown }: AttributionContext): readonly Reference[] {
  const name = fitting(behind, /^\p{Lu}[\p{L}-]+(?=[,.;]?(?:\s|$))/u);
  if (name === "" || !isKnown(name)) return NOBODY;
  return [{ type: "party", party: { kind: "person", name, offices: [] } }];
}
