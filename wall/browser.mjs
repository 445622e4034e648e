// Chromium, without any network.
import { chromium as playwright } from "playwright-core";
import { chromium } from "./tools.mjs";

/** Milliseconds; other work on the machine must not make a check fail. */
export const PATIENCE = 600_000;

/** Opens a browser and calls `work` with each item on one of several pages at once. */
export async function onPages(items, work, { workers = 2, prepare = async () => {} } = {}) {
  const browser = await playwright.launch({
    executablePath: chromium,
    args: ["--no-sandbox", "--disable-gpu"],
    timeout: PATIENCE,
  });
  try {
    const context = await browser.newContext({ bypassCSP: true });
    context.setDefaultTimeout(PATIENCE);
    await context.setOffline(true);
    const queue = items.values();
    const run = async () => {
      const page = await context.newPage();
      await prepare(page);
      for (const item of queue) await work(page, item);
    };
    await Promise.all(Array.from({ length: workers }, run));
  } finally {
    await browser.close();
  }
}
