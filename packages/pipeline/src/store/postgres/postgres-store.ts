import { CivicMediaError, diffReleases, plainText, type Release } from "@civic-media/schema";
import { Pool, type PoolClient } from "pg";
import { bandsOf, nearest } from "../bands.ts";
import { fingerprint } from "../fingerprint.ts";
import { foldedWords } from "../fold.ts";
import { nextDue } from "../next-due.ts";
import { type ArchiveRow, toPage, toValidators, toVersion } from "../rows.ts";
import { bodyText, publisherName } from "../searched-text.ts";
import { snippetOf } from "../snippet.ts";
import type { ArchivedPage, ArchivedVersion, SearchOptions, Sighting, Store, Stored } from "../store.ts";
import { versionKind } from "../version-kind.ts";
import { type StatementName, statementsFor } from "./statements.ts";
import { LAYOUT, tablesOf } from "./tables.ts";

/** Where the archive is. */
export interface PostgresOptions {
  /** Address of the database: `postgres://user@localhost/archive`. */
  readonly connectionString: string;
  /** The schema of the tables: lower-case letters, digits, `_`. Default `civic_media`. */
  readonly schema?: string;
  /** How many connections at the most. Default 5. */
  readonly connections?: number;
  /** Is told of errors of idle connections; a call's own errors are thrown by the call. */
  readonly onError?: (error: Error) => void;
}

type Value = string | number | boolean | null | readonly string[] | readonly number[];

/** How many rows are read at once where all are gone through. */
const CHUNK = 200;
/** More words than this in a query say nothing more. */
const MOST_TERMS = 12;

/** Words are found inside longer ones, but those of one or two letters only whole; folded words hold no sign of LIKE. */
const patternOf = (term: string) => ([...term].length < 3 ? `% ${term} %` : `%${term}%`);
const searchable = (text: string) => ` ${foldedWords(text).join(" ")} `;

type Ask = (name: StatementName, ...values: readonly Value[]) => Promise<ArchiveRow[]>;

/** The archive, with one method for each method of {@link Store}. */
class PostgresStore implements Store {
  private readonly pool: Pool;
  private readonly sql: Readonly<Record<StatementName, string>>;
  private readonly ask: Ask;

  constructor(pool: Pool, schema: string) {
    this.pool = pool;
    this.sql = statementsFor(schema);
    this.ask = this.askOf(pool);
  }

  async validators(url: string) {
    return toValidators((await this.ask("page", url))[0]);
  }

  async find(url: string): Promise<ArchivedPage | undefined> {
    const [row] = await this.ask("page", url);
    const latest = row === undefined ? undefined : await latestOf(row, this.ask);
    return row === undefined || latest === undefined ? undefined : toPage(row, latest);
  }

  async save(sighting: Sighting): Promise<Stored> {
    return this.atOnce((ask) => saveOne(sighting, ask));
  }

  saveAll(sightings: readonly Sighting[]): Promise<Stored[]> {
    return this.atOnce(async (ask) => {
      const all: Stored[] = [];
      for (const index of inOneOrder(sightings)) all[index] = await saveOne(sightings[index] as Sighting, ask);
      return all;
    });
  }

  async touch(url: string, seen: string): Promise<void> {
    const [page] = await this.ask("page", url);
    if (page !== undefined) await this.ask("see", String(page["id"]), seen, nextDue(seen, String(page["changed"])));
  }

  withdraw(url: string, seen: string): Promise<Stored | undefined> {
    return this.atOnce(async (ask) => {
      const [page] = await ask("lockPage", url);
      const latest = page?.["status"] === "live" ? await latestOf(page, ask) : undefined;
      if (page === undefined || latest === undefined) return undefined;
      const id = String(page["id"]);
      await ask("see", id, seen, nextDue(seen, seen));
      return addVersion(id, { ...latest, seen, version: latest.version + 1, kind: "withdrawn", changes: [] }, ask);
    });
  }

  async fail(url: string, seen: string, retryAfter?: string): Promise<void> {
    const [page] = await this.ask("page", url);
    if (page === undefined) return;
    const due = nextDue(seen, String(page["changed"]), Number(page["failures"]) + 1);
    await this.ask("fail", String(page["id"]), retryAfter !== undefined && retryAfter > due ? retryAfter : due);
  }

  async *versions(url: string): AsyncGenerator<ArchivedVersion> {
    for (const row of await this.ask("versions", url)) yield toVersion(row);
  }

  async *releases({ withdrawn = false }: { readonly withdrawn?: boolean } = {}): AsyncGenerator<ArchivedVersion> {
    for (let after = ""; ; ) {
      const rows = await this.ask("releases", after, withdrawn, CHUNK);
      for (const row of rows) yield toVersion(row);
      if (rows.length < CHUNK) return;
      after = String(rows.at(-1)?.["url"]);
    }
  }

  async due(at: string, limit = 10_000): Promise<string[]> {
    return (await this.ask("due", at, limit)).map((row) => String(row["url"]));
  }

