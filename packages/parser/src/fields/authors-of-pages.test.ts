import { describe, expect, test } from "vitest";
import { parseArticle } from "../parse-article.ts";

interface Parts {
  readonly lang?: string;
  readonly head?: string;
  readonly above?: string;
  readonly body?: string;
  readonly below?: string;
  readonly after?: string;
  readonly url?: string;
}

const SENTENCE =
  "After # days of rain the river has risen by two metres, and the fire brigade has closed the road along its bank.";

function authorsOf({ lang = "en", head = "", above = "", body = "", below = "", after = "", url }: Parts): string {
  const text = ["three", "four", "five"].map((days) => `<p>${SENTENCE.replace("#", days)}</p>`).join("");
  const page = `<html lang="${lang}"><head><title>The river rises</title>${head}</head><body><main><article><h1>The river rises</h1>${above}${body}${text}${below}</article></main>${after}</body></html>`;
  return parseArticle(page, { url: url ?? "https://www.example.org/river" }).authors.join("; ");
}

const linked = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe("lines that say who wrote the text", () => {
  // line → authors, per line; nothing behind the arrow where nobody is named
  const LINES = `
    Verfasserin: Anna Berger → Anna Berger
    Redaktion: Anna Berger → Anna Berger
    Text: Anna Berger, Fotos: Max Huber → Anna Berger
    Text/Foto: Anna Berger → Anna Berger
    29.11.2022 von Anna Berger → Anna Berger
    29.11.2022 - Redaktion: Anna Berger (Pressesprecherin) → Anna Berger
    Von Anna Berger, Chefredakteurin → Anna Berger
    Von Anna Berger | anna.berger@example.org → Anna Berger
    Von Anna Berger anna.berger@example.org → Anna Berger
    Von Anna-Maria von der Berg → Anna-Maria von der Berg
    Von Montag bis Freitag geöffnet →
    Foto: Stadt Linz/Anna Berger →
    10. Mai 2020 um 09:43 · Rezepte von Mutti →
    By Jane Doe Nov 29, 2022 → Jane Doe
    By Jane Doe Tuesday, November 29, 2022 → Jane Doe
    Posted by Jane Doe on November 29, 2022 → Jane Doe
    By Jane Doe, Senior Analyst, Updated Jan 06, 2026 → Jane Doe
    03/01/2017 by Jane Doe, Candidate Representative to the Committee of the Town → Jane Doe
    Dec. 19, 2025 · Jane Doe on behalf of the Vision Doc group → Jane Doe
    Story by Jane Doe | Photos by John Roe → Jane Doe
    Written by John Roe. Reviewed by Jane Doe → John Roe
    Analysis by Jane Doe → Jane Doe
    Reporting by Jane Doe; editing by John Roe → Jane Doe
    Text Link →
    Author Bio →
    Interview Notes →
    By Appointment Only →
    Propos recueillis par Jeanne Martin → Jeanne Martin
    Texto: Ana García → Ana García
    Redacción: Ana García → Ana García
    A cura di Anna Rossi → Anna Rossi
    Escrit per Anna Puig → Anna Puig
    Tekst: Anna van den Berg → Anna van den Berg
    Skriven av Anna Berg → Anna Berg
    Skribent: Anna Berg → Anna Berg
    Teksti ja kuvat: Anna Mäki → Anna Mäki
    Kirjoittaja: Anna Mäki → Anna Mäki`;
  const rows = LINES.trim()
    .split("\n")
    .map((line) => line.trim().split(/\s?→\s?/) as [string, string]);

  test.each(rows)("%s", (line, expected) => {
    expect(authorsOf({ above: `<p>${line}</p>` })).toBe(expected);
  });

  test("who helped with a text did not write it", () => {
    expect(authorsOf({ above: "<p>Edited by Jane Doe</p>" })).toBe("Jane Doe");
    expect(authorsOf({ above: '<p>Edited by Jane Doe</p><p class="byline">John Roe</p>' })).toBe("John Roe");
  });
});

