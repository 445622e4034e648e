import {
  type Event,
  type Media,
  type Organization,
  type Person,
  type Place,
  publisherOf,
  type Quotation,
  type Release,
} from "@civic-media/schema";

/** The entries of a release by their ids. */
export interface Directory {
  readonly people: ReadonlyMap<string, Person>;
  readonly organizations: ReadonlyMap<string, Organization>;
  readonly places: ReadonlyMap<string, Place>;
  readonly media: ReadonlyMap<string, Media>;
  readonly events: ReadonlyMap<string, Event>;
  readonly quotations: ReadonlyMap<string, Quotation>;
}

const NOTHING: ReadonlyMap<string, never> = new Map<string, never>();

function byId<T extends { id: string }>(entries: readonly T[] | undefined): ReadonlyMap<string, T> {
  if (entries === undefined || entries.length === 0) return NOTHING;
  const found = new Map<string, T>();
  for (const entry of entries) found.set(entry.id, entry);
  return found;
}

/** Sorts the entries of a release by id. */
export function toDirectory(release: Release): Directory {
  return {
    people: byId(release.people),
    organizations: byId(release.organizations),
    places: byId(release.places),
    media: byId(release.media),
    events: byId(release.events),
    quotations: byId(release.quotations),
  };
}

/** Name of the organization that publishes. */
export const publisherName = (release: Release): string => publisherOf(release)?.name ?? release.publisher;

/** A person's or organization's name as it is printed: `Mag.a Ulrike Huemer`. */
export function displayName({ people, organizations }: Directory, id: string): string | undefined {
  const person = people.get(id);
  if (person === undefined) return organizations.get(id)?.name;
  const { honorificPrefix, name, honorificSuffix } = person;
  return [honorificPrefix, honorificSuffix === undefined ? name : `${name}, ${honorificSuffix}`]
    .filter((part) => part !== undefined)
    .join(" ");
}
