import { safeReadRelease } from "@civic-media/schema";
import { describe, expect, test } from "vitest";
import { parseRelease } from "./parse-release.ts";

const TEXT =
  "<p>The city has opened the new bridge over the river today, and many guests were there.</p><p>It is long and wide.</p>";
const URL_OF_PAGE = "https://www.city.example/news/bridge";

interface Parts {
  readonly head?: string;
  readonly top?: string;
  readonly below?: string;
}

const page = ({ head = "", top = "<h1>Mayor opens the new bridge</h1>", below = "" }: Parts): string =>
  `<html lang="en"><head><title>Mayor opens the new bridge</title>${head}</head>
  <main>${top}<p>29 November 2022</p>${TEXT}${below}</main></html>`;

/** What is left of each when a text is cleaned: nothing. */
const EMPTY = ["\u0001", "\ufffe", "&#7;", " \u0000\u001f "];
/** Nothing that ends in one of these is an address of the model, though it is one as it stands. */
const LONG = ["x".repeat(3000), "漢".repeat(2000), `?${"a=b&".repeat(1900)}`];

const CASES: readonly (readonly [string, (value: string) => Parts, readonly string[]])[] = [
  ["a headline", (value) => ({ top: `<h1>${value}</h1>` }), EMPTY],
  ["a subheadline", (value) => ({ top: `<h1>Mayor opens the new bridge</h1><h2>${value}</h2>` }), EMPTY],
  ["the name of the site", (value) => ({ head: `<meta property="og:site_name" content="${value}">` }), EMPTY],
  [
    "a publisher",
    (value) => ({
      head: `<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"name":"${value}"}}</script>`,
    }),
    ["\\u0001", "\\ufffe"],
  ],
  [
    "an attribution",
    (value) => ({ below: `<blockquote><p>We are glad that it is done.</p><footer>${value}</footer></blockquote>` }),
    EMPTY,
  ],
  ["a canonical address", (value) => ({ head: `<link rel="canonical" href="/news/${value}">` }), [...EMPTY, ...LONG]],
  ["a link", (value) => ({ below: `<p>Read <a href="/doc/${value}">the document</a> here.</p>` }), [...EMPTY, ...LONG]],
  [
    "a photo",
    (value) => ({ below: `<figure><img src="/p/${value}" alt="x"><figcaption>Photo: ${value}</figcaption></figure>` }),
    [...EMPTY, ...LONG],
  ],
];

describe("a hostile value costs itself, and never the release", () => {
  test.each(CASES)("%s", (_name, parts, values) => {
    for (const value of values) {
      const { release, diagnostics } = parseRelease(page(parts(value)), { url: URL_OF_PAGE });
      expect(diagnostics.map(({ code }) => code)).not.toContain("release-invalid");
      expect(release?.headline).toBe("Mayor opens the new bridge");
      expect(safeReadRelease(release).success).toBe(true);
    }
  });

  test("the page's own address", () => {
    for (const value of LONG) {
      const { release } = parseRelease(page({}), { url: `${URL_OF_PAGE}/${value}` });
      expect(release?.headline).toBe("Mayor opens the new bridge");
    }
  });
});
