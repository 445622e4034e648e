import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readEpub } from "@civic-media/render/epub";
import { afterAll, beforeAll, expect, test } from "vitest";
import { EXIT } from "./exit-codes.ts";
import { main } from "./main.ts";
import { nodeIo } from "./node-io.ts";

const EXAMPLES = fileURLToPath(new URL("../../schema/examples/", import.meta.url));
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "civic-media-book-"));
  await cp(EXAMPLES, join(folder, "releases/2026"), { recursive: true });
  await writeFile(join(folder, "releases/notes.json"), '{ "not": "a release" }');
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

test("a folder of releases becomes a book, the oldest first, and what is not public is named", async () => {
  const { code, err } = await run("book", "releases", "--out", "year.epub", "--title", "Das Jahr");
  expect(code).toBe(EXIT.ok);
  const { releases } = readEpub(await readFile(join(folder, "year.epub")));
  expect(releases.length).toBeGreaterThan(5);
  const days = releases.map(({ datePublished }) => datePublished);
  expect(days).toEqual([...days].sort());
  expect(new Set(releases.map(({ id }) => id)).size).toBe(releases.length);
  expect(err).toContain(`Releases in year.epub: ${releases.length}`);
  expect(err).toMatch(/Left out: .* \(not-public\)/);
  expect(err).toContain("No release: notes.json");
});

test.each([
  ["a folder without releases", ["book", "empty"], EXIT.nothingFound, /There is no release in empty/],
  ["no such folder", ["book", "missing"], EXIT.inputUnreadable, /missing cannot be read/],
])("%s is one clear sentence", async (_name, args, code, sentence) => {
  const result = await run(...args);
  expect(result.err).toMatch(sentence);
  expect(result.code).toBe(code);
});
