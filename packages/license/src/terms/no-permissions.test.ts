import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseUsageTerms } from "./parse-usage-terms.ts";

const cases = readFileSync(new URL("../../fixtures/no-permissions.tsv", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("# "))
  .map((line) => line.split("\t") as [string, string]);

test("a permission is never invented", () => {
  const invented = cases
    .map(([inLanguage, text]) => ({ text, terms: parseUsageTerms(text, { inLanguage }) }))
    .filter(({ terms }) => terms?.permittedUses ?? terms?.freeForMedia ?? terms?.commercialUse === "allowed");
  expect(cases.length).toBeGreaterThan(90);
  expect(invented.map(({ text }) => text)).toEqual([]);
});
