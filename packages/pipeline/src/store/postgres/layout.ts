import { CivicMediaError } from "@civic-media/schema";
import type { Pool } from "pg";
import type { ArchiveRow } from "../rows.ts";
import { LAYOUT, tablesOf } from "./tables.ts";

/**
 * Makes the tables where there are none.
 *
 * @throws CivicMediaError `archive-unknown` where a newer version made them
 */
export async function checkLayout(pool: Pool, schema: string): Promise<void> {
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
