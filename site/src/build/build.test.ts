import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { linkBack } from "./api.ts";
import { highlight } from "./highlight.ts";
import { html } from "./html.ts";
import { relative } from "./layout.ts";
import { brokenLinks } from "./links.ts";
import { renderMarkdown } from "./markdown.ts";

test("values never become markup", () => {
  expect(html`<p title="${'"><script>'}">${["<b>", 1, undefined]}</p>`.text).toBe(
    '<p title="&quot;&gt;&lt;script&gt;">&lt;b&gt;1</p>',
  );
  expect(highlight('const a = "<b>"; // <i>', "ts")).not.toMatch(/<[bi]>/);
});

test("a page of Markdown: headings with ids, tables and code that can be scrolled, no raw markup", () => {
  const text =
    "---\ntitle: T\n---\n\n# One `x`\n\nLead.\n\n## Two\n\n## Two\n\n<b>raw</b>\n\n| a |\n| - |\n| 1 |\n\n```ts\nlet x;\n```\n\n[l](b.md)";
  const page = renderMarkdown(text, { resolve: (href) => href.replace(".md", ".html") });
  expect(page.title).toBe("One x");
  expect(page.lead).toBe("Lead.");
  expect(page.sections.map(({ id }) => id)).toEqual(["one-x", "two", "two-1"]);
  expect(page.html).toContain('<h2 id="two-1">');
  expect(page.html).not.toContain("<b>");
  expect(page.html).toContain('role="group"');
  expect(page.html).toContain('href="b.html"');
  expect(page.code).toEqual([{ language: "ts", text: "let x;" }]);
});

test("the search has the words of cells and items apart", () => {
  const { sections } = renderMarkdown("# T\n\n| a | b |\n| - | - |\n| one `two` | three |\n\n- four\n- five");
  expect(sections[0]?.text.trim()).toBe("a b one two three four five");
});

test("quotation marks and apostrophes as they are printed, but never in code", () => {
  const page = renderMarkdown(
    '# The city\'s "page"\n\nIt says "the `"x"`" and "[so](a.md)": (\'a\'), years\' work.\n\n```ts\nlet x = "y";\n```',
  );
  expect(page.title).toBe("The city’s “page”");
  expect(page.html).toContain('It says “the <code>"x"</code>” and “<a href="a.md">so</a>”: (‘a’), years’ work.');
  expect(page.code[0]?.text).toBe('let x = "y";');
});

test("what the site inserts stands in place of what the marker holds", () => {
  const page = renderMarkdown("# T\n\n<!-- chart: a -->\n\nold\n\n<!-- end -->\n\nnew", {
    insert: (_, name) => `<i>${name}</i>`,
  });
  expect(page.html).toContain("<i>a</i>");
  expect(page.html).not.toContain("old");
  expect(page.html).toContain("new");
});

test.each([
  ["index.html", "a/b.html", "a/b.html"],
  ["a/b.html", "index.html", "../index.html"],
  ["a/b.html", "a/c.html", "c.html"],
  ["de/how-to/x.html", "de/index.html", "../index.html"],
  ["de/how-to/x.html", "how-to/x.html", "../../how-to/x.html"],
])("from %s to %s it is %s", (from, to, way) => {
  expect(relative(from, to)).toBe(way);
});

test("links that lead nowhere are found", () => {
  const folder = mkdtempSync(join(tmpdir(), "civic-media-site-"));
  const files = {
    "index.html":
      '<a href="a/b.html#x">ok</a> <a href="a/b.html#y">1</a> <a href="c.html">2</a> <a href="/a/b.html">3</a> <a href="../x.html">4</a> <a href="https://example.org/">ok</a>',
    "a/b.html": '<p id="x"></p><a href="../index.html">ok</a><code>&lt;a href="gone.html"&gt;</code>',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  expect(brokenLinks(folder).map((line) => line.split(" ")[1])).toEqual([
    "a/b.html#y",
    "c.html",
    "/a/b.html",
    "../x.html",
  ]);
  rmSync(folder, { recursive: true });
});

test("the reference leads to the guides on the site, not to copies of their source", () => {
  const folder = mkdtempSync(join(tmpdir(), "reference-"));
  mkdirSync(join(folder, "modules"));
  const file = join(folder, "modules/a.html");
  writeFileSync(file, '<a href="../media/publish-a-feed.md#atom">1</a><a href="https://civic-media.invalid/">2</a>');
  linkBack(folder, ["how-to/publish-a-feed.html"]);
  expect(readFileSync(file, "utf8")).toBe(
    '<a href="../../how-to/publish-a-feed.html#atom">1</a><a href="../../index.html">2</a>',
  );
  rmSync(folder, { recursive: true });
});
