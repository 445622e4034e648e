import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { cityPage } from "../../../pipeline/src/testing/city-pages.ts";
import { EXIT } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { main } from "../main.ts";
import { nodeIo } from "../node-io.ts";
import { makeProgram, type Program } from "../testing/program.ts";

let folder = "";
let program: Program;
beforeAll(async () => {
  program = await makeProgram();
}, 60_000);
afterAll(() => program?.remove());

beforeEach(async () => {
  if (folder !== "") await rm(folder, { recursive: true, force: true });
  folder = await mkdtemp(join(tmpdir(), "civic-media-convert-"));
  await mkdir(join(folder, "pages/2026"), { recursive: true });
  for (const number of [1, 2, 3]) await writeFile(join(folder, `pages/2026/${number}.html`), cityPage(number));
  await writeFile(join(folder, "pages/4.HTM"), cityPage(4));
  await writeFile(join(folder, "pages/style.css"), "p {}");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function run(args: string[], more: Partial<Io> = {}): Promise<{ code: number; out: string; err: string }> {
  const said = { out: "", err: "" };
  const io: Io = {
    ...nodeIo,
    cwd: folder,
    env: {},
    isTerminal: false,
    writeStdout: async (data) => {
      said.out += String(data);
    },
    writeStderr: (text) => {
      said.err += text;
    },
    ...more,
  };
  return { code: await main(args, io), ...said };
}

const convert = (...args: string[]) => run(["convert", ...args]);
const lines = (text: string) => text.trim().split("\n").map((line) => JSON.parse(line)); // biome-ignore format: short

async function allFiles(path: string): Promise<string[]> {
  const names = await readdir(join(folder, path), { recursive: true, withFileTypes: true });
  return names.filter((name) => name.isFile()).map((name) => join(name.parentPath, name.name)).sort(); // biome-ignore format: short
}

describe("many pages", () => {
  test("a folder, and again only what is new or changed", async () => {
    const first = await convert("pages", "--out", "out", "--url", "https://www.city.example/presse");
    expect(first.code).toBe(EXIT.ok);
    expect(first.err).toMatch(
      /^4 converted, 0 unchanged, 0 failed, in [\d.]+ s\nMake a site of them: civic-media newsroom out\n$/,
    );
    expect(await readdir(join(folder, "out"))).toEqual(["2026", "4"]);
    const release = JSON.parse(await readFile(join(folder, "out/2026/1/release.json"), "utf8"));
    expect(release.url).toMatch(/^https:/);
    await writeFile(join(folder, "pages/2026/2.html"), cityPage(2).replace("</h1>", " erneut</h1>"));
    await rm(join(folder, "out/2026/3/release.md"));
    const again = lines(
      (await convert("pages", "--out", "out", "--url", "https://www.city.example/presse", "--json")).out,
    );
    expect(again.map(({ page, status }) => [page, status])).toEqual([
      ["pages/2026/1.html", "unchanged"],
      ["pages/2026/2.html", "converted"],
      ["pages/2026/3.html", "converted"],
      ["pages/4.HTM", "unchanged"],
    ]);
    expect((await convert("pages", "--out", "out", "--force")).err).toMatch(/^4 converted/);
    const site = await run(["newsroom", "out", "--out", "site"]);
    expect(site.code).toBe(EXIT.ok);
    expect(site.err).not.toContain("No release");
  });

  test("what becomes of pages is never taken for pages", async () => {
    await convert("pages", "--out", "pages/out");
    expect((await convert("pages", "--out", "pages/out")).err).toMatch(/^0 converted, 4 unchanged/);
    expect((await convert("**/*.html", "--out", "pages/out")).err).toMatch(/^3 converted, 0 unchanged/);
  });

  test.each([
    ["pages/**/*.html", ["2026/1", "2026/2", "2026/3"]],
    ["pages/2026/[12].html", ["1", "2"]],
    ["./pages/2026/{1,3}.html", ["1", "3"]],
    ["FOLDER/pages/*/*.html", ["2026/1", "2026/2", "2026/3"]],
  ])("the pattern %s, that no shell has spelled out", async (pattern, names) => {
    const { out } = await convert(pattern.replace("FOLDER", folder), "--out", "out", "--json");
    expect(lines(out).map((line) => line.folder)).toEqual(names.map((name) => join("out", name)));
  });

  test("files that a shell has spelled out keep the folders in which they differ, and no two share one", async () => {
    await writeFile(join(folder, "pages/4.html"), cityPage(5));
    const { out } = await convert(
      "pages/2026/1.html",
      "pages/4.HTM",
      "pages/4.html",
      "pages/4.html",
      "--out",
      "o",
      "--json",
    );
    expect(lines(out).map((line) => line.folder)).toEqual(["o/2026/1", "o/4", "o/4-2"]);
    await writeFile(join(folder, "pages/[1].html"), cityPage(6));
    expect((await convert("pages/[1].html", "--quiet")).code).toBe(EXIT.ok);
  });

  test("a terminal is not filled with data", async () => {
    const { code, out, err } = await run(["convert", "pages"], { isOutputTerminal: true });
    expect({ code, out }).toEqual({ code: EXIT.usage, out: "" });
    expect(err).toMatch(/data of 4 pages.*--out/);
    expect((await run(["convert", "pages", "--json"], { isOutputTerminal: true })).code).toBe(EXIT.usage);
    expect((await run(["convert", "pages/4.HTM"], { isOutputTerminal: true })).code).toBe(EXIT.ok);
  });

  test("without --out, a line of JSON for each", async () => {
    const { out, code } = await convert("pages");
    expect(code).toBe(EXIT.ok);
    expect(lines(out).map(({ schema }) => typeof schema)).toEqual(["string", "string", "string", "string"]);
    expect((await convert("pages", "--format", "markdown")).code).toBe(EXIT.usage);
    expect((await convert("pages", "--out", "o", "--url", "presse")).err).toMatch(/--url is presse/);
  });

  test("a page that holds nothing does not end the others", async () => {
    await writeFile(join(folder, "pages/empty.html"), "");
    await writeFile(join(folder, "pages/zero.html"), "<p>\u001b[31mHello\u0007</p>");
    const { code, err } = await convert("pages", "missing.html", "--out", "out");
    expect(code).toBe(EXIT.nothingFound);
    expect(err).toMatch(/empty\.html is empty/);
    expect(err).toMatch(/no file missing\.html/);
    expect(err).toMatch(/4 converted, 0 unchanged, 3 failed/);
    expect(err.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
  });

  test("--dry-run writes nothing", async () => {
    const many = await convert("pages", "--out", "out", "--dry-run");
    expect(many.err).toMatch(
      /would write out\/2026\/1 from pages\/2026\/1\.html[\s\S]*4 to convert, 0 unchanged; nothing was written/,
    );
    const one = await convert("pages/2026/1.html", "--out", "out", "--dry-run", "--format", "json,text");
    expect(one.err).toContain("would write out/release.txt");
    await expect(stat(join(folder, "out"))).rejects.toThrow("ENOENT");
  });

  test("a terminal sees how far it is, nobody else does", async () => {
    const { err } = await run(["convert", "pages", "--out", "out"], {
      isTerminal: true,
      columns: 90,
      env: { LC_ALL: "de_AT.UTF-8", NO_COLOR: "1" },
    });
    expect(err).toMatch(/█+ 4 von 4, 100 %/);
    expect(err).toMatch(/4 umgewandelt/);
    expect((await run(["convert", "pages", "--out", "o2", "--quiet"], { isTerminal: true })).err).toBe("");
  });
});

describe("the program itself", () => {
  test("threads make what one thread makes", async () => {
    const { code, err } = await program.run(["convert", "pages", "--out", "threads", "--threads", "2"], {
      cwd: folder,
    });
    expect([code, err]).toEqual([0, expect.stringMatching(/^4 converted/)]);
    await convert("pages", "--out", "alone");
    const names = await allFiles("threads");
    expect(names.length).toBeGreaterThan(40);
    for (const name of names)
      expect(await readFile(name, "utf8"), name).toBe(await readFile(name.replace("/threads/", "/alone/"), "utf8"));
  }, 60_000);

  test("Ctrl-C in the middle leaves whole pages, and the next run goes on", async () => {
    for (let number = 10; number < 150; number += 1)
      await writeFile(join(folder, `pages/${number}.html`), cityPage(number));
    const stopped = await program.run(["convert", "pages", "--out", "out"], {
      cwd: folder,
      onStart: async (kill) => {
        while (!(await stat(join(folder, "out")).catch(() => undefined)))
          await new Promise((done) => setTimeout(done, 5));
        kill("SIGINT");
      },
    });
    expect(stopped.code).toBe(EXIT.interrupted);
    expect(stopped.err).toBe("Stopped. What was read and written so far is kept.\n");
    const files = await allFiles("out");
    expect(files.filter((name) => name.endsWith(".part"))).toEqual([]);
    for (const name of files.filter((one) => one.endsWith(".json"))) JSON.parse(await readFile(name, "utf8"));
    const reports = files.filter((name) => name.endsWith("report.json")).length;
    expect(reports).toBeGreaterThan(0);
    expect(reports).toBeLessThan(144);
    const next = await program.run(["convert", "pages", "--out", "out"], { cwd: folder });
    expect(next.err).toContain(`${144 - reports} converted, ${reports} unchanged, 0 failed`);
  }, 120_000);

  test("a pipe that closes early is no mistake, a disk that is full is one sentence", async () => {
    const early = await program.run([], {
      cwd: folder,
      shell: "set -o pipefail; $CLI convert pages | head -c 10 > /dev/null; echo $?",
    });
    expect([early.out, early.err]).toEqual(["0\n", expect.stringMatching(/^(4 converted.*\n)?$/)]);
    const full = await program.run([], { cwd: folder, shell: "$CLI convert pages/4.HTM --quiet > /dev/full; echo $?" });
    expect(full.out).toBe("5\n");
    expect(full.err).toBe("civic-media: standard output cannot be written (ENOSPC).\n");
  }, 60_000);
});

/** A small disk, where this user may have one. */
function smallDisk(path: string): boolean {
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=160k", "tmpfs", path], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

test("a disk that fills up in the middle keeps whole pages only, and what was there", async (context) => {
  const disk = join(folder, "disk");
  await mkdir(disk);
  if (!smallDisk(disk)) return context.skip("no small disk can be mounted here");
  try {
    const { code, err } = await convert("pages", "--out", "disk/out");
    expect(code).toBe(EXIT.outputUnwritable);
    expect(err).toMatch(
      /^civic-media: .*cannot be written \(the disk is full, ENOSPC\)\. Give another place with --out\.\n$/,
    );
    const files = await allFiles("disk");
    expect(files.filter((name) => name.endsWith(".part"))).toEqual([]);
    const folders = new Set(files.map((name) => name.slice(0, name.lastIndexOf("/"))));
    for (const made of folders) expect(files).toContain(`${made}/report.json`);
    for (const name of files.filter((one) => one.endsWith(".json"))) JSON.parse(await readFile(name, "utf8"));
  } finally {
    execFileSync("umount", [disk]);
  }
});
