import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanText } from "./markup/escape.ts";
import { renderRelease } from "./render-release.ts";
import { linz } from "./testing/examples.ts";
import { withAddress, withText } from "./testing/hostile.ts";
import { changedShapes, shapes } from "./testing/hostile-shapes.ts";
import { htmlAddresses, xmlShape, xmlTexts } from "./testing/shape.ts";

const options = { feed: { feedUrl: "https://example.org/feed", homePageUrl: "https://example.org/" } };

/** Attacks of the common kinds, written for this test; the public collections run where they are at hand. */
const own: readonly string[] = [
  "<script>alert(1)</script>",
  "</script><script>alert(1)</script>",
  "</style><img src=x onerror=alert(1)>",
  "</title><svg/onload=alert(1)>",
  '"><img src=x onerror=alert(1)>',
  "' autofocus onfocus=alert(1) x='",
  '<!--<img src="--><img src=x onerror=alert(1)//">',
  "]]><script>alert(1)</script><![CDATA[",
  "<![CDATA[<script>alert(1)</script>]]>",
  "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]>&y;",
  "&lt;script&gt;alert(1)&lt;/script&gt;",
  "&#60;script&#62;",
  "[x](javascript:alert(1))",
  "![x](javascript:alert(1))",
  "<javascript:alert(1)>",
  "`code` **bold** _em_ ~~s~~ | cell | <b>",
  "# heading",
  "- item",
  "1. item",
  "> quote",
  "    indented",
  "```\nfence",
  "---\ntitle: other\n---",
  "\u202e\u2066<b>\u2069",
  "a\u0000b\u0001c\u000bd\u001fe\u007ff\u0085g",
  "\ud800 \udfff \ufffe \uffff",
  "{{constructor.constructor('alert(1)')()}}",
  "$" + "{alert(1)}",
  "%3Cscript%3E",
  "\u2028alert(1)\u2029",
  "=cmd|' /C calc'!A0",
  "<plaintext>",
  '<math><mi//xlink:href="data:x,<script>alert(1)</script>">',
];

const folder = process.env["CIVIC_MEDIA_VALIDATORS"];
const file = folder === undefined ? undefined : join(folder, "xss", "vectors.json");
const found = file !== undefined && existsSync(file);
const collected: readonly string[] = found
  ? (JSON.parse(readFileSync(file, "utf8")) as { vector: string }[]).map(({ vector }) => vector)
  : [];

const isBlank = (text: string): boolean => cleanText(text).trim() === "";

const plain = shapes("words");

/** CI looks at all of them (wall/xss.test.mjs). */
const SAMPLE = 12;

describe("a text never changes the shape of a document", () => {
  it.each(own)("%j", (vector) => {
    expect(changedShapes(vector, plain)).toEqual([]);
  });

  it.skipIf(!found)(
    `in a sample of the public collections (${found ? Math.ceil(collected.length / SAMPLE) : "skipped: CIVIC_MEDIA_VALIDATORS is not set"})`,
    { timeout: 600_000 },
    () => {
      const bare = shapes("words", false);
      const sample = collected.filter((vector, index) => index % SAMPLE === 0 && !isBlank(vector));
      expect(sample.filter((vector) => changedShapes(vector, bare, false).length > 0)).toEqual([]);
    },
  );
});

describe("an unsafe address is never written", () => {
  const unsafe = [
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "java\nscript:alert(1)",
    "\u0001javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:msgbox(1)",
    "file:///etc/passwd",
    "//evil.example/x",
    'https://evil.example/" onerror="alert(1)',
    "blob:https://example.org/1",
  ];

  it.each(unsafe)("%j", (address) => {
    const release = withAddress(address);
    const pages = [
      renderRelease(release, "html"),
      renderRelease(release, "fragment"),
      (JSON.parse(renderRelease(release, "oembed")) as { html: string }).html,
      ...xmlTexts(renderRelease(release, "rss", options), "content:encoded"),
      ...xmlTexts(renderRelease(release, "atom", options), "content"),
    ];
    const leads = pages.flatMap(htmlAddresses);
    expect(
      leads.filter((lead) => !/^(?:https?:\/\/[^\s"]*|mailto:[^\s"]*|tel:[^\s"]*)(?: \d+w.*)?$/.test(lead)),
    ).toEqual([]);
    expect(renderRelease(release, "markdown")).not.toMatch(/\]\(<?\s*(?:javascript|data|vbscript|file|blob):/i);
  });
});

it("writes well-formed XML for any string of JavaScript", () => {
  // UTF-16 units at random: controls, lone surrogates and non-characters among them.
  const anyString = fc
    .array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1, maxLength: 20 })
    .map((units) => String.fromCharCode(...units));
  fc.assert(
    fc.property(anyString, (words) => {
      const release = withText(words);
      for (const id of ["rss", "atom", "social-card", "newsml-g2", "nitf"] as const)
        xmlShape(renderRelease(release, id, options));
    }),
    { numRuns: 300 },
  );
});

it("takes time in proportion to the length of a text", () => {
  const time = (length: number): number => {
    const words = `${" ".repeat(length / 2)}${'„"<&(_*`'.repeat(length / 16)}`;
    const release = {
      ...linz,
      body: [{ type: "paragraph" as const, content: [{ type: "text" as const, value: words }] }],
    };
    const start = performance.now();
    for (const id of ["html", "text", "rss", "json-ld"] as const) renderRelease(release, id, options);
    return performance.now() - start;
  };
  time(20_000);
  // Quadratic time would be a hundred times as long; the bound leaves room for a busy machine.
  expect(time(400_000)).toBeLessThan(Math.max(4000, 60 * time(40_000)));
});
