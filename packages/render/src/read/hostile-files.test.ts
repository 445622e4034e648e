import { describe, expect, it } from "vitest";
import type { FormatId } from "../formats.ts";
import { renderRelease } from "../render-release.ts";
import { linz } from "../testing/examples.ts";
import * as read from "./index.ts";
import type { ReadResult } from "./result.ts";

const options = { feed: { feedUrl: "https://example.org/feed", homePageUrl: "https://example.org/" } };

const READERS: readonly [format: FormatId, read: (file: string) => ReadResult][] = [
  ["html", read.readHtml],
  ["markdown", read.readMarkdown],
  ["rss", read.readRss],
  ["atom", read.readAtom],
  ["json-feed", read.readJsonFeed],
  ["ninjs", read.readNinjs],
  ["ninjs-1", read.readNinjs],
  ["newsml-g2", read.readNewsMlG2],
  ["nitf", read.readNitf],
];

describe("a file that an editor on Windows saved is read", () => {
  it.each(READERS)("%s", (format, readFormat) => {
    const file = renderRelease(linz, format, options);
    expect(readFormat(`\ufeff${file.replaceAll("\n", "\r\n")}`)).toEqual({ releases: [linz], diagnostics: [] });
  });

  it("and so is the body of a Markdown document", () => {
    const file = renderRelease(linz, "markdown");
    expect(read.readMarkdownBody(`\ufeff${file.replaceAll("\n", "\r\n")}`)).toEqual(read.readMarkdownBody(file));
  });
});

describe("a Markdown body that no release has is none", () => {
  it.each([
    ["quotations in quotations", ">".repeat(20_000)],
    ["lists in lists", "+ ".repeat(20_000)],
    ["lists in quotations in numbers", "> - > 1. ".repeat(5000)],
    ["references that nothing defines", "[a][b] ".repeat(20_000)],
    ["links that nothing ends", "[a](".repeat(20_000)],
    ["emphasis that nothing ends", "a*".repeat(50_000)],
    ["tags and references that are escaped", "&\\<>'".repeat(40_000)],
  ])("%s", (_name, words) => {
    const start = process.cpuUsage();
    expect(read.readMarkdownBody(`\n<!-- body -->\n${words}\n<!-- /body -->\n`)).toEqual([]);
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(1);
  });

  it("but one of two hundred levels is read", () => {
    const nested = `${"> ".repeat(200)}words`;
    expect(read.readMarkdownBody(`\n<!-- body -->\n${nested}\n<!-- /body -->\n`)).toHaveLength(1);
  });
});
