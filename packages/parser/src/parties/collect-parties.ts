import type { Organization, Person } from "@civic-media/schema";
import { cleanLine } from "../body/clean-text.ts";
import type { Ids } from "./ids.ts";
import type { Party } from "./parse-parties.ts";

/** The people and groups of a release, each once. */
export class PartyCollection {
  readonly people: Person[] = [];
  readonly groups: Organization[] = [];
  readonly #ids: Ids;
  readonly #known = new Map<string, string>();

  constructor(ids: Ids) {
    this.#ids = ids;
  }

  /**
   * @param party - as the text names it
   * @returns the id of the person or group, new or known
   */
  add(party: Party): string {
    const key = `${party.kind}:${cleanLine(party.name)}`;
    const known = this.#known.get(key);
    if (known !== undefined) {
      this.#addOffices(known, party);
      return known;
    }
    const id = this.#ids.next(party.name, party.kind);
    this.#known.set(key, id);
    if (party.kind === "group") this.groups.push({ id, name: cleanLine(party.name), kind: "other" });
    else this.people.push(personOf(id, party));
    return id;
  }

  #addOffices(id: string, party: Party): void {
    const person = this.people.find((one) => one.id === id);
    if (person === undefined || party.offices.length === 0) return;
    const titles = new Set(person.offices?.map(({ jobTitle }) => jobTitle.toLowerCase()));
    const further = party.offices.filter((title) => !titles.has(title.toLowerCase()));
    if (further.length > 0) person.offices = [...(person.offices ?? []), ...officesOf(further)];
    if (party.honorificPrefix && !person.honorificPrefix) person.honorificPrefix = cleanLine(party.honorificPrefix);
  }
}

const officesOf = (titles: readonly string[]): { jobTitle: string }[] =>
  titles.map((title) => ({ jobTitle: cleanLine(title) }));
const PARTICLE = /\s((?:von|van|de|der|den|del|della|di|da|du|zu|zur|al|el|ten|ter)\s.{1,60})$/u;

function personOf(id: string, party: Party): Person {
  const name = cleanLine(party.name);
  const familyName = PARTICLE.exec(name)?.[1] ?? name.split(" ").at(-1) ?? name;
  const givenName = name.slice(0, name.length - familyName.length).trim();
  return {
    id,
    name,
    ...(party.honorificPrefix ? { honorificPrefix: cleanLine(party.honorificPrefix) } : {}),
    ...(givenName ? { givenName, familyName } : {}),
    ...(party.offices.length > 0 ? { offices: officesOf(party.offices) } : {}),
  };
}
