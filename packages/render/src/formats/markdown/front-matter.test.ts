import { describe, expect, test } from "vitest";
import { linz } from "../../testing/examples.ts";
import { fullRelease } from "../../testing/full-release.ts";
import { renderFrontMatter } from "./front-matter.ts";

const lineOf = (name: string, release: typeof linz): string | undefined =>
  renderFrontMatter(release, false)
    .split("\n")
    .find((line) => line.startsWith(`${name}:`));

describe("no text leaves its quotes", () => {
  test.each([
    ["a: b", '"a: b"'],
    ['"\ndraft: true', '"\\" draft: true"'],
    ["---", '"---"'],
    ["2022-11-29", "2022-11-29"],
    ["2022-11-29 is a day", '"2022-11-29 is a day"'],
    ["on 2022-11-29", '"on 2022-11-29"'],
    ["a\u2028b\u2029\ufeffc", '"a\\u2028b\\u2029\\ufeffc"'],
    ["a\u0085b\u009f\ufffe\uffffc", '"abc"'],
    ["Grüße 😀", '"Grüße 😀"'],
  ])("%j", (kicker, written) => {
    expect(lineOf("kicker", { ...linz, kicker })).toBe(`kicker: ${written}`);
  });
});

test.each([
  ["2024-05-01", "2024-05-01"],
  ["2024-05-01T09:30:00+02:00", "2024-05-01T09:30:00+02:00"],
  ["2024-05-01T09:30:00Z", "2024-05-01T09:30:00Z"],
  ["2024-05-01T09:30:00.123-05:30", "2024-05-01T09:30:00.123-05:30"],
  // Without seconds YAML reads no date.
  ["2024-05-01T09:30+02:00", '"2024-05-01T09:30+02:00"'],
  ["2024-05-01T09:30:00", '"2024-05-01T09:30:00"'],
])("the date %s is written as %s", (datePublished, written) => {
  expect(lineOf("date", { ...linz, datePublished })).toBe(`date: ${written}`);
});

test("stands between two lines of hyphens and leaves out what a release does not have", () => {
  const lines = renderFrontMatter(linz, false).split("\n");
  expect([lines[0], lines.at(-1)]).toEqual(["---", "---"]);
  expect(lines.filter((line) => line.includes("undefined") || line.startsWith("release:"))).toEqual([]);
});

test("its last entry is the release, which JSON reads", () => {
  const kicker = "a\u2028b\n<c>\u0085";
  const line =
    renderFrontMatter({ ...linz, kicker }, true)
      .split("\n")
      .at(-2) ?? "";
  expect(line).not.toMatch(/[\u2028\u0085]/);
  expect(JSON.parse(line.replace(/^release: /, ""))).toEqual({ ...linz, kicker });
});

test("has no list without entries, and names an unknown body by its id", () => {
  const { keywords, topics, rights, ...bare } = linz;
  expect(lineOf("tags", bare)).toBeUndefined();
  expect(lineOf("license", { ...bare, rights: [] })).toBeUndefined();
  expect(renderFrontMatter({ ...linz, onBehalfOf: ["nobody"] }, false)).toContain('onBehalfOf:\n  - "nobody"\n');
});

test("says what a generator asks for", () => {
  expect(renderFrontMatter(fullRelease, false).split("\n")).toEqual([
    "---",
    'title: "Stadtbau: Neues Rathaus <eröffnet> & belebt"',
    'kicker: "Stadtbau"',
    'subheadline: "Ein Haus für alle"',
    'shortTitle: "Neues Rathaus eröffnet"',
    'description: "Das Rathaus ist offen."',
    'date: "2024-05-01T09:30+02:00"',
    "lastmod: 2024-05-02",
    "expiryDate: 2025-05-01",
    'lang: "de-AT"',
    'author: "Stadt Muster"',
    "onBehalfOf:",
    '  - "Bauamt"',
    'series: "Pressedienst"',
    'kind: "invitation"',
    'register: "standard"',
    'genre: "Ankündigung"',
    "tags:",
    '  - "Kommune"',
    '  - "Rathaus"',
    '  - "Bau & Planung"',
    'license: "https://creativecommons.org/licenses/by/4.0/"',
    "translations:",
    '  - {"lang":"en","href":"https://example.org/press/1","relation":"translation"}',
    '  - {"lang":"de","href":"https://example.org/presse/1-leicht","relation":"easy-language"}',
    'url: "https://example.org/presse/1"',
    'id: "tag:muster.example,2024:1"',
    "version: 2",
    "---",
  ]);
});

test.each([
  [{ type: "published" }, undefined],
  [{ type: "withdrawn", at: "2024-05-02T09:00:00Z", reason: "a" }, undefined],
  [{ type: "draft" }, "draft: true"],
] as const)("a release of the status %j is a draft: %s", (status, line) => {
  expect(lineOf("draft", { ...linz, status })).toBe(line);
});
