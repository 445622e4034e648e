import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSqliteQueue, openSqliteStore } from "./index.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "civic-media-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Another connection that has the file for itself, and lets it go after some time. */
const HOLDER = `
const { parentPort, workerData } = require("node:worker_threads");
const Database = require(workerData.library);
const database = new Database(workerData.file);
database.exec("BEGIN EXCLUSIVE");
parentPort.postMessage("held");
setTimeout(() => { database.exec("COMMIT"); database.close(); }, 700);
`;

async function hold(file: string): Promise<Worker> {
  const library = createRequire(import.meta.url).resolve("libsql");
  const holder = new Worker(HOLDER, { eval: true, workerData: { file, library } });
  await once(holder, "message");
  return holder;
}

const OPENERS = { archive: openSqliteStore, queue: openSqliteQueue } as const;

test.each(Object.entries(OPENERS))(
  "an %s that another process is making just now is waited for",
  async (name, open) => {
    const file = join(folder, `${name}.sqlite`);
    const holder = await hold(file);
    const started = Date.now();
    const opened = open(file);
    expect(Date.now() - started).toBeGreaterThan(300);
    await opened.close();
    await holder.terminate();
  },
);

test.each(Object.entries(OPENERS))("an %s says which file cannot be opened, and what is expected", async (_, open) => {
  const other = join(folder, "other.sqlite");
  await writeFile(other, "This is no database. ".repeat(500));
  for (const file of [other, join(folder, "nowhere", "new.sqlite")])
    expect(() => open(file)).toThrow(
      expect.objectContaining({ code: "archive-unreadable", message: expect.stringContaining(file) }),
    );
});

test("both of two that open the same new file can write", async () => {
  const file = join(folder, "two.sqlite");
  const [one, other] = [openSqliteQueue<number>(file), openSqliteQueue<number>(file)];
  expect(await one.add([{ key: "1", item: 1 }])).toBe(1);
  expect(await other.add([{ key: "1", item: 1 }])).toBe(0);
  await one.close();
  await other.close();
});
