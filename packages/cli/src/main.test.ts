import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EXIT } from "./exit-codes.ts";
import type { Io } from "./io.ts";
import { main } from "./main.ts";

const LINZ = fileURLToPath(new URL("../../parser/fixtures/linz/2022-11-29-typo3-like/page.html", import.meta.url));
const ADDRESS = "https://www.linz.at/medienservice/2022/202211_117863.php";

let folder = "";
let server: Server;
let host = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "civic-media-"));
  const page = await readFile(LINZ);
  server = createServer((request, response) => {
    if (request.url === "/moved") return void response.writeHead(302, { location: "/page" }).end();
    if (request.url === "/page")
      return void response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(page);
    if (request.url === "/broken") return void response.destroy();
    response.writeHead(404).end("<h1>Not here</h1>");
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true, force: true });
});

async function run(args: string[], stdin = ""): Promise<{ code: number; out: string; err: string }> {
  let out = "";
  let err = "";
  const io: Io = {
    readStdin: async () => new TextEncoder().encode(stdin),
    writeStdout: async (data) => {
      out += typeof data === "string" ? data : new TextDecoder().decode(data);
    },
    writeStderr: (text) => {
      err += text;
    },
    cwd: folder,
    env: {},
    isTerminal: false,
    columns: 100,
    fetch,
    now: () => new Date(0),
  };
  return { code: await main(args, io), out, err };
}

test("a page without address gives every document that does not need one, and says which do", async () => {
  const text = "The city opened the new bridge on Monday, and traffic is flowing again across the river.";
  await writeFile(
    join(folder, "nowhere.html"),
    `<html lang="en"><main><h1>New bridge is open</h1><p>4 May 2026</p><p>${text}</p><p>${text}</p></main></html>`,
  );
  const { code, err } = await run(["convert", "nowhere.html", "--out", "nowhere"]);
  expect(code).toBe(EXIT.ok);
  expect(err).toMatch(/Not written\n {2}RSS +The document has no homePageUrl/);
  expect(await readFile(join(folder, "nowhere/release.html"), "utf8")).toContain("New bridge is open");
  const named = await run(["convert", "nowhere.html", "--format", "rss", "--out", "nowhere"]);
  expect(named.code).not.toBe(EXIT.ok);
});

describe("what goes wrong is one clear sentence", () => {
  beforeAll(async () => {
    await writeFile(join(folder, "empty.html"), "");
    await writeFile(join(folder, "picture.html"), Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0));
    await writeFile(join(folder, "no-release.html"), "<p>Hello</p>");
    await writeFile(join(folder, "broken.json"), "{");
    await writeFile(join(folder, "incomplete.json"), '{ "headline": "x" }');
    await writeFile(join(folder, "a-file"), "x");
    await mkdir(join(folder, "empty"));
  });

  test.each([
    ["a missing file", ["convert", "missing.html"], EXIT.inputUnreadable, /no file missing\.html/],
    ["an empty file", ["convert", "empty.html"], EXIT.inputUnreadable, /is empty/],
    ["a PNG", ["convert", "picture.html"], EXIT.inputUnreadable, /is a PNG picture, not a web page/],
    ["a folder without pages", ["convert", "empty"], EXIT.inputUnreadable, /no page in empty/],
    ["a folder that is parsed", ["parse", "empty"], EXIT.inputUnreadable, /is a folder/],
    ["a pattern that nothing fits", ["convert", "none/*.html"], EXIT.inputUnreadable, /No file is called like none/],
    ["threads that are none", ["convert", LINZ, "--threads", "many"], EXIT.usage, /--threads is "many"/],
    [
      "a page without a release",
      ["convert", "no-release.html"],
      EXIT.nothingFound,
      /No press release in no-release\.html/,
    ],
    ["another scheme", ["convert", "ftp://x/y"], EXIT.inputUnreadable, /scheme/],
    ["an unknown format", ["convert", LINZ, "--format", "docx"], EXIT.usage, /no format “docx”.*html/],
    ["a relative --url", ["convert", LINZ, "--url", "page"], EXIT.usage, /expected an absolute address/],
    ["broken JSON", ["render", "broken.json"], EXIT.nothingFound, /is not JSON/],
    ["a document that is no release", ["render", "incomplete.json"], EXIT.nothingFound, /./],
    ["words without a license", ["license", "all", "rights"], EXIT.nothingFound, /names no license/],
    [
      "a folder that cannot be made",
      ["convert", LINZ, "--url", ADDRESS, "-o", "a-file/out"],
      EXIT.outputUnwritable,
      /cannot be written/,
    ],
    ["no command that is known", ["explode"], EXIT.usage, /unknown command/],
  ])("%s", async (_name, args, code, sentence) => {
    const result = await run(args);
    expect(result.code).toBe(code);
    expect(result.err).toMatch(sentence);
    expect(result.err).not.toMatch(/\n\s+at |mistake in civic-media/);
    expect(result.out).toBe("");
  });

  test("a 404, a broken answer and a host that is not there", async () => {
    for (const [address, words] of [
      [`${host}/none`, /answers with 404/],
      [`${host}/broken`, /cannot be fetched/],
      ["http://127.0.0.1:9/", /cannot be fetched/],
    ] as const) {
      const { code, err } = await run(["convert", address]);
      expect(code).toBe(EXIT.addressUnreachable);
      expect(err).toMatch(words);
      expect(err.trim().split("\n")).toHaveLength(1);
    }
  });
});

