import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shapeOfHtml, shapeOfMarkdown } from "../testing/shapes.ts";
import { type AttributionFormat, formatAttribution } from "./format-attribution.ts";
import { loadAttributionPhrases } from "./load-attribution-phrases.ts";
import { oneLine } from "./run.ts";
import type { AttributionStyle } from "./styles.ts";
import type { Work } from "./work.ts";

const STYLES: readonly AttributionStyle[] = ["tasl", "sentence", "newsroom", "caption", "print"];
const german = await loadAttributionPhrases("de");
const hebrew = await loadAttributionPhrases("he");

const url = "https://www.example.org/foto?a=1&copy;=2&b=(x)";
/** Every text that a record can hold is the hostile one. */
const workOf = (text: string): Work => ({
  title: text,
  description: text,
  creators: [{ name: text, url }, { name: text }],
  agency: text,
  attributionParties: [{ name: text }],
  copyrightHolder: { name: text },
  copyrightNotice: text,
  disclaimerNotice: text,
  usageTerms: text,
  url,
  license: { id: "CC-BY-SA-4.0" },
  modifications: [{ description: text, by: { name: text } }],
  isBasedOn: [{ title: text, creators: [{ name: text }], license: { url: "https://www.example.org/l", name: text } }],
});

const shapesOf: Readonly<
  Record<Exclude<AttributionFormat, "text" | "jsonld">, (value: string) => { shape: string; text: string }>
> = {
  html: shapeOfHtml,
  rdfa: shapeOfHtml,
  markdown: shapeOfMarkdown,
};

const cases = (["html", "rdfa", "markdown"] as const).flatMap((format) =>
  STYLES.flatMap((style) => [german, hebrew].map((phrases) => ({ format, style, phrases }))),
);

const plain = cases.map(({ format, style, phrases }) =>
  shapesOf[format](formatAttribution(workOf("x"), { format, style, ...(phrases && { phrases }) }).value),
);

/** Where the shape changes, or the text is not there. */
function changed(text: string): string[] {
  const line = oneLine(text);
  // Values in another direction of writing are isolated in an element.
  if (/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u.test(line) || line === "")
    return [];
  return cases.flatMap(({ format, style, phrases }, index) => {
    const { value } = formatAttribution(workOf(text), { format, style, ...(phrases && { phrases }) });
    const { shape, text: shown } = shapesOf[format](value);
    const isSame = shape === plain[index]?.shape && shown.includes(line) && !/[\n\r]/.test(value);
    return isSame ? [] : [`${format} ${style} ${phrases?.tag}: ${value}`];
  });
}

/** CIVIC_MEDIA_RUNS takes all of them. */
const STEP = process.env["CIVIC_MEDIA_RUNS"] === undefined ? 30 : 1;

const OWN = [
  '"><img src=x onerror=alert(1)>',
  "</span></a><script>alert(1)</script>",
  "<!-- --><![CDATA[",
  "'onmouseover='alert(1)",
  "[a](javascript:alert(1))",
  "![a](https://evil.example/x.png)",
  "<javascript:alert(1)>",
  "<https://evil.example>",
  "https://evil.example www.evil.example a@evil.example",
  "`code` ``code`` ~~~",
  "# h",
  "1. list",
  "12) list",
  "- list",
  "+ list",
  "> quote",
  "| a | b |",
  "***",
  "===",
  "---",
  "[ref]: https://evil.example",
  "[^1]: note",
  "a\\",
  "\\[x\\](y)",
  "&lt;b&gt; &#60;b&#62; &copy; &amp;",
  "a\nb\r\n\r\n# h\u2028c\u0085d",
  "    indented",
  "\ttab",
  "{license} {title} [x] {url}",
  "</script><script>alert(1)</script>",
  "$&$1$`",
  "\ud800 \udfff \ufffe",
  "a\u202eb\u2066c\u200fd",
  "__proto__ constructor",
  "a*b_c~d",
  "^sup^ ==mark== $$math$$ :emoji: @user #1",
];

describe("a value never changes the shape of the markup", () => {
  test.each(OWN)("%j", (text) => expect(changed(text)).toEqual([]));

  test("any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        expect(changed(text)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test("any text of the characters that mean something", () => {
    const unit = fc.constantFrom(..."\\`*_{}[]<>()#+-.!|~&:@^=$\"'/ \n\t1ax;");
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
        expect(changed(text)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  const folder = process.env["CIVIC_MEDIA_VALIDATORS"];
  const file = folder === undefined ? undefined : join(folder, "xss", "vectors.json");
  const isThere = file !== undefined && existsSync(file);
  test.skipIf(!isThere)(
    `public attack strings${isThere ? "" : " (skipped: CIVIC_MEDIA_VALIDATORS is not set)"}`,
    { timeout: 900_000 },
    () => {
      const vectors = JSON.parse(readFileSync(file as string, "utf8")) as { vector: string }[];
      const sample = vectors
        .map(({ vector }) => vector)
        .filter((vector, index) => index % STEP === 0 && vector.length < 2000);
      console.info(`attributions: ${sample.length} public attack strings, ${cases.length} kinds of markup each`);
      expect(sample.flatMap((vector) => changed(vector).slice(0, 1))).toEqual([]);
    },
  );
});

test("JSON-LD stays in its script element, and holds every text", () => {
  for (const text of OWN) {
    const { value } = formatAttribution(workOf(text), { format: "jsonld" });
    expect(value).not.toContain("<");
    expect(JSON.parse(value).name).toBe(oneLine(text));
  }
});

test("text is one line, with nothing that turns the direction of what follows", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      const { value } = formatAttribution(workOf(text), { ...(hebrew && { phrases: hebrew }) });
      expect(value.replace(/[\u2068\u2069]/g, "")).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
      expect(value.split("\u2068").length).toBe(value.split("\u2069").length);
    }),
    { numRuns: 150 },
  );
});

test("long values take linear time", () => {
  const time = (length: number): number => {
    const work = workOf("*[a](".repeat(length));
    const before = process.cpuUsage().user;
    for (const { format, style } of cases) formatAttribution(work, { format, style });
    return process.cpuUsage().user - before;
  };
  time(1000);
  expect(time(16_000) / Math.max(time(2000), 1000)).toBeLessThan(40);
});
