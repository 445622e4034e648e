import { describe, expect, test } from "vitest";
import type { Candidate, Rule } from "../candidates/candidate.ts";
import { openPage } from "../open-page.ts";
import { defineProfile } from "../profiles/define-profile.ts";
import { chooseDateInstead } from "./date-instead.ts";
import { dateModified } from "./date-modified.ts";
import { datePublished } from "./date-published.ts";

const SENTENCE =
  "After three days of rain the river has risen by two metres, and the fire brigade has closed the road along its bank.";
const paragraphs = (...days: string[]): string =>
  days.map((day) => `<p>${SENTENCE.replace("three", day)}</p>`).join("");
const FAR = paragraphs("six", "seven", "eight", "nine", "ten", "eleven");

interface Parts {
  readonly lang?: string;
  readonly head?: string;
  /** Between headline and text. */
  readonly above?: string;
  /** The first blocks of the text. */
  readonly body?: string;
  /** Behind the text. */
  readonly below?: string;
  /** Behind `main`. */
  readonly after?: string;
  readonly url?: string;
}

const pageOf = ({ lang = "en", head = "", above = "", body = "", below = "", after = "" }: Parts): string =>
  `<html lang="${lang}"><head><title>The river rises</title>${head}</head><body><main><h1>The river rises</h1>${above}${body}${paragraphs("three", "four")}${below}</main>${after}</body></html>`;

function candidatesOf(rules: readonly Rule<string>[], parts: Parts): Candidate<string>[] {
  const { page } = openPage(pageOf(parts), { url: parts.url ?? "https://www.example.org/river" });
  return page === undefined ? [] : rules.flatMap((rule) => [...rule(page)]);
}

const read = (rules: readonly Rule<string>[], parts: Parts): string[] =>
  candidatesOf(rules, parts).map(({ rule, value, evidence }) => `${rule.split("/")[1]} ${value} [${evidence.text}]`);

const trust = (parts: Parts): number => Math.max(0, ...candidatesOf(datePublished, parts).map((one) => one.confidence));
const jsonLd = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const day = (name: string, attributes = "", words = "3 May 2022"): string =>
  `<${name} ${attributes}>${words}</${name}>`;
const time = (datetime = "2022-05-03", words = "then"): string => day("time", `datetime="${datetime}"`, words);

