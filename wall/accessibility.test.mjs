// Accessibility: axe in Chromium with the rules of WCAG 2.2 AA, and pa11y with HTML CodeSniffer.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import pa11y from "pa11y";
import puppeteer from "puppeteer";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { onPages } from "./browser.mjs";
import { pages, writeFolder } from "./material.mjs";
import { chromium, named } from "./tools.mjs";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const all = pages();
const paths = all.map(([path]) => path).filter((path) => path.endsWith(".html") && !path.endsWith("404.html"));

describe.skipIf(!chromium)(named(`${paths.length} pages`, chromium, "Chromium"), () => {
  let written;
  beforeAll(() => {
    written = writeFolder(all);
  });
  afterAll(() => written?.remove());
  const address = (path) => pathToFileURL(join(written.folder, path)).href;

  it("have no violation in axe, WCAG 2.2 AA", async () => {
    const found = [];
    const check = async (page, path) => {
      await page.goto(address(path), { waitUntil: "domcontentloaded" });
      const violations = await page.evaluate(async (tags) => {
        const result = await window.axe.run(document, {
          runOnly: { type: "tag", values: tags },
          resultTypes: ["violations"],
          elementRef: false,
        });
        return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
      }, TAGS);
      found.push(...violations.map((violation) => `${path}: ${violation}`));
    };
    await onPages(paths, check, { prepare: (page) => page.addInitScript(axe.source) });
    expect(found.slice(0, 20)).toEqual([]);
  });

  it("have no error in pa11y, WCAG 2 AA", async () => {
    const browser = await puppeteer.launch({ executablePath: chromium, args: ["--no-sandbox", "--disable-gpu"] });
    const found = [];
    const queue = paths.values();
    const run = async () => {
      const page = await browser.newPage();
      await page.setOfflineMode(true);
      for (const path of queue) {
        const { issues } = await pa11y(address(path), { browser, page, standard: "WCAG2AA", runners: ["htmlcs"] });
        found.push(...issues.map(({ code, message, selector }) => `${path}: ${code} ${message} ${selector}`));
      }
    };
    try {
      await Promise.all([run(), run()]);
    } finally {
      await browser.close();
    }
    expect(found.slice(0, 20)).toEqual([]);
  });
});
