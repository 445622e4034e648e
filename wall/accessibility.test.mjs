// Accessibility: axe in Chromium with the rules of WCAG 2.2 AA, and pa11y with HTML CodeSniffer.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import pa11y from "pa11y";
import puppeteer from "puppeteer";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PATIENCE } from "./browser.mjs";
import { pages, writeFolder } from "./material.mjs";
import { chromium, named } from "./tools.mjs";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const WORKERS = 2;
const all = pages();
const paths = all.map(([path]) => path).filter((path) => path.endsWith(".html") && !path.endsWith("404.html"));

/** What axe finds on the open page. */
async function runAxe(page) {
  await page.evaluate(axe.source);
  return page.evaluate(async (tags) => {
    const { violations } = await window.axe.run(document, {
      runOnly: { type: "tag", values: tags },
      resultTypes: ["violations"],
      elementRef: false,
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
  }, TAGS);
}

/** What pa11y finds on the open page; it would wait half a second for the network, which there is none of. */
async function runPa11y(page) {
  const options = { browser: page.browser(), page, ignoreUrl: true, timeout: PATIENCE };
  const { issues } = await pa11y(page.url(), { ...options, standard: "WCAG2AA", runners: ["htmlcs"] });
  return issues.map(({ code, message, selector }) => `${code} ${message} ${selector}`);
}

/** Opens each page once, for both. */
async function checkAll(addresses) {
  const found = { axe: [], pa11y: [], seen: 0 };
  const browser = await puppeteer.launch({
    executablePath: chromium,
    args: ["--no-sandbox", "--disable-gpu"],
    timeout: PATIENCE,
    protocolTimeout: PATIENCE,
  });
  const queue = addresses.values();
  const work = async () => {
    const page = await browser.newPage();
    await page.setOfflineMode(true);
    for (const address of queue) {
      await page.goto(address, { waitUntil: "domcontentloaded", timeout: PATIENCE });
      found.axe.push(...(await runAxe(page)).map((words) => `${address}: ${words}`));
      found.pa11y.push(...(await runPa11y(page)).map((words) => `${address}: ${words}`));
      found.seen += 1;
    }
  };
  try {
    await Promise.all(Array.from({ length: WORKERS }, work));
  } finally {
    await browser.close();
  }
  return found;
}

describe.skipIf(!chromium)(named(`${paths.length} pages`, chromium, "Chromium"), () => {
  let written;
  let found;
  const address = (path) => pathToFileURL(join(written.folder, path)).href;
  beforeAll(async () => {
    const bad = '<!doctype html><html lang="en"><title>x</title><h1>x</h1><img src="x.png">';
    written = writeFolder([...all, ["bad.html", bad]]);
    found = await checkAll(paths.map(address));
  });
  afterAll(() => written?.remove());

  it("have no violation in axe, WCAG 2.2 AA", () => {
    expect(found.axe.slice(0, 20)).toEqual([]);
    expect(found.seen).toBe(paths.length);
  });

  it("have no error in pa11y, WCAG 2 AA", () => {
    expect(found.pa11y.slice(0, 20)).toEqual([]);
  });

  it("would not pass with a picture that has no text", async () => {
    const bad = await checkAll([address("bad.html")]);
    expect(bad.axe.join()).toContain("image-alt");
    expect(bad.pa11y.join()).toContain("H37");
  });
});
