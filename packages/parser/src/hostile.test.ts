import { describe, expect, test } from "vitest";
import { classifyPage } from "./classify-page.ts";
import { parseArticle } from "./parse-article.ts";
import { parseListing } from "./parse-listing.ts";
import { parseRelease } from "./parse-release.ts";

/** Milliseconds of the processor's time, not of the clock's, because other tests run at the same time. */
const timed = (input: string): number => {
  const start = process.cpuUsage();
  parseRelease(input, { url: "https://www.example.org/" });
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

/** The least of three tries: what disturbs a measurement makes it longer, never shorter. */
const leastOf = (input: string): number => Math.min(timed(input), timed(input), timed(input));

/** What makes a page one with a text, so that all of it is read. */
const OPENING =
  "<main><h1>Mayor opens the new bridge</h1><p>29.11.2022</p><p>The city has opened the new bridge over the river today, and many guests were there.</p>";

const HOSTILE: readonly (readonly [string, (size: number) => string])[] = [
  ["nested elements", (size) => "<div>".repeat(size)],
  ["nested inline elements", (size) => `<p>${"<b>".repeat(size)}text`],
  ["nested tables", (size) => "<table><tr><td>".repeat(size)],
  ["nested lists", (size) => "<ul><li>".repeat(size)],
  ["unclosed paragraphs", (size) => "<p>A sentence of some length, as it stands in texts.".repeat(size)],
  ["end tags without start", (size) => "</div></b></p></li>".repeat(size)],
  ["attributes", (size) => `<p ${Array.from({ length: size }, (_, index) => `a${index}=1`).join(" ")}>x`],
  ["a long class", (size) => `<p class="${"a-b_c ".repeat(size)}">x`],
  ["quotation marks", (size) => `<p>${"„“".repeat(size)}</p><p>Vom 1.1.2020</p>`],
  ["closing marks", (size) => `${OPENING}<p>${"“".repeat(size)}</p>`],
  ["plain marks", (size) => `${OPENING}<p>${'"'.repeat(size)}</p>`],
  ["ends of sentences in marks", (size) => `${OPENING}<p>${".”".repeat(size)}</p>`],
  ["opening marks", (size) => `<p>${"„ab ".repeat(size)}</p>`],
  ["digits and dots", (size) => `<p>${"1.".repeat(size)}</p>`],
  ["names of months", (size) => `<p>${"Mai ".repeat(size)}</p>`],
  ["links", (size) => "<a href=x>a b c</a> ".repeat(size)],
  ["line breaks", (size) => `<p>${"a<br>".repeat(size)}`],
  ["marks on one letter", (size) => `${OPENING}<p>a${"\u0301\u0323".repeat(size)}`],
  ["entities", (size) => `<p>${"&amp;&uuml;".repeat(size)}`],
  ["broken JSON-LD", (size) => `<script type="application/ld+json">${'{"a":[1,],}'.repeat(size)}</script>`],
  ["deep JSON-LD", (size) => `<script type="application/ld+json">${"[".repeat(size)}</script>`],
  ["time elements", (size) => "<time datetime=2020-01-01>x</time>".repeat(size)],
  ["metas", (size) => '<meta name="date" content="2020-01-01">'.repeat(size)],
  ["headings", (size) => "<h1>One more headline of the page</h1>".repeat(size)],
  ["commas", (size) => `<p>„Worte und mehr Worte hier“, sagt ${"Klaus Luger, ".repeat(size)}</p>`],
];

describe("hostile pages cost time in proportion to their size", () => {
  test.each(HOSTILE)("%s", (_name, make) => {
    timed(make(500));
    const small = Math.max(4, timed(make(4_000)));
    const large = leastOf(make(32_000));
    expect(large).toBeLessThan(small * 8 * 6);
    expect(large).toBeLessThan(6_000);
  });
});

describe("whatever comes, there is an answer", () => {
  test.each([
    "\u0000",
    "<",
    "<p",
    "<!--",
    "<![CDATA[",
    "\ud800<p>\udfff text",
    "<script>",
    "&#xFFFFFFFF;",
    "<title>",
    `<p>${"\u0001\u0085".repeat(20)}`,
    '<base href="http://[">',
    "plain text without any markup, which is long enough to be a sentence.",
  ])("%j", (input) => {
    const { release, diagnostics } = parseRelease(input);
    expect(release).toBeUndefined();
    expect(diagnostics.some(({ severity }) => severity === "error")).toBe(true);
  });

  test("an empty input and an image are named", () => {
    expect(parseRelease("").diagnostics[0]?.code).toBe("input-empty");
    expect(parseRelease(new Uint8Array()).diagnostics[0]?.code).toBe("input-empty");
    const { message } = parseRelease(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2)).diagnostics[0] ?? {};
    expect(message).toContain("a PNG image");
  });

  test("an address that is none is the caller's mistake", () => {
    expect(() => parseRelease("<p>x", { url: "not an address" })).toThrow(/absolute address/);
  });

  test.each([undefined, null, 7, new ArrayBuffer(8), Promise.resolve("<p>x")])(
    "what is neither text nor bytes is the caller's mistake: %o",
    (input) => {
      for (const read of [parseRelease, parseArticle, parseListing, classifyPage])
        expect(() => read(input as never)).toThrow(/expected text or a Uint8Array/);
    },
  );
});
