import type { Release } from "@civic-media/schema";

/** A plain JSON object. */
export interface JsonObject {
  [name: string]: unknown;
}

const isAbsent = (value: unknown): boolean =>
  value === undefined || value === "" || (Array.isArray(value) && value.length === 0);

/** Returns the object without absent, empty and zero-length members; a list of one stays a list. */
export function omitAbsent(object: JsonObject): JsonObject {
  const kept: JsonObject = {};
  for (const name in object) if (!isAbsent(object[name])) kept[name] = object[name];
  return kept;
}

/** Names an entry of a release for the Semantic Web: the release's address (or id) with the local id as fragment. */
export function nodeId(release: Release, id: string): string {
  const base = release.url ?? release.id;
  return `${base.split("#", 1)[0]}#${id}`;
}
