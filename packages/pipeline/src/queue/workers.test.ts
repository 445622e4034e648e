import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSqliteStore } from "../store/sqlite/index.ts";
import { bundle } from "../testing/bundle.ts";
import { queues } from "../testing/open-queue.ts";
import { installed, startPostgres, startRedis } from "../testing/servers.ts";

/** How many pages go through each queue: CIVIC_MEDIA_PAGES, else as many as a test run bears. */
const PAGES = Number(process.env["CIVIC_MEDIA_PAGES"] ?? 300);
const TIMEOUT = 120_000 + PAGES * 100;

let folder: string;
let worker: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "civic-media-"));
  worker = await bundle(new URL("../testing/work-through.ts", import.meta.url));
}, 60_000);
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await rm(worker, { force: true });
});

/** Runs a worker; where `killAfter` is given, it is ended without warning after so many pages. */
function runWorker(args: readonly string[], killAfter = Number.POSITIVE_INFINITY): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [worker, ...args], { stdio: ["ignore", "pipe", "inherit"] });
    let done = 0;
    child.stdout.on("data", (chunk: Buffer) => {
      done += chunk.toString().split("\n").length - 1;
      if (done >= killAfter) child.kill("SIGKILL");
    });
    child.on("exit", () => resolve(done));
  });
}

const start = {
  sqlite: async () => ({ url: join(folder, "queue.sqlite"), stop: async () => undefined }),
  "pg-boss": startPostgres,
  bullmq: startRedis,
} as const;
const isHere = { sqlite: true, "pg-boss": installed.postgres, bullmq: installed.redis } as const;
const names = Object.keys(start) as (keyof typeof start)[];

test.each(names.filter((name) => isHere[name]))(
  `${PAGES} pages, two workers, one of them killed: each page is archived once, by %s`,
  { timeout: TIMEOUT },
  async (name) => {
    const server = await start[name]();
    try {
      const archive = join(folder, `${name}.sqlite`);
      const queue = await queues[name]?.(server.url);
      const jobs = Array.from({ length: PAGES }, (_, index) => ({ key: `page ${index + 1}`, item: index + 1 }));
      expect(await queue?.add(jobs)).toBe(PAGES);
      const args = [name, server.url, archive];
      const done = await Promise.all([runWorker(args), runWorker(args, Math.ceil(PAGES / 7))]);
      // The killed one had pages under way that the other did again.
      expect(Math.min(...done)).toBeGreaterThan(0);
      expect(await queue?.size()).toEqual({ waiting: 0, claimed: 0, dead: 0 });
      await queue?.close();
      const store = openSqliteStore(archive);
      expect(await store.count()).toEqual({ pages: PAGES, versions: PAGES, withdrawn: 0 });
      await store.close();
    } finally {
      await server.stop();
    }
  },
);

test.skipIf(installed.postgres)("pg-boss is not tried: PostgreSQL is missing", () => undefined);
test.skipIf(installed.redis)("BullMQ is not tried: Redis is missing", () => undefined);
