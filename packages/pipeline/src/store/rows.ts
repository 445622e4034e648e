import type { Release, ReleaseChange } from "@civic-media/schema";
import type { Validators } from "../fetch/client.ts";
import type { ArchivedPage, ArchivedVersion, VersionKind } from "./store.ts";

/** A row of `pages` or `versions`, by column; every database that holds an archive has the same columns. */
export type ArchiveRow = Readonly<Record<string, unknown>>;

const json = <Value>(value: unknown): Value => JSON.parse(String(value)) as Value;

/** What {@link toVersion} reads, in the words of SQL. */
export const VERSION_COLUMNS = `pages.url, versions.version, versions.kind, versions.seen, versions.content_hash,
  versions.parser_version, versions.release, versions.changes`;

/** A version, from `pages.url` and the columns of `versions`. */
export const toVersion = (row: ArchiveRow): ArchivedVersion => ({
  url: String(row["url"]),
  version: Number(row["version"]),
  kind: String(row["kind"]) as VersionKind,
  seen: String(row["seen"]),
  contentHash: String(row["content_hash"]),
  parserVersion: String(row["parser_version"]),
  release: json<Release>(row["release"]),
  changes: json<ReleaseChange[]>(row["changes"]),
});

/** What is known of an address, from its row of `pages` and its latest version. */
export const toPage = (row: ArchiveRow, latest: ArchivedVersion): ArchivedPage => ({
  url: String(row["url"]),
  status: row["status"] as ArchivedPage["status"],
  firstSeen: String(row["first_seen"]),
  lastSeen: String(row["last_seen"]),
  failures: Number(row["failures"]),
  nextDue: String(row["next_due"]),
  latest,
});

/** What a site said of a page the last time; of a page that is gone it says nothing. */
export function toValidators(row: ArchiveRow | undefined): Validators | undefined {
  if (row?.["status"] !== "live") return undefined;
  return {
    ...(row["etag"] === null ? {} : { etag: String(row["etag"]) }),
    ...(row["last_modified"] === null ? {} : { lastModified: String(row["last_modified"]) }),
  };
}
