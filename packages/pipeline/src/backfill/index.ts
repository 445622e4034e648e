/**
 * Large collections, shard by shard: web archives in, tables out.
 *
 * @packageDocumentation
 */
export { type BackfillOptions, type BackfillResult, backfillShard } from "./backfill-shard.ts";
