/**
 * An archive in PostgreSQL, for teams.
 *
 * @module postgres
 */
export { openPostgresStore, type PostgresOptions } from "./postgres-store.ts";
