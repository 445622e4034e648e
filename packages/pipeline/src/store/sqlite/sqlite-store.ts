import { CivicMediaError, diffReleases, plainText, type Release } from "@civic-media/schema";
import { bandsOf, dayRange, nearest, toCandidate } from "../bands.ts";
import { fingerprint } from "../fingerprint.ts";
import { nextDue, nextLook, nextTry } from "../next-due.ts";
import { toPage, toValidators, toVersion } from "../rows.ts";
import { publisherName } from "../searched-text.ts";
import type { ArchivedPage, ArchivedVersion, DueOptions, Sighting, Store, Stored } from "../store.ts";
import { versionKind } from "../version-kind.ts";
import type { SqlDriver, SqlValue } from "./driver.ts";
import { openShared, readPragma, transact } from "./open-driver.ts";
import { CHUNK, prepareAll, type Statements } from "./statements.ts";
import { LAYOUT, TABLES } from "./tables.ts";
import { createTextIndex, type TextIndex } from "./text-index.ts";

/** What may vary. */
export interface SqliteOptions {
  /** The one library to use: `node:sqlite`, `libsql`, `better-sqlite3` or `node-sqlite3-wasm`. Default: the first found. */
  readonly library?: string;
}

const orNull = (value: string | undefined): SqlValue => value ?? null;

/** A file that holds other tables belongs to another program; a queue may share the file of an archive. */
function checkOwner(driver: SqlDriver, file: string): void {
  const names = driver.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all();
  const tables = new Set(names.map((row) => String(row["name"])));
  tables.delete("jobs");
  if (tables.size === 0 || (tables.has("pages") && tables.has("versions"))) return;
  throw new CivicMediaError(
    "archive-unreadable",
    `${file} is a database of another program. Expected an archive, or the path of a new one; nothing was changed.`,
  );
}

function checkLayout(driver: SqlDriver, file: string): void {
  const found = Number(readPragma(driver, "user_version") ?? 0);
  if (found > LAYOUT)
    throw new CivicMediaError(
      "archive-unknown",
      `The archive ${file} was written by a newer version (layout ${found}, this one knows ${LAYOUT}). Update @civic-media/pipeline.`,
    );
  if (found === LAYOUT) return;
  transact(driver, () => driver.exec(`${TABLES}; PRAGMA user_version = ${LAYOUT}`));
}

/** The archive, with one method for each method of {@link Store}. */
class SqliteStore implements Store {
  private readonly driver: SqlDriver;
  private readonly sql: Statements;
  private readonly texts: TextIndex;

  constructor(driver: SqlDriver) {
    this.driver = driver;
    this.sql = prepareAll(driver);
    this.texts = createTextIndex(driver);
  }

  async validators(url: string) {
    return toValidators(this.sql.page.get(url));
  }

  async find(url: string): Promise<ArchivedPage | undefined> {
    const row = this.sql.page.get(url);
    const latest = row === undefined ? undefined : this.latest(Number(row["id"]));
    return row === undefined || latest === undefined ? undefined : toPage(row, latest);
  }

  async save(sighting: Sighting): Promise<Stored> {
    return transact(this.driver, () => this.saveOne(sighting));
  }

  async saveAll(sightings: readonly Sighting[]): Promise<Stored[]> {
    return transact(this.driver, () => sightings.map((sighting) => this.saveOne(sighting)));
  }

  async touch(url: string, seen: string): Promise<void> {
    const page = this.sql.page.get(url);
    if (page !== undefined) this.sql.see.run(seen, nextDue(seen, String(page["changed"])), Number(page["id"]));
  }

  async withdraw(url: string, seen: string, { forGood = false } = {}): Promise<Stored | undefined> {
    return transact(this.driver, () => {
      const page = this.sql.page.get(url);
      const latest = page === undefined ? undefined : this.latest(Number(page["id"]));
      if (page === undefined || latest === undefined) return undefined;
      const isKnown = page["status"] === "withdrawn";
      const since = isKnown ? String(page["changed"]) : seen;
      this.sql.see.run(seen, nextLook({ seen, since, forGood }), Number(page["id"]));
      if (isKnown) return undefined;
      return this.addVersion(Number(page["id"]), {
        ...latest,
        seen,
        version: latest.version + 1,
        kind: "withdrawn",
        changes: [],
      });
    });
  }

  async fail(url: string, seen: string, retryAfter?: string): Promise<void> {
    const page = this.sql.page.get(url);
    if (page === undefined) return;
    const [changed, failures] = [String(page["changed"]), Number(page["failures"]) + 1];
    this.sql.fail.run(nextTry({ seen, changed, failures, retryAfter }), Number(page["id"]));
  }

