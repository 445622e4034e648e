import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readRelease, safeReadRelease } from "./read.ts";

const folder = new URL("../examples/", import.meta.url);
const examples = readdirSync(folder).filter((name) => name.endsWith(".json"));
const read = (name: string): Record<string, unknown> => JSON.parse(readFileSync(new URL(name, folder), "utf8"));

describe("examples", () => {
  it.each(examples)("%s is a release, unchanged by reading", (name) => {
    const document = read(name);
    expect(safeReadRelease(document)).toEqual({ success: true, release: document });
  });
});

const document = () => read("linz-2022-11-29.json");

/** Each change breaks the Linz example at one place, which the issue has to name. */
const faults: readonly [name: string, pointer: string, change: (release: Record<string, never>) => void][] = [
  ["an unknown property", "/headLine", (release) => Object.assign(release, { headLine: "x" })],
  ["a day that does not exist", "/datePublished", (release) => Object.assign(release, { datePublished: "2022-02-29" })],
  ["a publisher that is nowhere", "/publisher", (release) => Object.assign(release, { publisher: "nobody" })],
  ["a control character", "/headline", (release) => Object.assign(release, { headline: "a\u0001b" })],
  ["text that is not NFC", "/headline", (release) => Object.assign(release, { headline: "Bu\u0308rger" })],
  ["an empty body", "/body", (release) => Object.assign(release, { body: [] })],
  [
    "a link with script",
    "/body/0/content/0/marks/0/href",
    (release) =>
      Object.assign(release, {
        body: [
          {
            type: "paragraph",
            content: [{ type: "text", value: "x", marks: [{ type: "link", href: "javascript:alert(1)" }] }],
          },
        ],
      }),
  ],
  [
    "an image statement without image",
    "/rights/0/media",
    (release) => Object.assign((release as unknown as { rights: object[] }).rights[0] as object, { scope: "image" }),
  ],
];

describe("broken documents", () => {
  it.each(faults)("names the place of %s", (_, pointer, change) => {
    const release = document();
    change(release as Record<string, never>);
    const result = safeReadRelease(release);
    expect(result.success ? [] : result.issues.map((issue) => issue.pointer)).toContain(pointer);
  });

  it.each(["headline", "abstract"])("refuses a %s of 300,000 marks in a moment", (field) => {
    const before = process.cpuUsage();
    const read = safeReadRelease({ ...document(), [field]: `a${"\u0301\u0323".repeat(150_000)}` });
    expect(read.success ? [] : read.issues.map(({ pointer }) => pointer)).toEqual([`/${field}`]);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(1_000);
  });

  it("says what came and what was expected", () => {
    expect(() => readRelease({ ...document(), version: 0 })).toThrow("/version: expected a number above 0, found 0");
  });
});
