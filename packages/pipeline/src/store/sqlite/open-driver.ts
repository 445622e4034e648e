import { createRequire } from "node:module";
import { CivicMediaError } from "@civic-media/schema";
import type { Row, SqlDriver, SqlValue, Statement } from "./driver.ts";
import { explaining } from "./explain.ts";
import { MOST_WAIT_MS, PRAGMAS } from "./tables.ts";

/** The API that better-sqlite3 began, and that node:sqlite and libsql have too, as far as it is used. */
interface Database {
  exec(sql: string): unknown;
  prepare(sql: string): {
    run(...values: unknown[]): unknown;
    get(...values: unknown[]): unknown;
    all(...values: unknown[]): unknown[];
  };
  close(): void;
}

type Open = (module: Record<string, unknown>, file: string) => SqlDriver;

type DatabaseClass = new (file: string) => Database;

/** Does what may fail where something has failed before, or is of no matter: what went wrong is told by the first error. */
function quietly(action: () => void): void {
  try {
    action();
  } catch {}
}

/** libsql adds a column of its own to single rows, and takes lists of values only as one argument. */
function wrap(name: string, database: Database, { asList = false } = {}): SqlDriver {
  return {
    name,
    shared: true,
    exec: (sql) => void database.exec(sql),
    prepare: (sql): Statement => {
      const statement = database.prepare(sql);
      const given = (values: SqlValue[]) => (asList ? [values] : values);
      return {
        run: (...values) => void statement.run(...given(values)),
        get: (...values) => statement.get(...given(values)) as Row | undefined,
        all: (...values) => statement.all(...given(values)) as Row[],
      };
    },
    close: () => {
      // Who copies the file copies all of it: what stands in the log beside it goes in, as far as nobody uses that.
      quietly(() => database.exec("PRAGMA wal_checkpoint(PASSIVE)"));
      database.close();
    },
  };
}

/** SQLite as WebAssembly: no native code, but one process only and slow small commits. */
function wrapWasm(database: Database): SqlDriver {
  const statements: unknown[] = [];
  return {
    name: "node-sqlite3-wasm",
    shared: false,
    exec: (sql) => void database.exec(sql),
    prepare: (sql): Statement => {
      const statement = database.prepare(sql);
      statements.push(statement);
      return {
        run: (...values) => void statement.run(values),
        // Its own `get` stops at the first row, and a statement that has not come to its end keeps a transaction open.
        get: (...values) => statement.all(values)[0] as Row | undefined,
        all: (...values) => statement.all(values) as Row[],
      };
    },
    close: () => {
      // It says again what went wrong with the statement before.
      for (const statement of statements) quietly(() => (statement as { finalize(): void }).finalize());
      database.close();
    },
  };
}

const classOf = (module: Record<string, unknown>, name: string): DatabaseClass =>
  (module[name] ?? module["default"] ?? module) as DatabaseClass;

/** In the order of preference: Node's own first, then what is installed. */
const LIBRARIES: readonly (readonly [name: string, open: Open])[] = [
  ["node:sqlite", (module, file) => wrap("node:sqlite", new (classOf(module, "DatabaseSync"))(file))],
  ["libsql", (module, file) => wrap("libsql", new (classOf(module, "Database"))(file), { asList: true })],
  ["better-sqlite3", (module, file) => wrap("better-sqlite3", new (classOf(module, "Database"))(file))],
  ["node-sqlite3-wasm", (module, file) => wrapWasm(new (classOf(module, "Database"))(file))],
];

/** Loads what may be there or not. Modules of the caller are found too, for they are this package's peers. */
function load(name: string): Record<string, unknown> | undefined {
  try {
    return createRequire(import.meta.url)(name) as Record<string, unknown>;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "MODULE_NOT_FOUND" || code === "ERR_UNKNOWN_BUILTIN_MODULE") return undefined;
    throw error;
  }
}

const isBusy = (error: unknown): boolean => /\b(?:busy|locked)\b/i.test(String((error as Error).message));

/** Lets this thread sleep: the libraries do not wait by themselves everywhere. */
const sleep = (milliseconds: number): void =>
  void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

/**
 * What a setting of the file is.
 *
 * @param name - the setting's name in SQLite, such as `user_version`
 */
export function readPragma(driver: SqlDriver, name: string): SqlValue | undefined {
  // Read to the end: a library that leaves the statement open after the first row could commit nothing any more.
  return driver.prepare(`PRAGMA ${name}`).all()[0]?.[name];
}

/** Looks whether a file is one of ours, before anything of it is changed; throws where it is not. */
type Check = (driver: SqlDriver) => void;

/**
 * Write-ahead logging lets readers read while one writes. To switch to it needs the file for itself, and SQLite answers
 * "locked" at once, whatever `busy_timeout` says, where another process opens the new file at the same moment.
 */
function writeAhead(driver: SqlDriver, check: Check): void {
  const mode = driver.shared ? "wal" : "delete";
  const end = Date.now() + MOST_WAIT_MS;
  for (;;) {
    try {
      check(driver);
      const found = readPragma(driver, "journal_mode");
      if (found !== mode && found !== "memory") driver.exec(`PRAGMA journal_mode = ${mode}`);
      return;
    } catch (error) {
      if (!isBusy(error) || Date.now() > end) throw error;
      sleep(20);
    }
  }
}

/**
 * Does all of it or nothing, after waiting for others who write to the file.
 *
 * @param action - what is done; its result is returned
 */
export function transact<Value>(driver: SqlDriver, action: () => Value): Value {
  driver.exec("BEGIN IMMEDIATE");
  try {
    const value = action();
    driver.exec("COMMIT");
    return value;
  } catch (error) {
    // Some errors, such as a full disk, have ended the transaction already.
    quietly(() => driver.exec("ROLLBACK"));
    throw error;
  }
}

/**
 * Opens a file that several processes may open at the same time, ready to be written to.
 *
 * @param file - path, or `:memory:`
 * @param options - `library`: the name of the one to use; `check`: looks whether the file is one of ours
 * @throws CivicMediaError `peer-missing` where there is no library; `archive-unreadable` where the file cannot be opened
 */
export function openShared(
  file: string,
  { library, check = () => {} }: { readonly library?: string | undefined; readonly check?: Check },
): SqlDriver {
  let driver: SqlDriver | undefined;
  try {
    driver = openDriver(file, library);
    driver.exec(PRAGMAS);
    writeAhead(driver, check);
    return explaining(driver, file);
  } catch (cause) {
    quietly(() => driver?.close());
    if (CivicMediaError.is(cause)) throw cause;
    const message = `${file} cannot be opened: ${(cause as Error).message}. Expected a file of SQLite, or the path of a new one in a folder that is there.`;
    throw new CivicMediaError("archive-unreadable", message, { cause });
  }
}

/**
 * Opens a file with the first library for SQLite that is there.
 *
 * @param file - path, or `:memory:`
 * @param only - the name of the one library to use
 * @throws CivicMediaError `peer-missing` where there is none
 */
export function openDriver(file: string, only?: string): SqlDriver {
  for (const [name, open] of LIBRARIES) {
    if (only !== undefined && name !== only) continue;
    const module = load(name);
    if (module !== undefined) return open(module, file);
  }
  const wanted = only ?? "no library for SQLite";
  throw new CivicMediaError(
    "peer-missing",
    `An archive in a file needs SQLite, and ${only === undefined ? `${wanted} was found` : `${wanted} is not installed`}. Use Node 22.13 or newer, or run: npm install libsql`,
  );
}
