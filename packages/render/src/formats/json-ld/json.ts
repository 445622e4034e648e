import type { Release } from "@civic-media/schema";

/** A plain JSON object. */
export interface JsonObject {
  [name: string]: unknown;
}

const isAbsent = (value: unknown): boolean =>
  value === undefined || value === "" || (Array.isArray(value) && value.length === 0);

/**
 * Joins objects to one, without absent and empty members; a list of one stays a list. Member by member, because spreading
 * costs many times as much.
 */
export function omitAbsent(...objects: readonly JsonObject[]): JsonObject {
  const kept: JsonObject = {};
  for (const object of objects) for (const name in object) if (!isAbsent(object[name])) kept[name] = object[name];
  return kept;
}

/** Names an entry of a release for the Semantic Web: the release's address (or id) with the local id as fragment. */
export function nodeId(release: Release, id: string): string {
  const base = release.url ?? release.id;
  return `${base.split("#", 1)[0]}#${id}`;
}

/** Names an entry that is described elsewhere in the document. */
export const referTo = (release: Release, id: string): JsonObject => ({ "@id": nodeId(release, id) });
