import { describe, expect, test } from "vitest";
import { parseArticle } from "./parse-article.ts";
import { parseRelease } from "./parse-release.ts";

const MEGABYTE = 1_000_000;
const TIMEOUT = 120_000;
const SENTENCE = "<p>A sentence of some length, as it stands in texts of cities, with a comma and an end.";

const repeated = (part: string, size: number): string => part.repeat(Math.ceil(size / part.length));

/** The processor's time, because other tests run at the same time. */
function seconds(input: string): number {
  const start = process.cpuUsage();
  parseArticle(input, { url: "https://www.example.org/" });
  return process.cpuUsage(start).user / 1e6;
}

const PAGES: readonly (readonly [string, () => string])[] = [
  ["100,000 nested elements", () => "<div>".repeat(100_000)],
  ["100,000 nested inline elements with text", () => `<p>${"<i>a".repeat(100_000)}`],
  ["a million attributes", () => `<p ${Array.from({ length: MEGABYTE }, (_, index) => `a${index}=1`).join(" ")}>x`],
  ["a million attributes on as many elements", () => '<b class="x">'.repeat(MEGABYTE / 4)],
  ["20 MB of <p>", () => "<p>".repeat((20 * MEGABYTE) / 3)],
  ["everything unclosed", () => repeated("<div><p><b><a href=x><ul><li><table><tr><td>text <script", 200_000)],
  ["null bytes", () => `<p>${"\u0000".repeat(MEGABYTE)}<p>a\u0000b <\u0000p> ${"<\u0000>".repeat(100_000)}`],
  ["one text without a blank", () => `<p>${"a".repeat(5 * MEGABYTE)}`],
  ["notices of rights", () => repeated("<p>A line.<p>© 2024 City of X, all rights reserved", 2 * MEGABYTE)],
  ["pictures with credits", () => repeated('<p><img src="a.jpg"><br>Photo 1 (X/Y): Z', MEGABYTE)],
  ["words that nothing closes", () => repeated("<p>It said: “We are here and will stay for long. ", MEGABYTE)],
  ["one value without an end", () => `<p class="${"a b ".repeat(MEGABYTE)}`],
];

describe("very large pages are read", () => {
  test.each(PAGES)(
    "%s",
    (_name, make) => {
      const page = make();
      expect(parseArticle(page).authors).toEqual([]);
      expect(parseRelease(page.slice(0, MEGABYTE)).release).toBeUndefined();
    },
    TIMEOUT,
  );

  test(
    "the time grows with the page, up to 20 MB",
    () => {
      seconds(repeated(SENTENCE, MEGABYTE / 2));
      const small = seconds(repeated(SENTENCE, MEGABYTE));
      const large = seconds(repeated(SENTENCE, 20 * MEGABYTE));
      expect(large).toBeLessThan(20 * 3 * Math.max(small, 0.05));
    },
    TIMEOUT,
  );
});
