import type { Locale } from "../locales/locale.ts";
import { PARTICLE } from "../locales/name-particles.ts";
import { NameMentions, type Phrase } from "./name-mentions.ts";
import { type NamedPlace, NamePlaces, type Place } from "./name-places.ts";
import { OfficeHolders, type TextPlace } from "./office-holders.ts";
import type { Party } from "./parse-parties.ts";
import { SameOffice } from "./same-office.ts";
import { type WordUsage, wordUsage } from "./word-usage.ts";
import { type PartyWords, partyWords } from "./words-of-parties.ts";

/** A name of one word, or of one word behind a particle: `Luger`, `von Broock`. */
export function isBareName(name: string): boolean {
  const words = name.split(" ");
  return words.length === 1 || (words.length === 2 && PARTICLE.test((words[0] ?? "").toLowerCase()));
}

/** Everybody whom a text names in full, looked up by family name. */
export class Roster {
  readonly #paragraphs: readonly string[];
  readonly #words: PartyWords;
  readonly #places: NamePlaces;
  readonly #mentions: NameMentions;
  readonly #offices: SameOffice;
  readonly #known = new Map<string, Party | undefined>();
  #usage: ReadonlyMap<string, WordUsage> | undefined;
  #holders: OfficeHolders | undefined;

  constructor(paragraphs: readonly string[], locale: Locale) {
    this.#paragraphs = paragraphs;
    this.#words = partyWords(locale);
    this.#places = new NamePlaces(paragraphs, locale);
    this.#mentions = new NameMentions(paragraphs, locale);
    this.#offices = new SameOffice(this.#words);
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

  /** "Sir David", "Vera": the only one with an office whom the text calls so by the given name, and in full elsewhere. */
  findByGiven(name: string): Party | undefined {
    const family = isBareName(name) ? this.#places.familyOf(name) : undefined;
    const found = family === undefined ? undefined : this.find(family);
    return found?.name.startsWith(`${name} `) ? found : undefined;
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

  #search(family: string, full: string | undefined): Party | undefined {
    const found = this.#searchFor(family, ({ name }) => (full === undefined ? !isBareName(name) : name === full));
    // "President Doe": without any full name, who is named with an office.
    if (found === undefined && full === undefined)
      return this.#searchFor(family, ({ name, offices }) => isBareName(name) && offices.length > 0);
    if ((found?.offices.length ?? 0) > 0 || full === undefined || this.#words.stacked) return found;
    const isSame = (party: Party, place: Place) => isLonger(party.name, full) && !this.#mentions.isBehindLink(place);
    return this.#searchFor(family, isSame) ?? found;
  }

  #searchFor(family: string, fits: (party: Party, place: Place) => boolean): Party | undefined {
    let found: Party | undefined;
    for (const place of this.#places.of(family)) {
      const party = this.#mentions.at(place, family);
      if (party === undefined || !fits(party, place)) continue;
      if (found === undefined || (found.offices.length === 0 && party.offices.length > 0 && party.name === found.name))
        found = party;
      if (found.offices.length > 0) break;
    }
    return found;
  }

  /** The places of the text, in its order, where a name ends that an office may go with. */
  inOrder(): readonly NamedPlace[] {
    return this.#places.inOrder();
  }

  /** Who is named at a place, if with an office. */
  officialAt(named: NamedPlace): Party | undefined {
    return this.#mentions.officialAt(named);
  }

  /** The words about somebody who is named at a place. */
  phraseAt(place: Place): Phrase {
    return this.#mentions.phraseAt(place);
  }

  /** Everybody whom a paragraph names in full, with the office as far as the text gives it. */
  namedIn(paragraph: number): readonly Party[] {
    const named = new Map<string, Party>();
    for (const { place, family } of this.inOrder()) {
      const party = place.paragraph === paragraph ? this.find(family) : undefined;
      const isFull = party !== undefined && (this.#paragraphs[paragraph] ?? "").includes(party.name);
      if (isFull) named.set(party.name, party);
    }
    return [...named.values()];
  }

  /** Those before a place of a paragraph whom the text names with an office, the last one first. */
  *officialsBefore(paragraph: number, before: number): Iterable<Party> {
    const near = this.inOrder().filter(({ place }) => place.paragraph === paragraph && place.from < before);
    for (const named of near.reverse()) {
      const party = this.officialAt(named);
      if (party !== undefined) yield party;
    }
  }

  /** Whether who holds an office may be called so: no man is "die Weltmeisterin". */
  mayBeOne(office: string, head: string): boolean {
    return this.#offices.mayBeOne(office, head);
  }

  /** Whether an office of somebody is what a description means. */
  holds({ offices }: Party, head: string): boolean {
    const stems = this.#words.isPlural(head) ? [] : this.#offices.stemsOf(head);
    return offices.some((office) => stems.some((stem) => this.#offices.standsIn(office, stem, head) !== undefined));
  }

  /** Whom a description means: `der Bürgermeister`, `die Ministerin`, `der OB`: the last one before it who holds the office. */
  byOffice(head: string, place: TextPlace): Party | undefined {
    if (this.#words.isPlural(head)) return undefined;
    this.#holders ??= new OfficeHolders(this.inOrder(), this.#mentions, this.#offices);
    for (const stem of this.#offices.stemsOf(head)) {
      const found = this.#holders.find({ stem, head }, place);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

/** "Daniella Levine Cava" for "Levine Cava": a family name may be of two words. */
const isLonger = (name: string, tail: string): boolean =>
  name.endsWith(` ${tail}`) && name.split(" ").length <= tail.split(" ").length + 2;
