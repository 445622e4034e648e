import { readFileSync } from "node:fs";
import type { ArchivedVersion } from "@civic-media/pipeline";
import { type Release, readRelease } from "@civic-media/schema";
import { expect, test } from "vitest";
import { statisticsOf } from "./statistics.ts";

const LINZ = new URL("../../../schema/examples/linz-2022-11-29.json", import.meta.url);
const linz = readRelease(JSON.parse(readFileSync(LINZ, "utf8")));

async function* archived(...all: readonly (Partial<Release> & { archivedAs?: ArchivedVersion["kind"] })[]) {
  for (const [index, { archivedAs: kind = "new", ...fields }] of all.entries())
    yield {
      url: `https://city.example/${index}`,
      version: 1,
      kind,
      seen: "2026-05-04T10:00:00Z",
      contentHash: "",
      parserVersion: "0",
      release: { ...linz, topics: [], keywords: [], rights: [], ...fields },
      changes: [],
    } satisfies ArchivedVersion;
}

test("what is most often stands first; releases that were corrected or withdrawn are counted", async () => {
  const { topics, languages, licenses, ...numbers } = await statisticsOf(
    archived(
      { keywords: ["Wasser"], inLanguage: "en" },
      { keywords: ["Verkehr", "Radwege"], archivedAs: "corrected" },
      { keywords: ["Verkehr"], topics: [{ scheme: "medtop", code: "20000612" }], archivedAs: "withdrawn" },
    ),
  );
  expect([...topics]).toEqual([
    ["Verkehr", 2],
    ["Wasser", 1],
    ["Radwege", 1],
    ["20000612", 1],
  ]);
  expect([...languages]).toEqual([
    ["de-AT", 2],
    ["en", 1],
  ]);
  expect([...licenses]).toEqual([["not stated", 3]]);
  expect(numbers).toMatchObject({ releases: 3, corrected: 1, withdrawn: 1 });
});

test("months without a release stand between the others, over the turn of the year, too", async () => {
  const { months } = await statisticsOf(
    archived({ datePublished: "2024-02-01" }, { datePublished: "2023-11-29" }, { datePublished: "2024-02-29" }),
  );
  expect([...months]).toEqual([
    ["2023-11", 1],
    ["2023-12", 0],
    ["2024-01", 0],
    ["2024-02", 2],
  ]);
});

test("an empty archive, and a year that is wrong by far, give a list that ends", async () => {
  expect((await statisticsOf(archived())).months.size).toBe(0);
  expect(
    (await statisticsOf(archived({ datePublished: "0202-05-04" }, { datePublished: "2024-05-04" }))).months.size,
  ).toBe(2);
});
