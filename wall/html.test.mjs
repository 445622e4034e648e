// HTML: the W3C's checker (vnu) and html-validate.
import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pages, writeFolder } from "./material.mjs";
import { java, named } from "./tools.mjs";

const jar = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");
const STYLE = /(?<=<style>)[\s\S]*?(?=<\/style>)/;
const styles = new Set();

/** All pages, but each style only in the first that has it: to look at the same one again takes most of the time. */
const html = pages()
  .filter(([path]) => path.endsWith(".html"))
  .map(([path, text]) => {
    const [style] = STYLE.exec(text) ?? [];
    const isNew = style === undefined || !styles.has(style);
    if (style !== undefined) styles.add(style);
    return [path, isNew ? text : text.replace(STYLE, "")];
  });

// One pass over many small files: code that is optimized further than this is never used often enough.
const JAVA = ["-Xss4m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"];

/** What vnu has to say of the pages in a folder. */
const runVnu = (folder) =>
  new Promise((done, fail) =>
    execFile(
      "java",
      [...JAVA, "-jar", jar, "--format", "json", "--exit-zero-always", "--also-check-css", folder],
      { maxBuffer: 256 << 20 },
      (error, _out, messages) => (error ? fail(error) : done(JSON.parse(messages).messages)),
    ),
  );

/** Reads the configuration once instead of for each page. */
class OneConfig extends StaticConfigLoader {
  getConfigFor(...args) {
    this.config ??= super.getConfigFor(...args);
    return this.config;
  }
}

describe(`${html.length} pages`, () => {
  let written;
  let vnu;
  beforeAll(() => {
    written = writeFolder(html);
    // Java works beside the other checker.
    if (java) vnu = runVnu(written.folder);
    vnu?.catch(() => {});
  });
  afterAll(() => written?.remove());

  it("have no finding in html-validate", async () => {
    const validator = new HtmlValidate(
      new OneConfig({
        extends: ["html-validate:standard", "html-validate:a11y", "html-validate:document"],
        rules: {
          // Style of source, not of pages: attributes are written the shortest way.
          "no-trailing-whitespace": "off",
          "doctype-style": "off",
          "void-style": "off",
          // The length of a city's headline is not ours to choose; shortTitle is used where there is one.
          "long-title": "off",
          // Style and script of a newsroom stand beside its pages.
          "require-sri": ["error", { target: "crossorigin" }],
        },
      }),
    );
    const found = [];
    for (const [path, text] of html) {
      const { results } = await validator.validateString(text, path);
      for (const { messages } of results)
        for (const { ruleId, message, selector } of messages) found.push(`${path}: ${ruleId} ${message} ${selector}`);
    }
    expect(found.slice(0, 20)).toEqual([]);
    // The check itself is awake.
    expect((await validator.validateString("<p><div></div></p>", "bad.html")).valid).toBe(false);
  });

  it.skipIf(!java)(named("have no error and no warning in vnu, the checker of the W3C", java, "java"), async () => {
    const found = (await vnu).filter(({ type, subType }) => type !== "info" || subType === "warning");
    expect(
      found.slice(0, 20).map(({ url, type, message, extract }) => `${url}: ${type} ${message} ${extract}`),
    ).toEqual([]);
  });

  it("have their few styles in common", () => {
    expect(styles.size).toBeLessThan(4);
  });
});
