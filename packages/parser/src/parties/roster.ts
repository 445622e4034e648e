import type { Locale } from "../locales/locale.ts";
import { speechPatterns } from "../quotations/speech-patterns.ts";
import { runsIn } from "./name-runs.ts";
import { OfficeBegin } from "./office-begin.ts";
import { inBrackets } from "./office-in-brackets.ts";
import { type Party, parseReferences } from "./parse-parties.ts";
import { RunWords } from "./run-words.ts";
import { bare } from "./word-places.ts";
import { type WordUsage, wordUsage } from "./word-usage.ts";
import { PARTICLE, type PartyWords, partyWords } from "./words-of-parties.ts";

/** Where a run of capitals stands. */
export interface Place {
  /** It is the last word of its run of capitals. */
  readonly last: boolean;
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
}

/** A stretch of a paragraph. */
interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** A place of the text where a name ends. */
export interface NamedPlace {
  readonly family: string;
  readonly place: Place;
}

const BEHIND = 160;
const MAX_PLACES = 4;
const MAX_NAMES = 5000;
const MAX_SOURCE = 40;
const MAX_PREDICATE = 6;
/** Articles of the subject that are links as well. */
const NOMINATIVE = /^(?:der|die|das|la|il|le|lo|gli|el)$/u;

const INITIALS = /(?:(?<![\p{L}\p{N}])\p{Lu}[\p{L}-]{1,20}\s){0,3}(?<!\p{L})(?:\p{Lu}\.\s?){1,4}$/u;
const MAX_INITIALS = 80;

/** "U.S. Attorney", "Acting Assistant U.S. Attorney": a run of capitals begins with its initials and what goes before them. */
function withInitials(text: string, from: number): number {
  if (text[from - 1] !== "." && text[from - 2] !== ".") return from;
  return from - (INITIALS.exec(text.slice(Math.max(0, from - MAX_INITIALS), from))?.[0].length ?? 0);
}

/** A name of one word, or of one word behind a particle: `Luger`, `von Broock`. */
export function isBareName(name: string): boolean {
  const words = name.split(" ");
  return words.length === 1 || (words.length === 2 && PARTICLE.test((words[0] ?? "").toLowerCase()));
}

/** Everybody whom a text names in full, looked up by family name. */
export class Roster {
  readonly #paragraphs: readonly string[];
  readonly #locale: Locale;
  readonly #words: PartyWords;
  readonly #runWords: RunWords;
  readonly #copula: RegExp;
  readonly #officeBegin: OfficeBegin;
  readonly #known = new Map<string, Party | undefined>();
  #usage: ReadonlyMap<string, WordUsage> | undefined;
  #index: Map<string, Place[]> | undefined;
  readonly #parties = new Map<Place, Party | undefined>();
  readonly #phrases = new Map<Place, Phrase>();
  #ordered: readonly NamedPlace[] | undefined;

  constructor(paragraphs: readonly string[], locale: Locale) {
    this.#paragraphs = paragraphs;
    this.#locale = locale;
    this.#words = partyWords(locale);
    this.#runWords = new RunWords(locale);
    this.#copula = speechPatterns(locale).copula;
    this.#officeBegin = new OfficeBegin(this.#words);
  }

