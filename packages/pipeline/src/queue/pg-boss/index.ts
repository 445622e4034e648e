/**
 * A queue on PostgreSQL, by pg-boss.
 *
 * @packageDocumentation
 */
export { openPgBossQueue, type PgBossQueueOptions } from "./pg-boss-queue.ts";
