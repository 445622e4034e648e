import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import { afterEach, beforeEach, expect, test } from "vitest";
import { collect } from "../collect.ts";
import type { FetchedPage } from "../fetch/page.ts";
import { compose } from "../stage.ts";
import type { Progress } from "../stages/progress.ts";
import { cityPage } from "../testing/city-pages.ts";
import { writeWarc } from "../warc/write-warc.ts";
import { backfillShard } from "./backfill-shard.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "civic-media-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const page = (number: number): FetchedPage => ({
  status: "fetched",
  url: `https://city.example/presse/${number}`,
  finalUrl: `https://city.example/presse/${number}`,
  body: new TextEncoder().encode(number === 3 ? "<p>Nichts</p>" : cityPage(number)),
  retrieved: "2026-01-01T00:00:00Z",
  httpStatus: 200,
  headers: [["content-type", "text/html; charset=utf-8"]],
});

test("a shard becomes a table once; a broken one none, and the next try does it", async () => {
  const [shard, table] = [join(folder, "1.warc.gz"), join(folder, "1.parquet")];
  await collect(compose([page(1), page(2), page(3)], writeWarc(shard)));
  const whole = await readFile(shard);
  await writeFile(shard, whole.subarray(0, whole.length - 20));
  await expect(backfillShard(shard, table)).rejects.toMatchObject({ code: "source-invalid" });
  expect(await readdir(folder)).toEqual(["1.warc.gz"]);

  await writeFile(shard, whole);
  let last: Progress | undefined;
  const report = (progress: Progress) => {
    last = progress;
  };
  expect(await backfillShard(shard, table, { report })).toEqual({ done: "now", releases: 2 });
  expect(last).toMatchObject({ done: 3, statuses: { parsed: 2, "no-release": 1 }, finished: true });
  expect(await backfillShard(shard, table)).toEqual({ done: "before" });
  const rows = await parquetReadObjects({ file: await asyncBufferFromFile(table) });
  expect(rows.map(({ url }) => url)).toEqual([page(1).url, page(2).url]);
});