  async search(query: string, { limit = 20, offset = 0, since = "", until = "9999-12-31" }: SearchOptions = {}) {
    const terms = [...new Set(foldedWords(query))].slice(0, MOST_TERMS);
    if (terms.length === 0) return [];
    const rows = await this.ask("search", terms.map(patternOf), since, until, limit, offset);
    return rows.map((row) => ({
      url: String(row["url"]),
      headline: String(row["headline"]),
      datePublished: String(row["date_published"]),
      publisher: String(row["publisher"]),
      snippet: snippetOf(bodyText(JSON.parse(String(row["release"])) as Release), terms),
    }));
  }

  async similar(release: Release) {
    const print = fingerprint(plainText(release));
    const bands = bandsOf(print);
    const rows = await this.ask(
      "inBands",
      bands.map(({ band }) => band),
      bands.map(({ bits }) => bits),
    );
    return nearest(
      print,
      rows.map((row) => ({ url: String(row["url"]), fingerprint: String(row["fingerprint"]) })),
    );
  }

  async count() {
    const [row = {}] = await this.ask("count");
    return { pages: Number(row["pages"]), versions: Number(row["versions"]), withdrawn: Number(row["withdrawn"]) };
  }

  close(): Promise<void> {
    return this.pool.end();
  }

  private askOf(on: Pool | PoolClient): Ask {
    return async (name, ...values) => (await on.query(this.sql[name], [...values])).rows as ArchiveRow[];
  }

  /** All or nothing. */
  private async atOnce<Result>(work: (ask: Ask) => Promise<Result>): Promise<Result> {
    const client = await this.pool.connect();
    let broken: Error | undefined;
    try {
      await client.query("BEGIN");
      const result = await work(this.askOf(client));
      await client.query("COMMIT");
      return result;
    } catch (error) {
      await client.query("ROLLBACK").catch((cause: Error) => {
        broken = cause;
      });
      throw error;
    } finally {
      client.release(broken);
    }
  }
}

async function latestOf(page: ArchiveRow, ask: Ask): Promise<ArchivedVersion | undefined> {
  const [row] = await ask("latest", String(page["id"]));
  return row === undefined ? undefined : toVersion(row);
}

/** The places of sightings by address: who locks many pages in one order never waits for somebody who waits for him. */
const inOneOrder = (sightings: readonly Sighting[]): number[] =>
  [...sightings.keys()].sort((left, right) => {
    const [a = "", b = ""] = [sightings[left]?.url, sightings[right]?.url];
    return a < b ? -1 : a > b ? 1 : left - right;
  });

async function saveOne(sighting: Sighting, ask: Ask): Promise<Stored> {
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

async function addVersion(id: string, version: Omit<ArchivedVersion, "url">, ask: Ask): Promise<Stored> {
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

async function checkLayout(pool: Pool, schema: string): Promise<void> {
  const client = await pool.connect();
  try {
    // Several workers may start at once; making the tables is the work of one.
    await client.query("SELECT pg_advisory_lock(hashtext($1))", [`civic-media ${schema}`]);
    await client.query(tablesOf(schema));
    const { rows } = await client.query(`SELECT number FROM ${schema}.layout`);
    const found = Number((rows[0] as ArchiveRow | undefined)?.["number"]);
    if (found > LAYOUT)
      throw new CivicMediaError(
        "archive-unknown",
        `The archive ${schema} was written by a newer version (layout ${found}, this one knows ${LAYOUT}). Update @civic-media/pipeline.`,
      );
  } finally {
    await client.query("SELECT pg_advisory_unlock_all()").catch(() => undefined);
    client.release();
  }
}

/**
 * Opens an archive in PostgreSQL (13 or newer), and makes its tables where there are none. It needs the extension
 * `pg_trgm`, which comes with PostgreSQL.
 *
 * @param options - where the database is
 * @returns the archive; close it, or the process does not end
 * @throws CivicMediaError `argument-invalid` for a schema's name that is none; `archive-unknown` where a newer version made
 *   the tables; what PostgreSQL says where it cannot be reached
 * @example
 * ```ts
 * import { openPostgresStore } from "@civic-media/pipeline/postgres";
 *
 * const wrong = openPostgresStore({ connectionString: "postgres://localhost/archive", schema: "My Archive" });
 * console.log(await wrong.catch((error) => error.code)); // "argument-invalid"
 * ```
 */
export async function openPostgresStore(options: PostgresOptions): Promise<Store> {
  const { connectionString, schema = "civic_media", connections = 5, onError = () => undefined } = options;
  if (!/^[a-z_][a-z0-9_]{0,40}$/.test(schema))
    throw new CivicMediaError(
      "argument-invalid",
      `The option schema is ${JSON.stringify(schema.slice(0, 60))}; expected lower-case letters, digits and "_".`,
    );
  const pool = new Pool({ connectionString, max: connections });
  pool.on("error", onError);
  try {
    await checkLayout(pool, schema);
  } catch (error) {
    await pool.end();
    throw error;
  }
  return new PostgresStore(pool, schema);
}
