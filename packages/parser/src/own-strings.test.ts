import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import {
  classifyPage,
  discoverFeeds,
  discoverListing,
  explain,
  parseArticle,
  parseBundle,
  parseListing,
  parseRelease,
} from "./index.ts";
import { ownString, withOwnStrings } from "./own-strings.ts";

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

const PAGES = 20;
const SIZE = 1_000_000;

const rows = Array.from(
  { length: 5 },
  (_, day) =>
    `<li><a href="/news/bridge-over-the-river-${day}">The town opens bridge number ${day}</a> 2024-03-0${day + 1}</li>`,
).join("");

/** A page of a million characters, most of them a script. */
const pageOf = (number: number): string => `<!doctype html><html lang="en"><head>
<title>The town opens bridge number ${number}</title><meta name="author" content="Jane Elizabeth Doe of ${number}">
<link rel="alternate" type="application/rss+xml" href="/news/rss.xml" title="All the news of the town of ${number}">
<script>${String(number).padEnd(SIZE, "x")}</script></head><body><nav><a href="/press-releases-${number}">Press releases</a></nav>
<h1>The town opens bridge number ${number}</h1><p>March 3, 2024</p>
<p>The town opens its new bridge on Sunday, and all the streets around it are open again.</p>
<p>“It took us three years”, said Mayor Jane Elizabeth Doe, “and it was worth the wait.”</p><ul>${rows}</ul></body></html>`;

const READERS: Readonly<Record<string, (page: string, options: { url: string }) => unknown>> = {
  classifyPage,
  discoverFeeds,
  discoverListing,
  explain,
  parseArticle,
  parseBundle,
  parseListing,
  parseRelease,
};

/** How many bytes more are in use after pages were read, whose results are kept. */
function heldBy(read: (page: string, options: { url: string }) => unknown): number {
  const results: unknown[] = [];
  const keep = (number: number) => results.push(read(pageOf(number), { url: `https://town.example/news/${number}` }));
  // What V8 compiles for the patterns after some runs is no page.
  for (let run = 0; run < PAGES; run++) read(pageOf(0), { url: "https://town.example/news/0" });
  keep(0);
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  for (let number = 1; number <= PAGES; number++) keep(number);
  keep(0);
  collectGarbage();
  expect(results).toHaveLength(PAGES + 2);
  return process.memoryUsage().heapUsed - before;
}

describe("the results that a caller keeps", () => {
  it.each(Object.keys(READERS))("of %s do not keep the pages", (name) => {
    const read = READERS[name];
    expect(read && heldBy(read)).toBeLessThan((PAGES * SIZE) / 3);
  });
});

describe("withOwnStrings", () => {
  it("changes nothing that can be seen", () => {
    const result = {
      text: "a text of more than a few characters",
      list: [1, undefined, ["one more text of such a length"]],
    };
    const same = structuredClone(result);
    expect(withOwnStrings(result)).toBe(result);
    expect(result).toEqual(same);
  });

  it("leaves alone what is frozen", () => {
    const frozen = Object.freeze({ text: "a text of more than a few characters" });
    expect(withOwnStrings({ frozen }).frozen).toBe(frozen);
  });
});

describe("ownString", () => {
  it.each(["", "short", "thirteen char", "a longer text with a lone \ud800 surrogate"])(
    "gives the same text: %j",
    (text) => {
      expect(ownString(text)).toBe(text);
    },
  );
});
