import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import Eleventy from "@11ty/eleventy";
import { archive, collect, compose, parse } from "@civic-media/pipeline";
import { openSqliteStore } from "@civic-media/pipeline/sqlite";
import { pathOf } from "./newsroom.mjs";

const TEXT =
  "Die Stadt hat am Montag die neue Brücke über den Fluss eröffnet, und viele Menschen kamen zu Fuß hinüber.";
const page = (number, headline, day) => ({
  status: "fetched",
  url: `https://www.city.example/presse/${number}`,
  finalUrl: `https://www.city.example/presse/${number}`,
  body: new TextEncoder().encode(
    `<html lang="de"><h1>${headline}</h1><p>Pressemitteilung vom ${day}. Mai 2026</p><p>${TEXT}</p></html>`,
  ),
  retrieved: `2026-05-${day}T10:00:00Z`,
  httpStatus: 200,
  headers: [],
});

async function build(pages) {
  const folder = await mkdtemp(join(tmpdir(), "eleventy-newsroom-"));
  try {
    const file = join(folder, "archive.sqlite");
    const store = openSqliteStore(file);
    await collect(compose(pages, parse(), archive(store)));
    await store.close();
    Object.assign(process.env, { ARCHIVE: file });
    const site = await new Eleventy("pages", "site", { quietMode: true, configPath: "eleventy.config.mjs" }).toJSON();
    return new Map(site.map(({ url, content }) => [url, content]));
  } finally {
    await rm(folder, { recursive: true });
  }
}

test("every release has a page, the list and the feed have all", async () => {
  const site = await build([
    page(1, "Die Bücherei bekommt mehr Platz", "02"),
    page(2, "Brücke &lt;offen&gt; &amp; befahrbar", "04"),
  ]);
  assert.deepEqual([...site.keys()].sort(), ["/", "/feed.xml", "/presse-1/", "/presse-2/"]);
  const list = site.get("/");
  assert.ok(list.indexOf('href="/presse-2/"') < list.indexOf('href="/presse-1/"'));
  assert.match(site.get("/presse-2/"), /<title>Brücke &lt;offen&gt; &amp; befahrbar<\/title>/);
  assert.match(site.get("/presse-2/"), /<html lang="de">/);
  assert.match(site.get("/presse-2/"), /"datePublished": ?"2026-05-04"/);
  assert.equal(site.get("/feed.xml").match(/<entry[ >]/g).length, 2);
});

test("an empty archive is a newsroom without releases", async () => {
  assert.deepEqual([...(await build([])).keys()].sort(), ["/", "/feed.xml"]);
});

test("a release lies where it lay", () => {
  assert.equal(pathOf("https://www.city.example/Presse/Brücke.html?id=7"), "/presse-brücke-html-id-7/");
  assert.equal(pathOf("https://www.city.example/"), "/release/");
});
