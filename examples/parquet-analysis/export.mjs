// Writes an archive of the pipeline as Parquet, which DuckDB, pandas, R and Polars read too.
import { writeParquet } from "@civic-media/pipeline/parquet";
import { openSqliteStore } from "@civic-media/pipeline/sqlite";

/** Writes the newest version of each release; gives how many there are. */
export async function exportArchive(archive, file) {
  const store = openSqliteStore(archive);
  try {
    return await writeParquet(store.releases(), file);
  } finally {
    await store.close();
  }
}

if (process.argv[1] === import.meta.filename) {
  const [archive = "archive.sqlite", file = "archive.parquet"] = process.argv.slice(2);
  console.log(`${file}: ${await exportArchive(archive, file)} releases`);
}
