import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestCity, type TestCity } from "../../pipeline/src/testing/city-server.ts";
import { EXIT } from "./exit-codes.ts";
import type { Io } from "./io.ts";
import { main } from "./main.ts";
import { nodeIo } from "./node-io.ts";

const EXAMPLE = fileURLToPath(new URL("../../schema/examples/linz-2022-11-29.json", import.meta.url));

let folder = "";
let city: TestCity;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "civic-media-archive-"));
  city = await startTestCity({ releases: 40 });
});
afterAll(async () => {
  await city.close();
  await rm(folder, { recursive: true, force: true });
});

async function run(args: string[], more: Partial<Io> = {}): Promise<{ code: number; out: string; err: string }> {
  let out = "";
  let err = "";
  const io: Io = {
    ...nodeIo,
    cwd: folder,
    env: {},
    isTerminal: false,
    columns: 100,
    now: () => new Date("2030-01-01T00:00:00Z"),
    writeStdout: async (data) => {
      out += typeof data === "string" ? data : new TextDecoder().decode(data);
    },
    writeStderr: (text) => {
      err += text;
    },
    ...more,
  };
  return { code: await main(args, io), out, err };
}

const polite = () => ["--contact", "desk@archive.example", "--delay", "0", "--allow-host", city.host];

describe("a city is followed", () => {
  test("first everything is new, then a correction and a withdrawal are said, and it can be searched", async () => {
    const first = await run(["archive", `${city.origin}/feed.xml`, ...polite()]);
    expect(first.err).toContain("40 new; in archive.sqlite");
    expect(first.code).toBe(EXIT.ok);
    city.correct();
    const second = await run(["archive", `${city.origin}/feed.xml`, ...polite(), "--json"]);
    const events = second.out.trim().split("\n").map((line) => JSON.parse(line)); // biome-ignore format: short
    expect(events.filter(({ status }) => status === "corrected")).toHaveLength(1);
    expect(events.filter(({ status }) => status === "withdrawn")).toHaveLength(1);
    const hits = await run(["search", "dienstreise", "--limit", "3"]);
    expect(hits.out.match(/Dienstreise der Fachleute/g)).toHaveLength(3);
    const history = await run(["history", `${city.origin}/presse/7`]);
    expect(history.out).toMatch(/1 {2}.* new .*\n2 {2}.* corrected .*\n {4}.*214/);
  }, 60_000);

  test("in German", async () => {
    const german = ["--lang", "de", "--archive", "german.sqlite"];
    const first = await run(["archive", `${city.origin}/feed.xml`, ...polite(), ...german]);
    expect(first.err).toMatch(/^Neu: 20[\s\S]*\n\d+ neu(?:, \d+ [^\n]+)?; in german\.sqlite\n$/);
    expect(first.err).not.toMatch(/New|Reading|new|failed/);
    const wrong = await run(["archive", `${city.origin}/feed.xml`, "--since", "gestern", ...polite(), ...german]);
    expect(wrong.err).toContain('--since ist "gestern"; erwartet wird ein Tag');
  }, 60_000);

  test.each(["/presse", "/sitemap-index.xml"])(
    "from %s, as from the feed",
    async (path) => {
      const archive = ["--archive", `${path.replaceAll("/", "-")}.sqlite`];
      const { err } = await run(["archive", city.origin + path, ...polite(), ...archive]);
      expect(err).toMatch(/\b39 new/);
    },
    60_000,
  );

  test("watch goes round, and Ctrl-C ends it in good order", async () => {
    const archive = ["--archive", "watch.sqlite"];
    const one = await run(["watch", `${city.origin}/feed.xml`, "--times", "1", ...polite(), ...archive]);
    expect(one.err).toContain("2030-01-01 00:00 39 new");
    const ended = await run(["watch", `${city.origin}/feed.xml`, ...polite(), ...archive], {
      signal: AbortSignal.timeout(1_500),
    });
    expect(ended.code).toBe(EXIT.ok);
    const middle = await run(["archive", `${city.origin}/feed.xml`, ...polite(), "--delay", "1"], {
      signal: AbortSignal.timeout(500),
    });
    expect(middle.code).toBe(EXIT.interrupted);
    expect(middle.err.trim().split("\n").at(-1)).toMatch(/Stopped/);
  }, 60_000);

  test("the archive goes out as lines, as site and as table", async () => {
    const lines = await run(["export", "jsonl"]);
    expect(lines.out.trim().split("\n")).toHaveLength(40);
    await run(["export", "newsroom", "--out", "site"]);
    expect(await readdir(join(folder, "site"))).toContain("index.html");
    await run(["export", "parquet", "--out", "releases.parquet"]);
    expect((await readFile(join(folder, "releases.parquet"))).subarray(0, 4).toString()).toBe("PAR1");
  }, 60_000);
});

