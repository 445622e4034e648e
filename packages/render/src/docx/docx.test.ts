import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Release } from "@civic-media/schema";
import fc from "fast-check";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { anyRelease } from "../testing/arbitrary-release.ts";
import { exampleNames, linz, readExample } from "../testing/examples.ts";
import { fullRelease } from "../testing/full-release.ts";
import { withAddress, withText } from "../testing/hostile.ts";
import { xmlShape } from "../testing/shape.ts";
import { readDocx, renderDocx } from "./index.ts";

vi.setConfig({ testTimeout: 180_000 });

const examples: [name: string, release: Release][] = [
  ...exampleNames.map((name): [string, Release] => [name, readExample(name)]),
  ["every-field", fullRelease],
];
const options = { includeUnpublished: true, includeEditorialNotes: true };
const decoder = new TextDecoder();
const partOf = (bytes: Uint8Array, path: string): string => decoder.decode(unzipSync(bytes)[path]);
const shapeOf = async (release: Release) =>
  xmlShape(partOf(await renderDocx(release, { embedSource: false }), "word/document.xml"));

/** The smallest picture there is: one pixel. */
const PIXEL = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
  (character) => character.charCodeAt(0),
);

test.each(examples)("%s comes back from its file, which is the same twice", async (_name, release) => {
  const bytes = await renderDocx(release, options);
  expect(readDocx(bytes)).toEqual({ releases: [release], diagnostics: [] });
  expect(await renderDocx(release, options)).toEqual(bytes);
  for (const [path, part] of Object.entries(unzipSync(bytes)))
    if (/\.(?:xml|rels)$/.test(path)) xmlShape(decoder.decode(part));
});

test("any release", async () => {
  await fc.assert(
    fc.asyncProperty(anyRelease, async (release) => {
      expect(readDocx(await renderDocx(release))).toEqual({ releases: [release], diagnostics: [] });
    }),
    { numRuns: 60 },
  );
});

test("has headings, links, a numbered list that starts at three, and core properties", async () => {
  const bytes = await renderDocx(fullRelease);
  const document = partOf(bytes, "word/document.xml");
  expect(document.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(1);
  expect(document).toContain('<w:pStyle w:val="Heading2"/>');
  expect(partOf(bytes, "word/_rels/document.xml.rels")).toContain('Target="https://example.org/a?b=1&amp;c=2"');
  expect(partOf(bytes, "word/numbering.xml")).toContain('<w:start w:val="3"/>');
  const core = partOf(bytes, "docProps/core.xml");
  expect(core).toContain("<dc:title>Stadtbau: Neues Rathaus &lt;eröffnet&gt; &amp; belebt</dc:title>");
  expect(core).toContain("2024-05-01T07:30:00Z");
  expect(core).not.toContain(String(new Date().getFullYear()));
});

test("takes pictures with their text alternatives", async () => {
  const bytes = await renderDocx(fullRelease, { pictures: { "photo-1": PIXEL, "film-1": PIXEL } });
  expect(partOf(bytes, "word/document.xml")).toContain('descr="Zwei Personen vor dem Rathaus"');
  expect(Object.keys(unzipSync(bytes)).filter((path) => path.startsWith("word/media/"))).toHaveLength(1);
  expect(await renderDocx(fullRelease, { pictures: { "photo-1": PIXEL, "film-1": PIXEL } })).toEqual(bytes);
});

test("no text changes the shape of the document, no unsafe address is a link", async () => {
  const plain = await shapeOf(withText("words"));
  for (const words of ["<w:p/>", "]]>", "&amp;", '" w:x="', "a\u0000\ud800\ufffe", "{{x}}", "%1."])
    expect(await shapeOf(withText(words))).toEqual(plain);
  const bytes = await renderDocx(withAddress("javascript:alert(1)"), { embedSource: false });
  for (const part of Object.values(unzipSync(bytes)).map((one) => decoder.decode(one)))
    expect(part).not.toMatch(/Target="javascript|href="javascript/i);
});

test("never holds what is not public; reads any bytes", async () => {
  const closed = renderDocx({ ...linz, status: { type: "draft" } });
  await expect(closed).rejects.toMatchObject({ code: "release-not-public" });
  const bytes = await renderDocx(fullRelease);
  for (const part of Object.values(unzipSync(bytes))) expect(decoder.decode(part)).not.toContain("GEHEIM");
  const bare = await renderDocx(linz, { embedSource: false });
  expect(readDocx(bare).diagnostics).toMatchObject([{ code: "source-missing" }]);
  for (const end of [0, 4, 100, bytes.length - 30]) expect(readDocx(bytes.subarray(0, end)).releases).toEqual([]);
});

const here = spawnSync("soffice", ["--version"]).error === undefined;
describe.skipIf(!here)(`LibreOffice${here ? "" : " (skipped: it is not installed)"}`, () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "civic-media-docx-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("opens each and keeps headings, links and text alternatives", async () => {
    const files = await Promise.all(
      examples.map(async ([name, release]) => {
        const path = join(folder, `${name}.docx`);
        writeFileSync(path, await renderDocx(release, { ...options, pictures: { "photo-1": PIXEL } }));
        return path;
      }),
    );
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    spawnSync("soffice", [profile, "--headless", "--convert-to", "fodt", "--outdir", folder, ...files]);
    const opened = examples.map(([name]) => readFileSync(join(folder, `${name}.fodt`), "utf8"));
    for (const text of opened) expect(text.match(/<text:h [^>]*text:outline-level="1"/g)).toHaveLength(1);
    const full = opened.at(-1);
    expect(full).toContain('xlink:href="https://example.org/a?b=1&amp;c=2"');
    expect(full).toContain("<svg:desc>Zwei Personen vor dem Rathaus</svg:desc>");
    expect(full).toContain("Neues Rathaus &lt;eröffnet&gt; &amp; belebt</dc:title>");
  });
});
