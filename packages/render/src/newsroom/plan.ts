import type { Release } from "@civic-media/schema";
import { compareWhen } from "../release/dates.ts";
import { toPublicReleases } from "../release/public.ts";
import type { NewsroomOptions } from "./options.ts";
import { Names } from "./paths.ts";
import { shortHash, toSlug } from "./slug.ts";

/** A release that has no page in the newsroom, and why. */
export interface OmittedRelease {
  readonly id: string;
  /** `not-public`: a draft, or scheduled, or under embargo. `superseded`: another version of the same release is newer. */
  readonly reason: "not-public" | "superseded";
}

/** A release and its place. */
export interface Entry {
  readonly release: Release;
  /** Path from the root: `2022/2022-11-29-linzer-delegation.html`. */
  readonly path: string;
}

/** The releases of one language. */
export interface Edition {
  readonly inLanguage: string;
  /** Empty for the edition at the root, else `en/`. */
  readonly prefix: string;
  /** Latest first. */
  readonly entries: readonly Entry[];
}

/** What the newsroom consists of. */
export interface Plan {
  readonly editions: readonly Edition[];
  readonly omitted: readonly OmittedRelease[];
}

const primary = (tag: string): string => tag.toLowerCase().split("-", 1)[0] as string;

function choosePublic(releases: readonly Release[]): { chosen: Release[]; omitted: OmittedRelease[] } {
  const omitted: OmittedRelease[] = [];
  const byId = new Map<string, Release>();
  for (const release of releases) {
    const { id, status, inLanguage } = release;
    if (status.type !== "published" && status.type !== "withdrawn") {
      omitted.push({ id, reason: "not-public" });
      continue;
    }
    const key = `${id} ${primary(inLanguage)}`;
    const before = byId.get(key);
    if (before !== undefined) omitted.push({ id, reason: "superseded" });
    if (before === undefined || before.version < release.version) byId.set(key, release);
  }
  return { chosen: [...toPublicReleases([...byId.values()], {})], omitted };
}

/** By day and time, latest first; by id on the same moment, so that the order never depends on the folder. */
const compare = (left: Release, right: Release): number =>
  compareWhen(right.datePublished, left.datePublished) || (left.id < right.id ? -1 : 1);

const mostFrequent = (tags: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].sort(([left, a], [right, b]) => b - a || (left < right ? -1 : 1))[0]?.[0] ?? "en";
};

/** The date stands in the path, the headline behind it; neither is more than letters, digits and hyphens. */
function nameOf({ datePublished, headline, id }: Release): string {
  const slug = toSlug(headline);
  return `${datePublished.slice(0, 10)}-${slug === "" ? shortHash(id) : slug}`;
}

function toEdition(releases: readonly Release[], prefix: string): Edition {
  const names = new Names();
  // Names are given from the oldest on, so that a new release never moves an old one.
  const named = [...releases].sort(compare).reverse();
  const entries = named.map((release) => ({
    release,
    path: `${prefix}${release.datePublished.slice(0, 4)}/${names.claim(nameOf(release))}.html`,
  }));
  return { inLanguage: mostFrequent(releases.map(({ inLanguage }) => inLanguage)), prefix, entries: entries.reverse() };
}

/** Chooses what is public, sorts it by language and date, and gives each release its path. */
export function toPlan(releases: readonly Release[], options: NewsroomOptions): Plan {
  const { chosen, omitted } = choosePublic(releases);
  const byLanguage = groupBy(chosen);
  const main = primary(options.inLanguage ?? mostFrequent(chosen.map(({ inLanguage }) => primary(inLanguage))));
  const others = [...byLanguage.keys()].filter((language) => language !== main).sort();
  const editions = [main, ...others].map((language) =>
    toEdition(byLanguage.get(language) ?? [], language === main ? "" : `${language}/`),
  );
  const [first, ...rest] = editions as [Edition, ...Edition[]];
  const root = first.entries.length > 0 ? first : { ...first, inLanguage: options.inLanguage ?? "en" };
  return { editions: [root, ...rest], omitted };
}

function groupBy(releases: readonly Release[]): Map<string, Release[]> {
  const groups = new Map<string, Release[]>();
  for (const release of releases) {
    const language = primary(release.inLanguage);
    const group = groups.get(language);
    if (group === undefined) groups.set(language, [release]);
    else group.push(release);
  }
  return groups;
}
