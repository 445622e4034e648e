import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainText } from "../views/plain-text.ts";
import { fromJsonFeedItem } from "./from-json-feed-item.ts";
import { fromNewsArticle } from "./from-news-article.ts";
import { fromNinjs } from "./from-ninjs.ts";
import { readRoughHtml } from "./rough-html.ts";

// Empty is absent.
const VALIDATORS = process.env["CIVIC_MEDIA_VALIDATORS"] || undefined;
const importers = [fromNinjs, fromNewsArticle, fromJsonFeedItem];

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

describe("fromNinjs", () => {
  const item = {
    uri: "urn:newsml:city.example:7",
    type: "text",
    version: "3",
    language: "de",
    firstCreated: "2026-05-04T12:00:00Z",
    versionCreated: "2026-05-05T12:00:00Z",
    embargoedUntil: "2026-05-06T12:00:00Z",
    headlines: [
      { role: "main", value: "Neue Brücke" },
      { role: "kicker", value: "Verkehr" },
    ],
    bodies: [{ contentType: "text/html", value: "<p>Seit Montag &amp; bis\n heute.</p><h2>Zahlen</h2><p>14</p>" }],
    subjects: [{ uri: "http://cv.iptc.org/newscodes/mediatopic/20000612", name: "Kommune", confidence: 90 }],
    usageTerms: "Frei für Medien",
    associations: [
      {
        type: "picture",
        uri: "https://city.example/photo",
        by: "Foto: Stadt",
        copyrightHolder: "Stadt",
        renditions: [{ name: "print", href: "https://city.example/p.jpg", contentType: "image/jpeg", width: 4000 }],
      },
    ],
    infoSources: [{ role: "publisher", name: "Stadt Beispiel" }],
    slugline: "bruecke",
  };

  test("reads what the model has a field for, and keeps the rest", () => {
    const { release, issues } = fromNinjs(item);
    expect(issues).toEqual([]);
    expect(release).toMatchObject({
      id: item.uri,
      version: 3,
      kicker: "Verkehr",
      headline: "Neue Brücke",
      datePublished: item.firstCreated,
      dateModified: item.versionCreated,
      status: { type: "embargoed", until: item.embargoedUntil },
      topics: [{ scheme: "uri", confidence: 0.9, label: "Kommune" }],
      media: [{ credit: { creditLine: "Foto: Stadt" }, renditions: [{ role: "print", width: 4000 }] }],
      rights: [
        { scope: "page", kind: "custom-terms" },
        { scope: "image", media: "media-1", kind: "reserved" },
      ],
      organizations: [{ name: "Stadt Beispiel" }],
      extensions: { "ninjs:slugline": "bruecke" },
    });
    expect(release && plainText(release)).toBe("Seit Montag & bis heute.\n\nZahlen\n\n14");
  });

  test("says what is missing and what it does not understand", () => {
    const { release, issues } = fromNinjs({ ...item, headlines: [{ value: 7 }, "x"], versionCreated: "gestern" });
    expect(release?.headline).toBe("7");
    expect(issues.map(({ pointer }) => pointer)).toEqual(["/headlines/1", "/versionCreated"]);
    expect(fromNinjs({ type: "picture" }).issues[0]?.message).toMatch(/expected text, found "picture"/);
    expect(fromNinjs({}).issues.map(({ message }) => message)).toEqual([
      "expected an address or URI that names the item",
      "expected a headline",
      "expected a date of publication",
      "expected a text",
      "expected a publisher; pass options.publisher when the document names none",
    ]);
  });

  test.skipIf(VALIDATORS === undefined)("never throws on the files of IPTC's suites", () => {
    const files = readdirSync(join(VALIDATORS ?? "", "ninjs"), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".json"))
      .map((name) => join(VALIDATORS ?? "", "ninjs", name));
    expect(files.length).toBeGreaterThan(100);
    let silent = 0;
    for (const file of files) {
      const data = parseJson(readFileSync(file, "utf8"));
      // One file of the failing suite is not even JSON.
      if (data === undefined) continue;
      const { release, issues } = fromNinjs(data, { publisher: "IPTC" });
      if (release === undefined && issues.length === 0) silent += 1;
    }
    expect(silent).toBe(0);
  });
});

