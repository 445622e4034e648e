import { type WordPlace, wordPlaces } from "./word-places.ts";
import type { PartyWords } from "./words-of-parties.ts";

const BEFORE = 140;
const AHEAD = 60;
/** Marks that what is said about somebody does not reach across. */
const BOUNDARY = /(?:(?<!(?<!\p{L})\p{Lu})\.|[!?;:„“”"«»()–—]|(?<=\s)-)\s|[„“”"«»(]/gu;
/** Articles, and links with them, that are joined to their word. */
const ELIDED = /^(?:l|d|dell|all|dall|nell|sull)['’](?=\p{Ll})/iu;
const NAME_AHEAD = /\p{Lu}[\p{L}-]+\s\p{Lu}[\p{L}-]+,\s$/u;
/** "Bad Ischl (dpa/lby) ", at the beginning of a text */
const DATELINE = /^(\p{Lu}[\p{L}.-]+(?:\s[\p{L}-]+){0,2})\s\([\p{L}/]{2,12}\)\s/u;
const SHORT_FORM = /\([^()\s]{1,20}\)/gu;

/** Finds where the words about somebody begin who is named in a text: with the office before the name. */
export class OfficeBegin {
  readonly #words: PartyWords;

  constructor(words: PartyWords) {
    this.#words = words;
  }

  /** Where the words about somebody begin whose name begins at `from`: with the office before it. */
  of(text: string, begin: number, to: number): number {
    const from = this.#beforeDegrees(text, begin);
    const window = this.#behindDateline(sentenceBefore(text, from), text, from);
    const base = from - window.length;
    const apart = /,\s$/.test(window);
    const comma = this.#withoutNoun(window).replace(/,\s$/, "").lastIndexOf(", ");
    const near = window.slice(comma < 0 ? 0 : comma + 2);
    const offset = base + (window.length - near.length);
    if (apart && this.#isOfNameBefore(window.slice(0, Math.max(0, comma)), text.slice(to, to + AHEAD))) return from;
    const words = wordPlaces(near, ",");
    const own = wordPlaces(text.slice(from, to), ",");
    // "Mayor Jane Doe joined Police Chief Robert Smith": whose own office goes before him has none of somebody else.
    const first = own.slice(0, -1).findIndex((word) => this.#words.isOffice(word[0]));
    if (first > 0) return from + (this.#isOfPreposition(text, from, own[0]?.[0] ?? "") ? (own[first]?.index ?? 0) : 0);
    if (!apart && first === 0)
      return offset + this.#withArticle([...words, { 0: own[0]?.[0] ?? "", index: near.length }], words.length);
    const office = this.#lastOffice(words, apart);
    return office === undefined ? base + (this.#officeWithList(window) ?? window.length) : offset + office;
  }

  /** "El presidente de la Generalitat, el socialista Juan Pérez": a word for somebody between his office and his name. */
  #withoutNoun(window: string): string {
    const [, ahead, article = "", noun = ""] = /^(.*,\s)(\S+)\s(\p{Ll}+)\s$/su.exec(window) ?? [];
    const isOne = ahead !== undefined && this.#words.isArticle(article) && !this.#words.isOffice(noun);
    return isOne && !this.#words.stacked ? ahead : window;
  }

  /** "Graz (APA) Stadträtin Anna Berg", but "Stadträtin (SPÖ) Anna Berg": what stands before who sends the text is a place. */
  #behindDateline(window: string, text: string, from: number): string {
    if (from !== window.length) return window;
    const [dateline = "", place = ""] = DATELINE.exec(text.slice(0, from)) ?? [];
    return place.split(" ").some((word) => this.#words.isOffice(word)) ? window : window.slice(dateline.length);
  }

  /** Where the last office before a name begins; `apart` where a comma stands between them. */
  #lastOffice(words: readonly WordPlace[], apart: boolean): number | undefined {
    for (const [index, { 0: word }] of [...words.entries()].reverse()) {
      const elided = ELIDED.exec(word)?.[0].length ?? 0;
      const noun = word.slice(elided);
      const isOffice = this.#words.isOffice(noun) || (apart && this.#words.isPersonNoun(noun));
      // "con la partecipazione dell’assessore alla Cultura": nothing of an office stands before an elided article.
      if (isOffice)
        return elided > 0 ? (words[index]?.index ?? 0) + elided : this.#withArticle(words, this.#ofKind(words, index));
      if (this.#words.isConjunction(word) && !apart) return undefined;
    }
    return undefined;
  }

  /** "el teniente de alcalde Juan Pérez": an office of a kind begins with the office before it. */
  #ofKind(words: readonly WordPlace[], index: number): number {
    const [before = "", link = ""] = [words[index - 2]?.[0], words[index - 1]?.[0]];
    return this.#words.isKindLink(link) && this.#words.isOffice(before) ? index - 2 : index;
  }

  /** "Karl Mayr, Direktor, Anna Berg, Präsidentin": in a list an office belongs to the name before it. */
  #isOfNameBefore(before: string, behind: string): boolean {
    const next = /^,\s(\p{L}[\p{L}-]*)/u.exec(behind)?.[1];
    return next !== undefined && this.#words.isOffice(next) && /\p{Lu}[\p{L}-]+\s\p{Lu}[\p{L}-]+$/u.test(before);
  }

  /** "am Abend Stadtrat Karl Mayr", but "von Wiens Stadtrat": a noun behind a preposition is none of the office behind it. */
  #isOfPreposition(text: string, from: number, noun: string): boolean {
    const before = /\p{L}+(?=\s$)/u.exec(text.slice(Math.max(0, from - 20), from))?.[0] ?? "";
    if (!this.#words.stacked || !this.#words.isLink(before) || this.#words.isArticle(before)) return false;
    return this.#words.isNoName(noun) || !/(?:s|er)$/u.test(noun);
  }

  /** "…, Mag.a Anna Berg": a name begins with its degrees. */
  #beforeDegrees(text: string, begin: number): number {
    let from = begin;
    for (let step = 0; step < 4; step++) {
      const word = /\S{1,12}\s$/u.exec(text.slice(Math.max(0, from - 13), from))?.[0];
      if (word === undefined || !this.#words.isDegree(word.trim())) break;
      from -= word.length;
    }
    return from;
  }

  /** "Bundesminister für Bildung, Wissenschaft und Forschung Heinz Faßmann": an office for several things. */
  #officeWithList(window: string): number | undefined {
    const words = wordPlaces(window, ",");
    for (let index = words.length - 1; index >= 0; index--) {
      const word = words[index]?.[0] ?? "";
      const next = words[index + 1]?.[0] ?? "";
      if (this.#words.isOffice(word)) {
        // "Anna Berg, ministre de la culture, et Karl Mayr": an office behind a name and a comma is hers.
        const isHers = NAME_AHEAD.test(window.slice(0, words[index]?.index ?? 0));
        return this.#words.isLink(next) && !isHers ? this.#withArticle(words, index) : undefined;
      }
      if (!/^\p{Lu}/u.test(word) && !this.#words.isLink(word) && !this.#words.isConjunction(word)) return undefined;
    }
    return undefined;
  }

  /** An office begins with the adjectives behind its article: "der Zweite Vorsitzende", "Münchens zweiter Bürgermeister". */
  #withArticle(words: readonly WordPlace[], office: number): number {
    const whole = this.#withRanks(words, this.#withOtherOffice(words, this.#withFirstHalf(words, office)));
    let first = whole;
    for (let index = whole - 1; index >= Math.max(0, whole - 4); index--) {
      const word = words[index]?.[0] ?? "";
      if (this.#words.isArticle(word)) return words[index]?.index ?? 0;
      if (this.#endsPhrase(word)) break;
      if (this.#isBehindNoun(words, index)) return words[whole]?.index ?? 0;
      first = index;
    }
    // Without an article, words before the office belong to it only at the beginning of their sentence; "Im „Haus Graz“
    // arbeitete Direktorin Eva Kern" goes on behind marks.
    const begins = first === 0 && !(this.#words.stacked && /^\p{Ll}/u.test(words[0]?.[0] ?? ""));
    return words[begins ? 0 : whole]?.index ?? 0;
  }

  /** "och biträdande rektor": where the ranks before an office begin. */
  #withRanks(words: readonly WordPlace[], office: number): number {
    let first = office;
    while (first > 0 && this.#words.isRank(words[first - 1]?.[0] ?? "")) first -= 1;
    return first;
  }

  /**
   * "für die Schlussetappe sorgen Stadtrat Mayr": behind a noun a small word is a verb, and no adjective, unless the noun says
   * whose the office is: "Münchens zweiter Bürgermeister".
   */
  #isBehindNoun(words: readonly WordPlace[], index: number): boolean {
    const [before = "", word = "", next = ""] = [index - 1, index, index + 1].map((at) => words[at]?.[0] ?? "");
    if (!this.#words.stacked || !/^\p{Lu}/u.test(word) || !/^\p{Ll}/u.test(next)) return false;
    return !/s$/u.test(word) || this.#words.isArticle(before);
  }

  /** Whether a word before an office is none of its adjectives: "zog Stadträtin Berg", for these have an ending. */
  #endsPhrase(word: string): boolean {
    const { isLink, isVerb, isConjunction, isSmall, isFrequent, isInflected, knowsEndings } = this.#words;
    const isOther = [isLink, isVerb, isConjunction, isSmall, isFrequent].some((is) => is(word));
    return isOther || (knowsEndings && /^\p{Ll}/u.test(word) && !isInflected(word));
  }

  /** "Bürgermeister und Vorsitzender des Vereins, Karl Mayr": where the first of two offices stands. */
  #withOtherOffice(words: readonly WordPlace[], office: number): number {
    const [other = "", join = ""] = [words[office - 2]?.[0], words[office - 1]?.[0]];
    return this.#words.stacked && this.#words.isConjunction(join) && this.#words.isOffice(other) ? office - 2 : office;
  }

  /** "Kultur- und Sportstadträtin", "Olympiasieger und -weltmeister": where the first half of two offices stands. */
  #withFirstHalf(words: readonly { readonly 0: string }[], office: number): number {
    const before = words[office - 2]?.[0] ?? "";
    const isHalf = before.endsWith("-") || (words[office]?.[0] ?? "").startsWith("-");
    return before !== "" && isHalf && this.#words.isConjunction(words[office - 1]?.[0] ?? "") ? office - 2 : office;
  }
}

/** What stands in the sentence before a place. */
function sentenceBefore(text: string, to: number): string {
  // "die Leiterin des Büros (HB), Anna Berg": a short form parts nothing.
  const window = text.slice(Math.max(0, to - BEFORE), to).replace(SHORT_FORM, (found) => " ".repeat(found.length));
  let cut = 0;
  for (const match of window.matchAll(BOUNDARY)) cut = match.index + match[0].length;
  return window.slice(cut);
}