test.each<[string, Parts, string]>([
  [
    "the name in a box, not the office",
    {
      above:
        '<div class="author"><span class="author__name">Jane Doe</span><span class="author__role">Editor</span></div>',
    },
    "Jane Doe",
  ],
  [
    "an office without a class of its own",
    { above: '<div class="author-info"><span class="author-name">Jane Doe</span> Marketing</div>' },
    "Jane Doe",
  ],
  [
    "a heading that opens a box",
    {
      above:
        '<div class="author-box"><h4>Jane Doe</h4><p class="author-bio">Jane Doe has written of rivers since 2010.</p></div>',
    },
    "Jane Doe",
  ],
  [
    "two people in one line",
    {
      above:
        '<p class="byline">By <a rel="author" href="/u/1">Jane Doe</a> and <a rel="author" href="/u/2">John Roe</a></p>',
    },
    "Jane Doe; John Roe",
  ],
  [
    "an aside between headline and text",
    { above: '<aside><a rel="author" href="/u/1">Jane Doe</a></aside>' },
    "Jane Doe",
  ],
  ["the foot of the article", { below: "<footer><p>Author: Jane Doe</p></footer>" }, "Jane Doe"],
  ["a button", { above: '<p><a rel="author" href="/u/1">View more posts</a></p>' }, ""],
  ["a person's page above the text", { above: '<p><a href="/contributors/doe">Jane Doe</a></p>' }, "Jane Doe"],
  [
    "a person's page in a line below it",
    { below: '<p><a href="/people/doe">Jane Doe</a>, chair of the board</p>' },
    "",
  ],
  ["an address in the name", { above: '<p class="byline">Jane Doe https://jane.example</p>' }, "Jane Doe"],
  ["a mail address in the name", { above: '<p class="byline">Jane Doe &lt;jane@example.org&gt;</p>' }, "Jane Doe"],
  ["a quotation", { body: "<blockquote><p>We shall rise.</p><p>By Jane Doe</p></blockquote>" }, ""],
  [
    "the author of a book",
    { body: "<p>Title: The River<br>Author: Jane Doe<br>Publisher: Example<br>ISBN: 978-3-16-148410-0</p>" },
    "",
  ],
  [
    "the author of another page",
    { after: '<section class="related"><h3>Another</h3><p class="author">By Jane Doe</p></section>' },
    "",
  ],
  [
    "the author of a picture",
    {
      above:
        '<div class="article-photo"><img src="river.jpg" alt=""><div class="photo-text"><span class="author">Jane Doe</span></div></div>',
    },
    "",
  ],
  [
    "the site beside the date",
    {
      head: '<meta property="og:site_name" content="City News">',
      above: '<p class="byline">City News February 24, 2020</p>',
    },
    "",
  ],
  [
    "the site by its address",
    {
      head: '<meta name="author" content="Diakonie Deutschland">',
      above: "<p>Diakonie Deutschland</p>",
      url: "https://www.diakonie.example/river",
    },
    "",
  ],
  [
    "a link as author",
    { head: linked({ "@type": "NewsArticle", author: "https://www.example.org/author/jane-doe" }) },
    "",
  ],
  [
    "an author in a graph",
    {
      head: linked({
        "@graph": [
          { "@type": "NewsArticle", author: [{ "@id": "#p" }] },
          { "@type": "Person", "@id": "#p", givenName: "Jane", familyName: "Doe" },
        ],
      }),
      above: "<p>Jane Doe</p>",
    },
    "Jane Doe",
  ],
  [
    "an organization in a graph",
    {
      head: linked({
        "@graph": [
          { "@type": "NewsArticle", author: { "@id": "#o" } },
          { "@type": ["NewsMediaOrganization"], "@id": "#o", name: "The Gazette" },
        ],
      }),
      above: "<p>The Gazette</p>",
    },
    "",
  ],
  [
    "the author of another article",
    {
      head: linked([
        { "@type": "NewsArticle", headline: "Another thing", author: "John Roe" },
        { "@type": "NewsArticle", headline: "The river rises", author: "Jane Doe" },
      ]),
      below: "<p>Photos: Jane Doe and John Roe</p>",
    },
    "Jane Doe",
  ],
  ["a catalogue", { head: '<meta name="citation_author" content="Doe, Jane">', above: "<p>Jane Doe</p>" }, "Jane Doe"],
  [
    "microdata that readers do not see",
    { above: '<div itemprop="author"><meta itemprop="name" content="Jane Doe"></div><p>Jane Doe, Linz</p>' },
    "Jane Doe",
  ],
  [
    "microdata of an organization",
    {
      above:
        '<div itemprop="author" itemtype="https://schema.org/Organization"><meta itemprop="name" content="The Gazette"></div><p>The Gazette</p>',
    },
    "",
  ],
])("%s", (_what, parts, expected) => {
  expect(authorsOf(parts)).toBe(expected);
});

