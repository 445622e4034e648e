import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Block, type Inline, plainBlocks, type Release, safeReadRelease } from "@civic-media/schema";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { anyRelease } from "../testing/arbitrary-release.ts";
import { exampleNames, linz, readExample } from "../testing/examples.ts";
import { fullRelease } from "../testing/full-release.ts";
import { withAddress, withText } from "../testing/hostile.ts";
import { type PdfOptions, readPdf, renderPdf } from "./index.ts";

vi.setConfig({ testTimeout: 120_000 });

const has = (program: string): boolean => spawnSync(program, ["--version"]).error === undefined;
const tools = has("qpdf") && has("pdftotext") && has("pdfinfo");
const latin1 = new TextDecoder("latin1");
const runOn = (input: Uint8Array | undefined, program: string, ...args: string[]): string =>
  spawnSync(program, args, { input, encoding: "utf8", maxBuffer: 1 << 26 }).stdout;
const run = (program: string, ...args: string[]): string => runOn(undefined, program, ...args);

const examples: [name: string, release: Release][] = [
  ...exampleNames.map((name): [string, Release] => [name, readExample(name)]),
  ["every-field", fullRelease],
];
const options: PdfOptions = { includeUnpublished: true, includeEditorialNotes: true };

describe.each(examples)("%s", (_name, release) => {
  test("is marked as PDF/A-3a and PDF/UA-1, and comes back from its file", async () => {
    const bytes = await renderPdf(release, options);
    const file = latin1.decode(bytes);
    for (const mark of [
      "<pdfaid:part>3</pdfaid:part>",
      "<pdfaid:conformance>A</pdfaid:conformance>",
      "<pdfuaid:part>1</pdfuaid:part>",
      "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>",
      "/DisplayDocTitle true",
      "/Marked true",
      "/AFRelationship /Source",
      `/Lang (${release.inLanguage})`,
    ])
      expect(file).toContain(mark);
    expect(readPdf(bytes)).toEqual({ releases: [release], diagnostics: [] });
    expect(await renderPdf(release, options)).toEqual(bytes);
  });
});

const named = `programs read it the same way${tools ? "" : " (skipped: qpdf or poppler-utils is missing)"}`;
describe.skipIf(!tools)(named, () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "civic-media-pdf-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(examples)("%s", async (name, release) => {
    const path = join(folder, `${name}.pdf`);
    writeFileSync(path, await renderPdf(release, options));
    expect(spawnSync("qpdf", ["--check", path]).status).toBe(0);
    expect(run("pdfinfo", path)).toMatch(/Tagged: +yes/);
    const structure = run("pdfinfo", "-struct", path);
    expect(structure.match(/^ {2}H1 /gm)).toHaveLength(1);
    // Words that belong to nothing would be read without any order.
    expect(structure).not.toMatch(/^ {2}Span /m);
    const words = (text: string) => text.replace(/[\s\u00ad-]+/g, "");
    const text = words(run("pdftotext", path, "-"));
    let at = 0;
    for (const block of plainBlocks(release.body)) {
      const found = text.indexOf(words(block.slice(0, 30)), at);
      expect(found, block.slice(0, 30)).toBeGreaterThanOrEqual(at);
      at = found;
    }
    expect(run("pdfdetach", "-list", path)).toContain("release.json");
  });
});

/** How one block stands in another, and how its words are told from all others. */
const NESTED: Readonly<Record<string, (inner: Block, words: Inline) => Block>> = {
  list: (inner, words) => ({ type: "list", ordered: false, items: [[{ type: "paragraph", content: words }, inner]] }),
  numbers: (inner, words) => ({ type: "list", ordered: true, items: [[{ type: "paragraph", content: words }, inner]] }),
  quotation: (inner, words) => ({ type: "quotation", content: [inner], attribution: words }),
  box: (inner, words) => ({ type: "box", title: words, content: [inner] }),
  definitions: (inner, words) => ({ type: "definitions", items: [{ term: words, details: [inner] }] }),
};

