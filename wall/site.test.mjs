// The site in Chromium: accessible, light and dark, at 320 pixels, without errors, small, and working without a server.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium as playwright } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PATIENCE } from "./browser.mjs";
import { axeFindings, folder, isBuilt, pagesOf, serveSite } from "./site.mjs";
import { chromium, named } from "./tools.mjs";

const here = chromium && isBuilt;
const all = isBuilt ? [...pagesOf()] : [];
const own = all.filter((path) => !path.startsWith("api/"));
/** Of the pages that TypeDoc writes, one of each kind. */
const api = [
  ...new Map(all.filter((path) => path.startsWith("api/")).map((path) => [path.split("/")[1], path])).values(),
];
const VIEWS = [
  { name: "light, 1280 pixels", colorScheme: "light", viewport: { width: 1280, height: 900 } },
  { name: "dark, 320 pixels", colorScheme: "dark", viewport: { width: 320, height: 640 } },
];

describe.skipIf(!here)(named("the site", here, "Chromium, or docs/site of npm run docs,"), () => {
  let browser;
  let site;
  beforeAll(async () => {
    site = await serveSite();
    browser = await playwright.launch({ executablePath: chromium, args: ["--no-sandbox", "--disable-gpu"] });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  /** Opens pages one after the other and gives what is wrong with them. */
  async function look(paths, options, check) {
    const found = [];
    const context = await browser.newContext({ ...options, bypassCSP: true });
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") found.push(`${page.url()}: ${message.text()}`);
    });
    page.on("pageerror", (error) => found.push(`${page.url()}: ${error.message}`));
    for (const path of paths) {
      await page.goto(site.address + path);
      found.push(...(await check(page, path)).map((words) => `${path}: ${words}`));
    }
    await context.close();
    return found;
  }

  it.each(VIEWS)("is accessible: axe, $name", async (view) => {
    expect(await look(own, view, (page) => axeFindings(page))).toEqual([]);
  });

  it("the reference is accessible: axe", async () => {
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
    expect(await look(api, VIEWS[0], (page) => axeFindings(page, tags))).toEqual([]);
  });

  it("fits into 320 pixels", async () => {
    const tooWide = () => document.documentElement.scrollWidth;
    const found = await look(own, VIEWS[1], async (page) => {
      const width = await page.evaluate(tooWide);
      return width > 320 ? [`${width} pixels`] : [];
    });
    expect(found).toEqual([]);
  });

  it("sends less than 200 kB with the first page, and nothing from elsewhere", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const asked = [];
    page.on("request", (request) => asked.push(request.url()));
    site.sent.bytes = 0;
    await page.goto(`${site.address}index.html`, { waitUntil: "networkidle" });
    expect(site.sent.bytes).toBeGreaterThan(10_000);
    expect(site.sent.bytes).toBeLessThan(200_000);
    expect(asked.filter((url) => !url.startsWith(site.address) && !url.startsWith("data:"))).toEqual([]);
    await context.close();
  });

  it("lights up the words of a value, by pointer and by keyboard", async () => {
    const page = await browser.newPage();
    await page.goto(`${site.address}index.html`);
    const date = page.locator('[data-pointer="/datePublished"]');
    await date.hover();
    expect((await page.locator("mark.lit").allTextContents()).join("")).toContain("29.11.2022");
    await page.locator('[data-pointer="/kicker"]').focus();
    expect(await page.locator("mark.lit").allTextContents()).toEqual(["Erfahrungsaustausch"]);
    await page.keyboard.press("Tab");
    expect(await page.locator("mark.lit").first().textContent()).toContain("Linzer Delegation");
    await page.close();
  });

  it("has its first link lead to the content, and a visible focus", async () => {
    const page = await browser.newPage();
    await page.goto(`${site.address}how-to/publish-a-feed.html`);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("skip");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
    await page.close();
  });

  it.each(["server", "disk"])("finds guides and names, opened from a %s", async (from) => {
    const address = from === "disk" ? `${pathToFileURL(folder).href}/` : site.address;
    const page = await browser.newPage();
    const errors = [];
    page.on("console", (message) => {
      if (message.type() === "error") errors.push(message.text());
    });
    await page.goto(`${address}how-to/publish-a-feed.html`);
    await page.keyboard.press("/");
    await page.keyboard.type("parseRelease");
    await page.locator(".search-results a").first().waitFor();
    expect(await page.locator(".search-results a").first().textContent()).toContain("parseRelease");
    await page.locator("#search-input").fill("newsroom");
    const wanted = page.locator('.search-results a[href="../how-to/publish-a-newsroom.html"]');
    await wanted.waitFor();
    for (let step = 0; step < 20; step += 1) {
      await page.keyboard.press("ArrowDown");
      if (await wanted.evaluate((link) => link === document.activeElement)) break;
    }
    await page.keyboard.press("Enter");
    await page.waitForURL(/publish-a-newsroom/);
    expect(errors).toEqual([]);
    await page.close();
  });

  it("prints without menus", async () => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(folder, "how-to/publish-a-feed.html")).href);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".menu, .site-header, .copy").filter({ visible: true }).count()).toBe(0);
    await page.close();
  });
});
