import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { installed, startPostgres, startRedis, type TestServer } from "../testing/servers.ts";
import { openBullMqQueue } from "./bullmq/index.ts";
import { queueCases } from "./conformance.ts";
import { openPgBossQueue } from "./pg-boss/index.ts";
import { openSqliteQueue } from "./sqlite-queue.ts";

const withoutServer = queueCases.filter(({ needs }) => needs === undefined);
const TIMEOUT = { timeout: 90_000 };
let count = 0;
const nextName = () => {
  count += 1;
  return `queue-${count}`;
};

describe("SQLite", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "civic-media-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  // A file has no server that could crash; processes that are killed are tried in durability.test.ts.
  test.each(withoutServer)("$name", TIMEOUT, async ({ run }) => {
    const file = join(folder, `${nextName()}.sqlite`);
    await run({ open: async (options) => openSqliteQueue(file, options), graceMs: 3_000 });
  });
});

describe.skipIf(!installed.postgres)(`pg-boss${installed.postgres ? "" : " (skipped: PostgreSQL is missing)"}`, () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startPostgres();
  }, 60_000);
  afterAll(() => server.stop());

  test.each(queueCases)("$name", TIMEOUT, async ({ run }) => {
    const where = { connectionString: server.url, name: nextName() };
    await run({
      open: (options) => openPgBossQueue({ ...where, ...options }),
      restart: () => server.restart(),
      graceMs: 8_000,
    });
  });
});

describe.skipIf(!installed.redis)(`BullMQ${installed.redis ? "" : " (skipped: Redis is missing)"}`, () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startRedis();
  }, 60_000);
  afterAll(() => server.stop());

  test.each(queueCases)("$name", TIMEOUT, async ({ run }) => {
    const where = { url: server.url, name: nextName(), reapEveryMs: 1_000 };
    await run({
      open: (options) => openBullMqQueue({ ...where, ...options }),
      restart: () => server.restart(),
      graceMs: 8_000,
    });
  });
});

test("names and addresses that are none are refused before anything is asked", async () => {
  const refused = { code: "argument-invalid" };
  await expect(openPgBossQueue({ connectionString: "postgres://x", name: "a b" })).rejects.toMatchObject(refused);
  await expect(openPgBossQueue({ connectionString: "postgres://x", schema: 'a";--' })).rejects.toMatchObject(refused);
  await expect(openBullMqQueue({ url: "http://localhost" })).rejects.toMatchObject(refused);
});
