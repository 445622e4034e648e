/**
 * What pg-boss has no method for: leases that end when the worker says, claims that only their owner can finish, and what
 * was given up. Its table `job` is documented for such use.
 */
export function statementsFor(
  schema: string,
): Readonly<Record<"revive" | "lease" | "complete" | "mine" | "dead" | "size", string>> {
  const own = `name = $1 AND state = 'active'`;
  const claimed = `${own} AND (id, retry_count) IN (SELECT * FROM unnest($2::uuid[], $3::int[]))`;
  return {
    /** A job that was given up or cancelled and is added again gets a new life. */
    revive: `DELETE FROM ${schema}.job WHERE name = $1 AND id = ANY($2::uuid[]) AND state IN ('completed', 'cancelled', 'failed')`,
    lease: `UPDATE ${schema}.job SET expire_in = $3 * interval '1 millisecond' WHERE ${own} AND id = ANY($2::uuid[])`,
    complete: `DELETE FROM ${schema}.job WHERE ${claimed}`,
    mine: `SELECT id FROM ${schema}.job WHERE ${claimed}`,
    dead: `SELECT data, retry_count, output FROM ${schema}.job WHERE name = $1 AND state = 'failed' ORDER BY created_on, id LIMIT $2`,
    size: `SELECT state, count(*)::int AS jobs FROM ${schema}.job WHERE name = $1 GROUP BY state`,
  };
}
