import { CivicMediaError, plainText, type Release } from "@civic-media/schema";
import type { Pool, PoolClient } from "pg";
import { loadPeer } from "../../load-peer.ts";
import { bandsOf, dayRange, nearest, toCandidate } from "../bands.ts";
import { fingerprint } from "../fingerprint.ts";
import { foldedWords } from "../fold.ts";
import { nextDue, nextLook, nextTry } from "../next-due.ts";
import { type ArchiveRow, toPage, toValidators, toVersion } from "../rows.ts";
import { bodyText } from "../searched-text.ts";
import { snippetOf } from "../snippet.ts";
import type { ArchivedPage, ArchivedVersion, DueOptions, SearchOptions, Sighting, Store, Stored } from "../store.ts";
import { checkLayout } from "./layout.ts";
import { type StatementName, statementsFor } from "./statements.ts";
import { type Ask, addVersion, inOneOrder, latestOf, saveOne } from "./write.ts";

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

/** How many rows are read at once where all are gone through. */
const CHUNK = 200;
/** More words than this in a query say nothing more. */
const MOST_TERMS = 12;

/** Words are found inside longer ones, but those of one or two letters only whole; folded words hold no sign of LIKE. */
const patternOf = (term: string) => ([...term].length < 3 ? `% ${term} %` : `%${term}%`);

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

  withdraw(url: string, seen: string, { forGood = false } = {}): Promise<Stored | undefined> {
    return this.atOnce(async (ask) => {
      const [page] = await ask("lockPage", url);
      const latest = page === undefined ? undefined : await latestOf(page, ask);
      if (page === undefined || latest === undefined) return undefined;
      const id = String(page["id"]);
      const isKnown = page["status"] === "withdrawn";
      const since = isKnown ? String(page["changed"]) : seen;
      await ask("see", id, seen, nextLook({ seen, since, forGood }));
      if (isKnown) return undefined;
      return addVersion(id, { ...latest, seen, version: latest.version + 1, kind: "withdrawn", changes: [] }, ask);
    });
  }

  async fail(url: string, seen: string, retryAfter?: string): Promise<void> {
    const [page] = await this.ask("page", url);
    if (page === undefined) return;
    const [changed, failures] = [String(page["changed"]), Number(page["failures"]) + 1];
    await this.ask("fail", String(page["id"]), nextTry({ seen, changed, failures, retryAfter }));
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

  async due(at: string, { limit = 10_000, source }: DueOptions = {}): Promise<string[]> {
    return (await this.ask("due", at, source ?? null, limit)).map((row) => String(row["url"]));
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

  async similar(release: Release, { sameDay = false } = {}) {
    const print = fingerprint(plainText(release));
    const bands = bandsOf(print);
    const rows = sameDay
      ? await this.ask("ofDay", ...dayRange(release))
      : await this.ask("inBands", bands.map(({ band }) => band), bands.map(({ bits }) => bits)); // biome-ignore format: short
    return nearest(print, rows.map(toCandidate));
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

/**
 * Opens an archive in PostgreSQL (13 or newer), and makes its tables where there are none. It needs the extension
 * `pg_trgm`, which comes with PostgreSQL.
 *
 * @param options - where the database is
 * @returns the archive; close it, or the process does not end
 * @throws CivicMediaError `argument-invalid` for a schema's name that is none; `peer-missing` without the package `pg`;
 *   `archive-unknown` where a newer version made the tables; what PostgreSQL says where it cannot be reached
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
  const library = await loadPeer("pg", "An archive in PostgreSQL", () => import("pg"));
  const pool = new library.Pool({ connectionString, max: connections });
  pool.on("error", onError);
  try {
    await checkLayout(pool, schema);
  } catch (error) {
    await pool.end();
    throw error;
  }
  return new PostgresStore(pool, schema);
}
