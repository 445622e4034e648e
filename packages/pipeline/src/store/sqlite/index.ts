/**
 * The archive and the queue in files, through SQLite.
 *
 * @module sqlite
 */
export { openSqliteQueue, type SqliteQueueOptions } from "../../queue/sqlite-queue.ts";
export { openSqliteStore, type SqliteOptions } from "./sqlite-store.ts";
