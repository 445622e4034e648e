import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { makeFolder } from "./make-folder.ts";

const root = await mkdtemp(join(tmpdir(), "make-folder-"));
afterAll(() => rm(root, { recursive: true }));

test("makes what is missing, and says what that was", async () => {
  const inner = join(root, "a", "b");
  expect(await makeFolder(inner)).toEqual([join(root, "a"), inner]);
  expect(await makeFolder(inner)).toEqual([]);
});

test("several may make the same at once", async () => {
  const inner = join(root, "c", "d", "e");
  await Promise.all(Array.from({ length: 20 }, () => makeFolder(inner)));
  expect(existsSync(inner)).toBe(true);
});

test("a file is no folder", async () => {
  const file = join(root, "file");
  await writeFile(file, "");
  await expect(makeFolder(file)).rejects.toMatchObject({ code: "EEXIST" });
  await expect(makeFolder(join(file, "x"))).rejects.toMatchObject({ code: "ENOTDIR" });
});

test.skipIf(!existsSync("/proc/version"))("a folder that takes none says so, and does not wait for ever", async () => {
  await expect(makeFolder("/proc/none/x")).rejects.toMatchObject({ code: "ENOENT" });
});

test("is the same file as in the pipeline, which does not export it", () => {
  const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");
  expect(read("./make-folder.ts")).toBe(read("../../../pipeline/src/files/make-folder.ts"));
});
