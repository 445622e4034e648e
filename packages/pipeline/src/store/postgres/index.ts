/**
 * An archive in PostgreSQL, for teams.
 *
 * @packageDocumentation
 */
export { openPostgresStore, type PostgresOptions } from "./postgres-store.ts";
