import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FormatId } from "@civic-media/render";
import { afterEach, beforeEach, expect, test } from "vitest";
import { collect } from "../collect.ts";
import { toJsonLines } from "../exports/json-lines.ts";
import type { FetchedPage, GonePage } from "../fetch/page.ts";
import { compose } from "../stage.ts";
import { openSqliteStore } from "../store/sqlite/index.ts";
import type { Store } from "../store/store.ts";
import { cityPage } from "../testing/city-pages.ts";
import { archive } from "./archive.ts";
import { dedupe } from "./dedupe.ts";
import { parse } from "./parse.ts";
import { type Progress, progress } from "./progress.ts";
import { publish } from "./publish.ts";
import { render } from "./render.ts";

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "civic-media-"));
  store = openSqliteStore(":memory:");
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

const retrieved = "2026-01-01T00:00:00.000Z";
const at = (path: string) => `https://city.example/${path}`;
const page = (path: string, number: number, corrected = false): FetchedPage => ({
  status: "fetched",
  url: at(path),
  finalUrl: at(path),
  body: new TextEncoder().encode(cityPage(number, { corrected })),
  retrieved,
  httpStatus: 200,
  headers: [],
});
const gone = (path: string): GonePage => ({ status: "gone", url: at(path), retrieved, httpStatus: 410 });
const files = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();

test("a copy under another address is held back; another release and a correction are not", async () => {
  const pages = [page("presse/1", 1), page("druck/1", 1), page("presse/2", 2)];
  const first = await collect(compose(pages, parse(), dedupe(store), archive(store)));
  expect(first.map(({ status }) => status)).toEqual(["new", "duplicate", "new"]);
  expect(first[1]?.duplicateOf).toBe(at("presse/1"));
  const second = await collect(compose([page("presse/1", 1, true)], parse(), dedupe(store), archive(store)));
  expect(second.map(({ status }) => status)).toEqual(["corrected"]);
});

test("short texts that are the same are copies only where all that they lead to is the same", async () => {
  const short = (path: string, document: string, headline = "Notice"): FetchedPage => ({
    ...page(path, 1),
    body: new TextEncoder().encode(
      `<html lang="en"><h1>${headline}</h1><p>Published: March 3, 2024</p><p>The city has published a notice today. Please find the <a href="/files/${document}.pdf">document</a> attached.</p></html>`,
    ),
  });
  const pages = [short("news/1", "a"), short("news/2", "b"), short("print/1", "a"), short("news/3", "a", "Decree")];
  const run = async (wanted: FetchedPage[]) =>
    (await collect(compose(wanted, parse(), dedupe(store), archive(store)))).map(({ status }) => status);
  expect(await run(pages)).toEqual(["new", "new", "duplicate", "new"]);
  // The same from the archive, not from what went through lately.
  expect(await run([short("print/2", "b"), short("news/4", "c")])).toEqual(["duplicate", "new"]);
});

test("many releases with the same short text cost no more than others", async () => {
  const many = (from: number) =>
    Array.from({ length: 400 }, (_, index): FetchedPage => {
      const day = `${1 + (index % 28)}. Mai ${1950 + Math.floor((from + index) / 28)}`;
      const html = `<html lang="de"><h1>Erlass</h1><p>Pressemitteilung vom ${day}</p><p>Das Dokument der Stadt finden Sie im Anhang dieser Mitteilung.</p></html>`;
      return { ...page(`erlass/${from + index}`, 1), body: new TextEncoder().encode(html) };
    });
  const cost = async (from: number) => {
    const before = process.cpuUsage();
    await collect(compose(many(from), parse(), dedupe(store), archive(store)));
    return process.cpuUsage(before).user;
  };
  await cost(0);
  const [early] = [await cost(400), await cost(800), await cost(1_200)];
  expect(await cost(1_600)).toBeLessThan(2 * early);
}, 60_000);

test("a page without a release says why, also behind the archive", async () => {
  const empty = { ...page("presse/9", 9), body: new TextEncoder().encode("%PDF-1.7") };
  const [event] = await collect(compose([empty], parse(), archive(store)));
  expect(event).toMatchObject({ status: "no-release", diagnostics: [{ severity: "error" }] });
});

test("progress counts by status, and says the end also when a run is left early", async () => {
  const reports: Progress[] = [];
  let clock = 0;
  const now = () => {
    clock += 100;
    return clock;
  };
  const items = Array.from({ length: 10 }, (_, index) => ({ status: index % 2 === 0 ? "new" : "failed" }));
  const watch = progress<{ status: string }>((report) => reports.push(report), { everyMs: 300, now });
  await collect(compose(items, watch));
  expect(reports.at(-1)).toMatchObject({ done: 10, statuses: { new: 5, failed: 5 }, finished: true });
  expect(reports.length).toBeGreaterThan(2);
  expect(reports.length).toBeLessThan(10);
  for await (const _ of compose(items, watch)) break;
  expect(reports.at(-1)).toMatchObject({ done: 1, finished: true });
});

test("releases become files, corrections replace them, withdrawals take them away", async () => {
  const run = (pages: (FetchedPage | GonePage)[]) =>
    collect(compose(pages, parse(), archive(store), render(["html", "markdown"], folder)));
  const [event] = await run([page("presse/1", 1), page("presse/2", 2)]);
  expect(event?.files).toHaveLength(2);
  expect(await files()).toHaveLength(4);
  const text = () => readFile(join(folder, event?.files?.[1] ?? ""), "utf8");
  const before = await text();
  await run([page("presse/1", 1, true)]);
  expect(await text()).not.toBe(before);
  await run([gone("presse/1")]);
  expect(await files()).toHaveLength(2);
});

test("an unknown format is refused at once", () => {
  expect(() => render(["word" as FormatId], folder)).toThrowError(expect.objectContaining({ code: "format-unknown" }));
});

test("an archive becomes a newsroom, again only where something changed", async () => {
  const run = (pages: (FetchedPage | GonePage)[]) =>
    collect(compose(pages, parse(), archive(store), publish(store, folder, { siteUrl: "https://press.example.org/" })));
  await run([page("presse/1", 1), page("presse/2", 2)]);
  const first = await files();
  expect(first).toContain("index.html");
  expect(first.filter((name) => /^\d{4}-.*\.html$/.test(name))).toHaveLength(2);
  await run([gone("presse/1")]);
  expect((await files()).filter((name) => /^\d{4}-.*\.html$/.test(name))).toHaveLength(1);
});

test("JSON Lines hold every version whole", async () => {
  await collect(compose([page("presse/1", 1), page("presse/2", 2)], parse(), archive(store)));
  const lines = await collect(toJsonLines(store.releases()));
  expect(lines.map((line) => JSON.parse(line))).toEqual(await collect(store.releases()));
});
