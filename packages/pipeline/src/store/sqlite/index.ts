/**
 * The archive in one file, through SQLite.
 *
 * @packageDocumentation
 */
export { openSqliteStore, type SqliteOptions } from "./sqlite-store.ts";
