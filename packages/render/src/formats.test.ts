import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Release } from "@civic-media/schema";
import { describe, expect, it } from "vitest";
import type { RenderOptions } from "./format.ts";
import type { HtmlOptions } from "./formats/html/options.ts";
import { blockHandlers } from "./formats/html/page-blocks.ts";
import { type FormatId, formats } from "./formats.ts";
import { mappings } from "./mappings.ts";
import { trustHtml } from "./markup/html.ts";
import { renderRelease } from "./render-release.ts";
import { exampleNames, linz, readExample } from "./testing/examples.ts";
import { fullRelease } from "./testing/full-release.ts";

const ids = Object.keys(formats) as FormatId[];
const folder = new URL("../fixtures/", import.meta.url);

/** The address of the feed makes the feed complete; some of the examples are not published. */
const options: RenderOptions = { includeUnpublished: true, feed: { feedUrl: "https://example.org/feed" } };

/**
 * The release as data is tested by reading it back, the style sheet by its own test; in the expected files they would
 * hide what people see.
 */
const readable = (id: FormatId): HtmlOptions => ({ ...options, embedSource: id === "json-feed", stylesheet: "" });

const cases: readonly [name: string, release: Release][] = [
  ...exampleNames.map((name): [string, Release] => [name, readExample(name)]),
  ["every-field", fullRelease],
];

describe.each(cases)("%s", (name, release) => {
  it.each(ids)("as %s is what was expected", (id) => {
    const file = new URL(`${name}/expected.${id}`, folder);
    const actual = renderRelease(release, id, readable(id));
    if (process.env["UPDATE"] === "1") {
      mkdirSync(new URL(`${name}/`, folder), { recursive: true });
      writeFileSync(file, actual);
    }
    expect(existsSync(file), `${file.pathname} is missing; run the tests with UPDATE=1`).toBe(true);
    expect(actual).toBe(readFileSync(file, "utf8"));
  });

  it.each(ids)("as %s is the same twice, ends in a line feed and leaves the release as it is", (id) => {
    const before = structuredClone(release);
    const first = renderRelease(release, id, options);
    expect(renderRelease([release], id, options)).toBe(first);
    expect(first.endsWith("\n")).toBe(true);
    expect(release).toEqual(before);
  });
});

describe("mapping", () => {
  it.each(ids)("of %s has a row for every field that the release with every field has", (id) => {
    const rows = Object.keys(mappings[id]);
    expect(Object.keys(fullRelease).filter((field) => !rows.includes(field))).toEqual([]);
  });
});

it.each(["rss", "atom", "newsml-g2"] as const)("%s writes no markup that a caller's handlers declare safe", (id) => {
  const untyped: object = { blocks: { ...blockHandlers, paragraph: () => trustHtml("]]>\u0000") } };
  expect(renderRelease(linz, id, { ...options, ...untyped })).toBe(renderRelease(linz, id, options));
});

/** These describe one release; another would need a file of its own. */
const single: readonly FormatId[] = ["oembed", "social-card", "ninjs", "nitf", "ninjs-1", "ninjs-2", "email"];

describe("several releases", () => {
  it.each(single)("are refused by %s, which describes one", (id) => {
    expect(() => renderRelease([linz, fullRelease], id)).toThrow(/describes one release; got 2/);
  });

  it.each(ids.filter((id) => !single.includes(id)))("stand in one %s document", (id) => {
    const text = renderRelease([linz, fullRelease], id, options);
    expect(text).toContain("Oberbürgermeister");
    expect(text).toContain("belebt");
    expect(text.indexOf("Oberbürgermeister")).toBeLessThan(text.indexOf("belebt"));
  });
});
