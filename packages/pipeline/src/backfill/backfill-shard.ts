import { stat } from "node:fs/promises";
import { PARSER_VERSION } from "@civic-media/parser";
import { contentHash } from "@civic-media/schema";
import type { PageOutcome } from "../fetch/page.ts";
import { writeParquet } from "../parquet/write-parquet.ts";
import type { Stage } from "../stage.ts";
import { compose } from "../stage.ts";
import { type ParseOutcome, parse } from "../stages/parse.ts";
import { type Progress, progress } from "../stages/progress.ts";
import type { ArchivedVersion } from "../store/store.ts";
import { type WarcOptions, warc } from "../warc/read-warc.ts";

/** How a shard is worked through. */
export interface BackfillOptions extends WarcOptions {
  /** How pages are read: `parse()`, or `parseInThreads()` where a job has several cores. Default `parse()`. */
  readonly read?: Stage<PageOutcome, ParseOutcome>;
  /** Is told how far the shard is. */
  readonly report?: (progress: Progress) => void;
}

/** What came of a shard. */
export interface BackfillResult {
  /** How many releases stand in the file; `undefined` where the file was there already. */
  readonly releases?: number;
  readonly done: "now" | "before";
}

async function* toVersions(pages: AsyncIterable<ParseOutcome>): AsyncGenerator<ArchivedVersion> {
  for await (const page of pages) {
    if (page.status !== "parsed") continue;
    const { url, retrieved: seen, release } = page;
    const hash = await contentHash(release);
    yield {
      url,
      version: 1,
      kind: "new",
      seen,
      contentHash: hash,
      parserVersion: PARSER_VERSION,
      release,
      changes: [],
    };
  }
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/**
 * Works one shard of a large collection through: a web archive in, a table of its releases out. The table appears when it
 * is whole, and a shard whose table is there is done; so any scheduler will do, and a job that was killed is simply started
 * again. Shards need nothing of each other.
 *
 * @param source - path of the web archive
 * @param target - path of the Parquet file
 * @param options - which pages, and how they are read
 * @throws CivicMediaError `source-invalid` where the archive is broken; then there is no table
 * @example
 * ```ts
 * import { rm } from "node:fs/promises";
 * import { tmpdir } from "node:os";
 * import { collect, compose } from "@civic-media/pipeline";
 * import { backfillShard } from "@civic-media/pipeline/backfill";
 * import { writeWarc } from "@civic-media/pipeline/warc";
 *
 * const shard = `${tmpdir()}/shard-${process.pid}`;
 * await collect(compose([], writeWarc(`${shard}.warc`)));
 * console.log(await backfillShard(`${shard}.warc`, `${shard}.parquet`)); // { done: "now", releases: 0 }
 * console.log(await backfillShard(`${shard}.warc`, `${shard}.parquet`)); // { done: "before" }
 * await rm(`${shard}.warc`);
 * await rm(`${shard}.parquet`);
 * ```
 */
export async function backfillShard(
  source: string,
  target: string,
  { read = parse(), report, ...options }: BackfillOptions = {},
): Promise<BackfillResult> {
  if (await exists(target)) return { done: "before" };
  const pages = compose(warc(source, options), read, progress<ParseOutcome>(report ?? (() => undefined)));
  return { done: "now", releases: await writeParquet(toVersions(pages), target) };
}