describe("what a page says of its publication", () => {
  test.each<[Parts, string[]]>([
    // A label, or the date alone.
    [{ above: "<p>Published: 3 May 2022</p>" }, ["labelled-text 2022-05-03 [Published: 3 May 2022]"]],
    [{ above: "<p>Press Release: 3 May 2022</p>" }, ["labelled-text 2022-05-03 [Press Release: 3 May 2022]"]],
    [{ above: "<p>3 May 2022</p>" }, ["labelled-text 2022-05-03 [3 May 2022]"]],
    [{ above: "<p>Posted on:</p><p>3 May 2022</p>" }, ["labelled-text 2022-05-03 [3 May 2022]"]],
    [
      { above: "<p>Published: 3 May 2022, Updated: 4 May 2022</p>" },
      ["labelled-text 2022-05-03 [Published: 3 May 2022]"],
    ],
    [{ above: "<p>Updated: 3 May 2022</p>" }, []],
    [{ above: "<p>Last updated on the 3 May 2022</p>" }, []],
    [{ above: "<p>Day last updated | – 3 May 2022</p>" }, []],
    [{ above: "<p>Updated:</p><p>3 May 2022</p>" }, []],
    [{ above: "<p>Deadline: 3 May 2022</p>" }, []],
    [
      { above: "<p>Posted by Ann Osborn, 3 May 2022</p>" },
      ["labelled-text 2022-05-03 [Posted by Ann Osborn, 3 May 2022]"],
    ],
    // The data of a page.
    [{ head: jsonLd({ "@type": "NewsArticle", datePublished: "2022-05-03" }) }, ["json-ld 2022-05-03 [2022-05-03]"]],
    [{ head: jsonLd({ "@type": ["A", "Recipe"], datePublished: "2022-05-03" }) }, ["json-ld 2022-05-03 [2022-05-03]"]],
    [{ head: jsonLd({ "@type": "Event", datePublished: "2022-05-03" }) }, []],
    [{ head: jsonLd({ "@type": "NewsArticle", datePublished: "soon" }) }, []],
    [{ head: jsonLd({ "@type": "NewsArticle" }) }, []],
    [
      {
        head: jsonLd([
          { "@type": "HowTo", datePublished: "2022-05-03" },
          { "@type": "NewsArticle", datePublished: "2022-05-04" },
        ]),
      },
      ["json-ld 2022-05-04 [2022-05-04]"],
    ],
    [{ head: '<meta name="DCTERMS.issued" content="2022-05-03">' }, ["meta 2022-05-03 [2022-05-03]"]],
    [{ head: '<meta name="constructor" content="2022-05-03">' }, []],
    [{ head: '<meta name="date" content="soon">' }, []],
    [
      { head: '<meta name="date" content="Wed, 04 May 2022 02:41:00 GMT">' },
      ["meta 2022-05-04T02:41:00Z [Wed, 04 May 2022 02:41:00 GMT]"],
    ],
    [{ head: `<meta name="date" content="${"x ".repeat(100)}2022-05-03">` }, []],
    [{ head: '<meta itemprop="datePublished" content="2022-05-03">' }, ["meta 2022-05-03 [2022-05-03]"]],
    // Elements that say what they hold.
    [{ above: day("b", 'title="2022-05-04" itemprop="datePublished"', "x") }, ["marked 2022-05-04 [2022-05-04]"]],
    [{ above: day("b", 'content="2022-05-04" itemprop="x  datePublished"', "x") }, ["marked 2022-05-04 [2022-05-04]"]],
    [{ above: day("b", 'title="2022-05-04" itemprop="datePublishedX"', "x") }, []],
    [
      { above: day("b", 'title="soon" itemprop="datePublished"', "2022-05-04 x y") },
      ["labelled-text 2022-05-04 [2022-05-04]", "marked 2022-05-04 [2022-05-04 x y]"],
    ],
    [{ above: `<div class="published">3 May 2022 ${"x ".repeat(200)}</div>` }, []],
    [{ head: '<link class="published" title="2022-05-04" href="#a">' }, []],
    [{ above: day("i", `class="${"x ".repeat(100)}published" title="2022-05-04"`, "x") }, []],
    // Elements for times.
    [{ above: time() }, ["time-element 2022-05-03 [2022-05-03]"]],
    [
      { above: time("", "2022-05-03") },
      ["labelled-text 2022-05-03 [2022-05-03]", "time-element 2022-05-03 [2022-05-03]"],
    ],
    [{ above: `<p>Updated: ${time()}</p>` }, []],
    [{ above: `<p>Written: ${time()}</p>` }, ["time-element 2022-05-03 [2022-05-03]"]],
    [
      { above: `<p>Updated by the office, which is in the town hall of it: ${time()}</p>` },
      ["time-element 2022-05-03 [2022-05-03]"],
    ],
    [{ above: `<p><a href="/x">${time()}</a></p>` }, ["time-element 2022-05-03 [2022-05-03]"]],
    [{ above: `<p><a href="/x">${time()} twenty characters…</a></p>` }, ["time-element 2022-05-03 [2022-05-03]"]],
    [{ above: `<p><a href="/x">${time()} and more than twenty of them</a></p>` }, []],
    [{ after: `<nav>${time()}</nav>` }, []],
    [{ after: `<footer>${time()}</footer>` }, []],
    [{ above: "<time>then</time>" }, []],
    // The name of a thing with its day, behind the title.
    [
      { head: '<meta name="description" content="River (News release of 14 January 2020)">' },
      ["description 2020-01-14 [River (News release of 14 January 2020)]"],
    ],
    [
      { head: '<meta property="og:description" content="River (News Release 14 January 2020)  ">' },
      ["description 2020-01-14 [River (News Release 14 January 2020)]"],
    ],
    [{ head: '<meta name="description" content="River (of 14 January 2020)">' }, []],
    [{ head: '<meta name="description" content="River (News release of the town)">' }, []],
    [{ head: '<meta name="description" content="River (News release of 14 January 2020) rises">' }, []],
    [{ head: '<meta name="description-x" content="River (News release of 14 January 2020)">' }, []],
    // Where a date opens the text.
    [{ body: `<p>BERN, 17 August 2007 – ${SENTENCE}</p>` }, ["dateline 2007-08-17 [BERN, 17 August 2007]"]],
    [{ body: `<p>BERN (17 August 2007) – ${SENTENCE}</p>` }, ["dateline 2007-08-17 [BERN (17 August 2007]"]],
    [{ body: `<p>17 August 2007: ${SENTENCE}</p>` }, ["dateline 2007-08-17 [17 August 2007]"]],
    [{ body: `<p>October 1, 2020 (SAINT PAUL) — ${SENTENCE}</p>` }, ["dateline 2020-10-01 [October 1, 2020]"]],
    [{ body: `<p>October 1, 2020 (SAINT PAUL) ${SENTENCE}</p>` }, []],
    [{ body: `<p>October 1, 2020 -- ${SENTENCE}</p>` }, ["dateline 2020-10-01 [October 1, 2020]"]],
    [{ body: `<p>31 October 2023. ${SENTENCE}</p>` }, ["dateline 2023-10-31 [31 October 2023]"]],
    [{ body: `<p>On 31 October 2023 ${SENTENCE} - Or later.</p>` }, []],
    [{ body: `<p>On 31 October 2023 it rained. ${SENTENCE}</p>` }, []],
    [
      { body: `<p>Press Release 31 October 2023 ${SENTENCE}</p>` },
      ["dateline 2023-10-31 [Press Release 31 October 2023]"],
    ],
    [{ body: `<p>${SENTENCE} 31 October 2023 – it ended.</p>` }, []],
    [{ body: `${paragraphs("two")}<p>31 October 2023. ${SENTENCE}</p>` }, ["dateline 2023-10-31 [31 October 2023]"]],
    [{ body: `${paragraphs("two")}<p>BERN, 31 October 2023. ${SENTENCE}</p>` }, []],
    [{ body: `${paragraphs("two", "five", "six")}<p>31 October 2023. ${SENTENCE}</p>` }, []],
    [{ body: `<p>1 May 2023. ${SENTENCE}</p><p>2 May 2023. ${SENTENCE}</p>` }, ["dateline 2023-05-01 [1 May 2023]"]],
    // A line of a longer block.
    [
      { above: "<p>Published on 16 August 2019<br>Length: 1 hour 4 minutes<br>Loud and low</p>" },
      ["dated-line 2019-08-16 [Published on 16 August 2019]"],
    ],
    [
      { above: "<p>Loud and low<br>Published on 16 August 2019<br>Length: 1 hour 4 minutes</p>" },
      ["dated-line 2019-08-16 [Published on 16 August 2019]"],
    ],
    [{ above: "<p>Shown on 16 August 2019<br>Length: 1 hour 4 minutes<br>Loud and low</p>" }, []],
    [{ above: "<p>16 August 2019 was the day<br>Length: 1 hour 4 minutes<br>Loud and low</p>" }, []],
    [{ above: "<p>Published on 16 August 2019 in the town hall<br>Length: 1 hour 4 minutes<br>Loud and low</p>" }, []],
    [{ after: "<footer><p>Published on 16 August 2019<br>Length: 1 hour 4 minutes<br>Loud and low</p></footer>" }, []],
  ])("%j", (parts, expected) => {
    expect(read(datePublished, parts)).toEqual(expected);
  });

  test.each([
    "article:published_time",
    "og:article:published_time",
    "datePublished",
    "dcterms.issued",
    "dcterms.date",
    "dcterms.created",
    "dc.date.issued",
    "dc.date.created",
    "dc.date",
    "publication_date",
    "publication-date",
    "publishdate",
    "publish-date",
    "publish_date",
    "pubdate",
    "sailthru.date",
    "date",
  ])("meta: %s", (name) => {
    expect(read(datePublished, { head: `<meta name="${name}" content="2022-05-03">` })).toEqual([
      "meta 2022-05-03 [2022-05-03]",
    ]);
  });

  test.each(["Recipe", "HowTo", "CreativeWork", "VideoObject", "PodcastEpisode", "DiscussionForumPosting"])(
    "schema.org: %s",
    (type) => {
      const head = jsonLd({ "@type": type, datePublished: "2022-05-03" });
      expect(read(datePublished, { head })).toEqual(["json-ld 2022-05-03 [2022-05-03]"]);
    },
  );

  test.each([
    "published",
    "dt-published",
    "pubdate",
    "pub-date",
    "publishdate",
    "published-date",
    "publish-date",
    "postdate",
    "post-date",
    "entrydate",
    "entry-date",
    "articledate",
    "article-date",
    "datepublished",
    "date-published",
    "publicationdate",
    "publication-date",
    "Published",
    "a published b",
    "entry_published_x",
  ])("class: %s", (name) => {
    expect(read(datePublished, { above: day("i", `class="${name}" title="2022-05-04"`, "x") })).toEqual([
      "marked 2022-05-04 [2022-05-04]",
    ]);
  });

  test.each(["unpublished", "publishedness", "postdated", "date", "republish-date"])("no class: %s", (name) => {
    expect(read(datePublished, { above: day("i", `class="${name}" title="2022-05-04"`, "x") })).toEqual([]);
  });

  test.each([
    ["2019/01/02/a", "2019-01-02", "/2019/01/02"],
    ["a-20190102.html", "2019-01-02", "-20190102"],
    ["a_2019-12-31", "2019-12-31", "_2019-12-31"],
    ["2019_10_29_x", "2019-10-29", "/2019_10_29"],
    ["1999.20101130", "2010-11-30", ".20101130"],
  ])("address: %s", (path, value, words) => {
    const url = `https://www.example.org/${path}`;
    expect(read(datePublished, { url })).toEqual([`address ${value} [${words}]`]);
  });

  test.each([
    "x20190102",
    "2019/1/2",
    "20191302",
    "20190132",
    "20190002",
    "20190100",
    "2019-0102",
    "18990102",
    "201901023",
  ])("no day in an address: %s", (path) => {
    expect(read(datePublished, { url: `https://www.example.org/${path}` })).toEqual([]);
  });

  test("the element that a profile names", () => {
    const city = defineProfile({
      id: "at/beispiel",
      hosts: ["beispiel.example"],
      layouts: [{ headline: "h1", datePublished: ".day", body: "main" }],
    });
    const layoutOf = (above: string): string[] => {
      const { page } = openPage(pageOf({ above }), { url: "https://beispiel.example/x", profiles: [city] });
      const [layout] = datePublished;
      return page && layout
        ? [...layout(page)].map(({ rule, value, evidence }) => `${rule} ${value} [${evidence.text}]`)
        : [];
    };
    expect(layoutOf(day("p", 'class="day"'))).toEqual(["date-published/layout 2022-05-03 [3 May 2022]"]);
    expect(layoutOf(day("p", 'class="day"', "soon"))).toEqual([]);
    expect(layoutOf("")).toEqual([]);
  });
});

