import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Run } from "../inlines.ts";
import { readRelease, safeReadRelease } from "../read.ts";
import type { Release } from "../release.ts";
import { anyRelease } from "../testing/arbitrary.ts";
import { canonicalize } from "./canonicalize.ts";
import { contentHash, formatJcs } from "./content-hash.ts";
import { formatLanguageTag } from "./language-tag.ts";
import { mergeRuns } from "./merge-runs.ts";

const folder = new URL("../../examples/", import.meta.url);
const examples = readdirSync(folder).filter((name) => name.endsWith(".json"));
const read = (name: string): Release => readRelease(JSON.parse(readFileSync(new URL(name, folder), "utf8")));

describe("any release", () => {
  test("has a canonical form that is valid, idempotent, and equal after a journey through JSON", () => {
    fc.assert(
      fc.property(anyRelease, (release) => {
        const before = structuredClone(release);
        const canonical = canonicalize(release);
        expect(release).toEqual(before);
        expect(safeReadRelease(canonical).success).toBe(true);
        expect(JSON.stringify(canonicalize(canonical))).toBe(JSON.stringify(canonical));
        const traveled = readRelease(JSON.parse(JSON.stringify(canonical)));
        expect(traveled).toEqual(canonical);
        expect(JSON.stringify(canonicalize(traveled))).toBe(JSON.stringify(canonical));
      }),
      { numRuns: 400 },
    );
  });
});

describe("examples", () => {
  test.each(examples)("%s is in canonical form", (name) => {
    expect(JSON.stringify(canonicalize(read(name)))).toBe(JSON.stringify(read(name)));
  });
});

describe("runs", () => {
  const strong = { type: "strong" } as const;
  const em = { type: "em" } as const;

  test("with the same marks become one, in one order of marks", () => {
    const runs: Run[] = [
      { type: "text", value: "Lin", marks: [strong, em] },
      { type: "text", value: "z", marks: [em, strong, em] },
      { type: "text", value: "", marks: [em] },
      { type: "break" },
      { type: "text", value: "an", marks: [] },
      { type: "text", value: " der Donau" },
    ];
    expect(mergeRuns(runs)).toEqual([
      { type: "text", value: "Linz", marks: [strong, em] },
      { type: "break" },
      { type: "text", value: "an der Donau" },
    ]);
  });

  test("stay in normalization form C when a letter and its accent meet", () => {
    expect(
      mergeRuns([
        { type: "text", value: "e" },
        { type: "text", value: "\u0301" },
      ]),
    ).toEqual([{ type: "text", value: "é" }]);
  });
});

test.each([
  ["DE-at", "de-AT"],
  ["ZH-hant-tw", "zh-Hant-TW"],
  ["es-419", "es-419"],
  ["de-at-X-LINZ-ab", "de-AT-x-linz-ab"],
  ["sl-NEDIS", "sl-nedis"],
])("the tag %s is written %s", (tag, expected) => {
  expect(formatLanguageTag(tag)).toBe(expected);
});

describe("content hash", () => {
  test("does not see how and how often the release was written down", async () => {
    const release = read("bridge-opening.json");
    const again: Release = {
      ...release,
      version: 7,
      provenance: { source: { href: "https://a.example/", retrieved: "2026-05-04T12:00:00Z" } },
      keywords: release.keywords ?? [],
      corrections: [],
    };
    expect(await contentHash(again)).toBe(await contentHash(release));
    expect(await contentHash({ ...release, headline: `${release.headline}!` })).not.toBe(await contentHash(release));
  });

  test("rests on RFC 8785: the standard's own example", () => {
    const value = {
      numbers: JSON.parse("[333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001]"),
      string: "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"/",
      literals: [null, true, false],
    };
    expect(formatJcs(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  test("sorts keys by UTF-16 code units", () => {
    expect(formatJcs({ "\u20ac": 1, "\r": 2, "\ufb33": 3, "1": 4, "\ud83d\ude00": 5, "\u0080": 6, "\u00f6": 7 })).toBe(
      '{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}',
    );
  });
});
