import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { citySighting } from "../../testing/city-sighting.ts";
import { openSqliteQueue, openSqliteStore } from "./index.ts";
import { openDriver, readPragma } from "./open-driver.ts";

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

describe.each(["libsql", "node-sqlite3-wasm"])("by %s", (library) => {
  const fileOf = (name: string) => join(folder, `${library}-${name}.sqlite`);

  test("the database of another program is refused, and stays as it is", () => {
    const file = fileOf("foreign");
    const before = openDriver(file, library);
    before.exec("CREATE TABLE notes (text TEXT); PRAGMA user_version = 1");
    before.close();
    expect(() => openSqliteStore(file, { library })).toThrow(/another program.*nothing was changed/);
    const after = openDriver(file, library);
    expect(after.prepare("SELECT name FROM sqlite_master").all().map(({ name }) => name)).toEqual(["notes"]); // biome-ignore format: short
    expect(readPragma(after, "journal_mode")).toBe("delete");
    after.close();
  });

  test("an archive and a queue may share a file", async () => {
    const file = fileOf("shared");
    const queue = openSqliteQueue<number>(file, { library });
    await queue.close();
    await openSqliteStore(file, { library }).close();
    await openSqliteQueue<number>(file, { library }).close();
    await openSqliteStore(file, { library }).close();
  });

  test("an archive of an older layout is brought up to date", async () => {
    const file = fileOf("older");
    const store = openSqliteStore(file, { library });
    const sighting = await citySighting(1);
    await store.save(sighting);
    await store.close();
    const old = openDriver(file, library);
    old.exec(
      "DROP INDEX pages_next; CREATE INDEX pages_due ON pages (next_due) WHERE status = 'live'; PRAGMA user_version = 1",
    );
    old.close();
    const again = openSqliteStore(file, { library });
    expect(await again.save(sighting)).toMatchObject({ kind: "same-content" });
    expect(await again.due("9999")).toEqual([sighting.url]);
    await again.close();
  });

  test("a full disk is said, and what was stored is kept", async () => {
    const file = fileOf("full");
    const store = openSqliteStore(file, { library });
    await store.save(await citySighting(1));
    await store.close();
    const small = openSqliteStore(file, { library });
    // What SQLite says where there is no more room, without a disk that is full.
    const { driver } = small as unknown as { driver: ReturnType<typeof openDriver> };
    driver.exec("PRAGMA max_page_count = 1");
    const many = await Promise.all(Array.from({ length: 40 }, (_, index) => citySighting(index + 2)));
    await expect(small.saveAll(many)).rejects.toMatchObject({
      code: "archive-unwritable",
      message: expect.stringMatching(/full\.sqlite cannot be written: the disk is full/),
    });
    expect(await small.count()).toMatchObject({ pages: 1 });
    await small.close();
  });
});

test("a damaged archive says so, and what can be done", async () => {
  const file = join(folder, "damaged.sqlite");
  const store = openSqliteStore(file);
  await store.saveAll(await Promise.all(Array.from({ length: 40 }, (_, index) => citySighting(index + 1))));
  await store.close();
  const bytes = await readFile(file);
  await writeFile(file, bytes.fill(0xa5, 4096 * 2, 4096 * 40));
  const open = async () => {
    const damaged = openSqliteStore(file);
    for await (const _ of damaged.releases());
  };
  await expect(open()).rejects.toMatchObject({ code: "archive-unreadable", message: expect.stringContaining(file) });
});
