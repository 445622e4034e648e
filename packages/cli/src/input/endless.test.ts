import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeProgram, type Program } from "../testing/program.ts";

const linz = new URL("../../../schema/examples/linz-2022-11-29.json", import.meta.url);

describe.skipIf(!existsSync("/dev/zero"))("what never ends is not waited for", () => {
  let folder = "";
  let program: Program;
  beforeAll(async () => {
    program = await makeProgram();
    folder = await mkdtemp(join(tmpdir(), "civic-media-endless-"));
    await writeFile(join(folder, "release.json"), await readFile(linz));
    execFileSync("mkfifo", [join(folder, "pipe.json")]);
  }, 60_000);
  afterAll(async () => {
    await program.remove();
    await rm(folder, { recursive: true, force: true });
  });
  const run = (shell: string) => program.run([], { cwd: folder, shell: `${shell}; echo $?` });

  test("standard input", async () => {
    const { out, err } = await run("$CLI parse - < /dev/zero");
    expect([out, err]).toEqual([
      "3\n",
      expect.stringMatching(/^civic-media: standard input gives more than \d+ bytes/),
    ]);
  }, 30_000);

  test("a device", async () => {
    const { out, err } = await run("$CLI parse /dev/zero");
    expect([out, err]).toEqual(["3\n", expect.stringMatching(/^civic-media: \/dev\/zero gives more than \d+ bytes/)]);
  }, 30_000);

  test("a pipe among the files of a folder", async () => {
    const { out, err } = await run("$CLI newsroom . --out site");
    expect(out).toBe("0\n");
    expect(err).toContain("pipe.json");
  }, 30_000);

  test("a pipe that ends is read", async () => {
    const { out } = await run("$CLI render <(cat release.json) --format text");
    expect(out).toContain("Erfahrungsaustausch");
  }, 30_000);
});
