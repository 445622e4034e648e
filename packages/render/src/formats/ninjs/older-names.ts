import { compact, type Json } from "./item.ts";

/** Properties of ninjs 3.1 whose name in 2.2 is not theirs in small letters. */
const RENAMED_IN_2: Readonly<Record<string, string>> = { embargoedUntil: "embargoed" };

/** ninjs 2.2 has the structure of 3.1, with names in small letters. */
export function toNinjs2(value: Json): Json;
export function toNinjs2(value: unknown): unknown;
export function toNinjs2(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => toNinjs2(one));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [RENAMED_IN_2[key] ?? key.toLowerCase(), toNinjs2(inner)]),
  );
}

const list = (value: unknown): readonly Json[] => (Array.isArray(value) ? (value as Json[]) : []);

/** Entries by a key; a key that was taken gets a number: `print`, `print_2`. */
function byKey(entries: readonly (readonly [key: string, value: unknown])[]): Json | undefined {
  const taken = new Map<string, unknown>();
  for (const [key, value] of entries) {
    let free = key;
    for (let number = 2; taken.has(free); number += 1) free = `${key}_${number}`;
    taken.set(free, value);
  }
  return taken.size === 0 ? undefined : Object.fromEntries(taken);
}

/** `headline_kicker`; what is main has no suffix, as 1.6 wants it for headlines. */
const texts = (prefix: string, entries: unknown): Json =>
  byKey(list(entries).map(({ role, value }) => [role === "main" ? prefix : `${prefix}_${role}`, value])) ?? {};

/** A thing with a name: 1.6 knows codes instead of addresses, and `rel` instead of `role`. */
const named = ({ uri, literal, role, geojson, ...rest }: Json): Json =>
  compact({ ...rest, rel: role, code: uri ?? literal, geometry_geojson: geojson });

const entities = (value: unknown): Json[] => list(value).map(named);

const toRendition = ({ name, contenttype, ...rest }: Json): [string, Json] => [
  String(name),
  compact({ ...rest, mimetype: contenttype }),
];

/** An item, or an association, which is an item inside of it. */
function toItem(item: Json): Json {
  const { headlines, descriptions, bodies, people, organisations, places, ...others } = item;
  const { events, subjects, genres, infosources, altids, associations, renditions, by, name, ...kept } = others;
  return compact({
    ...kept,
    representationtype: kept["representationtype"] && "complete",
    byline: by,
    ...texts("headline", headlines),
    ...texts("description", descriptions),
    ...texts("body", bodies),
    person: entities(people),
    organisation: entities(organisations),
    place: entities(places),
    event: entities(events),
    subject: entities(subjects),
    genre: entities(genres),
    infosource: entities(infosources),
    altids: byKey(list(altids).map(({ role, value }) => [String(role), value])),
    associations: byKey(list(associations).map((one) => [String(one["type"]), toItem(one)])),
    renditions: byKey(list(renditions).map(toRendition)),
  });
}

/** ninjs 1.6 names texts by suffixes, and associations and renditions by keys. */
export const toNinjs1 = (item: Json): Json => toItem(toNinjs2(item));
