import { cp, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
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
  folder = await mkdtemp(join(tmpdir(), "civic-media-press-kit-"));
  await cp(EXAMPLES, folder, { recursive: true });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function run(...args: string[]): Promise<{ code: number; err: string }> {
  let err = "";
  const writeStderr = (text: string): void => {
    err += text;
  };
  return { code: await main(args, { ...nodeIo, cwd: folder, env: {}, writeStderr }), err };
}

test("a release becomes a folder of its day and title", async () => {
  const { code, err } = await run("press-kit", "linz-2022-11-29.json");
  expect(code).toBe(EXIT.ok);
  const [name = ""] = (await readdir(folder)).filter((entry) => entry.startsWith("2022-11-29-"));
  expect(await readdir(join(folder, name))).toEqual(
    expect.arrayContaining([
      "release.txt",
      "release.html",
      "release.eml",
      "release.json",
      "release.pdf",
      "release.docx",
    ]),
  );
  expect(err).toContain(join(name, "release.txt"));
});

test("or one archive", async () => {
  expect((await run("press-kit", "photo-release.json", "--zip", "--out", "kits", "--quiet")).err).toBe("");
  const [name = ""] = await readdir(join(folder, "kits"));
  expect(name).toMatch(/^\d{4}-\d\d-\d\d-.*\.zip$/);
  expect((await readFile(join(folder, "kits", name))).subarray(0, 2).toString()).toBe("PK");
});

test("what is not public needs to be asked for by name", async () => {
  const refused = await run("press-kit", "embargoed-budget.json", "--out", "closed");
  expect(refused.code).not.toBe(EXIT.ok);
  expect(refused.err).toMatch(/embargoed/);
  expect((await run("press-kit", "embargoed-budget.json", "--out", "closed", "--unpublished")).code).toBe(EXIT.ok);
  expect(await readdir(join(folder, "closed"))).toContain("events.ics");
});