describe("names beside other words", () => {
  test.each([
    [
      "behind capitals stands what people are",
      { above: '<p class="author">By ANNA BERG Special correspondent in Graz</p>' },
      "ANNA BERG",
    ],
    ["a staff writer of the site is nobody", { above: "<p>by EXN News Staff Writer</p>" }, ""],
    ["an office in capitals", { above: '<p class="author">By CITY HALL Press office</p>' }, ""],
    ["news in capitals", { above: '<div class="author">BREAKING NEWS live from town</div>' }, ""],
    ["readers of a paper", { above: '<p class="author">By SOUTH HILL Times readers</p>' }, ""],
    ["initials before a trade", { above: '<p class="author">JD Hill Reporter</p>' }, "JD Hill"],
    ["a first name in capitals before a trade", { above: '<p class="author">AMY Hill Editor</p>' }, "AMY Hill"],
    ["a trade behind a name", { above: '<p class="author">Anna Berg Staff Writer</p>' }, "Anna Berg"],
    ["a blank that is escaped twice", { above: '<p class="author">By&amp;nbsp;Anna Berg</p>' }, "Anna Berg"],
    [
      "a box of references around the byline",
      { above: '<div class="article-references"><address class="author">Anna Berg</address></div>' },
      "Anna Berg",
    ],
    ["initials are no name", { above: '<p class="author">A. B. Hill</p>' }, "A. B. Hill"],
    [
      "the site in two words",
      {
        head: '<meta name="author" content="Town&amp;Country"><meta property="og:site_name" content="Town &amp; Country">',
      },
      "",
    ],
    [
      "a catalogue",
      { head: '<meta name="citation_authors" content="Berg, Anna; Hill, Max; ">', above: "<p>Anna Berg</p>" },
      "Anna Berg; Max Hill",
    ],
    [
      "a catalogue with commas between its authors",
      { head: '<meta name="citation_authors" content="Anna Berg, Max Hill">', above: "<p>Anna Berg</p>" },
      "Anna Berg; Max Hill",
    ],
    [
      "a family name of several words",
      {
        head: '<meta name="citation_author" content="van den Berg, Anna Maria">',
        above: "<p>Anna Maria van den Berg</p>",
      },
      "Anna Maria van den Berg",
    ],
    [
      "authors of what a text refers to",
      { body: "", below: '<ol class="references"><li><span class="author">Berg, A. B.</span> On rivers</li></ol>' },
      "",
    ],
    [
      "two links, and the line around them",
      {
        above: '<p class="byline"><a rel="author" href="/a">Anna Berg</a> / <a rel="author" href="/m">Max Hill</a></p>',
      },
      "Anna Berg; Max Hill",
    ],
  ])("%s", (_what, parts, expected) => {
    expect(authorsOf(parts)).toBe(expected);
  });
});
