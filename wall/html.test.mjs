// HTML: the W3C's checker (vnu) and html-validate.
import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { HtmlValidate } from "html-validate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pages, writeFolder } from "./material.mjs";
import { java, named } from "./tools.mjs";

const jar = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");
const all = pages();
const html = all.filter(([path]) => path.endsWith(".html"));

describe(`${html.length} pages`, () => {
  let written;
  beforeAll(() => {
    written = writeFolder(html);
  });
  afterAll(() => written?.remove());

  it.skipIf(!java)(named("have no error in vnu, the checker of the W3C", java, "java"), async () => {
    const args = ["-Xss4m", "-jar", jar, "--format", "json", "--exit-zero-always", "--also-check-css", written.folder];
    const report = await new Promise((done, fail) =>
      execFile("java", args, { maxBuffer: 256 << 20 }, (error, _out, messages) =>
        error ? fail(error) : done(JSON.parse(messages)),
      ),
    );
    const errors = report.messages.filter(({ type }) => type !== "info");
    expect(errors.slice(0, 20).map(({ url, message, extract }) => `${url}: ${message} ${extract}`)).toEqual([]);
    const warnings = report.messages.filter(({ subType }) => subType === "warning");
    expect([...new Set(warnings.map(({ message }) => message))]).toEqual([]);
  });

  it("have no finding in html-validate", async () => {
    const validator = new HtmlValidate({
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
    });
    const found = [];
    for (const [path, text] of html) {
      const { results } = await validator.validateString(text, path);
      for (const { messages } of results)
        for (const { ruleId, message, selector } of messages) found.push(`${path}: ${ruleId} ${message} ${selector}`);
    }
    expect(found.slice(0, 20)).toEqual([]);
  });
});