test.each([
  ["no contact", ["archive", "http://city.example/feed"], EXIT.usage, /--contact/],
  ["a contact that is none", ["archive", "http://city.example/feed", "-c", "me"], EXIT.usage, /"me"/],
  ["a private host", ["archive", "http://127.0.0.1:9/feed", "-c", "a@b.example"], EXIT.addressUnreachable, /refused|private|loopback/i],
  ["a count that is none", ["watch", "http://city.example/", "--times", "few"], EXIT.usage, /--times is "few"/],
  ["a language that is not spoken", ["stats", "--lang", "fr"], EXIT.usage, /--lang is "fr"; expected one of en, de/],
  ["a time that is none", ["watch", "http://city.example/", "--every", "soon"], EXIT.usage, /15m/],
  ["a day that is none", ["archive", "http://city.example/", "-c", "a@b.example", "--since", "May"], EXIT.usage, /2026-01-31/],
  ["a last day that is none", ["search", "x", "--until", "May"], EXIT.usage, /--until is "May".*2026-01-31/],
  ["a limit that is none", ["search", "x", "--limit", "many"], EXIT.usage, /--limit is "many"/],
  ["no words", ["search", " "], EXIT.usage, /one word or more/],
  ["no archive", ["search", "x", "--archive", "none.sqlite"], EXIT.inputUnreadable, /no archive none\.sqlite/],
  ["a file that is no archive", ["search", "x", "--archive", "text.txt"], EXIT.inputUnreadable, /cannot be opened/],
  ["an unknown target", ["export", "word"], EXIT.usage, /jsonl, newsroom, parquet/],
  ["nothing found", ["search", "zeppelin"], EXIT.nothingFound, /No release/],
])("%s is one clear sentence", async (_name, args, code, words) => {
  await writeFile(join(folder, "text.txt"), "This is a text and no archive, and it is long enough to be read as one.");
  const result = await run(args);
  expect(result.err).toMatch(words);
  expect(result.err).not.toMatch(/mistake in civic-media/);
  expect(result.code).toBe(code);
}); // biome-ignore format: a table

test.each([
  ["is gone", 404, "", EXIT.addressUnreachable],
  ["is none", 200, "<p>We have moved.</p>", EXIT.nothingFound],
])("a feed that its page names and that %s is no mistake of the command line", async (_name, status, feed, code) => {
  const page = '<link rel="alternate" type="application/rss+xml" href="/feed"><p>Welcome to the city.</p>';
  const server = createServer(({ url }, response) => {
    const [answer, body] = url === "/" ? [200, page] : url === "/feed" ? [status, feed] : [404, ""];
    response.writeHead(answer, { "content-type": "text/html" }).end(body);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const asked = ["--contact", "desk@archive.example", "--delay", "0", "--allow-host", host];
  const result = await run(["archive", `http://${host}/`, ...asked, "--archive", "moved.sqlite"]);
  server.close();
  expect(result.err).toContain(`${host}/feed`);
  expect(result.code).toBe(code);
});

test("a release is valid or not, and differences are said", async () => {
  expect((await run(["validate", EXAMPLE])).err).toContain("valid");
  const release = JSON.parse(await readFile(EXAMPLE, "utf8"));
  await writeFile(join(folder, "other.json"), JSON.stringify({ ...release, headline: "Anderes" }));
  await writeFile(join(folder, "broken.json"), JSON.stringify({ ...release, datePublished: "gestern" }));
  expect(await run(["diff", EXAMPLE, EXAMPLE])).toMatchObject({
    out: "",
    err: "Nothing is different.\n",
    code: EXIT.ok,
  });
  expect((await run(["diff", EXAMPLE, "other.json"])).out).toMatch(/Headline changed/);
  expect((await run(["diff", EXAMPLE, "other.json", "--lang", "de"])).out).not.toMatch(/Headline changed/);
  const both = await run(["validate", "missing.json", "broken.json", EXAMPLE]);
  expect(both.code).toBe(EXIT.inputUnreadable);
  expect(both.err).toMatch(/missing\.json: not read\n {2}.*broken\.json: not valid\n {2}\/datePublished.*: valid\n$/s);
  const invalid = await run(["validate", "broken.json", "--json"]);
  expect(invalid.code).toBe(EXIT.nothingFound);
  expect(JSON.parse(invalid.out)).toMatchObject({ file: "broken.json", pointer: "/datePublished" });
});
