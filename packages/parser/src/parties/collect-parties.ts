import type { Organization, Person } from "@civic-media/schema";
import { cleanLine } from "../body/clean-text.ts";
import { FAMILY_PARTICLES } from "../locales/name-particles.ts";
import type { Ids } from "./ids.ts";
import type { Party } from "./parse-parties.ts";

type Offices = NonNullable<Person["offices"]>;

/** The people and groups of a release, each once. */
export class PartyCollection {
  readonly people: Person[] = [];
  readonly groups: Organization[] = [];
  readonly #ids: Ids;
  readonly #organizationOf: (office: string) => string | undefined;
  readonly #known = new Map<string, string>();

  /**
   * @param ids - gives out the ids
   * @param organizationOf - the organization that the words of an office name
   */
  constructor(ids: Ids, organizationOf: (office: string) => string | undefined) {
    this.#ids = ids;
    this.#organizationOf = organizationOf;
  }

  /** Says which id an organization has that the release names elsewhere: its publisher. */
  know({ id, name }: { readonly id: string; readonly name: string }): void {
    this.#known.set(`group:${cleanLine(name)}`, id);
  }

  /**
   * @param party - as the text names it
   * @returns the id of the person or group, new or known
   */
  add(party: Party): string {
    const key = `${party.kind}:${cleanLine(party.name)}`;
    const known = this.#known.get(key);
    if (known !== undefined) {
      this.#complete(known, party);
      return known;
    }
    const id = this.#ids.next(party.name, party.kind);
    this.#known.set(key, id);
    if (party.kind === "group") this.groups.push({ id, name: cleanLine(party.name), kind: "other" });
    else this.people.push({ ...personOf(id, party), ...this.#held(party.offices) });
    return id;
  }

  /**
   * Adds somebody who is only named, unless somebody of that family name is known.
   *
   * @returns whether he is new
   */
  addNamed(party: Party): boolean {
    const family = cleanLine(party.name).split(" ").at(-1);
    if (this.people.some(({ name }) => name.split(" ").at(-1) === family)) return false;
    this.add(party);
    return true;
  }

  /** Adds what a later mention says of a person and an earlier one did not: offices, degrees. */
  #complete(id: string, party: Party): void {
    const at = this.people.findIndex((one) => one.id === id);
    const person = this.people[at];
    if (person === undefined) return;
    const titles = new Set(person.offices?.map(({ jobTitle }) => jobTitle.toLowerCase()));
    const further = party.offices.filter((title) => !titles.has(title.toLowerCase()));
    if (further.length > 0) person.offices = [...(person.offices ?? []), ...this.#officesOf(further)];
    // What is known stands; the person is written anew, because the order of the fields is that of the model.
    const { honorificPrefix, honorificSuffix, givenName, familyName } = { ...personOf(id, party), ...person };
    const { id: _, name, ...rest } = person;
    this.people[at] = {
      id,
      name,
      ...(honorificPrefix ? { honorificPrefix } : {}),
      ...(givenName ? { givenName } : {}),
      ...(familyName ? { familyName } : {}),
      ...(honorificSuffix ? { honorificSuffix } : {}),
      ...rest,
    };
  }

  #held(titles: readonly string[]): { offices?: Offices } {
    return titles.length > 0 ? { offices: this.#officesOf(titles) } : {};
  }

  #officesOf(titles: readonly string[]): Offices {
    return titles.map((title) => {
      const name = this.#organizationOf(title);
      const organization = name && this.add({ kind: "group", name, offices: [] });
      return { jobTitle: cleanLine(title), ...(organization ? { organization } : {}) };
    });
  }
}

const FAMILY_NAME = new RegExp(String.raw`\s((?:${FAMILY_PARTICLES.join("|")})\s.{1,60})$`, "u");

function personOf(id: string, party: Party): Person {
  const name = cleanLine(party.name);
  const familyName = FAMILY_NAME.exec(name)?.[1] ?? name.split(" ").at(-1) ?? name;
  const givenName = name.slice(0, name.length - familyName.length).trim();
  return {
    id,
    name,
    ...(party.honorificPrefix ? { honorificPrefix: cleanLine(party.honorificPrefix) } : {}),
    ...(givenName ? { givenName, familyName } : {}),
    ...(party.honorificSuffix ? { honorificSuffix: cleanLine(party.honorificSuffix) } : {}),
  };
}