/** A release that is nested as deep as the schema allows. */
function nested(handlers: readonly ((typeof NESTED)[string] | undefined)[]): { release: Release; levels: number } {
  let release = linz;
  let block: Block = { type: "paragraph", content: [{ type: "text", value: "Ebene 0." }] };
  for (let levels = 1; ; levels += 1) {
    const next: Block | undefined = handlers[levels % handlers.length]?.(block, [
      { type: "text", value: `Ebene ${levels}.` },
    ]);
    const deeper = { ...linz, body: next === undefined ? [] : [next] };
    if (next === undefined || !safeReadRelease(deeper).success) return { release, levels };
    release = deeper;
    block = next;
  }
}

test.each([
  ...Object.entries(NESTED).map(([name, one]) => ({ name, handlers: [one] })),
  { name: "all", handlers: Object.values(NESTED) },
])("blocks in blocks as deep as the schema allows, with all that they say: $name", async ({ handlers }) => {
  const { release, levels } = nested(handlers);
  expect(levels).toBeGreaterThan(40);
  const bytes = await renderPdf(release);
  expect(readPdf(bytes).releases).toEqual([release]);
  if (!tools) return;
  const shown = runOn(bytes, "pdftotext", "-", "-").replace(/\s+/g, " ");
  for (let level = 0; level < levels; level += 1) expect(shown).toContain(`Ebene ${level}.`);
});

test("any release; letters that no font has are replaced when asked", async () => {
  await fc.assert(
    fc.asyncProperty(anyRelease, async (release) => {
      const bytes = await renderPdf(release, { replaceMissing: true });
      expect(readPdf(bytes)).toEqual({ releases: [release], diagnostics: [] });
    }),
    { numRuns: 60 },
  );
});

test("no text becomes code of the compiler, no unsafe address a link", async () => {
  for (const words of [
    '#panic("x")',
    '"] #let a',
    "\\",
    "$x$",
    "/* a",
    "// b",
    "*_`<label> @ref",
    "a\u0000b\ufffe",
    "= H",
  ])
    await renderPdf(withText(words));
  const file = latin1.decode(await renderPdf(withAddress("javascript:alert(1)"), { embedSource: false }));
  expect(file).not.toMatch(/javascript|\/URI/);
});

test("says which letters have no font, and never writes what is not public", async () => {
  const refused = (release: Release) => renderPdf(release).catch((error: unknown) => error);
  expect(await refused({ ...linz, headline: "漢字" })).toMatchObject({
    code: "font-missing",
    message: expect.stringContaining("漢"),
  });
  expect(await refused({ ...linz, status: { type: "draft" } })).toMatchObject({ code: "release-not-public" });
  expect(latin1.decode(await renderPdf(fullRelease))).not.toContain("GEHEIM");
});

test("takes logo and pictures, with their text alternatives", async () => {
  const svg = new TextEncoder().encode(
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>',
  );
  const bare = await renderPdf(fullRelease);
  const rich = await renderPdf(fullRelease, {
    logo: { data: svg, alt: "Wappen" },
    pictures: { "photo-1": svg },
    accentColor: "#00573f",
    paper: "us-letter",
  });
  expect(rich).not.toEqual(bare);
  expect(latin1.decode(rich)).toContain("/Alt (Wappen)");
  expect(latin1.decode(rich)).toContain("/Alt (Zwei Personen vor dem Rathaus)");
});

test("reads any bytes", async () => {
  const bytes = await renderPdf(linz);
  for (const end of [0, 10, bytes.length / 2, bytes.length - 20])
    expect(readPdf(bytes.subarray(0, end)).releases).toEqual([]);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 30 }), (changes) => {
      const broken = Uint8Array.from(bytes);
      for (const [at, byte] of changes) broken[at] = byte;
      expect(readPdf(broken).releases.length).toBeLessThanOrEqual(1);
    }),
  );
  const loop = new TextEncoder().encode("xref\n0 0\ntrailer\n<< /Root 1 0 R /Prev 0 >>\nstartxref\n0\n%%EOF");
  expect(readPdf(loop).diagnostics).toMatchObject([{ code: "source-missing" }]);
});

