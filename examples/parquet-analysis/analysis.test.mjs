import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import { archive, collect, compose, parse } from "@civic-media/pipeline";
import { openSqliteStore } from "@civic-media/pipeline/sqlite";
import { analyze } from "./analysis.mjs";
import { bars } from "./bars.mjs";
import { exportArchive } from "./export.mjs";

const LICENSE = '<p>Text: <a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p>';
const page = (number, month, extra = "") => ({
  status: "fetched",
  url: `https://www.city.example/press/${number}`,
  finalUrl: `https://www.city.example/press/${number}`,
  body: new TextEncoder().encode(
    `<html lang="en"><h1>Bridge number ${number} opens</h1><p>Published: ${month} 4, 2026</p><p>“The bridge number ${number} is open at last,” said Mayor Jane Doe.</p><p>People walked across it at noon.</p>${extra}</html>`,
  ),
  retrieved: "2026-07-01T10:00:00Z",
  httpStatus: 200,
  headers: [],
});

async function inFolder(work) {
  const folder = await mkdtemp(join(tmpdir(), "parquet-analysis-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function exported(folder, pages) {
  const [database, file] = [join(folder, "archive.sqlite"), join(folder, "archive.parquet")];
  const store = openSqliteStore(database);
  await collect(compose(pages, parse(), archive(store)));
  await store.close();
  assert.equal(await exportArchive(database, file), pages.length);
  return file;
}

test("months, licenses and speakers are counted, and drawn", () =>
  inFolder(async (folder) => {
    const file = await exported(folder, [page(1, "May"), page(2, "June", LICENSE), page(3, "June")]);
    const answers = Object.fromEntries((await analyze(file)).map(({ id, counts }) => [id, counts]));
    assert.deepEqual(answers["releases-per-month"], [
      ["2026-05", 1],
      ["2026-06", 2],
    ]);
    assert.deepEqual(answers.licenses, [
      ["nothing stated", 2],
      ["CC-BY-4.0", 1],
    ]);
    assert.deepEqual(answers.speakers, [["Jane Doe", 3]]);
    const plots = join(folder, "plots");
    await promisify(execFile)(process.execPath, ["analysis.mjs", file, plots]);
    assert.match(await readFile(join(plots, "speakers.svg"), "utf8"), /^<svg .*Jane Doe<\/text>/s);
  }));

test("an empty archive has no answers, and still a plot", () =>
  inFolder(async (folder) => {
    for (const { title, counts } of await analyze(await exported(folder, []))) {
      assert.deepEqual(counts, []);
      assert.match(bars(title, counts), /<\/svg>/);
    }
  }));

test("labels are text", () => {
  assert.match(bars("A & B", [["<script>", 1]]), /aria-label="A &amp; B".*&lt;script&gt;/s);
});
