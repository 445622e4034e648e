import robotsParser from "robots-parser";
import { describe, expect, test } from "vitest";
import { readRobotsFile } from "./robots-file.ts";

const origin = "https://city.example";
const allows = (text: string, path: string) =>
  readRobotsFile(`${origin}/robots.txt`, text, "Civic-Media").isAllowed(origin + path);

/** CPU time in milliseconds. */
function timeOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1000;
}

describe("says what the whole file says", () => {
  const groups = [
    "User-agent: civic-media\nDisallow: /a\n",
    "USER-AGENT : Civic-Media/2 # ours\nAllow: /a/b\nCrawl-delay: 3\n",
    "User-agent: other\nDisallow: /\n",
    "User-agent: *\nDisallow: /*.pdf$\n",
    "User-agent: other\n\nUser-agent: civic-media\n# both: us\n:\nDisallow: /c\n",
    "User-agent: civic-media\nSitemap: /map.xml\nUser-agent: other\nDisallow: /a\n",
    "User-agent\nno line\nDisallow: /d\n",
    "Disallow: /before\n",
    "User-agent:\nDisallow: /\n",
  ];
  const paths = ["/", "/a", "/a/b", "/c", "/d", "/before", "/x.pdf", "/x.pdf?y"];
  const parse = robotsParser as unknown as (
    url: string,
    text: string,
  ) => { isAllowed(url: string, name: string): boolean; getCrawlDelay(name: string): number | undefined };
  const cases = groups.flatMap((one) => groups.map((other) => one + other));
  test.each(cases)("%j", (text) => {
    const whole = parse(`${origin}/robots.txt`, text);
    const own = readRobotsFile(`${origin}/robots.txt`, text, "civic-media");
    for (const path of paths)
      expect(own.isAllowed(origin + path)).toBe(whole.isAllowed(origin + path, "civic-media") !== false);
    expect(own.crawlDelay).toBe(whole.getCrawlDelay("civic-media"));
  });
});

test("thousands of names above thousands of rules cost what their lines cost", () => {
  const names = Array.from({ length: 20_000 }, (_, index) => `User-agent: robot${index}\n`).join("");
  expect(timeOf(() => allows(`${names}${"Disallow: /x\n".repeat(15_000)}`, "/x"))).toBeLessThan(3_000);
  const ours = "User-agent: civic-media\n".repeat(10_000);
  expect(allows(`${names}${ours}${"Disallow: /x\n".repeat(15_000)}`, "/x")).toBe(false);
});

test("a question is never dear: what cannot be weighed is not allowed", () => {
  const rule = `Disallow: /${"*a".repeat(20)}b$\n`;
  const text = `User-agent: *\n${rule.repeat(5_000)}`;
  expect(timeOf(() => expect(allows(text, `/${"a".repeat(4_000)}`)).toBe(false))).toBeLessThan(1_000);
  expect(allows(text, "/news/1")).toBe(true);
  expect(allows(`User-agent: other\n${rule.repeat(5_000)}`, `/${"a".repeat(4_000)}`)).toBe(true);
});