describe.skipIf(!tools)("nothing leaves the paper", () => {
  const LONG = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzänderungsverordnung";
  const A4 = 595;
  /** The words of a page, with where they begin and end. */
  const wordsOf = (pdf: Uint8Array): { text: string; from: number; to: number; top: number }[] =>
    [
      ...runOn(pdf, "pdftotext", "-bbox", "-", "-").matchAll(
        /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)"[^>]*>([^<]*)</g,
      ),
    ].map(([, from, top, to, text = ""]) => ({ text, from: Number(from), to: Number(to), top: Number(top) }));
  const run = (value: string): Inline => [{ type: "text", value }];

  test("long words in a headline are parted", async () => {
    const words = wordsOf(await renderPdf({ ...linz, headline: LONG }));
    expect(words.length).toBeGreaterThan(20);
    expect(Math.max(...words.map(({ to }) => to))).toBeLessThan(A4 - 60);
  });

  test.each(["mt", "und", "de"])("what no pattern can part stays on the paper: %s", async (inLanguage) => {
    const token = `${"0123456789abcdef".repeat(10)}`;
    const word = inLanguage === "de" ? token : LONG.repeat(2);
    const paragraph: Block = { type: "paragraph", content: run(word) };
    const cells = [word, "1", word].map((value) => ({ content: run(value) }));
    const pdf = await renderPdf({
      ...linz,
      inLanguage,
      headline: word,
      body: [paragraph, { type: "table", rows: [cells] }, { type: "list", ordered: false, items: [[paragraph]] }],
    });
    const words = wordsOf(pdf);
    expect(Math.max(...words.map(({ to }) => to))).toBeLessThan(A4 - 60);
    // The other column is not covered.
    const one = words.find(({ text }) => text === "1");
    const beside = words.filter(({ top }) => Math.abs(top - (one?.top ?? 0)) < 2).sort((a, b) => a.from - b.from);
    expect(beside).toHaveLength(3);
    for (const [index, { from }] of beside.slice(1).entries()) expect(from).toBeGreaterThan(beside[index]?.to ?? 0);
    // Copied, it is whole: nothing was put between its letters.
    expect(runOn(pdf, "pdftotext", "-", "-").replace(/\s/g, "")).toContain(word);
  });

  test("the numbers of a table of many columns stay apart", async () => {
    const cells = (values: readonly string[]) => values.map((value) => ({ content: run(value) }));
    const years = Array.from({ length: 13 }, (_, index) => String(2012 + index));
    const amounts = years.map((_, index) => (index === 4 ? "1.234.567,89 Euro, davon 12 % vom Land" : `${index}.000`));
    const table: Block = {
      type: "table",
      head: [cells(["Bezirk", ...years])],
      rows: [cells(["Innere Stadt", ...amounts])],
    };
    const words = wordsOf(await renderPdf({ ...linz, body: [table] }));
    const first = words.find(({ text }) => text === "2012");
    const inLine = words.filter(({ top }) => Math.abs(top - (first?.top ?? 0)) < 2);
    expect(inLine.map(({ text }) => text)).toEqual(["Bezirk", ...years]);
    const amount = words.find(({ text }) => text.startsWith("1.234"));
    const next = words.find(({ text }) => text === "5.000");
    expect(amount?.to).toBeLessThan(next?.from ?? 0);
  });

  test("a tall picture is shown whole, with its caption on the same page", async () => {
    const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" width="400" height="3000"/>');
    const photo = { id: "tall", type: "image", alt: "Turm", caption: run("Turmbau") } as const;
    const pdf = await renderPdf(
      { ...linz, media: [photo], body: [{ type: "media", refs: ["tall"] }] },
      { pictures: { tall: svg } },
    );
    expect(wordsOf(pdf).find(({ text }) => text === "Turmbau")?.top).toBeGreaterThan(340);
    expect(runOn(pdf, "pdfinfo", "-")).toMatch(/Pages: +1\n/);
  });
});

test.skipIf(!tools)("from right to left, days and telephones keep their order", async () => {
  const telephone = "0732 / 70 70-1234";
  const contacts = [{ name: "Bo Li", telephones: [{ text: telephone }], hoursAvailable: "8:15–16:45" }];
  const { series: _, ...release } = linz;
  const pdf = await renderPdf({ ...release, inLanguage: "ar", datePublished: "2026-05-04", contacts });
  const box = runOn(pdf, "pdftotext", "-bbox", "-", "-");
  const leftOf = (word: string): number => Number(new RegExp(`xMin="([\\d.]+)"[^>]*>${word}<`).exec(box)?.[1]);
  expect(leftOf("4")).toBeLessThan(leftOf("Stadt"));
  expect(leftOf("0732")).toBeLessThan(leftOf("70-1234"));
  expect(box).toContain("8:15");
});
