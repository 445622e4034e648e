// Attack strings of public collections, in every text of every format that a browser shows: nothing may run.
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderRelease } from "../packages/render/src/render-release.ts";
import { withText } from "../packages/render/src/testing/hostile.ts";
import { onPages, PATIENCE } from "./browser.mjs";
import { options, writeFolder } from "./material.mjs";
import { chromium, named, attacks as vectors } from "./tools.mjs";
import { hook } from "./traces.mjs";

const { HtmlRenderer, Parser } = createRequire(new URL("../packages/render/package.json", import.meta.url))(
  "commonmark",
);
const PER_PAGE = 40;

const toHtml = (markdown) =>
  new HtmlRenderer().render(new Parser().parse(markdown.replace(/^---\n[\s\S]*?\n---\n\n/, "")));

/** A release with the string in every text, in each format that ends in a browser. */
function documentsWith(vector) {
  const release = withText(vector);
  const feed = JSON.parse(renderRelease(release, "json-feed", options));
  return [
    renderRelease(release, "fragment"),
    feed.items[0].content_html,
    JSON.parse(renderRelease(release, "oembed")).html,
    toHtml(renderRelease(release, "markdown", { embedSource: false })),
  ].join("\n");
}

function pagesWith(strings) {
  const files = [];
  for (let start = 0; start < strings.length; start += PER_PAGE) {
    const some = strings.slice(start, start + PER_PAGE);
    const name = String(start).padStart(5, "0");
    files.push([`${name}-pages.html`, renderRelease(some.map(withText), "html", options)]);
    files.push([
      `${name}-parts.html`,
      `<!doctype html><meta charset="utf-8"><body>${some.map(documentsWith).join("\n")}`,
    ]);
  }
  return files;
}

/** What ran on the page, and what could. */
const inspect = () => {
  // Whoever clicks or moves the pointer must be safe too.
  for (const element of document.querySelectorAll("a, [tabindex], video, audio, img")) {
    element.dispatchEvent(new MouseEvent("mouseover", { bubbles: true }));
    element.dispatchEvent(new FocusEvent("focus"));
  }
  const runs = (script) => !/^application\/(ld|vnd\.civic-release)\+json$/.test(script.type);
  const all = [...document.querySelectorAll("*")];
  return {
    traces: window.traces,
    scripts: [...document.scripts].filter(runs).length,
    handlers: all.filter((element) => element.getAttributeNames().some((name) => name.startsWith("on"))).length,
  };
};

/** Asks Chromium itself: the `evaluate` of Playwright would call the `eval` that leaves a trace here. */
async function look(page) {
  const session = await page.context().newCDPSession(page);
  const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
    expression: `(${inspect})()`,
    returnByValue: true,
  });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** Opens pages and names those on which something ran, or which loaded what they must not. */
async function whatRan(files) {
  const { folder, remove } = writeFolder(files);
  const found = [];
  try {
    const check = async (page, [path]) => {
      const seen = [];
      page.removeAllListeners("dialog");
      page.on("dialog", async (dialog) => {
        seen.push(dialog.type());
        await dialog.dismiss();
      });
      const address = pathToFileURL(join(folder, path)).href;
      await page.goto(address, { waitUntil: "load", timeout: PATIENCE });
      const { traces, scripts, handlers } = await look(page);
      if (page.url() !== address) seen.push("left the page");
      if (traces.length + seen.length + scripts + handlers > 0)
        found.push(`${path}: ${[...traces, ...seen].join(" ")} ${scripts} scripts ${handlers} handlers`);
    };
    await onPages(files, check, { prepare: (page) => page.addInitScript(hook) });
  } finally {
    remove();
  }
  return found;
}

const here = chromium && vectors.length > 0;

describe.skipIf(!here)(
  named(`${vectors.length} attack strings in every text`, here, "Chromium or the collection"),
  () => {
    let files;
    beforeAll(() => {
      files = pagesWith(vectors);
    });
    afterAll(() => {
      files = undefined;
    });

    it("run nothing in Chromium", async () => {
      expect(await whatRan(files)).toEqual([]);
    });

    it("would be seen if they did", async () => {
      const raw = vectors.slice(0, 400).map((vector, index) => [`raw-${index}.html`, `<!doctype html><body>${vector}`]);
      expect((await whatRan(raw)).length).toBeGreaterThan(40);
    });
  },
);
