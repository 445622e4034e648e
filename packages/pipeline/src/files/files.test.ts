import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, normalize } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fileNameOf } from "./file-name.ts";
import { replaceFolder } from "./replace-folder.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "civic-media-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const bytes = (text: string) => new TextEncoder().encode(text);

test.each([
  "https://city.example/../../etc/passwd",
  "https://city.example/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
  "https://city.example/a%00b",
  "https://city.example/..%5c..%5cwindows",
  "https://city.example/CON",
  "http://..:8080/",
  "http://[::1]/x",
  "https://city.example/%ff%fe",
  `https://city.example/${"a".repeat(5_000)}`,
])("the file of %s stays in its folder", (url) => {
  if (!URL.canParse(url)) return;
  expect(fileNameOf(url)).toMatch(/^[a-z0-9-]{1,60}\/[a-z0-9-]{1,80}$/);
});

test("any two addresses have their own files, below the folder", () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true }), fc.webUrl({ withQueryParameters: true }), (one, other) => {
      expect(normalize(join("/out", fileNameOf(one))).startsWith("/out/")).toBe(true);
      expect(fileNameOf(one) === fileNameOf(other)).toBe(one === other);
    }),
  );
});

test("a folder holds what is given; files of others stay, what did not change is not written again", async () => {
  await writeFile(join(folder, "mine.txt"), "mine");
  const first = await replaceFolder(new Map([["a.html", bytes("a")], ["x/b.html", bytes("b")]]), folder); // biome-ignore format: short
  expect(first.written).toEqual(["a.html", "x/b.html"]);
  const before = (await stat(join(folder, "a.html"))).mtimeMs;
  const second = await replaceFolder(new Map([["a.html", bytes("a")]]), folder);
  expect(second).toEqual({ written: [], removed: ["x/b.html"], unchanged: 1 });
  expect((await stat(join(folder, "a.html"))).mtimeMs).toBe(before);
  expect((await readdir(folder)).sort()).toEqual([".civic-media-files.json", "a.html", "mine.txt", "x"]);
});

test("no path leads out of the folder, and a changed list of files takes nothing else away", async () => {
  await expect(replaceFolder(new Map([["../a.html", bytes("a")]]), folder)).rejects.toThrow("leads out");
  const outside = join(folder, "outside.txt");
  await writeFile(outside, "stays");
  await replaceFolder(new Map(), join(folder, "site"));
  await writeFile(join(folder, "site", ".civic-media-files.json"), '["../outside.txt", "/etc/none", 3]');
  expect((await replaceFolder(new Map(), join(folder, "site"))).removed).toEqual([]);
  expect(await readFile(outside, "utf8")).toBe("stays");
});
