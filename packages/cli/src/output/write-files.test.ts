import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { nodeIo } from "../node-io.ts";
import { writeFiles, writeOne } from "./write-files.ts";

// The disk is full at the file of this name.
const full = vi.hoisted(() => ({ at: "" }));
vi.mock("node:fs/promises", async (original) => {
  const real = await original<typeof import("node:fs/promises")>();
  return {
    ...real,
    writeFile: async (path: string, ...rest: [string]) => {
      await real.writeFile(path, ...rest);
      if (full.at !== "" && path.includes(full.at)) throw Object.assign(new Error("no space"), { code: "ENOSPC" });
    },
  };
});

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "civic-media-output-"));
  full.at = "";
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const file = (path: string, content = path) => ({ path, content, title: path });
const write = (...paths: string[]) => writeFiles(paths.map((path) => file(path)), "out", { ...nodeIo, cwd: folder }); // biome-ignore format: short

test("all files are there, or none and what was there before", async () => {
  await write("a.txt", "deep/er/b.txt");
  expect(await readFile(join(folder, "out/deep/er/b.txt"), "utf8")).toBe("deep/er/b.txt");
  full.at = "c.txt";
  await writeFile(join(folder, "out/a.txt"), "before");
  await expect(write("a.txt", "new/c.txt", "new/d.txt")).rejects.toThrow(
    /c\.txt cannot be written \(the disk is full, ENOSPC\)/,
  );
  expect((await readdir(join(folder, "out"), { recursive: true })).sort()).toEqual([
    "a.txt",
    "deep",
    "deep/er",
    "deep/er/b.txt",
  ]);
  expect(await readFile(join(folder, "out/a.txt"), "utf8")).toBe("before");
});

test.each(["../x", "a/../../x", "/etc/x", "", ".", "..", "a\0b"])("%j leads out of the folder and is refused", async (path) => {
  await expect(write("fine.txt", path)).rejects.toThrow(/leads out|cannot be written/);
  expect(await readdir(folder)).toEqual([]);
}); // biome-ignore format: short

test("one file, by a relative or an absolute path", async () => {
  await writeOne("one/a.txt", "a", { ...nodeIo, cwd: folder });
  await writeOne(join(folder, "b.txt"), "b", { ...nodeIo, cwd: "/" });
  expect((await readdir(folder, { recursive: true })).sort()).toEqual(["b.txt", "one", "one/a.txt"]);
});
