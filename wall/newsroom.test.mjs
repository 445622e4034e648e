// The search of a newsroom, as it runs in the browser.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { expect, it } from "vitest";
import { renderNewsroom } from "../packages/render/src/newsroom/index.ts";
import { readExample } from "../packages/render/src/testing/examples.ts";
import { onPages } from "./browser.mjs";
import { writeFolder } from "./material.mjs";
import { chromium, named } from "./tools.mjs";

const linz = readExample("linz-2022-11-29");
const releases = Array.from({ length: 45 }, (_, index) => ({
  ...linz,
  id: `tag:example.org,2022:${index}`,
  url: `https://example.org/${index}`,
  headline: index === 7 ? "Brücke gesperrt" : `Platz eröffnet, Teil ${index}`,
}));

it.skipIf(!chromium)(named("the search lists all that it finds", chromium, "Chromium"), async () => {
  const { files } = renderNewsroom(releases, { siteUrl: "https://press.example.org/" });
  const decoder = new TextDecoder();
  const { folder, remove } = writeFolder([...files].map(([path, bytes]) => [path, decoder.decode(bytes)]));
  const seen = [];
  await onPages(["index.html"], async (page, path) => {
    await page.goto(pathToFileURL(join(folder, path)).href);
    const results = page.locator(".results");
    const more = results.locator("button");
    const look = async () => {
      seen.push([
        await results.locator("[role=status]").textContent(),
        await results.locator("li").count(),
        (await more.isVisible()) ? await more.textContent() : "",
      ]);
    };
    const search = async (words) => {
      await page.fill("#search", words);
      await page.keyboard.press("Enter");
      await results.locator("[role=status]:not(:empty)").waitFor();
      await page.waitForFunction(() => window.civicMediaSearch !== undefined);
      await look();
    };
    await search("platz");
    await page.evaluate(axe.source);
    expect(await page.evaluate(async () => (await window.axe.run(document)).violations.map(({ id }) => id))).toEqual(
      [],
    );
    await more.focus();
    await page.keyboard.press("Enter");
    await look();
    // Who cannot see that the list grew stands at the first release that is new.
    expect(await page.evaluate(() => document.activeElement === document.querySelectorAll(".results a")[20])).toBe(
      true,
    );
    await more.click();
    await look();
    await search("BRUCKE");
    await search("nirgends");
  }).finally(remove);
  expect(seen).toEqual([
    ["Presseaussendungen: 44", 20, "Weitere anzeigen (24)"],
    ["Presseaussendungen: 44", 40, "Weitere anzeigen (4)"],
    ["Presseaussendungen: 44", 44, ""],
    ["Presseaussendungen: 1", 1, ""],
    ["Nichts gefunden.", 0, ""],
  ]);
});
