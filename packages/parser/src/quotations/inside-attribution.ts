import type { Locale } from "../locales/locale.ts";
import { parseReferences, type Reference } from "../parties/parse-parties.ts";
import { partyWords } from "../parties/words-of-parties.ts";
import {
  type Attribution,
  type AttributionContext,
  behindVerbs,
  fitting,
  GOES_ON,
  isNamed,
} from "./attribution-words.ts";
import { type Stretch, sentenceEnd } from "./sentences.ts";
import { type SpeechPatterns, speechPatterns } from "./speech-patterns.ts";
import { behindUnlistedVerb } from "./unlisted-verb.ts";

/** An attribution between the words that it attributes, and where these stand. */
export interface InsideAttribution {
  readonly attribution: Attribution;
  readonly parts: readonly Stretch[];
}

/** What may begin a clause inside the marks that says who speaks. */
const BEGIN = /,?\s(?:[–—]\s?|-\s)(?=\p{Ll})|(?<=\p{Ll})-\s(?=\p{Ll})|,\s/gu;
/** What may follow the words that attribute behind a comma: a pause, or nothing. */
const PAUSE = /^\s?(?:[,.;!?…–—]\s?|$)/u;
/** A clause that dashes set off, to its second dash. */
const IN_DASHES = /^([^–—„“”«»"]{3,160}?)\s?[–—-]{1,2}(?:[:.,;]\s?|(?=\s)\s)/u;
const MOST_BEGINS = 12;
const MOST_CLAUSES = 4;

/** A clause that says who speaks, counted from the quotation's first character; its marks belong to it. */
interface Clause extends Stretch {
  readonly references: readonly Reference[];
  readonly mark: number;
  readonly pause: number;
}

/** The verb that a clause begins with, or what stands for one: `sono le parole del`. */
const verbOf = (words: string, { verbFirst, referring }: SpeechPatterns): string =>
  fitting(words, verbFirst) || fitting(words, referring);

/** "affirme le maire Jean Dupont", "constate-t-elle": whom a clause names or means, and where its words end. */
function saidIn(words: string, locale: Locale): { references: readonly Reference[]; to: number } | undefined {
  const patterns = speechPatterns(locale);
  const joined = patterns.joinedPronoun?.exec(words);
  if (joined) return { references: [{ type: "pronoun", word: joined[1] ?? "" }], to: joined[0].length };
  const verb = verbOf(words, patterns);
  if (verb === "") return undefined;
  const rest = behindVerbs(words.slice(verb.length).trimStart(), patterns);
  const { references, to } = parseReferences(rest, locale);
  return { references, to: words.length - rest.length + to };
}

/** "peste Anne, qui emmène sa fille, élève de CM2.": a clause about who speaks goes on to the end of its sentence. */
function behindRelative(words: string, to: number, locale: Locale): number {
  const word = fitting(words.slice(to), /^,\s\p{L}+/u).slice(2);
  return word !== "" && partyWords(locale).isRelative(word) ? sentenceEnd(words, to) : to;
}

/** A clause behind a comma has to say who speaks, by name or by an office. */
function behindComma(
  words: string,
  locale: Locale,
): { references: readonly Reference[]; to: number; pause: number } | undefined {
  const said = saidIn(words, locale);
  if (said === undefined) return undefined;
  const to = behindRelative(words, said.to, locale);
  const pause = PAUSE.exec(words.slice(to))?.[0];
  if (pause === undefined) return undefined;
  const { isOffice } = partyWords(locale);
  const isSaid = said.references.some(
    (one) => one.type === "pronoun" || (one.type === "description" && isOffice(one.head)),
  );
  return isSaid || isNamed(said.references) ? { ...said, to, pause: pause.length } : undefined;
}

/** Between dashes a verb alone says that somebody speaks: "– continuano –", "– tuona il consigliere Mario Rossi –". */
function inDashes(
  words: string,
  locale: Locale,
): { references: readonly Reference[]; to: number; pause: number } | undefined {
  const [whole, clause = ""] = IN_DASHES.exec(words) ?? [];
  if (whole === undefined) return undefined;
  const said = saidIn(clause, locale)?.references ?? behindUnlistedVerb(clause, locale);
  const isVerb = saidIn(clause, locale) !== undefined;
  if (!isVerb && said.length === 0) return undefined;
  return { references: said.length > 0 ? said : GOES_ON, to: clause.length, pause: whole.length - clause.length };
}

/** The clauses inside the marks that say who speaks, in the order of the text. */
function clausesIn(inner: string, locale: Locale): Clause[] {
  const clauses: Clause[] = [];
  let end = 0;
  for (const { 0: mark, index } of [...inner.matchAll(BEGIN)].slice(0, MOST_BEGINS)) {
    if (index < end || clauses.length >= MOST_CLAUSES) continue;
    const from = index + mark.length;
    const words = inner.slice(from);
    const found = /[–—-]/u.test(mark) ? inDashes(words, locale) : behindComma(words, locale);
    if (found === undefined) continue;
    // "affirme le maire, et tout ira bien, ajoute Anne Leroy, …": whom else the words name speaks in them.
    if (clauses.length > 0 && isNamed(found.references)) break;
    end = from + found.to + found.pause;
    clauses.push({ references: found.references, from, to: from + found.to, mark: index, pause: end });
  }
  return clauses;
}

const WORD_AHEAD = /(\p{L}+)\s$/u;
const WORD_BEHIND = /^\s(\p{Ll}+)/u;
const LONGEST_WORD = 24;

/** « aime le roman « Elle est partie, dit-il » », "«La vita – racconta il nonno – è bella» sarà proiettato": nobody says what a title says. */
function isTitle(text: string, { from, to }: Stretch, locale: Locale): boolean {
  const { isConjunction, isLink } = partyWords(locale);
  const ahead = WORD_AHEAD.exec(text.slice(Math.max(0, from - LONGEST_WORD), from))?.[1];
  const behind = WORD_BEHIND.exec(text.slice(to, to + LONGEST_WORD))?.[1];
  // "Mais « là, constate-t-elle, il n’y a rien »": small letters go on with the sentence around them.
  const goesOn = /^.\s?\p{Ll}/u.test(text.slice(from, from + 3));
  const isNamedSo = ahead !== undefined && !goesOn && !isConjunction(ahead.toLowerCase());
  return isNamedSo || (behind !== undefined && !isConjunction(behind) && !isLink(behind));
}

/**
 * Finds who speaks where the text says so inside the marks: « Nous sommes prêts, affirme le maire Jean Dupont. Tout ira bien. »
 *
 * @param text - the paragraph
 * @param quoted - where the quotation begins and ends
 * @param context - the words of the language
 * @returns the attribution, with the words around it, and around those that go on; `undefined` where the marks hold the words alone
 */
export function findInsideAttribution(
  text: string,
  quoted: Stretch,
  { locale }: AttributionContext,
): InsideAttribution | undefined {
  if (!locale.speech.attributesInside || isTitle(text, quoted, locale)) return undefined;
  const clauses = clausesIn(text.slice(quoted.from, quoted.to - 1), locale);
  const first = clauses.find(({ references }) => isNamed(references)) ?? clauses[0];
  if (first === undefined) return undefined;
  const begins = [0, ...clauses.map(({ pause }) => pause)];
  const ends = [...clauses.map(({ mark }) => mark), quoted.to - quoted.from];
  const parts = begins
    .map((begin, index) => ({ from: quoted.from + begin, to: quoted.from + (ends[index] ?? begin) }))
    .filter(({ from, to }) => /\p{L}/u.test(text.slice(from, to)));
  const [from, to] = [quoted.from + first.from, quoted.from + first.to];
  const attribution: Attribution = {
    references: first.references,
    text: text.slice(from, to),
    from,
    to,
    form: "inline",
  };
  return { attribution, parts };
}
