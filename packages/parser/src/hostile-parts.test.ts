import { expect, test } from "vitest";
import { findNotices } from "./notices/corrections.ts";
import { openPage } from "./open-page.ts";
import type { Page } from "./page.ts";

// What reading the page itself takes would hide how a single part grows, so each is timed alone, by the processor.

const BLOCKS = 40_000;

const TEXT =
  "<p>The city has opened the new bridge over the river today, and many guests were there to see it.</p>".repeat(3);

/** A page with an article before so many more blocks. */
function pageOf(blocks: string): Page {
  const { page } = openPage(`<main><h1>Mayor opens the new bridge</h1>${TEXT}${blocks}`, {});
  if (page === undefined) throw new Error("the page was not read");
  return page;
}

function seconds(part: () => unknown): number {
  const start = process.cpuUsage();
  part();
  return process.cpuUsage(start).user / 1e6;
}

test("notices are looked for in tens of thousands of blocks", { timeout: 60_000 }, () => {
  const page = pageOf(`<ul>${"<li>© ".repeat(BLOCKS)}`);
  expect(page.classified.region).toBeDefined();
  expect(seconds(() => findNotices(page))).toBeLessThan(0.5);
});
