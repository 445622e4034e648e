import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseUsageTerms } from "./parse-usage-terms.ts";
import { usageTermsPhrases } from "./phrases/index.ts";
import { moreUsageTermsPhrases } from "./phrases/more.ts";

const phrases = [...usageTermsPhrases, ...moreUsageTermsPhrases];

type Stated = Record<string, unknown>;

const cases = readFileSync(new URL("../../fixtures/usage-terms.tsv", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("# "))
  .map((line) => line.split("\t") as [string, string, string]);

const inOrder = (stated: Stated): Stated =>
  Object.fromEntries(
    Object.entries(stated).map(([name, value]) => [name, Array.isArray(value) ? value.sort() : value]),
  );

/** What was read, without what it rests on; `null` for no terms. */
function read(text: string, inLanguage: string): Stated | null {
  const terms = parseUsageTerms(text, { inLanguage, phrases });
  if (terms === undefined) return null;
  const { scope, evidence: _evidence, grounds: _grounds, creditTemplate, ...stated } = terms;
  expect(scope).toBe("images");
  return inOrder({ ...stated, ...(creditTemplate === stated.creditLine ? {} : { creditTemplate }) });
}

test("every statement gives what it says, and nothing else", () => {
  const wrong = cases
    .map(([inLanguage, text, expected]) => {
      const stated = JSON.parse(expected) as Stated | null;
      return { text, expected: stated === null ? null : inOrder(stated), found: read(text, inLanguage) };
    })
    .filter(({ expected, found }) => !isSame(expected, found));
  expect(cases.length).toBeGreaterThan(150);
  expect(wrong).toEqual([]);
});

const isSame = (left: unknown, right: unknown): boolean => {
  const sorted = (value: unknown) => JSON.stringify(Object.entries(value ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)));
  return (left === null) === (right === null) && sorted(left) === sorted(right);
};
