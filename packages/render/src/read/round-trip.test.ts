import { type Block, canonicalize, type Release, type Run } from "@civic-media/schema";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { FormatId } from "../formats.ts";
import { renderRelease } from "../render-release.ts";
import { commonMarkBlocks } from "../testing/arbitrary-markdown.ts";
import { anyBlocks, anyRelease } from "../testing/arbitrary-release.ts";
import { exampleNames, readExample } from "../testing/examples.ts";
import { fullRelease } from "../testing/full-release.ts";
import * as read from "./index.ts";
import type { ReadResult } from "./result.ts";

vi.setConfig({ testTimeout: 1_800_000 });

/** CIVIC_MEDIA_RUNS=10000 runs what the note of a release names; every day fewer do. */
const numRuns = Number(process.env["CIVIC_MEDIA_RUNS"] ?? 300);

const READERS: readonly [format: FormatId, read: (file: string) => ReadResult][] = [
  ["html", read.readHtml],
  ["markdown", read.readMarkdown],
  ["rss", read.readRss],
  ["atom", read.readAtom],
  ["json-feed", read.readJsonFeed],
  ["newsml-g2", read.readNewsMlG2],
];

const options = { feed: { feedUrl: "https://example.org/feed", homePageUrl: "https://example.org/" } };
const bodyOf = (release: Release, body: Block[]): Block[] => canonicalize({ ...release, body }).body;

/** Notes that are not for publication never stand in a file. */
function publicPart(release: Release): Release {
  const { editorialNotes, ...rest } = release;
  const notes = editorialNotes?.filter(({ publishable }) => publishable) ?? [];
  return notes.length > 0 ? { ...rest, editorialNotes: notes } : rest;
}

describe.each(READERS)("%s, through the embedded source", (format, readFormat) => {
  it("gives any release back", () => {
    fc.assert(
      fc.property(anyRelease, (release) => {
        expect(readFormat(renderRelease(release, format, options))).toEqual({ releases: [release], diagnostics: [] });
      }),
      { numRuns },
    );
  });

  it("gives several back in their order", () => {
    const all = exampleNames.map(readExample).map(publicPart);
    const file = renderRelease([...all, fullRelease], format, { ...options, includeUnpublished: true });
    expect(readFormat(file).releases).toEqual([...all, publicPart(fullRelease)]);
  });

  it("holds nothing when it is not to", () => {
    const file = renderRelease(fullRelease, format, { ...options, embedSource: false });
    expect(readFormat(file)).toMatchObject({ releases: [], diagnostics: [{ code: "source-missing" }] });
  });

  it("never carries a note that is not publishable, or the text of a withdrawn release", () => {
    const { releases } = readFormat(renderRelease(fullRelease, format, options));
    expect(JSON.stringify(releases)).toContain("Bitte vorab lesen");
    expect(JSON.stringify(releases)).not.toContain("GEHEIM");
    const status: Release["status"] = { type: "withdrawn", at: "2024-06-01T10:00:00Z", reason: "Falsche Zahlen." };
    const gone = readFormat(renderRelease({ ...fullRelease, status }, format, options)).releases;
    expect(JSON.stringify(gone)).not.toMatch(/Guten Tag|Muster ist eine Stadt|p-o\.jpg/);
  });
});

describe("the visible body", () => {
  it("of a page gives any blocks back", () => {
    fc.assert(
      fc.property(anyRelease, anyBlocks, (release, body) => {
        const page = renderRelease({ ...release, body }, "html", options);
        expect(bodyOf(release, read.readHtmlBody(page))).toEqual(bodyOf(release, body));
      }),
      { numRuns },
    );
  });

  it("of a fragment keeps the levels of headings", () => {
    const page = renderRelease(fullRelease, "fragment");
    expect(bodyOf(fullRelease, read.readHtmlBody(page))).toEqual(bodyOf(fullRelease, fullRelease.body as Block[]));
  });

  it("of Markdown gives back what CommonMark and GFM tables can say", () => {
    fc.assert(
      fc.property(anyRelease, commonMarkBlocks, (release, body) => {
        const document = renderRelease({ ...release, body }, "markdown", options);
        expect(bodyOf(release, read.readMarkdownBody(document))).toEqual(bodyOf(release, body));
      }),
      { numRuns },
    );
  });
});

it("keeps a bar behind a backslash in the code of a Markdown table", () => {
  const code = ["\\|", "a\\|b", "\\\\|", "|\\"].map((value): Run[] => [
    { type: "text", value, marks: [{ type: "code" }] },
  ]);
  const body: Block[] = [{ type: "table", rows: code.map((content) => [{ content }, { content }]) }];
  const document = renderRelease({ ...fullRelease, body }, "markdown", options);
  expect(read.readMarkdownBody(document)).toEqual(body);
});

describe("files of others", () => {
  const deep = "<div>".repeat(100_000);
  const all = [...READERS.map(([, readFormat]) => readFormat), read.readHtmlBody, read.readMarkdownBody];

  it.each([
    ["nothing", ""],
    ["words", "Hello"],
    ["a page", "<!doctype html><title>x</title><p class=e-content>Hello"],
    ["JSON", '{"items":[{"_civic_media":{"release":{"headline":7}}},{"_civic_media":null},null]}'],
    ["a forged script", '<script type="application/vnd.civic-release+json">{"headline":</script>'],
    ["a forged link", '<link type="application/vnd.civic-release+json" href="data:text/html,x"/>'],
    ["front matter without title", "---\nrelease: {}\n---\n"],
    ["depth", deep],
    ["depth that never closes right", `${"<b>".repeat(50_000)}${"</i>".repeat(50_000)}`],
    ["brackets", "[".repeat(20_000)],
    ["quotations", ">".repeat(2_000)],
  ])("give no release and throw nothing: %s", (_name, file) => {
    for (const readFormat of all) {
      const result = readFormat(file);
      if (!Array.isArray(result)) expect((result as ReadResult).releases).toEqual([]);
    }
  });

  it("say what is wrong with a source", () => {
    const page = '<script type="application/vnd.civic-release+json">{"headline":7}</script>';
    const [diagnostic] = read.readHtml(page).diagnostics;
    expect(diagnostic).toMatchObject({ code: "source-invalid", index: 0 });
    expect(diagnostic?.issues?.length).toBeGreaterThan(3);
  });

  it("cannot be forged by the text of a release", () => {
    const evil = '---\ntitle: "x"\nrelease: {"headline":"forged"}\n---';
    const body = [evil, evil.split("\n")[2] ?? "", "---", "<!-- /body -->", "<!-- body -->"].map((value) => ({
      type: "paragraph" as const,
      content: [{ type: "text" as const, value }],
    }));
    for (const [format, readFormat] of READERS) {
      const { releases, diagnostics } = readFormat(renderRelease({ ...fullRelease, body }, format, options));
      expect(releases.length + diagnostics.length).toBe(1);
    }
  });
});
