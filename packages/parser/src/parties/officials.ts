import { cleanLine } from "../body/clean-text.ts";
import type { Locale } from "../locales/locale.ts";
import type { Place } from "./name-places.ts";
import type { Party } from "./parse-parties.ts";
import type { Roster } from "./roster.ts";
import { ACRONYM } from "./token-kinds.ts";
import { bare, wordPlaces } from "./word-places.ts";
import { type PartyWords, partyWords } from "./words-of-parties.ts";

/** Somebody with an office, and where the text names him. */
export interface Official {
  readonly party: Party;
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
}

const BEHIND = 160;
/** What parts words, beside blanks. */
const MARKS = ',;:()[]„“”"«»–—';
const MAX_OFFICIALS = 100;
const LONGEST_OFFICE = 90;

/** "Kultur- und Sportstadträtin", "Sprecher und -vorsitzender". */
const joinsHalves = (words: readonly string[], at: number): boolean =>
  words[at - 1]?.endsWith("-") === true || words[at + 1]?.startsWith("-") === true;

/** Tells people with offices from the places and bodies that are written like them. */
const standsBehind = (office: string, text: string, to: number): boolean => {
  const at = text.indexOf(office, to);
  return at >= 0 && at - to < BEHIND;
};

const standsBefore = (office: string, text: string, { from, to }: Pick<Place, "from" | "to">): boolean => {
  const at = text.lastIndexOf(office, to);
  return at >= 0 && at < from + office.length;
};

class OfficialFinder {
  readonly #paragraphs: readonly string[];
  readonly #roster: Roster;
  readonly #words: PartyWords;

  constructor(paragraphs: readonly string[], roster: Roster, locale: Locale) {
    this.#paragraphs = paragraphs;
    this.#roster = roster;
    this.#words = partyWords(locale);
  }

  /** Those of them whose family names are not known yet. */
  all(known: ReadonlySet<string>): readonly Official[] {
    const found = new Map<string, Official>();
    for (const named of this.#roster.inOrder()) {
      const { paragraph, from, to } = named.place;
      const family = cleanLine(named.family);
      if (found.size + known.size >= MAX_OFFICIALS || known.has(family) || found.has(family)) continue;
      if (!this.#mayEndName(named.family) || !this.#isWithOffice(named.place)) continue;
      const party = this.#roster.officialAt(named);
      const offices = party?.offices.filter((office) => this.#isWholeOffice(office, named.place)) ?? [];
      if (party === undefined || offices.length === 0 || !this.#isWholeName(party.name)) continue;
      found.set(family, { party: { ...party, offices }, paragraph, from, to });
    }
    return [...found.values()];
  }

  /** Most runs of capitals are no names of people, and their last word tells so before anything else is looked at. */
  #mayEndName(word: string): boolean {
    const { isGroup, isThing, isOffice, isBody } = this.#words;
    // "Acting U.S. Attorney": an initial ends no name.
    return word.length > 1 && !isBody(word) && !isGroup(word) && !isThing(word) && !isOffice(word);
  }

  #isWholeName(name: string): boolean {
    const words = name.split(" ");
    if (words.length < 2 || ACRONYM.test(words[0] ?? "") || !/\p{Ll}/u.test(name)) return false;
    const { isGroup, isThing, isOffice } = this.#words;
    return !words.some((word) => isGroup(word) || isThing(word) || isOffice(word));
  }

  /**
   * An office with nothing before it that a sentence may hold: not "Gespräch zwischen Klimaschutzminister"; and, before a name,
   * nothing behind it but the matter of a minister: "advocate for the Porcupine Caribou Herd" names no Herd.
   */
  #isWholeOffice(office: string, { paragraph, from, to }: Place): boolean {
    const { isOffice, isOfficeOfMatter, isFalseOffice } = this.#words;
    const words = office.split(/[\s,]+/u);
    const first = words.findIndex((word) => isOffice(word));
    const head = words.findLastIndex((word) => isOffice(word));
    const last = words.at(-1) ?? "";
    if (first < 0 || isFalseOffice(office) || last.length < 2 || this.#isJoint(last)) return false;
    if (words.slice(0, first).some((word, index) => this.#isJoint(word) && !joinsHalves(words, index))) return false;
    const text = this.#paragraphs[paragraph] ?? "";
    // "…, Außenminister der Schweiz Ignazio Cassis sowie die Außenministerin …": whose offices they are is another question.
    if (standsBehind(office, text, to)) return office.length <= LONGEST_OFFICE && head - first < 3;
    const isWhole = words.slice(head + 1).every((word) => this.#words.isOfficeAdjective(word));
    if (!standsBefore(office, text, { from, to }) || isWhole) return true;
    return words.some(isOfficeOfMatter) && !this.#isJoint(/(\S+)\s$/u.exec(text.slice(0, from))?.[1] ?? "");
  }

  #isJoint(word: string): boolean {
    const { isLink, isFrequent, isArticle, isConjunction } = this.#words;
    return [isLink, isFrequent, isArticle, isConjunction].some((is) => is(word.toLowerCase()));
  }

  /** Whether an office stands with a name; most names of a text are those of places and things. */
  #isWithOffice(place: Place): boolean {
    const { from, to } = this.#roster.phraseAt(place);
    const words = wordPlaces((this.#paragraphs[place.paragraph] ?? "").slice(from, to), MARKS);
    return words.some(({ 0: word }) => this.#words.isOffice(bare(word)));
  }
}

/**
 * Finds everybody whom a text names in full and with an office.
 *
 * @param paragraphs - the text
 * @param roster - its names
 * @param options - the words of its language, and family names of people who are known already
 * @returns the people in the order of the text, each family name once: the first mention with an office counts
 */
export function findOfficials(
  paragraphs: readonly string[],
  roster: Roster,
  { locale, known = new Set() }: { readonly locale: Locale; readonly known?: ReadonlySet<string> },
): readonly Official[] {
  return new OfficialFinder(paragraphs, roster, locale).all(known);
}
