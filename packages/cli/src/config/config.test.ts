import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { cityPage } from "../../../pipeline/src/testing/city-pages.ts";
import { EXIT } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { main } from "../main.ts";
import { nodeIo } from "../node-io.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "civic-media-config-"));
  await writeFile(join(folder, "page.html"), cityPage(1));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function run(args: string[], more: Partial<Io> = {}): Promise<{ code: number; out: string; err: string }> {
  const said = { out: "", err: "" };
  const io: Io = {
    ...nodeIo,
    cwd: folder,
    env: {},
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

const config = (text: string, name = "civic-media.config.json") => writeFile(join(folder, name), text);

describe("a flag counts more than the file, the file more than what is usual", () => {
  test("for a command and for all", async () => {
    await config(
      '{ // comments are welcome\n "quiet": true, "commands": { "convert": { "format": ["markdown", "text"], } },\n}',
    );
    const { out, err } = await run(["convert", "page.html"]);
    expect(err).toBe("");
    expect(out).toMatch(/^---|^#/);
    expect((await run(["convert", "page.html", "--format", "json"])).out).toMatch(/^\{/);
    await rm(join(folder, "civic-media.config.json"));
    expect((await run(["convert", "page.html", "--quiet"])).out).toMatch(/^\{/);
  });

  test("numbers, switches and shared options", async () => {
    await config(
      '{ "archive": "none.sqlite", "lang": "de", "commands": { "search": { "limit": 3, "archive": "other.sqlite" } } }',
    );
    expect((await run(["search", "x"])).err).toContain("other.sqlite");
    expect((await run(["stats"])).err).toContain("none.sqlite");
    expect((await run(["stats", "--archive", "flag.sqlite"])).err).toContain("flag.sqlite");
    await config('{ "commands": { "convert": { "dry-run": true, "threads": 99 } } }');
    expect((await run(["convert", "page.html", "--out", "o"])).err).toMatch(/--threads is "99"/);
    expect((await run(["convert", "page.html", "--out", "o", "--threads", "1"])).err).toContain(
      "would write o/release.json",
    );
  });

  test("an environment variable stands between", async () => {
    await config('{ "contact": "nobody" }');
    expect((await run(["archive", "http://127.0.0.1:1/"])).err).toContain('"nobody"');
    const env = { CIVIC_MEDIA_CONTACT: "desk@city.example" };
    expect((await run(["archive", "http://127.0.0.1:1/"], { env })).code).toBe(EXIT.addressUnreachable);
  });

  test("a file by name, and the second usual name", async () => {
    await config('{ "quiet": true }', "mine.json");
    expect((await run(["convert", "page.html", "--config", "mine.json"])).err).toBe("");
    await config('{ "quiet": true }', "civic-media.config.jsonc");
    expect((await run(["convert", "page.html"])).err).toBe("");
  });
});

test.each([
  ["a comma too few", '{\n  "quiet": true\n  "lang": "de"\n}', /^civic-media: civic-media\.config\.json:3:3: this is no JSON \(CommaExpected\)\.\n$/],
  ["nothing", "", /:1:1: this is no JSON/],
  ["a list", "[]", /:1:1: /],
  ["a word that nothing is called", '{\n  "commands": {},\n  "prot": 1\n}', /:3:3: There is no option “prot” for all commands/],
  ["a command that is none", '{ "commands": {\n "convrt": {} } }', /:2:2: There is no command “convrt”/],
  ["an option of another command", '{ "commands": {\n  "convert": {\n    "port": 1 }\n} }', /:3:5: The command convert has no option “port”/],
  ["a number for a switch", '{ "commands": { "convert": { "dry-run": 1 } } }', /:1:41: “commands\.convert\.dry-run”: .*boolean/],
  ["a switch for text", '{\r\n\t"archive": true }', /:2:13: “archive”: .*string/],
  ["several", '{ "x": 1,\n"quiet": 2 }', /:2:10: “quiet”.*\n.*:1:3: .*“x”/],
  ["a control", '{ "\\u001b[31m": 1 }', /^[^\p{Cc}]*\n$/u],
])("%s is said with its place", async (_name, text, words) => {
  await config(text);
  const { code, err } = await run(["convert", "page.html"]);
  expect(err).toMatch(words);
  expect(err).not.toContain("mistake in civic-media");
  expect(code).toBe(EXIT.usage);
  expect((await run(["--help"])).code).toBe(EXIT.ok);
  expect((await run(["convert", "--help"])).code).toBe(EXIT.ok);
}); // biome-ignore format: a table

test("a file that is not there is one sentence, and German where that is spoken", async () => {
  const { code, err } = await run(["convert", "page.html", "--config", "none.json"]);
  expect([code, err]).toEqual([
    EXIT.inputUnreadable,
    "civic-media: The config file none.json cannot be read (ENOENT).\n",
  ]);
  await config('{ "quiet": "yes" }');
  expect((await run(["stats", "--lang", "de"])).err).toMatch(/:1:12: „quiet“: Ungültige Eingabe/);
});

test("the how-to's example is valid", async () => {
  const page = await readFile(new URL("../../../../docs/how-to/configure-the-command.md", import.meta.url), "utf8");
  await config(/```jsonc\n([\s\S]*?)```/.exec(page)?.[1] ?? "");
  expect((await run(["license", "CC0"])).code).toBe(EXIT.ok);
});