describe("what is believed more", () => {
  const more: readonly [string, Parts, Parts][] = [
    ["a label than none", { above: "<p>Published: 3 May 2022</p>" }, { above: "<p>3 May 2022</p>" }],
    [
      "the name of a release than a label",
      { above: "<p>Press Release: 3 May 2022</p>" },
      { above: "<p>Published: 3 May 2022</p>" },
    ],
    [
      "a label on its own line than words",
      { above: "<p>Posted on:</p><p>3 May 2022</p>" },
      { above: "<p>Posted on</p><p>3 May 2022</p>" },
    ],
    [
      "a label as a word than as the end of one",
      { above: "<p>Last posted 3 May 2022</p>" },
      { above: "<p>Outposted 3 May 2022</p>" },
    ],
    [
      "a label that ends with the date",
      { above: "<p>It was posted on 3 May 2022</p>" },
      { above: "<p>Posted on it 3 May 2022</p>" },
    ],
    ["what can be read in one way alone", { above: "<p>13/05/2022</p>" }, { above: "<p>05/06/2022</p>" }],
    ["what stands near the headline", { above: "<p>3 May 2022</p>" }, { below: "<p>3 May 2022</p>" }],
    ["a time near the headline", { above: time() }, { below: FAR + time() }],
    [
      "an article than another thing",
      {
        head: jsonLd({ "@type": "NewsArticle", datePublished: "2022-05-03" }),
      },
      { head: jsonLd({ "@type": "Recipe", datePublished: "2022-05-03" }) },
    ],
    [
      "what is stated than what is named",
      { below: FAR + day("i", 'itemprop="datePublished"') },
      { below: FAR + day("i", 'class="published"') },
    ],
    [
      "a text that opens with the name of a release",
      { body: `<p>Press Release 3 May 2022 ${SENTENCE}</p>` },
      { body: `<p>3 May 2022. ${SENTENCE}</p>` },
    ],
  ];

  test.each(more)("%s", (_what, left, right) => {
    expect(trust(left)).toBeGreaterThan(trust(right));
    expect(trust(right)).toBeGreaterThan(0);
  });

  test("nothing, where several days stand far from the headline", () => {
    const published = (value: string): string => day("i", `class="published" title="${value}"`, "x");
    const at = (...values: string[]): string[] =>
      read(datePublished, { after: `<footer>${values.map(published).join(" ")}</footer>` });
    expect(at("2022-05-03")).toEqual(["marked 2022-05-03 [2022-05-03]"]);
    expect(at("2022-05-03", "2022-05-03T10:00")).toHaveLength(2);
    expect(at("2022-05-03", "2022-05-04")).toEqual([]);
  });
});