describe("fromNewsArticle", () => {
  const article = {
    "@type": "NewsArticle",
    url: "https://city.example/news/7",
    headline: "The bridge is open",
    datePublished: "2026-05-04",
    inLanguage: "en",
    publisher: { "@type": "GovernmentOrganization", name: "City of Example", url: "https://city.example/" },
    articleBody: "It opened at noon.\n\nBuses run again.",
    license: "https://creativecommons.org/licenses/by/4.0/",
    image: [
      "https://city.example/a.jpg",
      { "@type": "ImageObject", contentUrl: "https://city.example/b.jpg", creditText: "Photo: City" },
    ],
    keywords: "bridge, traffic",
  };

  test("finds the article in a graph", () => {
    const { release, issues } = fromNewsArticle({ "@graph": [{ "@type": "WebSite", name: "x" }, article] });
    expect(issues).toEqual([]);
    expect(release).toMatchObject({
      id: article.url,
      body: [{ type: "paragraph" }, { type: "paragraph" }],
      keywords: ["bridge", "traffic"],
      media: [{ url: "https://city.example/a.jpg" }, { credit: { creditLine: "Photo: City" } }],
      rights: [{ scope: "page", kind: "open-license", license: { url: article.license } }],
      organizations: [{ name: "City of Example", url: "https://city.example/" }],
    });
  });

  test("says that there is none", () => {
    for (const data of [undefined, [], {}, { "@type": "Event" }, { "@graph": 7 }, "x"])
      expect(fromNewsArticle(data).issues[0]?.message).toMatch(/expected a NewsArticle/);
  });
});

describe("fromJsonFeedItem", () => {
  test("takes defaults from the feed", () => {
    const { release, issues } = fromJsonFeedItem(
      {
        id: "7",
        url: "https://city.example/news/7",
        title: "The bridge is open",
        content_text: "It opened at noon.",
        date_published: "2026-05-04T12:00:00+02:00",
        tags: ["bridge"],
        image: "https://city.example/a.jpg",
        attachments: [{ url: "https://city.example/a.pdf", mime_type: "application/pdf", size_in_bytes: 7 }],
      },
      { feed: { title: "News", language: "en-GB", authors: [{ name: "City of Example" }] } },
    );
    expect(issues).toEqual([]);
    expect(release).toMatchObject({
      id: "https://city.example/news/7",
      identifiers: [{ scheme: "json-feed", value: "7" }],
      inLanguage: "en-GB",
      keywords: ["bridge"],
      media: [{ type: "image" }, { type: "document", renditions: [{ sizeInBytes: 7 }] }],
      organizations: [{ name: "City of Example" }],
    });
  });
});

test("no importer throws, whatever JSON comes", () => {
  const keys = fc.constantFrom(
    ..."uri type headlines bodies url title content_html headline articleBody image publisher @type @graph datePublished".split(
      " ",
    ),
  );
  const hostile = fc.dictionary(
    keys,
    fc.oneof(fc.jsonValue(), fc.constantFrom("NewsArticle", "text", "<p", "2026-01-01")),
  );
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), hostile), (data) => {
      for (const importer of importers) {
        const { release, issues } = importer(data, { publisher: "x" });
        expect(release !== undefined || issues.length > 0).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

describe("rough HTML", () => {
  test.each([
    ["<p>a<br>b</p>c", ["a", "b", "c"]],
    ["<script>alert('<p>')</script><style>p{}</style>x", ["x"]],
    ["a &lt;b&gt; &#228;&#x1F600; &bogus; &#99999999;", ["a <b> ä😀 &bogus; &#99999999;"]],
    ["<ul><li>1<li>2</ul>", ["1", "2"]],
    ["x < y", ["x"]],
    ["<p", []],
  ])("%s", (html, expected) => {
    expect(readRoughHtml(html).map((block) => plainText({ body: [block] }))).toEqual(expected);
  });

  test("is linear", () => {
    for (const evil of ["<", "<p>", "&#", "<script>", "</", "&"]) {
      const start = performance.now();
      readRoughHtml(evil.repeat(300_000));
      expect(performance.now() - start, evil).toBeLessThan(3_000);
    }
  });

  test("says where a text is none, and where it is absent says nothing", () => {
    const item = {
      url: "https://city.example/news/7",
      title: "x",
      content_text: "It opened.",
      date_published: "2026-05-04",
    };
    const read = (more: object) => fromJsonFeedItem({ ...item, ...more }, { publisher: "City" });
    expect(read({ content_html: null }).issues).toEqual([]);
    expect(read({ content_html: 7 }).issues).toMatchObject([
      { pointer: "/content_html", message: "expected text, found number" },
    ]);
  });
});
