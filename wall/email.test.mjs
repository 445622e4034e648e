// E-mails: the checker of the W3C for their pages, and what people see whose client shows text alone.
import { execFile, execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { htmlPart } from "../packages/render/src/formats/email/html-part.ts";
import { email } from "../packages/render/src/formats/email/index.ts";
import { labelsFor } from "../packages/render/src/labels/index.ts";
import { plainInline } from "../packages/schema/src/index.ts";
import { examples, releases, writeFolder } from "./material.mjs";
import { java, named, works } from "./tools.mjs";

const jar = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");
const fromRender = createRequire(new URL("../packages/render/package.json", import.meta.url));
const { default: PostalMime } = await import(fromRender.resolve("postal-mime"));
const options = { includeUnpublished: true, labels: labelsFor };

/** The one table that makes the column says so in attributes, for mail programs that know no style. */
const LAYOUT = /^The “(?:width|cellpadding|cellspacing|border)” attribute on the “table” element is obsolete/;
const JAVA = ["-Xss4m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"];

const runVnu = (folder) =>
  new Promise((done, fail) =>
    execFile(
      "java",
      [...JAVA, "-jar", jar, "--format", "json", "--exit-zero-always", "--also-check-css", folder],
      { maxBuffer: 256 << 20 },
      (error, _out, messages) => (error ? fail(error) : done(JSON.parse(messages).messages)),
    ),
  );

it.skipIf(!java)(
  named(`the pages of ${releases.length} e-mails have no error and no warning in vnu but on the layout`, java, "java"),
  async () => {
    const pages = releases.map(([name, release]) => [`${name}.html`, htmlPart(release, options)]);
    const { folder, remove } = writeFolder(pages);
    try {
      const found = (await runVnu(folder)).filter(({ type, subType }) => type !== "info" || subType === "warning");
      const layout = found.filter(({ message }) => LAYOUT.test(message));
      expect(layout.length).toBe(4 * pages.length);
      expect(
        found
          .filter((one) => !layout.includes(one))
          .slice(0, 20)
          .map(({ url, message, extract }) => `${url}: ${message} ${extract}`),
      ).toEqual([]);
    } finally {
      remove();
    }
  },
);

/** Programs that show pages as text, in lines that are long enough for a paragraph. */
const CLIENTS = {
  w3m: (page) =>
    execFileSync("w3m", ["-dump", "-T", "text/html", "-I", "UTF-8", "-O", "UTF-8", "-cols", "2000"], { input: page }),
  lynx: (page) =>
    execFileSync(
      "lynx",
      ["-dump", "-stdin", "-force_html", "-assume_charset=utf-8", "-display_charset=utf-8", "-width=1000"],
      { input: page },
    ),
};

const evenly = (text) => text.replace(/[\s\u00a0]+/g, " ").trim();

/** Text of which a client of text changes nothing: no index figures, no line that ends within it. */
const isEven = (content) =>
  content.every((run) => run.type === "text" && !run.marks?.some(({ type }) => ["sub", "sup", "abbr"].includes(type)));

/** What has to come out: what was said, who says it, whom to ask, and where links lead. */
function expected({ kicker, headline, subheadline, body, contacts = [] }) {
  const runs = body.filter(({ type }) => type === "paragraph" || type === "heading").map(({ content }) => content);
  const contact = contacts.flatMap(({ name, telephones = [], emails = [] }) => [
    name,
    ...telephones.map(({ text }) => text),
    ...emails,
  ]);
  const words = [kicker, headline, subheadline, ...runs.filter(isEven).map(plainInline), ...contact];
  const links = runs.flat().flatMap(({ marks = [] }) => marks.filter(({ type }) => type === "link"));
  return {
    words: words.flatMap((text) => (text === undefined || evenly(text) === "" ? [] : [evenly(text)])),
    links: links.map(({ href }) => href),
  };
}

/** Withdrawn ones show the notice alone. */
const cases = examples.filter(([, { status }]) => status.type !== "withdrawn");

describe.each(cases)("the e-mail of %s as text", (_name, release) => {
  const { words, links } = expected(release);

  it("has something to say", () => expect(words.length).toBeGreaterThan(1));

  it("has headline, body, links and contact in its part of plain text", async () => {
    const { text } = await PostalMime.parse(email.render(release, options));
    const said = evenly(text);
    // In plain text, a link stands behind its words.
    const plain = links.reduce((all, href) => all.replaceAll(` (${href})`, ""), said);
    for (const one of words) expect(plain).toContain(one);
    for (const href of links) expect(said).toContain(href.replace(/^(?:mailto:|tel:)/, ""));
    for (const line of text.split("\n")) if (line.includes(" ")) expect([...line].length).toBeLessThanOrEqual(76);
  });

  for (const [client, show] of Object.entries(CLIENTS)) {
    const here = works(client, "-version");
    it.skipIf(!here)(named(`has headline, body, links and contact in ${client}`, here, client), () => {
      const shown = evenly(show(htmlPart(release, options)).toString());
      // lynx numbers links where they stand and lists them below.
      const plain = shown.replace(/\[\d+\](?=\S)/g, "");
      for (const one of words) expect(plain).toContain(one);
      if (client === "lynx") for (const href of links) expect(shown).toContain(new URL(href).href);
    });
  }
});