  async *versions(url: string): AsyncGenerator<ArchivedVersion> {
    for (const row of this.sql.versions.all(url)) yield toVersion(row);
  }

  async *releases({ withdrawn = false }: { readonly withdrawn?: boolean } = {}): AsyncGenerator<ArchivedVersion> {
    for (let after = ""; ; ) {
      const rows = this.sql.releases.all(after, withdrawn ? 1 : 0);
      for (const row of rows) yield toVersion(row);
      if (rows.length < CHUNK) return;
      after = String(rows.at(-1)?.["url"]);
    }
  }

  async due(at: string, { limit = 10_000, source }: DueOptions = {}): Promise<string[]> {
    return this.sql.due.all(at, orNull(source), orNull(source), limit).map((row) => String(row["url"]));
  }

  async search(query: string, options: Parameters<Store["search"]>[1] = {}) {
    return this.texts.search(query, options);
  }

  async similar(release: Release, { sameDay = false } = {}) {
    const print = fingerprint(plainText(release));
    const rows = sameDay
      ? this.sql.ofDay.all(...dayRange(release))
      : bandsOf(print).flatMap(({ band, bits }) => this.sql.inBand.all(band, bits));
    return nearest(print, rows.map(toCandidate));
  }

  async count() {
    const row = this.sql.count.get() ?? {};
    return { pages: Number(row["pages"]), versions: Number(row["versions"]), withdrawn: Number(row["withdrawn"]) };
  }

  async close(): Promise<void> {
    this.driver.close();
  }

  private saveOne(sighting: Sighting): Stored {
    const { url, seen, etag, lastModified, source, bodyHash } = sighting;
    const page = this.sql.page.get(url) ?? this.sql.addPage.get(url, seen, seen, seen, nextDue(seen, seen));
    const id = Number(page?.["id"]);
    const latest = page?.["url"] === undefined ? undefined : this.latest(id);
    const kind = versionKind(sighting, latest, { status: page?.["status"], bodyHash: page?.["body_hash"] });
    const changed = kind === "same-content" ? String(page?.["changed"]) : seen;
    this.sql.answer.run(seen, nextDue(seen, changed), orNull(etag), orNull(lastModified), orNull(source), bodyHash, id);
    if (kind === "same-content") return { kind, version: latest?.version ?? 0, changes: [] };
    const changes = latest === undefined ? [] : diffReleases(latest.release, sighting.release);
    return this.addVersion(id, { ...sighting, version: (latest?.version ?? 0) + 1, kind, changes });
  }

  private latest(id: number): ArchivedVersion | undefined {
    const row = this.sql.latest.get(id);
    return row === undefined ? undefined : toVersion(row);
  }

  private addVersion(id: number, version: Omit<ArchivedVersion, "url">): Stored {
    const { release, kind, changes } = version;
    const status = kind === "withdrawn" ? "withdrawn" : "live";
    this.sql.addVersion.run(
      id,
      version.version,
      kind,
      version.seen,
      version.contentHash,
      version.parserVersion,
      JSON.stringify(release),
      JSON.stringify(changes),
    );
    this.sql.setVersion.run(
      version.version,
      version.seen,
      status,
      release.headline,
      publisherName(release),
      release.datePublished,
      id,
    );
    if (version.version > 1) {
      this.texts.remove(id);
      this.sql.clearBands.run(id);
    }
    this.texts.put(id, release);
    const print = fingerprint(plainText(release));
    this.sql.addBands.run(...bandsOf(print).flatMap(({ band, bits }) => [band, bits, id, print]));
    return { kind, version: version.version, changes };
  }

  /** All or nothing, and nobody else writes meanwhile. */
}

/**
 * Opens an archive in a file, and makes it where there is none.
 *
 * @param file - path of the file, or `:memory:` for an archive that is gone afterwards
 * @param options - what may vary
 * @throws CivicMediaError `peer-missing` where no library for SQLite is there; `archive-unreadable` where the file cannot
 *   be opened; `archive-unknown` where a newer version wrote it
 * @example
 * ```ts
 * import { openSqliteStore } from "@civic-media/pipeline/sqlite";
 *
 * const store = openSqliteStore(":memory:");
 * console.log((await store.count()).pages); // 0
 * await store.close();
 * ```
 */
export function openSqliteStore(file: string, options: SqliteOptions = {}): Store {
  const driver = openShared(file, { ...options, check: (opened) => checkOwner(opened, file) });
  checkLayout(driver, file);
  return new SqliteStore(driver);
}
