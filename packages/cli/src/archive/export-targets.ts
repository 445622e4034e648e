/** What an archive can become, by the word on the command line. */
export const EXPORT_TARGETS = {
  jsonl: "a line of JSON for each release, with all that the archive knows",
  newsroom: "a static site with feeds and search",
  parquet: "a table for DuckDB or pandas (npm install hyparquet-writer)",
} as const;

/** One of them. */
export type ExportTarget = keyof typeof EXPORT_TARGETS;