  /**
   * @param name - a full name, or a family name alone
   * @returns the person with full name and the offices at the first mention; `undefined` where the text has no full name
   */
  find(name: string): Party | undefined {
    const family = name.split(" ").at(-1) ?? name;
    const key = isBareName(name) ? family : name;
    if (!this.#known.has(key)) this.#known.set(key, this.#search(family, isBareName(name) ? undefined : name));
    return this.#known.get(key);
  }

  /** Whether a word is used as a name: with a capital where no sentence begins, and in German never behind an article. */
  isName(name: string): boolean {
    this.#usage ??= wordUsage(this.#paragraphs, this.#words);
    const usage = this.#usage.get(name.split(" ").at(-1) ?? name);
    return usage !== undefined && usage !== "noun";
  }

  /** Whether sentences use it so, and not only a colon behind it: "Motto:" is none. */
  isNamed(name: string): boolean {
    return this.isName(name) && this.#usage?.get(name) === "name";
  }

  /** A paragraph of the text. */
  textOf(paragraph: number): string {
    return this.#paragraphs[paragraph] ?? "";
  }

  isPersonNoun(word: string): boolean {
    return this.#words.isPersonNoun(word);
  }

  /** Offices of several people, who are not the one that spoke last. */
  isPlural(word: string): boolean {
    return this.#words.isPlural(word);
  }

  isOffice(word: string): boolean {
    return this.#words.isOffice(word);
  }

  #search(family: string, full: string | undefined): Party | undefined {
    const found = this.#searchFor(family, ({ name }) => (full === undefined ? !isBareName(name) : name === full));
    // "President Doe": without any full name, who is named with an office.
    if (found === undefined && full === undefined)
      return this.#searchFor(family, ({ name, offices }) => isBareName(name) && offices.length > 0);
    if ((found?.offices.length ?? 0) > 0 || full === undefined || this.#words.stacked) return found;
    const isSame = (party: Party, place: Place) => isLonger(party.name, full) && !this.#isBehindLink(place);
    return this.#searchFor(family, isSame) ?? found;
  }

  #searchFor(family: string, fits: (party: Party, place: Place) => boolean): Party | undefined {
    let found: Party | undefined;
    for (const place of this.#places().get(family) ?? []) {
      const party = this.#partyAt(place, family);
      if (party === undefined || !fits(party, place)) continue;
      if (found === undefined || (found.offices.length === 0 && party.offices.length > 0 && party.name === found.name))
        found = party;
      if (found.offices.length > 0) break;
    }
    return found;
  }

  /** "l’assessora alla Cultura Anna Bianchi": what a run of capitals begins with may be what an office is for. */
  #isBehindLink({ paragraph, from }: Place): boolean {
    const before =
      /\p{L}+(?=\s$)/u.exec((this.#paragraphs[paragraph] ?? "").slice(Math.max(0, from - 20), from))?.[0] ?? "";
    return this.#words.isLink(before) || this.#words.isArticle(before);
  }

  #places(): Map<string, Place[]> {
    if (this.#index !== undefined) return this.#index;
    const index = new Map<string, Place[]>();
    this.#paragraphs.forEach((text, paragraph) => {
      for (const run of runsIn(text)) {
        for (const words of this.#runWords.of(text, run)) {
          const begin = run.index + (words[0]?.index ?? 0);
          while (words.length > 1 && this.#words.isSuffix(words[words.length - 1]?.[0] ?? "")) words.pop();
          words.forEach((word, position) => {
            if (position === 0 || index.size > MAX_NAMES) return;
            const key = this.#words.withoutPossessive(bare(word[0]));
            const places = index.get(key);
            if (places !== undefined && places.length >= MAX_PLACES) return;
            const to = run.index + word.index + key.length;
            const place = { paragraph, from: withInitials(text, begin), to, last: position === words.length - 1 };
            if (places === undefined) index.set(key, [place]);
            else places.push(place);
          });
        }
      }
    });
    this.#index = index;
    return index;
  }

  /** Who is named at a place, each one looked at once. */
  #partyAt(place: Place, family: string): Party | undefined {
    if (!this.#parties.has(place)) this.#parties.set(place, this.#readParty(place, family));
    return this.#parties.get(place);
  }

