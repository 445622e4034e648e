import type { Party } from "../parties/parse-parties.ts";
import { isBareName, type Roster } from "../parties/roster.ts";
import type { TextPlace } from "./sentences-before.ts";

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
    return this.#named.get(name) ?? this.#inText(name);
  }

  /** Who holds an office: "… ha detto il sindaco Rossi. Il sindaco ha poi concluso" means who spoke, if nobody is named in full. */
  holderOf(head: string, place: TextPlace): Party | undefined {
    const near = this.#spoken.slice(-MOST_SPEAKERS_BACK).reverse();
    return this.#roster.byOffice(head, place) ?? near.find(({ party }) => this.#roster.holds(party, head))?.party;
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
    if (
      object.length === 2 &&
      !isBareName(`${family} ${object[0]}`) &&
      this.#roster.find(object.join(" "))?.name === object.join(" ")
    )
      return this.inFull({ ...party, name: `${given} ${family}` });
    const known = this.#bySurname(party.name);
    if (known === undefined || (!isBareName(party.name) && !isSameOrLonger(known.name, party.name))) return party;
    const honorificPrefix = party.honorificPrefix ?? known.honorificPrefix;
    const honorificSuffix = party.honorificSuffix ?? known.honorificSuffix;
    return {
      kind: "person",
      name: known.name,
      ...(honorificPrefix ? { honorificPrefix } : {}),
      ...(honorificSuffix ? { honorificSuffix } : {}),
      offices: officesOf(party, known),
    };
  }

  /** Who spoke by a name that ends so, else whom the text names so. */
  #bySurname(name: string): Party | undefined {
    return this.#named.get(name.split(" ").at(-1) ?? "") ?? this.#inText(name);
  }

  /** Whom the text names so, by the family name or else the given one; "Van der Velde" begins with a particle. */
  #inText(name: string): Party | undefined {
    const named = this.#roster.find(name) ?? this.#roster.find(withSmallLetter(name));
    if (named !== undefined && !isBareName(named.name)) return named;
    return this.#roster.findByGiven(name) ?? named;
  }
}

/** "StR. Berg" is whom the text has called "Stadträtin Anna Berg". */
function officesOf(party: Party, known: Party): readonly string[] {
  const isShort = party.offices.every((office) => SHORT_OFFICE.test(office));
  return isShort && known.offices.length > 0 ? known.offices : party.offices;
}

const withSmallLetter = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** "Marina van der Velde" is "Van der Velde", too. */
const isSameOrLonger = (name: string, tail: string): boolean =>
  name === tail || [tail, withSmallLetter(tail)].some((words) => name.endsWith(` ${words}`));
