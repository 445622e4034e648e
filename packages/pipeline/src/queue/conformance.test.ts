import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, test } from "vitest";
import { queueCases } from "./conformance.ts";
import { openSqliteQueue } from "./sqlite-queue.ts";

describe("SQLite", () => {
  let folder: string;
  let count = 0;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "civic-media-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  // A file has no server that could crash; processes that are killed are tried in durability.test.ts.
  test.each(queueCases.filter(({ needs }) => needs === undefined))("$name", { timeout: 60_000 }, async ({ run }) => {
    count += 1;
    const file = join(folder, `queue-${count}.sqlite`);
    await run({ open: async (options) => openSqliteQueue(file, options), graceMs: 3_000 });
  });
});
