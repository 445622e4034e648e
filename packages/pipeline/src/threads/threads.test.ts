import { rm } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { collect } from "../collect.ts";
import type { FetchedPage, GonePage } from "../fetch/page.ts";
import { compose } from "../stage.ts";
import { parse } from "../stages/parse.ts";
import { bundle } from "../testing/bundle.ts";
import { cityPage } from "../testing/city-pages.ts";
import { parseInThreads } from "./parse-in-threads.ts";

let file: string;
let worker: URL;
beforeAll(async () => {
  file = await bundle(new URL("parse-worker.ts", import.meta.url));
  worker = pathToFileURL(file);
}, 60_000);
afterAll(() => rm(file, { force: true }));

const retrieved = "2026-01-01T00:00:00.000Z";
const page = (number: number): FetchedPage => ({
  status: "fetched",
  url: `https://city.example/presse/${number}`,
  finalUrl: `https://city.example/presse/${number}`,
  body: new TextEncoder().encode(cityPage(number)),
  retrieved,
  httpStatus: 200,
  headers: [],
});

test("threads read what one thread reads, in the same order, and let the rest through", async () => {
  const gone: GonePage = { status: "gone", url: "https://city.example/x", retrieved, httpStatus: 410 };
  const pages = [...Array.from({ length: 30 }, (_, index) => page(index + 1)), gone];
  const one = await collect(compose(pages, parse()));
  const many = await collect(compose(pages, parseInThreads({ threads: 2, worker })));
  const plain = (outcomes: unknown) => JSON.parse(JSON.stringify(outcomes));
  expect(plain(many)).toEqual(plain(one));
}, 60_000);

test("a thread that ends fails its page, and the run goes on", async () => {
  const program = `export default ({ pages }) => pages.some((page) => page.finalUrl.endsWith("/2"))
    ? new Promise(() => setTimeout(() => { throw new Error("out of memory"); }))
    : pages.map(() => ({ status: "no-release", diagnostics: [] }));`;
  const broken = new URL(`data:text/javascript,${encodeURIComponent(program)}`);
  const outcomes = await collect(compose([page(1), page(2), page(3)], parseInThreads({ threads: 1, worker: broken })));
  expect(outcomes.map(({ status, url }) => [status, url.at(-1)])).toEqual([
    ["no-release", "1"],
    ["failed", "2"],
    ["no-release", "3"],
  ]);
}, 60_000);
