import type { Locale } from "../locales/locale.ts";

/** A speaker as a text names one. */
export interface Party {
  readonly kind: "person" | "group";
  /** Without office and degree: `Ulrike Huemer`. */
  readonly name: string;
  readonly honorificPrefix?: string;
  /** In the order of the text. */
  readonly offices: readonly string[];
}

interface Patterns {
  readonly office: RegExp;
  readonly degrees: RegExp;
  readonly article: RegExp;
  readonly conjunction: RegExp;
  readonly groups: RegExp;
  readonly after: ReadonlySet<string>;
}

const cache = new WeakMap<Locale, Patterns>();

function patternsFor(locale: Locale): Patterns {
  let patterns = cache.get(locale);
  if (patterns === undefined) {
    const or = (list: readonly string[]): string => [...list].sort((a, b) => b.length - a.length).join("|");
    patterns = {
      office: new RegExp(`^(?:${or(locale.offices)})(?![\\p{L}])`, "iu"),
      degrees: new RegExp(`^(?:${or(locale.degrees)})(?=\\s|$)`, "iu"),
      article: new RegExp(`^(?:${or(locale.articles)})\\s`, "iu"),
      conjunction: new RegExp(`\\s(?:${or(locale.conjunctions)})\\s`, "iu"),
      groups: new RegExp(`(?:${or(locale.groups)})$`, "u"),
      after: new Set(locale.afterSpeakers),
    };
    cache.set(locale, patterns);
  }
  return patterns;
}

const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|(?:[dlO]['’])\p{Lu}[\p{L}-]*)$/u;
const PARTICLE = /^(?:von|van|de|der|den|del|della|di|da|du|dos|la|le|zu|zur|bin|al|el|ten|ter)$/u;
const MAX_NAME_WORDS = 5;

interface Prefix {
  rest: string;
  degrees: string[];
  offices: string[];
}

function stripPrefixes(text: string, patterns: Patterns): Prefix {
  const prefix: Prefix = { rest: text.replace(patterns.article, ""), degrees: [], offices: [] };
  for (let steps = 0; steps < 12; steps++) {
    const degree = patterns.degrees.exec(prefix.rest)?.[0];
    const office = degree === undefined ? patterns.office.exec(prefix.rest)?.[0] : undefined;
    const taken = degree ?? office;
    if (taken === undefined || taken === "") break;
    (degree === undefined ? prefix.offices : prefix.degrees).push(taken);
    prefix.rest = prefix.rest.slice(taken.length).trimStart();
  }
  return prefix;
}

/** The words of a name at the beginning of a text: `Klaus Luger`, `Ulla von der Leyen`. */
function leadingName(text: string, patterns: Patterns): string {
  const words: string[] = [];
  for (const word of text.split(/\s+/, 12)) {
    const bare = word.replace(/[,;:]$/, "");
    if (patterns.after.has(bare) && !PARTICLE.test(bare)) break;
    if (!NAME_WORD.test(bare) && !(words.length > 0 && PARTICLE.test(bare))) break;
    words.push(bare);
    if (bare !== word || words.length === MAX_NAME_WORDS) break;
  }
  while (words.length > 0 && PARTICLE.test(words[words.length - 1] ?? "")) words.pop();
  return words.join(" ").replace(/[.]$/, (dot) => (/\b\p{Lu}\.$/u.test(words.join(" ")) ? dot : ""));
}

// "Minister of Health Pauline Frost": the office runs up to the name, which is the last two words, or three with an initial.
const OFFICE_AND_NAME =
  /^(.{0,120}?)\s((?:\p{Lu}[\p{L}'’-]+|\p{Lu}\.)\s(?:\p{Lu}\.\s)?(?:(?:von|van|de|der|du|la|le|Mac|Mc)\s)?\p{Lu}[\p{L}'’-]+)$/u;

function withLongOffice(text: string, patterns: Patterns): Party | undefined {
  if (!patterns.office.test(text) || !/\s(?:of|for|de|des|du|für|and|et)\s/iu.test(text)) return undefined;
  const match = OFFICE_AND_NAME.exec(text);
  return match?.[1] && match[2] ? { kind: "person", name: match[2], offices: [match[1]] } : undefined;
}

// "City of Whitehorse Mayor Dan Curtis": whose office it is stands before the office.
function withOfficeInside(text: string, patterns: Patterns): Party | undefined {
  const match = OFFICE_AND_NAME.exec(text);
  if (!match?.[1] || !match[2]) return undefined;
  const words = match[1].split(/\s+/);
  const inside = words.findIndex((_word, index) => index > 0 && patterns.office.test(words.slice(index).join(" ")));
  return inside > 0 ? { kind: "person", name: match[2], offices: [match[1]] } : undefined;
}

function parseOne(text: string, locale: Locale): Party | undefined {
  const patterns = patternsFor(locale);
  const withoutArticle = text.replace(patterns.article, "");
  const long =
    withLongOffice(withoutArticle, patterns) ??
    (patterns.office.test(withoutArticle) ? undefined : withOfficeInside(withoutArticle, patterns));
  if (long) return long;
  const { rest, degrees, offices } = stripPrefixes(text, patterns);
  const name = leadingName(rest, patterns);
  if (name === "") return undefined;
  if (offices.length === 0 && patterns.groups.test(name)) return { kind: "group", name, offices: [] };
  const honorificPrefix = degrees.join(" ");
  return { kind: "person", name, offices, ...(honorificPrefix ? { honorificPrefix } : {}) };
}

/** Whether a part after a comma is the office of the person before it: `Sandy Silver, premier`. */
function isOfficeAfterName(part: string, locale: Locale): boolean {
  const patterns = patternsFor(locale);
  const bare = part.replace(patterns.article, "");
  const office = patterns.office.exec(bare)?.[0];
  if (office === undefined) return false;
  const rest = bare.slice(office.length).trim();
  return rest === "" || /^\p{Ll}/u.test(rest) || /^\p{Ll}/u.test(bare);
}

/**
 * Reads who speaks from the words of an attribution.
 *
 * @param text - the words without the verb: `Bürgermeister Klaus Luger und Stadtrat Dietmar Prammer`
 * @param locale - the words of the language
 * @returns the parties in the order of the text; empty where none is named
 */
export function parseParties(text: string, locale: Locale): Party[] {
  const patterns = patternsFor(locale);
  const parties: Party[] = [];
  for (const part of text.slice(0, 600).split(/,\s+|;\s+/)) {
    const previous = parties[parties.length - 1];
    if (previous?.kind === "person" && isOfficeAfterName(part, locale)) {
      parties[parties.length - 1] = {
        ...previous,
        offices: [...previous.offices, part.replace(patterns.article, "").trim()],
      };
      continue;
    }
    parties.push(...parseJoined(part, locale));
  }
  return parties;
}

/** Parties that are joined by "and"; the word may also stand inside one office: "Minister of Tourism and Culture …". */
function parseJoined(part: string, locale: Locale): Party[] {
  const pieces = part.split(patternsFor(locale).conjunction).map((piece) => piece.trim());
  const parsed = pieces.map((piece) => parseOne(piece, locale));
  const named = pieces.every((piece, index) => parsed[index] !== undefined && NAME_WORD.test(lastWord(piece)));
  if (!named && pieces.length > 1) {
    const whole = parseOne(part.trim(), locale);
    if (whole !== undefined && whole.offices.length > 0 && part.trim().endsWith(whole.name)) return [whole];
  }
  return parsed.filter((party) => party !== undefined);
}

const lastWord = (text: string): string => text.slice(text.lastIndexOf(" ") + 1).replace(/[,;:.]$/, "");
