import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseUsageTerms } from "./parse-usage-terms.ts";
import { usageTermsPhrases } from "./phrases/index.ts";
import { moreUsageTermsPhrases } from "./phrases/more.ts";

const cases = readFileSync(new URL("../../fixtures/no-permissions.tsv", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("# "))
  .map((line) => line.split("\t") as [string, string]);

test.each([
  ["the languages of the package", [...usageTermsPhrases, ...moreUsageTermsPhrases]],
  ["those read by default", usageTermsPhrases],
])("a permission is never invented in %s", (_name, phrases) => {
  const invented = cases
    .map(([inLanguage, text]) => ({ text, terms: parseUsageTerms(text, { inLanguage, phrases }) }))
    .filter(({ terms }) => terms?.permittedUses ?? terms?.freeForMedia ?? terms?.commercialUse === "allowed");
  expect(cases.length).toBeGreaterThan(90);
  expect(invented.map(({ text }) => text)).toEqual([]);
});
