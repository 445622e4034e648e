import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { WARCRecord, WARCSerializer } from "warcio";
import { collect } from "../collect.ts";
import type { FetchedPage } from "../fetch/page.ts";
import { compose } from "../stage.ts";
import { parse } from "../stages/parse.ts";
import { cityPage } from "../testing/city-pages.ts";
import { warc } from "./read-warc.ts";
import { writeWarc } from "./write-warc.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "civic-media-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const bytes = (text: string) => new TextEncoder().encode(text);
const page = (number: number): FetchedPage => ({
  status: "fetched",
  url: `https://city.example/presse/${number}`,
  finalUrl: `https://city.example/presse/${number}`,
  body: bytes(cityPage(number)),
  retrieved: "2026-01-01T00:00:00Z",
  httpStatus: 200,
  headers: [
    ["content-type", "text/html; charset=utf-8"],
    ["content-encoding", "br"],
    ["etag", `"${number}"`],
  ],
});

const record = (
  headers: Record<string, string>,
  body: Uint8Array,
  { status = "200 OK", url = "https://city.example/1" } = {},
) =>
  WARCSerializer.serialize(
    WARCRecord.create(
      { type: "response", url, date: "2026-01-01T00:00:00Z", statusline: `HTTP/1.1 ${status}`, httpHeaders: headers },
      [body],
    ),
    { gzip: true },
  );

test.each(["pages.warc", "pages.warc.gz"])("pages come back out of %s as they went in", async (name) => {
  const file = join(folder, name);
  const pages = [page(1), page(2)];
  expect(await collect(compose(pages, writeWarc(file)))).toEqual(pages);
  await collect(compose([page(3)], writeWarc(file)));
  const again = await collect(warc(file));
  expect(again.map(({ url }) => url)).toEqual([page(1).url, page(2).url, page(3).url]);
  const [first] = again;
  if (first?.status !== "fetched") throw new TypeError("not fetched");
  expect(Buffer.from(first.body).equals(page(1).body)).toBe(true);
  expect(first).toMatchObject({ etag: '"1"', contentType: "text/html; charset=utf-8", httpStatus: 200 });
  expect(first.headers).toContainEqual(["x-crawler-content-encoding", "br"]);
  const parsed = await collect(compose(warc(file, { match: "presse/2" }), parse()));
  expect(parsed.map(({ status }) => status)).toEqual(["parsed"]);
  expect(await collect(warc(file, { match: /presse/g }))).toHaveLength(3);
});

test("only pages come out: no redirect, no picture, no error", async () => {
  const html = { "content-type": "text/html" };
  const parts = await Promise.all([
    record(html, bytes("<h1>a</h1>")),
    record({ location: "/x" }, bytes(""), { status: "302 Found" }),
    record({ "content-type": "image/png" }, bytes("png")),
    record(html, bytes("no"), { status: "404 Not Found" }),
    record(html, bytes("no"), { url: "dns:city.example" }),
  ]);
  expect(await collect(warc(parts))).toHaveLength(1);
});

test("a page that is packed is unpacked, but not without end", async () => {
  const packed = { "content-type": "text/html", "content-encoding": "gzip" };
  const bomb = gzipSync(Buffer.alloc(50 * 2 ** 20));
  const parts = [await record(packed, gzipSync("<h1>a</h1>")), await record(packed, bomb), await record(packed, gzipSync("<h1>b</h1>"))]; // biome-ignore format: short
  const pages = await collect(warc(parts));
  expect(pages.map(({ status }) => status)).toEqual(["fetched", "failed", "fetched"]);
  expect(pages[1]).toMatchObject({ error: { code: "page-too-large" } });
});

test("a file that is no web archive, or cut off, is said", async () => {
  const invalid = { code: "source-invalid" };
  await expect(collect(warc([bytes("<html>no archive</html>")]))).rejects.toMatchObject(invalid);
  await expect(collect(warc(join(folder, "none.warc")))).rejects.toMatchObject(invalid);
});

test.each(["cut.warc", "cut.warc.gz"])("of %s the whole pages are read, and the end is said", async (name) => {
  const file = join(folder, name);
  await collect(compose([page(1), page(2)], writeWarc(file)));
  const whole = await readFile(file);
  await writeFile(file, whole.subarray(0, whole.length - 40));
  const seen: string[] = [];
  const run = async () => {
    for await (const { url } of warc(file)) seen.push(url);
  };
  await expect(run()).rejects.toMatchObject({ code: "source-invalid" });
  expect(seen).toEqual([page(1).url]);
});
