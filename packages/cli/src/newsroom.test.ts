import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { EXIT } from "./exit-codes.ts";
import { main } from "./main.ts";
import { nodeIo } from "./node-io.ts";

const EXAMPLES = fileURLToPath(new URL("../../schema/examples/", import.meta.url));
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "civic-media-newsroom-"));
  await cp(EXAMPLES, join(folder, "releases/2026"), { recursive: true });
  await writeFile(join(folder, "releases/notes.json"), '{ "not": "a release" }');
  await writeFile(join(folder, "releases/broken.json"), "{");
  await mkdir(join(folder, "empty"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function run(...args: string[]): Promise<{ code: number; err: string }> {
  let err = "";
  const writeStderr = (text: string): void => {
    err += text;
  };
  return { code: await main(args, { ...nodeIo, cwd: folder, env: {}, writeStderr }), err };
}

test("a folder of releases becomes a site, and what has no page is named", async () => {
  const { code, err } = await run("newsroom", "releases", "--out", "site", "--url", "https://press.example.org");
  expect(code).toBe(EXIT.ok);
  expect(await readdir(join(folder, "site"))).toEqual(expect.arrayContaining(["index.html", "feed.rss", "archive"]));
  expect(await readFile(join(folder, "site/sitemap.xml"), "utf8")).toContain("https://press.example.org/index.html");
  expect(err).toMatch(/\d+ files in site; open site\/index\.html/);
  expect(err).toMatch(/Left out: .* \(not-public\)/);
  expect(err).toContain("No release: notes.json");
  expect(err).toContain("No release: broken.json");
});

test.each([
  ["a folder without releases", ["newsroom", "empty"], EXIT.nothingFound, /There is no release in empty/],
  ["no such folder", ["newsroom", "missing"], EXIT.inputUnreadable, /missing cannot be read/],
  ["an address that is none", ["newsroom", "releases", "--url", "press"], EXIT.usage, /absolute address/],
])("%s is one clear sentence", async (_name, args, code, sentence) => {
  const result = await run(...args);
  expect(result.err).toMatch(sentence);
  expect(result.code).toBe(code);
});
