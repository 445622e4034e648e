// What `civic-media convert --preview` and `civic-media serve` show, in Chromium, with everything that attacks it.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium as playwright } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeFindings } from "./site.mjs";
import { attacks, chromium, named } from "./tools.mjs";
import { hook } from "./traces.mjs";

const BIN = fileURLToPath(new URL("../packages/cli/dist/bin.js", import.meta.url));
const here = chromium && existsSync(BIN);
const TABS = ["pg-source", "pg-page", "pg-removed", "pg-release", "pg-rights", "pg-notes", "pg-formats"];
const PAGE = `<html lang="de"><h1>Neue Radwege</h1><p>Medienservice vom: 29.11.2022</p>
<p>Die Stadt baut im Frühjahr vier neue Radwege, die Bauarbeiten beginnen im März und dauern acht Wochen.</p>`;

describe.skipIf(!here)(named("what the command shows", here, "Chromium, or the built command,"), () => {
  let browser;
  let folder;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "civic-media-preview-"));
    browser = await playwright.launch({ executablePath: chromium, args: ["--no-sandbox", "--disable-gpu"] });
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Runs the command; gives what it says where it listens, and its end. */
  async function start(...args) {
    const child = spawn(process.execPath, [BIN, ...args, "--json"], {
      cwd: folder,
      env: { ...process.env, LC_ALL: "C" },
    });
    const ended = new Promise((done) => child.once("close", done));
    const said = await new Promise((done, failed) => {
      child.stdout.once("data", (line) => done(JSON.parse(String(line))));
      child.once("error", failed).once("close", (code) => failed(new Error(`ended with ${code}`)));
    });
    const stop = () => {
      child.kill("SIGINT");
      return ended;
    };
    return { said, stop };
  }

  async function open(address, init) {
    const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
    const page = await context.newPage();
    const wrong = [];
    if (init) await page.addInitScript(init);
    page.on("pageerror", (error) => wrong.push(error.message));
    page.on("dialog", async (dialog) => {
      wrong.push(`dialog ${dialog.type()}`);
      await dialog.dismiss();
    });
    page.on("response", (response) => {
      if (/^https?:/.test(response.url()) && !response.url().startsWith(new URL(address).origin))
        wrong.push(`loaded ${response.url()}`);
    });
    await page.goto(address);
    await page.locator("#pg-code mark").first().waitFor();
    return { page, wrong, close: () => context.close() };
  }

  it("shows the page that was converted, accessibly, and ends with Ctrl-C", async () => {
    await writeFile(join(folder, "page.html"), PAGE);
    const { said, stop } = await start("convert", "page.html", "--preview", "--url", "https://www.example.org/1");
    const { page, wrong, close } = await open(said.preview);
    expect(await page.locator('[data-pointer="/headline"]').textContent()).toContain("Neue Radwege");
    expect(await page.locator("#pg-url").inputValue()).toBe("https://www.example.org/1");
    for (const tab of TABS) {
      await page.locator(`#tab-${tab}`).click();
      await page.waitForFunction((id) => document.getElementById(id).childElementCount > 0, tab);
    }
    wrong.push(...(await axeFindings(page)));
    await page.locator("a[hreflang=de]").click();
    expect(await page.locator('[data-pointer="/headline"]').textContent()).toContain("Neue Radwege");
    expect(wrong).toEqual([]);
    await close();
    expect(await stop()).toBe(0);
  });

  it("is the playground that the server offers", async () => {
    const { said, stop } = await start("serve", "--port", "0");
    const { page, wrong, close } = await open(`${said.address}playground/`);
    expect(await page.locator('[data-pointer="/kicker"]').textContent()).toContain("Erfahrungsaustausch");
    expect(wrong).toEqual([]);
    await close();
    expect(await stop()).toBe(0);
  });

  it.skipIf(attacks.length === 0)(`runs no script of the page: ${attacks.length} attack strings`, async () => {
    await writeFile(join(folder, "attack.html"), PAGE + attacks.join("\n"));
    const { said, stop } = await start("convert", "attack.html", "--preview");
    // Playwright needs `eval`; the page's policy forbids it to everybody else.
    const { page, wrong, close } = await open(
      said.preview,
      `{ const kept = window.eval; (${hook})(); window.eval = kept; }`,
    );
    for (const tab of TABS) await page.locator(`#tab-${tab}`).click();
    const found = await page.evaluate(() => ({
      traces: window.traces.filter((trace) => !trace.startsWith("console")),
      foreign: [...document.scripts].filter(
        ({ id, src }) => id !== "civic-media-page" && !/\/assets\/[a-z-]+\.js$/.test(src),
      ).length,
      handlers: [...document.querySelectorAll("*")].filter((one) =>
        one.getAttributeNames().some((name) => name.startsWith("on")),
      ).length,
      width: document.documentElement.scrollWidth,
    }));
    expect(found).toEqual({ traces: [], foreign: 0, handlers: 0, width: 1000 });
    expect(wrong).toEqual([]);
    await close();
    await stop();
  });
});
