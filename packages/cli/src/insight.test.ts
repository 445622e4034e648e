import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { archive, collect, compose, type FetchedPage, parse } from "@civic-media/pipeline";
import { openSqliteStore } from "@civic-media/pipeline/sqlite";
import { writeWarc } from "@civic-media/pipeline/warc";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cityPage } from "../../pipeline/src/testing/city-pages.ts";
import { EXIT } from "./exit-codes.ts";
import { main } from "./main.ts";
import { nodeIo } from "./node-io.ts";

const page = (number: number, html = cityPage(number)): FetchedPage => ({
  status: "fetched",
  url: `https://www.city.example/presse/${number}`,
  finalUrl: `https://www.city.example/presse/${number}`,
  body: new TextEncoder().encode(html),
  retrieved: `2026-01-${String(1 + (number % 28)).padStart(2, "0")}T00:00:00Z`,
  httpStatus: 200,
  headers: [["content-type", "text/html; charset=utf-8"]],
});

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "civic-media-insight-"));
  const store = openSqliteStore(join(folder, "archive.sqlite"));
  const pages = Array.from({ length: 24 }, (_, index) => page(index + 1));
  await collect(compose(pages, parse(), archive(store)));
  await store.close();
  await collect(compose(pages, writeWarc(join(folder, "same.warc.gz"))));
  // The date moves into a picture: nobody finds it any more.
  const redesigned = pages.map((_, index) => page(index + 1, index < 12 ? undefined : cityPage(index + 1).replace(/<p class="date">[^<]*<\/p>/, "")));
  await collect(compose(redesigned, writeWarc(join(folder, "redesigned.warc.gz"))));
}, 60_000); // biome-ignore format: long lines
afterAll(() => rm(folder, { recursive: true, force: true }));

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: "", err: "" };
  const io = {
    ...nodeIo,
    cwd: folder,
    env: {},
    writeStdout: async (data: string | Uint8Array) => {
      said.out += String(data);
    },
    writeStderr: (text: string) => {
      said.err += text;
    },
  };
  return { code: await main(args, io), ...said };
}

test("an archive in numbers, on the terminal and as picture", async () => {
  const { out } = await run("stats");
  expect(out).toMatch(/24 releases, 0 corrected/);
  expect(out).toMatch(/2024-01 +24 █+/);
  await run("stats", "--out", "plots.svg");
  const svg = await readFile(join(folder, "plots.svg"), "utf8");
  expect(svg).toMatch(/^<svg .*<\/svg>\n$/s);
  expect(svg).toContain("Releases per month");
  expect(JSON.parse((await run("stats", "--json")).out).releases).toBe(24);
});

test("a site that gives what it gave is well, one that changed is not", async () => {
  const well = await run("doctor", "same.warc.gz");
  expect(well.out).toContain("www.city.example: 24 pages, as before");
  expect(well.code).toBe(EXIT.ok);
  const ill = await run("doctor", "redesigned.warc.gz");
  expect(ill.code).toBe(EXIT.nothingFound);
  expect(ill.out).toMatch(/changed at 2026-01-\d\d https:\/\/www\.city\.example/);
  expect(ill.out).toMatch(/date-published-missing: 0 % before, 100 % since/);
});

test("a profile is drafted from saved pages", async () => {
  await writeFile(join(folder, "one.html"), cityPage(1));
  await writeFile(join(folder, "two.html"), cityPage(2));
  const address = ["--url", "https://www.city.example/presse/"];
  const { out, code } = await run("profile", "suggest", "one.html", "two.html", ...address);
  expect(code).toBe(EXIT.ok);
  expect(JSON.parse(out)).toMatchObject({ hosts: ["city.example"] });
  expect((await run("profile", "suggest", "one.html", "two.html")).err).toMatch(/--url/);
  expect((await run("profile", "invent", "one.html", ...address)).err).toMatch(/profile suggest/);
  expect((await run("profile", "suggest", "one.html", ...address)).code).toBe(EXIT.nothingFound);
});
