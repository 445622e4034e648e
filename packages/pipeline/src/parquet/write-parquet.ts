import { rename, rm } from "node:fs/promises";
import { loadPeer } from "../load-peer.ts";
import type { Source } from "../stage.ts";
import type { ArchivedVersion } from "../store/store.ts";
import { columns } from "./columns.ts";

/** How a Parquet file is written. */
export interface ParquetOptions {
  /** How many versions are held and written together. Default 5000. */
  readonly rowGroupSize?: number;
}

const toColumnData = (versions: readonly ArchivedVersion[]) =>
  columns.map(({ name, type, of }) => ({ name, type, data: versions.map((version) => of(version) ?? null) }));

/**
 * Writes versions as Parquet: address, times, headline, publisher, license, text and counts as columns, the whole release
 * as JSON. The file is there whole or not at all.
 *
 * @param versions - `store.releases()`, or `store.versions(url)`
 * @param path - of the file
 * @param options - how many versions are held at once
 * @returns how many versions were written
 * @throws CivicMediaError `peer-missing` without the package `hyparquet-writer`; what the disk says
 * @example
 * ```ts
 * import { rm } from "node:fs/promises";
 * import { tmpdir } from "node:os";
 * import { writeParquet } from "@civic-media/pipeline/parquet";
 * import { openSqliteStore } from "@civic-media/pipeline/sqlite";
 *
 * const store = openSqliteStore(":memory:");
 * const file = `${tmpdir()}/example-${process.pid}.parquet`;
 * console.log(await writeParquet(store.releases(), file)); // 0
 * await store.close();
 * await rm(file);
 * ```
 */
export async function writeParquet(
  versions: Source<ArchivedVersion>,
  path: string,
  { rowGroupSize = 5_000 }: ParquetOptions = {},
): Promise<number> {
  const draft = `${path}.${process.pid}.part`;
  try {
    const count = await writeRows(versions, draft, rowGroupSize);
    await rename(draft, path);
    return count;
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw error;
  }
}

async function writeRows(versions: Source<ArchivedVersion>, path: string, rowGroupSize: number): Promise<number> {
  const library = await loadPeer("hyparquet-writer", "A table of Parquet", () => import("hyparquet-writer"));
  const schema = library.schemaFromColumnData({ columnData: toColumnData([]) });
  const writer = new library.ParquetWriter({
    writer: library.fileWriter(path),
    schema,
    createdBy: "@civic-media/pipeline",
  });
  let group: ArchivedVersion[] = [];
  let count = 0;
  const flush = async () => {
    if (group.length > 0) await writer.write({ columnData: toColumnData(group), rowGroupSize });
    group = [];
  };
  for await (const version of versions) {
    group.push(version);
    count += 1;
    if (group.length >= rowGroupSize) await flush();
  }
  await flush();
  await writer.finish();
  return count;
}