  /** The words about somebody: with the office before the name, up to where the clause ends behind it. */
  phraseAt(place: Place): Phrase {
    const known = this.#phrases.get(place);
    if (known !== undefined) return known;
    const { from, to } = place;
    const text = this.#paragraphs[place.paragraph] ?? "";
    const goesOn = /^[,\s(]/.test(text.slice(to, to + 1));
    const behind = goesOn ? text.slice(to, to + BEHIND).split(/[.!?:;](?:\s|$)/, 1)[0] : "";
    const phrase = {
      from: this.#officeBegin.of(text, this.#behindSmallWords(text, from, to), to),
      to: to + (behind?.length ?? 0),
    };
    this.#phrases.set(place, phrase);
    return phrase;
  }

  #readParty(place: Place, family: string): Party | undefined {
    const text = this.#paragraphs[place.paragraph] ?? "";
    const { from, to } = this.phraseAt(place);
    const named = this.#personIn(text.slice(from, to), family);
    const whole = named?.offices.length === 0 ? (this.#described(place, family) ?? named) : named;
    // "Eva Mayr zur neuen Präsidentin gewählt": what stands behind a name may make another phrase of it.
    return whole ?? (to > place.to ? this.#personIn(text.slice(from, place.to), family) : undefined);
  }

  /** "Anna Berg ist Leiterin des Amts": what somebody is said to be is as good as an office behind a comma. */
  #described({ paragraph, from, to }: Place, family: string): Party | undefined {
    const text = this.#paragraphs[paragraph] ?? "";
    const bracket = inBrackets(text, { from, to }, this.#words);
    if (bracket !== undefined && this.#saysOffice(bracket)) {
      const party = this.#personIn(`${text.slice(from, to)}, ${bracket}`, family);
      // "(Direktorin, als Gast)": what goes on behind the office may make something else of it.
      return bracket.endsWith(party?.offices.at(-1) ?? " ") ? party : undefined;
    }
    const copula = this.#copula.exec(text.slice(to, to + MAX_SOURCE))?.[0];
    if (copula === undefined) return undefined;
    const said = text.slice(to + copula.length, to + BEHIND).split(/[.!?:;](?:\s|$)|,\s/, 1)[0] ?? "";
    // "Karl Mayr ist dem Direktor dankbar": what stands in another case, or behind a preposition, is somebody else.
    const [first = ""] = said.split(" ", 1);
    if (this.#words.isLink(first) && !NOMINATIVE.test(first)) return undefined;
    const party = this.#personIn(`${text.slice(from, to)}, ${said}`, family);
    return party !== undefined && party.offices.length > 0 && this.#saysOffice(said) ? party : undefined;
  }

  /** "die Tochter des Bürgermeisters", "leider keine Direktorin": somebody holds an office that is said first, but for adjectives. */
  #saysOffice(said: string): boolean {
    const { isArticle, isOffice, isLink, isFrequent, isInflected, isNegation } = this.#words;
    const words = said.split(" ", MAX_PREDICATE);
    const begin = isArticle(words[0] ?? "") ? 1 : 0;
    const office = words.findIndex((word) => isOffice(word));
    const before = words.slice(begin, Math.max(begin, office));
    const mayStand = (word: string) =>
      begin === 0 ? isInflected(word) : !isArticle(word) && !isLink(word) && !isFrequent(word);
    return office >= 0 && !words.slice(0, office).some(isNegation) && before.every(mayStand);
  }

  #personIn(phrase: string, family: string): Party | undefined {
    for (const reference of parseReferences(phrase, this.#locale, true).references)
      if (
        reference.type === "party" &&
        reference.party.kind === "person" &&
        reference.party.name.split(" ").at(-1) === family
      )
        return reference.party;
    return undefined;
  }

  /** "Auch FDP-Chef Christian Lindner": what a sentence begins with is no part of a name. */
  #behindSmallWords(text: string, from: number, to: number): number {
    let at = from;
    const opens = /(?:^|[.!?…:”"]\s)$/u.test(text.slice(Math.max(0, from - 2), from));
    for (let word = /^\S+\s/u.exec(text.slice(at, to)); word !== null; word = /^\S+\s/u.exec(text.slice(at, to))) {
      // "Danaé Petit": what is left has to be a name of two words.
      const isNameLeft = text.slice(at + word[0].length, to).includes(" ");
      const isOpening = opens && at === from && isNameLeft && this.#words.isOpening(word[0].trim());
      if (!isOpening && !this.#words.isSmall(word[0].trim())) break;
      at += word[0].length;
    }
    return at;
  }

  /** The places of the text, in its order, where a name ends that an office may go with. */
  inOrder(): readonly NamedPlace[] {
    this.#ordered ??= [...this.#places()]
      .flatMap(([family, places]) => places.filter(({ last }) => last).map((place) => ({ family, place })))
      .sort((left, right) => left.place.paragraph - right.place.paragraph || left.place.from - right.place.from);
    return this.#ordered;
  }

  /** Who is named at a place, if with an office; most places are never asked for. */
  officialAt(named: NamedPlace): Party | undefined {
    const party = this.#partyAt(named.place, named.family);
    return party !== undefined && party.offices.length > 0 ? party : undefined;
  }

  /** Those before a place of a paragraph whom the text names with an office, the last one first. */
  *officialsBefore(paragraph: number, before: number): Iterable<Party> {
    const near = this.inOrder().filter(({ place }) => place.paragraph === paragraph && place.from < before);
    for (const named of near.reverse()) {
      const party = this.officialAt(named);
      if (party !== undefined) yield party;
    }
  }

  /** Whether an office is what a description means, and whether the word for it is the last of the office. */
  #names(office: string, wanted: string, head: string): "last" | "inside" | undefined {
    const words = office.split(/\s+/u);
    const at = words.findLastIndex((word) => matches(stem(word), wanted) && this.#isOfSameGender(word, head));
    if (at < 0) return undefined;
    return at === words.length - 1 ? "last" : "inside";
  }

  /** "die Außenministerin" is not the "Außenminister" who was named last; only German tells so by the ending alone. */
  #isOfSameGender(office: string, head: string): boolean {
    if (!this.#words.stacked || head.length < 4) return true;
    // "Familien- und Frauenministerin": the last word tells.
    const noun = head.slice(head.lastIndexOf(" ") + 1);
    return this.#words.isFeminine(office) === this.#words.isFeminine(noun);
  }

  /** Whether who holds an office may be called so: no man is "die Weltmeisterin". */
  mayBeOne(office: string, head: string): boolean {
    const heads = office.split(/\s+/u).filter((word) => this.#words.isOffice(word));
    return heads.length === 0 || heads.some((word) => this.#isOfSameGender(word, head) && this.#mayMean(word, head));
  }

  /** "le maire" is no "vice-président"; "el edil" may be any of them. */
  #mayMean(office: string, head: string): boolean {
    const isAny = this.#words.stacked || !this.#words.isOffice(head) || this.#words.isAnyOffice(head);
    return isAny || matches(stem(office), stem(head));
  }

  /** Whom a description means: `der Bürgermeister`, `die Ministerin`, `der OB`: the last one before it who holds the office. */
  byOffice(head: string, paragraph: number): Party | undefined {
    if (this.#words.isPlural(head)) return undefined;
    // "der Rathauschef" is the Bürgermeister, unless the text calls somebody so.
    const same = this.#words.shortOffices[head.toLowerCase()];
    return (same && this.#byStem(stem(same), head, paragraph)) || this.#byStem(stem(head), head, paragraph);
  }

  #byStem(wanted: string, head: string, paragraph: number): Party | undefined {
    let further: Party | undefined;
    const places = this.inOrder();
    const behind = places.findIndex(({ place }) => place.paragraph > paragraph);
    const split = behind < 0 ? places.length : behind;
    for (const named of [...places.slice(0, split).reverse(), ...places.slice(split)]) {
      const party = this.officialAt(named);
      const office = party?.offices.find((one) => this.#names(one, wanted, head) !== undefined);
      if (office === undefined) continue;
      // "die Außenministerin" is our own rather than the "Außenministerin von Liechtenstein" who was named last.
      if (this.#names(office, wanted, head) === "last") return party;
      further ??= party;
    }
    return further;
  }
}

/** "Daniella Levine Cava" for "Levine Cava": a family name may be of two words. */
const isLonger = (name: string, tail: string): boolean =>
  name.endsWith(` ${tail}`) && name.split(" ").length <= tail.split(" ").length + 2;

const stem = (word: string): string =>
  word
    .toLowerCase()
    .replace(/^.*-/u, "")
    .replace(/(?:innen|in)$/u, "")
    .replace(/(?:en|n|s|r)$/u, "");

/** The words for one office, one of them perhaps longer: `Familienministerin`, `Bundesministerin`. */
function matches(left: string, right: string): boolean {
  if (left.length < 3 || right.length < 3) return false;
  if (left === right || left.endsWith(right) || right.endsWith(left)) return true;
  let same = 0;
  while (same < left.length && same < right.length && left.at(-1 - same) === right.at(-1 - same)) same++;
  return same >= 7;
}
