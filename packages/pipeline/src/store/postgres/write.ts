import { diffReleases, plainText } from "@civic-media/schema";
import { bandsOf } from "../bands.ts";
import { fingerprint } from "../fingerprint.ts";
import { foldedWords } from "../fold.ts";
import { nextDue } from "../next-due.ts";
import { type ArchiveRow, toVersion } from "../rows.ts";
import { bodyText, publisherName } from "../searched-text.ts";
import type { ArchivedVersion, Sighting, Stored } from "../store.ts";
import { versionKind } from "../version-kind.ts";
import type { StatementName } from "./statements.ts";

type Value = string | number | boolean | null | readonly string[] | readonly number[];

/** Runs a statement with its values: on its own, or in a transaction. */
export type Ask = (name: StatementName, ...values: readonly Value[]) => Promise<ArchiveRow[]>;

const searchable = (text: string) => ` ${foldedWords(text).join(" ")} `;

/** The newest version of a page. */
export async function latestOf(page: ArchiveRow, ask: Ask): Promise<ArchivedVersion | undefined> {
  const [row] = await ask("latest", String(page["id"]));
  return row === undefined ? undefined : toVersion(row);
}

/** The places of sightings by address: who locks many pages in one order never waits for somebody who waits for him. */
export const inOneOrder = (sightings: readonly Sighting[]): number[] =>
  [...sightings.keys()].sort((left, right) => {
    const [a = "", b = ""] = [sightings[left]?.url, sightings[right]?.url];
    return a < b ? -1 : a > b ? 1 : left - right;
  });

/** Notes what was seen of a page, and a new version of its release where it differs. */
export async function saveOne(sighting: Sighting, ask: Ask): Promise<Stored> {
  const { url, seen, etag = null, lastModified = null, source = null, bodyHash } = sighting;
  await ask("addPage", url, seen, nextDue(seen, seen));
  const [page = {}] = await ask("lockPage", url);
  const latest = await latestOf(page, ask);
  const kind = versionKind(sighting, latest, { status: page["status"], bodyHash: page["body_hash"] });
  const changed = kind === "same-content" ? String(page["changed"]) : seen;
  const id = String(page["id"]);
  await ask("see", id, seen, nextDue(seen, changed));
  await ask("answer", id, etag, lastModified, source, bodyHash);
  const version = latest?.version ?? 0;
  if (kind === "same-content") return { kind, version, changes: [] };
  const changes = latest === undefined ? [] : diffReleases(latest.release, sighting.release);
  return addVersion(id, { ...sighting, version: version + 1, kind, changes }, ask);
}

/** Adds a version, and what searches of it look through. */
export async function addVersion(id: string, version: Omit<ArchivedVersion, "url">, ask: Ask): Promise<Stored> {
  const { release, kind, changes, seen, contentHash, parserVersion } = version;
  const status = kind === "withdrawn" ? "withdrawn" : "live";
  const headline = searchable(release.headline);
  const json = [JSON.stringify(release), JSON.stringify(changes)] as const;
  await ask("addVersion", id, version.version, kind, seen, contentHash, parserVersion, ...json);
  const shown = [release.headline, publisherName(release), release.datePublished] as const;
  await ask(
    "setVersion",
    id,
    version.version,
    seen,
    status,
    ...shown,
    headline,
    headline + searchable(bodyText(release)),
  );
  await ask("clearBands", id);
  const print = fingerprint(plainText(release));
  const bands = bandsOf(print);
  await ask(
    "addBands",
    id,
    bands.map(({ band }) => band),
    bands.map(({ bits }) => bits),
    print,
  );
  return { kind, version: version.version, changes };
}