describe("convert", () => {
  test("writes every format and says what it found", async () => {
    const { code, out, err } = await run(["convert", LINZ, "--url", ADDRESS, "--out", "out"]);
    expect(code).toBe(EXIT.ok);
    expect(out).toBe("");
    expect(err).toContain("Linzer Delegation zu Gast bei Istanbuler Oberbürgermeister Ekrem Imamoğlu");
    expect(err).toContain("Klaus Luger (Bürgermeister)");
    expect(err).toMatch(/Left out[\s\S]*ELLI/);
    expect(err).toMatch(/Open out\/release\.html in a browser/);
    const files = await readdir(join(folder, "out"));
    expect(files).toEqual(
      expect.arrayContaining(["release.html", "release.json", "release.md", "release.txt", "report.json"]),
    );
    expect(new Set(files).size).toBe(files.length);
    const report = JSON.parse(await readFile(join(folder, "out/report.json"), "utf8"));
    expect(report.evidence["/datePublished"][0].text).toBe("Medienservice vom: 29.11.2022");
  });

  test("prints data alone on standard output", async () => {
    const { out } = await run(["convert", LINZ, "--url", ADDRESS]);
    expect(JSON.parse(out).datePublished).toBe("2022-11-29");
    const markdown = await run(["convert", LINZ, "--url", ADDRESS, "--format", "markdown", "--quiet"]);
    expect(markdown.out).toContain("Imamoğlu");
    expect(markdown.err).toBe("");
  });

  test("follows an address to where the page is", async () => {
    const { code, out } = await run(["convert", `${host}/moved`, "--quiet"]);
    expect(code).toBe(EXIT.ok);
    expect(JSON.parse(out).headline).toContain("Linzer Delegation");
  });

  test("reads standard input, and render reads what convert wrote", async () => {
    const html = await readFile(LINZ, "utf8");
    const data = await run(["convert", "-", "--url", ADDRESS, "-q"], html);
    const both = await run(["render", "-", "--format", "atom,text", "--json"], data.out);
    const documents = both.out.trim().split("\n").map((line) => JSON.parse(line)); // biome-ignore format: short
    expect(documents.map(({ file }) => file)).toEqual(["release.atom", "release.txt"]);
    expect(documents[0].document).toContain("<entry ");
    const page = await run(["render", "-", "--format", "atom"], data.out);
    expect(page.out).toContain("<feed");
  });

  test("nothing of a page reaches the terminal as a control", async () => {
    const evil =
      "<h1>Ti\u001b[31mtle of the\u202e page</h1><p>Published: March 3, 2024</p><p>The city opens its new library on Main Street this Saturday, with readings.</p>";
    const { err } = await run(["convert", "-", "--url", "https://www.example.gov/a"], evil);
    expect(err).toContain("Published");
    expect(err.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202e]/u);
  });
});

test("license names what an address or a notice says", async () => {
  expect(JSON.parse((await run(["license", "http://creativecommons.org/licenses/by/3.0/at/deed.de"])).out).tool).toBe(
    "CC-BY-3.0-AT",
  );
  expect(JSON.parse((await run(["license", "dl-de/by-2-0"])).out).id).toBe("DL-DE-BY-2.0");
  expect(JSON.parse((await run(["license", "-"], "CC BY")).out).issues).toEqual(["version-missing"]);
});

test("help and version end well", async () => {
  expect(await run(["--help"])).toMatchObject({ code: EXIT.ok, err: "" });
  // On the output, so that it can be read page by page: `civic-media convert --help | less`.
  expect(await run(["convert", "--help"])).toMatchObject({
    code: EXIT.ok,
    out: expect.stringContaining("Examples"),
    err: "",
  });
  expect(await run(["help", "render"])).toMatchObject({
    code: EXIT.ok,
    out: expect.stringContaining("Examples"),
    err: "",
  });
  expect((await run(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(await run(["no-such-command"])).toMatchObject({ code: EXIT.usage, out: "" });
});
