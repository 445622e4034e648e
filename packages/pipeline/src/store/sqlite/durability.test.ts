import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { collect } from "../../collect.ts";
import type { FetchedPage } from "../../fetch/page.ts";
import { compose } from "../../stage.ts";
import { archive } from "../../stages/archive.ts";
import { parse } from "../../stages/parse.ts";
import { bundle } from "../../testing/bundle.ts";
import { openSqliteStore } from "./index.ts";

const RELEASES = 60;
const KILLS = 20;

let folder: string;
let worker: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "civic-media-"));
  worker = await bundle(new URL("../../testing/save-releases.ts", import.meta.url));
}, 60_000);
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await rm(worker, { force: true });
});

/** Stores the releases in a process of its own; ends it without warning after it said that it stored so many. */
function run(file: string, killAfter: number): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [worker, file, String(RELEASES)], { stdio: ["ignore", "pipe", "inherit"] });
    let said = 0;
    child.stdout.on("data", (chunk: Buffer) => {
      said += chunk.toString().split("\n").length - 1;
      if (said >= killAfter) child.kill("SIGKILL");
    });
    child.on("exit", () => resolve());
  });
}

test(`ended ${KILLS} times without warning: nothing lost, nothing doubled`, { timeout: 240_000 }, async () => {
  const file = join(folder, "archive.sqlite");
  for (let kill = 1; kill <= KILLS; kill += 1) await run(file, kill * 3 - 2);
  await run(file, Number.POSITIVE_INFINITY);
  const store = openSqliteStore(file);
  expect(await store.count()).toEqual({ pages: RELEASES, versions: RELEASES, withdrawn: 0 });
  const versions = await collect(store.releases());
  expect(new Set(versions.map(({ url }) => url)).size).toBe(RELEASES);
  expect(versions.every(({ version, kind }) => version === 1 && kind === "new")).toBe(true);
  expect(await store.search("dienstreise", { limit: 1_000 })).toHaveLength(RELEASES);
  await store.close();
});

const pageOf = (url: string, headline: string): FetchedPage => ({
  status: "fetched",
  url,
  finalUrl: url,
  body: new TextEncoder().encode(
    `<html lang="en"><h1>${headline}</h1><p>Published: March 3, 2024</p><p>The city tells its people more about it this Saturday on Main Street, with readings for all ages.</p></html>`,
  ),
  retrieved: "2026-05-04T10:00:00Z",
  httpStatus: 200,
  headers: [],
});

test.each(["libsql", "node-sqlite3-wasm"])("releases are archived, corrected and found, by %s", async (library) => {
  const store = openSqliteStore(":memory:", { library });
  const take = async (...pages: FetchedPage[]) =>
    (await collect(compose(pages, parse(), archive(store)))).map(({ status }) => status);
  const [one, two] = ["https://www.city.example/press/1", "https://www.city.example/press/2"];
  expect(await take(pageOf(one, "New library opens"), pageOf(two, "Bridge closed"))).toEqual(["new", "new"]);
  expect(await take(pageOf(one, "New library opens"))).toEqual(["same-content"]);
  expect(await take(pageOf(two, "Bridge closed until June"))).toEqual(["corrected"]);
  expect((await store.search("until")).map(({ url }) => url)).toEqual([two]);
  await store.close();
});

test.each(["libsql", "node-sqlite3-wasm"])("an archive is read again after it was closed, by %s", async (library) => {
  const file = join(folder, `${library}.sqlite`);
  const first = openSqliteStore(file, { library });
  expect(await first.count()).toEqual({ pages: 0, versions: 0, withdrawn: 0 });
  await first.close();
  const second = openSqliteStore(file, { library });
  expect(await second.search("reise")).toEqual([]);
  await second.close();
});

test("a library that is not there is named, with what to do", () => {
  expect(() => openSqliteStore(":memory:", { library: "better-sqlite3" })).toThrowError(/npm install/);
});
