import type { Party } from "../parties/parse-parties.ts";
import { isBareName, type Roster } from "../parties/roster.ts";

/** Somebody who spoke, and where. */
export interface Spoken {
  readonly party: Party;
  readonly paragraph: number;
}

/** "LR", "StR.", "Bgm." */
const SHORT_OFFICE = /^(?:\p{Lu}\p{Ll}?\p{Lu}|\p{Lu}\p{L}{0,4}\.)$/u;
/** Nobody means by a pronoun who spoke before so many others. */
const MOST_SPEAKERS_BACK = 20;

/** Remembers who spoke, and gives everybody the full name and the office that the text gives elsewhere. */
export class KnownSpeakers {
  readonly #roster: Roster;
  readonly #spoken: Spoken[] = [];
  readonly #named = new Map<string, Party>();

  constructor(roster: Roster) {
    this.#roster = roster;
  }

  /** The last one who spoke. */
  get last(): Spoken | undefined {
    return this.#spoken[this.#spoken.length - 1];
  }

  /** Those who spoke before the last one, the nearest first. */
  get earlier(): readonly Spoken[] {
    return this.#spoken.slice(-MOST_SPEAKERS_BACK, -1).reverse();
  }

  isKnown(name: string): boolean {
    return this.#named.has(name.split(" ").at(-1) ?? name) || this.#roster.find(name) !== undefined;
  }

  /** Who is called so, a word alone being a family name. */
  knownAs(name: string): Party | undefined {
    return this.#named.get(name) ?? this.#roster.find(name);
  }

  remember(party: Party, paragraph: number): void {
    if (party.kind === "group") return;
    this.#spoken.push({ party, paragraph });
    const key = party.name.split(" ").at(-1) ?? party.name;
    this.#named.delete(key);
    this.#named.set(key, party);
  }

  /** A bare family name stands for the person named in full. */
  inFull(party: Party): Party {
    if (party.kind === "group") return party;
    const [given = "", family = "", ...object] = party.name.split(" ");
    // "lobte Bürgermeisterin Anna Berg Karl Mayr": whom somebody speaks to or of is named elsewhere.
    if (object.length === 2 && this.#roster.find(object.join(" "))?.name === object.join(" "))
      return this.inFull({ ...party, name: `${given} ${family}` });
    const known = this.#named.get(party.name.split(" ").at(-1) ?? "") ?? this.#roster.find(party.name);
    if (known === undefined || (!isBareName(party.name) && !isSameOrLonger(known.name, party.name))) return party;
    // "StR. Berg" is whom the text has called "Stadträtin Anna Berg".
    const isShort = party.offices.every((office) => SHORT_OFFICE.test(office));
    const offices = isShort && known.offices.length > 0 ? known.offices : party.offices;
    const honorificPrefix = party.honorificPrefix ?? known.honorificPrefix;
    const honorificSuffix = party.honorificSuffix ?? known.honorificSuffix;
    return {
      kind: "person",
      name: known.name,
      ...(honorificPrefix ? { honorificPrefix } : {}),
      ...(honorificSuffix ? { honorificSuffix } : {}),
      offices,
    };
  }
}

const isSameOrLonger = (name: string, tail: string): boolean => name === tail || name.endsWith(` ${tail}`);
