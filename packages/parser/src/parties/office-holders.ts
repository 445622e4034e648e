import type { NameMentions } from "./name-mentions.ts";
import type { NamedPlace } from "./name-places.ts";
import type { Party } from "./parse-parties.ts";
import type { SameOffice } from "./same-office.ts";

/** A word for an office: its stem, and the word of the description. */
export interface OfficeWord {
  readonly stem: string;
  readonly head: string;
}

/** What some of the places of a text hold. */
interface Looked {
  /** Where in the list of the places they begin, or end, if they are those before. */
  readonly at: number;
  /** Whose office has the word for its last: the nearest one. */
  readonly last?: Party;
  readonly lastAt?: number;
  /** Whose office has the word inside: the nearest one. */
  readonly inside?: Party;
}

/** A place of a text: the number of the paragraph, and the character in it. */
export interface TextPlace {
  readonly paragraph: number;
  readonly at: number;
}

const isBehind = ({ place }: NamedPlace, { paragraph, at }: TextPlace): boolean =>
  place.paragraph > paragraph || (place.paragraph === paragraph && place.from > at);

/**
 * Finds who holds an office: the last one named before a place, or else the next one behind it. A long text asks for the
 * same office thousands of times, so what was looked at for it is remembered.
 */
export class OfficeHolders {
  readonly #places: readonly NamedPlace[];
  readonly #mentions: NameMentions;
  readonly #offices: SameOffice;
  readonly #before = new Map<string, Looked>();
  readonly #behind = new Map<string, Looked>();

  constructor(places: readonly NamedPlace[], mentions: NameMentions, offices: SameOffice) {
    this.#places = places;
    this.#mentions = mentions;
    this.#offices = offices;
  }

  /** "die Außenministerin" is our own rather than the "Außenministerin von Liechtenstein" who was named last. */
  find(word: OfficeWord, place: TextPlace): Party | undefined {
    const split = this.#firstBehind(place);
    const before = this.#lookBefore(word, split);
    if (before.last !== undefined) return before.last;
    const behind = this.#lookBehind(word, split);
    return behind.last ?? before.inside ?? behind.inside;
  }

  /** How many people are named up to a place. */
  #firstBehind(place: TextPlace): number {
    let [from, to] = [0, this.#places.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      const named = this.#places[middle];
      if (named !== undefined && isBehind(named, place)) to = middle;
      else from = middle + 1;
    }
    return from;
  }

  #lookBefore(word: OfficeWord, split: number): Looked {
    const key = `${word.stem} ${word.head}`;
    const known = this.#before.get(key);
    const rest = known !== undefined && known.at <= split ? known : { at: 0 };
    const own = this.#look(word, { from: split - 1, to: rest.at - 1, step: -1 });
    const inside = own.inside ?? rest.inside;
    const found = { ...(own.last === undefined ? rest : own), at: split, ...(inside === undefined ? {} : { inside }) };
    this.#before.set(key, found);
    return found;
  }

  #lookBehind(word: OfficeWord, split: number): Looked {
    const key = `${word.stem} ${word.head}`;
    const known = this.#behind.get(key);
    if (known !== undefined && known.at <= split && (known.lastAt ?? split) >= split) return known;
    const found = { ...this.#look(word, { from: split, to: this.#places.length, step: 1 }), at: split };
    this.#behind.set(key, found);
    return found;
  }

  /** Goes through places up to one whose office has the word for its last. */
  #look(
    { stem, head }: OfficeWord,
    { from, to, step }: { from: number; to: number; step: number },
  ): Omit<Looked, "at"> {
    let inside: Party | undefined;
    for (let index = from; index !== to; index += step) {
      const named = this.#places[index];
      const party = named && this.#mentions.officialAt(named);
      const office = party?.offices.find((one) => this.#offices.standsIn(one, stem, head) !== undefined);
      if (party === undefined || office === undefined) continue;
      if (this.#offices.standsIn(office, stem, head) === "last")
        return { last: party, lastAt: index, ...(inside === undefined ? {} : { inside }) };
      inside ??= party;
    }
    return inside === undefined ? {} : { inside };
  }
}
