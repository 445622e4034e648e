/**
 * A queue on PostgreSQL, by pg-boss.
 *
 * @module pg-boss
 */
export { openPgBossQueue, type PgBossQueueOptions } from "./pg-boss-queue.ts";
