import { HtmlRenderer, Parser } from "commonmark";
import { expect, test } from "vitest";
import type { Phrasing } from "./tree.ts";
import { writePhrasing } from "./write-phrasing.ts";

const text = (value: string): Phrasing => ({ type: "text", value });
const strong = (...children: Phrasing[]): Phrasing => ({ type: "strong", children });
const em = (...children: Phrasing[]): Phrasing => ({ type: "emphasis", children });
const code = (value: string): Phrasing => ({ type: "inlineCode", value });
const link = (url: string, ...children: Phrasing[]): Phrasing => ({ type: "link", url, children });
const br: Phrasing = { type: "break" };

const read = (markdown: string): string => new HtmlRenderer().render(new Parser().parse(markdown)).trimEnd();

test.each<[what: string, nodes: Phrasing[], written: string, html: string]>([
  ["strong within a word", [text("Stadt"), strong(text("rat"))], "Stadt**rat**", "<p>Stadt<strong>rat</strong></p>"],
  ["emphasis within a word", [text("ab"), em(text("c"))], "a&#x62;_c_", "<p>ab<em>c</em></p>"],
  ["a symbol beside a word", [strong(text("€")), text("a")], "**€**&#x61;", "<p><strong>€</strong>a</p>"],
  ["spaces at the edges", [strong(text(" a "))], "**&#x20;a&#x20;**", "<p><strong> a </strong></p>"],
  ["emphasis in strong", [strong(em(text("a")))], "**_a_**", "<p><strong><em>a</em></strong></p>"],
  [
    "strong words that follow each other",
    [strong(text("a")), strong(text("b"))],
    "**a**<strong>b</strong>",
    "<p><strong>a</strong><strong>b</strong></p>",
  ],
  [
    "a mark before a link",
    [text("a!"), link("https://a.at/", text("b"))],
    "a\\![b](https://a.at/)",
    '<p>a!<a href="https://a.at/">b</a></p>',
  ],
  [
    "an address alone",
    [link("https://a.at/?b&c", text("https://a.at/?b&c"))],
    "<https://a.at/?b&c>",
    '<p><a href="https://a.at/?b&amp;c">https://a.at/?b&amp;c</a></p>',
  ],
  ["an e-mail", [link("mailto:a@b.at", text("a@b.at"))], "<a@b.at>", '<p><a href="mailto:a@b.at">a@b.at</a></p>'],
  [
    "brackets in an address",
    [link("https://a.at/b_(c)", text("d"))],
    "[d](https://a.at/b_\\(c\\))",
    '<p><a href="https://a.at/b_(c)">d</a></p>',
  ],
  [
    "what looks like a reference",
    [link("https://a.at/?b&copy;", text("&copy;"))],
    "[\\&copy;](https://a.at/?b&amp;copy;)",
    '<p><a href="https://a.at/?b&amp;copy;">&amp;copy;</a></p>',
  ],
  ["backticks in code", [code("a``b")], "```a``b```", "<p><code>a``b</code></p>"],
  ["a backtick at the edge", [code("`a")], "`` `a ``", "<p><code>`a</code></p>"],
  ["codes that follow each other", [code("a"), code("b")], "`a`<code>b</code>", "<p><code>a</code><code>b</code></p>"],
  [
    "code that would define an address",
    [link("https://a.at/", code("]:")), text("b")],
    "[<code>\\]:</code>](https://a.at/)b",
    '<p><a href="https://a.at/"><code>]:</code></a>b</p>',
  ],
  [
    "what looks like an e-mail",
    [text("<~@a> < b <"), strong(text("c")), text("@d>")],
    "\\<~@a> < b \\<**c**@d>",
    "<p>&lt;~@a&gt; &lt; b &lt;<strong>c</strong>@d&gt;</p>",
  ],
  ["a number at the beginning", [text("1. Mai")], "1\\. Mai", "<p>1. Mai</p>"],
  ["a telephone number", [text("+43 732")], "+43 732", "<p>+43 732</p>"],
  [
    "lines that would begin blocks",
    [text("# a"), br, text("- b"), br, text("===")],
    "\\# a\\\n\\- b\\\n\\===",
    "<p># a<br />\n- b<br />\n===</p>",
  ],
  ["a break at the end", [text("a"), br], "a<br>", "<p>a<br></p>"],
  [
    "spaces at the edges of a line",
    [text(" a "), br, text(" b ")],
    "&#x20;a \\\n&#x20;b&#x20;",
    "<p> a <br />\n b </p>",
  ],
])("writes %s", (_what, nodes, written, html) => {
  expect(writePhrasing(nodes, {})).toBe(written);
  expect(read(written)).toBe(html);
});

test("keeps a heading and a cell on one line", () => {
  expect(writePhrasing([text("- a"), br, text("b #")], { oneLine: true })).toBe("- a<br>b \\#");
});

test("takes time in proportion to the text", () => {
  const nodes = Array.from({ length: 50_000 }, () => [text("`a"), strong(text("*")), code("`"), br]).flat();
  expect(writePhrasing(nodes, {}).length).toBeGreaterThan(600_000);
});
