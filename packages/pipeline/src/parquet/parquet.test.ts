import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import { afterEach, beforeEach, expect, test } from "vitest";
import { collect } from "../collect.ts";
import { openSqliteStore } from "../store/sqlite/index.ts";
import { citySighting } from "../testing/city-sighting.ts";
import { writeParquet } from "./write-parquet.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "civic-media-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("every version comes back whole, over several row groups", async () => {
  const store = openSqliteStore(":memory:");
  for (let number = 1; number <= 25; number += 1) await store.save(await citySighting(number));
  const path = join(folder, "archive.parquet");
  expect(await writeParquet(store.releases(), path, { rowGroupSize: 10 })).toBe(25);
  const rows = await parquetReadObjects({ file: await asyncBufferFromFile(path) });
  const versions = await collect(store.releases());
  expect(rows.map(({ release }) => release)).toEqual(versions.map(({ release }) => release));
  expect(rows.map(({ url }) => url)).toEqual(versions.map(({ url }) => url));
  expect(rows[0]).toMatchObject({ version: 1, kind: "new", seen: new Date("2026-01-01T00:00:00.000Z") });
  await store.close();
});

test("a run that fails leaves no file", async () => {
  const broken = (async function* versions() {
    yield* [];
    throw new Error("no");
  })();
  await expect(writeParquet(broken, join(folder, "archive.parquet"))).rejects.toThrow("no");
  expect(await readdir(folder)).toEqual([]);
});
