import { Names } from "./paths.ts";
import type { Edition, Entry } from "./plan.ts";
import { shortHash, toSlug } from "./slug.ts";

/** The releases on one subject. */
export interface Topic {
  readonly name: string;
  /** Folder of its pages from the root, with a slash at the end. */
  readonly folder: string;
  readonly entries: readonly Entry[];
}

/** Words that differ in case or spaces alone are one topic. */
const keyOf = (name: string): string => name.trim().toLowerCase().replace(/\s+/g, " ");

/** The subjects of a release: topics by their labels, and keywords, each once. */
export function topicNames({ release }: Entry): string[] {
  const { topics = [], keywords = [] } = release;
  const names = [...topics.map(({ label, code }) => label ?? code), ...keywords].filter((name) => name.trim() !== "");
  return [...new Map(names.map((name) => [keyOf(name), name])).values()];
}

/** The subjects of an edition, those of most releases first. */
export function toTopics({ entries, prefix }: Edition): Topic[] {
  const groups = new Map<string, { name: string; entries: Entry[] }>();
  for (const entry of entries)
    for (const name of topicNames(entry)) {
      const group = groups.get(keyOf(name));
      if (group === undefined) groups.set(keyOf(name), { name, entries: [entry] });
      else group.entries.push(entry);
    }
  const names = new Names();
  return [...groups]
    .sort(([left, a], [right, b]) => b.entries.length - a.entries.length || (left < right ? -1 : 1))
    .map(([key, { name, entries: found }]) => ({
      name,
      folder: `${prefix}topics/${names.claim(toSlug(key) || shortHash(key))}/`,
      entries: found,
    }));
}
