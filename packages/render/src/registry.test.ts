import { CivicMediaError } from "@civic-media/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defineFormat } from "./format.ts";
import { formats } from "./formats.ts";
import { defineRegistry, registry } from "./registry.ts";
import { linz } from "./testing/examples.ts";

const mine = defineFormat({ ...formats.text, id: "mine", mediaType: "text/x-mine", write: () => "mine\n" });

test("lists all formats and finds them by id", () => {
  expect(registry.formats.map(({ id }) => id)).toEqual(Object.keys(formats));
  for (const format of registry.formats) expect(registry.find(format.id)).toBe(format);
  expect(registry.find("toString")).toBeUndefined();
});

test("a format is added in one place, and its release is checked like all others", () => {
  const all = registry.with(mine);
  expect(all.find("mine")?.render(linz)).toBe("mine\n");
  expect(registry.find("mine")).toBeUndefined();
  const draft = { ...linz, status: { type: "draft" as const } };
  expect(() => all.find("mine")?.render(draft)).toThrowError(expect.objectContaining({ code: "release-not-public" }));
  expect(() => all.with(mine)).toThrowError(CivicMediaError);
});

describe("negotiate", () => {
  const list = defineRegistry([formats.html, formats.markdown, formats.rss, formats.atom, formats["json-ld"]]);

  test.each<[accept: string | undefined, id: string | undefined]>([
    [undefined, "html"],
    ["", "html"],
    ["*/*", "html"],
    ["text/markdown", "markdown"],
    ["TEXT/Markdown", "markdown"],
    ["text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8", "html"],
    ["application/atom+xml, text/html;q=0.9", "atom"],
    ["application/atom+xml;q=0.5, application/rss+xml;q=0.6", "rss"],
    ["application/atom+xml, application/rss+xml", "rss"],
    ["text/*;q=0.3, text/html;q=0, */*;q=0.1", "markdown"],
    ["*/*;q=0.1, application/*", "rss"],
    ["text/html;q=0", undefined],
    ["image/png", undefined],
    ['application/ld+json;profile="http://iiif.io/a,b";q=0.9, text/html;q=0.1', "json-ld"],
    ["application/rss+xml;q=0.001, application/atom+xml;q=0", "rss"],
    ["text/html;q=2, text/markdown;q=0.2", "markdown"],
    ["text/html; q = 0.2 , text/markdown ;q=0.3", "markdown"],
    ["*/html, nonsense, text/markdown", "markdown"],
    ["nonsense", undefined],
  ])("%j gives %s", (accept, id) => {
    expect(list.negotiate(accept)?.id).toBe(id);
  });

  test("takes any header, in time in proportion to its length", () => {
    fc.assert(fc.property(fc.string(), (accept) => void registry.negotiate(accept)));
    const start = performance.now();
    for (const part of ['"', '"\\', "text/html;q=0.5,", ";q=", "a/"]) registry.negotiate(part.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