describe("what a page says of its last change", () => {
  test.each<[Parts, string[]]>([
    [
      { head: jsonLd({ "@type": "NewsArticle", dateModified: "2022-05-03", datePublished: "2022-05-01" }) },
      ["json-ld 2022-05-03 [2022-05-03]"],
    ],
    ...["article:modified_time", "og:updated_time", "dateModified", "dcterms.modified", "dc.date.modified"].map(
      (name): [Parts, string[]] => [
        { head: `<meta name="${name}" content="2022-05-03">` },
        ["meta 2022-05-03 [2022-05-03]"],
      ],
    ),
    [{ above: day("time", 'itemprop="x  dateModified"') }, ["microdata 2022-05-03 [3 May 2022]"]],
    [{ above: day("time", 'itemprop="dateModified"', "now") }, []],
    [{ above: day("time", 'itemprop="datePublished"') }, []],
    [{ above: day("time") }, []],
  ])("%j", (parts, expected) => {
    expect(read(dateModified, parts)).toEqual(expected);
  });
});

describe("what stands for the day of publication where none is named", () => {
  const insteadOf = (parts: Parts): string | undefined => {
    const { page } = openPage(pageOf(parts), { url: parts.url ?? "https://www.example.org/river" });
    const choice = page && chooseDateInstead(page);
    const [best] = choice?.evidence ?? [];
    return best && `${best.rule.split("/")[1]} ${choice?.value} [${best.text}]`;
  };
  const script = (data: string): Parts => ({ below: `<script>${data}</script>` });

  test.each<[Parts, string | undefined]>([
    ...[
      "news/river",
      "Blog/river",
      "2022/05/river",
      "aktuelles/fluss",
      "town-news/river",
      "news_archive/river",
      "en/press/?id=1",
    ].map((path): [Parts, string] => [
      { head: jsonLd({ "@type": "WebPage", datePublished: "2022-05-03" }), url: `https://www.example.org/${path}` },
      "web-page 2022-05-03 [2022-05-03]",
    ]),
    [
      {
        head: jsonLd({ "@type": ["A", "ItemPage"], datePublished: "2022-05-03" }),
        url: "https://www.example.org/news/x",
      },
      "web-page 2022-05-03 [2022-05-03]",
    ],
    // A page that is no news item was made on some day, but not published on it.
    ...["river", "newsroom", "pressure/x", "?news=1", "a2022/05/x"].map((path): [Parts, undefined] => [
      { head: jsonLd({ "@type": "WebPage", datePublished: "2022-05-03" }), url: `https://www.example.org/${path}` },
      undefined,
    ]),
    [
      { head: jsonLd({ "@type": "WebPageElement", datePublished: "2022-05-03" }) },
      'program-data 2022-05-03 ["datePublished":"2022-05-03"]',
    ],
    ...[{ datePublished: "soon" }, { dateCreated: "2022-05-03" }].map((said): [Parts, undefined] => [
      { head: jsonLd({ "@type": "WebPage", ...said }), url: "https://www.example.org/news/river" },
      undefined,
    ]),
    ...[
      "datePublished",
      "date_published",
      "published",
      "publishedAt",
      "published_at",
      "firstPublishedDate",
      "first_published_time",
      "publishedOn",
      "publishDate",
      "publish_time",
      "publicationDate",
      "publication_date",
      "pubDate",
      "pub_date",
    ].map((name): [Parts, string] => [
      script(`{"${name}": "2022-05-03"}`),
      `program-data 2022-05-03 ["${name}": "2022-05-03"]`,
    ]),
    [script('{"unpublished":"2022-05-03"}'), undefined],
    [script('{"publishedBy":"2022-05-03"}'), undefined],
    [script('{"published":"2022-13-13"}'), undefined],
    [{ ...script('{"published":"2022-05-03"}'), url: "https://www.example.org/" }, undefined],
    [
      script('{"published":"2022-05-03T10:00"},{"published":"2022-05-03"},{"published":"2022-00-00"}'),
      'program-data 2022-05-03T10:00 ["published":"2022-05-03T10:00"]',
    ],
    [script('{"published":"2022-05-03"},'.repeat(200)), 'program-data 2022-05-03 ["published":"2022-05-03"]'],
    [script('{"published":"2022-05-03"},'.repeat(201)), undefined],
    [
      { after: "<p>This page was last edited on 3 May 2022.</p>" },
      "change 2022-05-03 [This page was last edited on 3 May 2022]",
    ],
    [
      { lang: "de", after: "<p>Die Seite wurde zuletzt am 3. Mai 2022 geändert.</p>" },
      "change 2022-05-03 [Die Seite wurde zuletzt am 3. Mai 2022]",
    ],
    [
      {
        after:
          "<p>Opened on 3 May 2021 by the mayor of the town and by all of its people, the page was last edited on 4 May 2022.</p>",
      },
      "change 2022-05-04 [Opened on 3 May 2021 by the mayor of the town and by all of its people, the page was last edited on 4 May 2022]",
    ],
    [{ after: "<nav><p>This page was last edited on 3 May 2022.</p></nav>" }, undefined],
    [{ after: `<p>This page was last edited on 3 May 2022. ${SENTENCE} ${SENTENCE}</p>` }, undefined],
    [{ after: "<p>Cookies: last edited on 3 May 2022.</p>" }, undefined],
    [{ after: "<p>The bridge opened on 3 May 2022.</p>" }, undefined],
  ])("%j", (parts, expected) => {
    expect(insteadOf(parts)).toBe(expected);
  });
});
