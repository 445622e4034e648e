import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { detectLicenses } from "./html/index.ts";
import type { LicenseMatch } from "./license.ts";
import { parseLicenseText } from "./license-text.ts";
import { parseLicenseUrl } from "./license-url.ts";

interface Case {
  kind: "url" | "text" | "html";
  input: string;
  lang?: string;
  expected: string | null;
}

const cases: Case[] = readFileSync(new URL("../fixtures/cases.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));

const READERS: Readonly<Record<Case["kind"], (one: Case) => LicenseMatch | undefined>> = {
  url: ({ input }) => parseLicenseUrl(input),
  text: ({ input }) => parseLicenseText(input),
  html: ({ input }) => detectLicenses(input)[0],
};

const toPath = (match: LicenseMatch | undefined): string | null =>
  match === undefined
    ? null
    : [match.unit ?? "", match.version ?? "", match.jurisdiction ?? ""].join("/").replace(/\/+$/, "");

test.each(["url", "text", "html"] as const)("every %s is read as what it says", (kind) => {
  const wrong = cases
    .filter((one) => one.kind === kind)
    .map((one) => ({ input: one.input, expected: one.expected, found: toPath(READERS[kind](one)) }))
    .filter(({ expected, found }) => expected !== found);
  expect(cases.filter((one) => one.kind === kind).length).toBeGreaterThan(20);
  expect(wrong).toEqual([]);
});
