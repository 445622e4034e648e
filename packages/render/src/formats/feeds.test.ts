import { CivicMediaError } from "@civic-media/schema";
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { describe, expect, it } from "vitest";
import { linz } from "../testing/examples.ts";
import { fullRelease } from "../testing/full-release.ts";
import { atom } from "./atom/index.ts";
import { jsonFeed } from "./json-feed/index.ts";
import { rss } from "./rss/index.ts";

const options = { feed: { feedUrl: "https://example.org/feed" } };
const TITLE = "Erfahrungsaustausch: Linzer Delegation zu Gast bei Istanbuler Oberbürgermeister Ekrem Imamoğlu";

describe("RSS, read by a feed parser", () => {
  const feed = parseRssFeed(rss.render([linz, fullRelease], options));
  const [first, second] = feed.items ?? [];

  it("says what the feed is", () => {
    expect(feed.title).toBe("Stadt Linz · Medienservice");
    expect(feed.link).toBe("https://www.linz.at/");
    expect(feed.lastBuildDate).toBe("Thu, 02 May 2024 12:00:00 +0000");
  });

  it("has title, id, date and full text", () => {
    expect(first?.title).toBe(TITLE);
    expect(first?.guid).toEqual({ value: linz.id, isPermaLink: false });
    expect(first?.pubDate).toBe("Tue, 29 Nov 2022 12:00:00 +0000");
    expect(first?.content?.encoded).toContain("Istanbul über Izmir bis zu Eskisehir");
    expect(second?.pubDate).toBe("Wed, 01 May 2024 09:30:00 +0200");
  });

  it("keeps the lines of a contact apart where no style is known", () => {
    expect(second?.content?.encoded).toContain('<div><strong class="p-name">Bo Li</strong></div>');
  });

  it("says that a text runs from right to left", () => {
    const arabic = parseRssFeed(rss.render({ ...linz, inLanguage: "ar" }, options)).items?.[0]?.content?.encoded;
    expect(arabic).toMatch(/^<div lang="ar" dir="rtl">[\s\S]*<\/div>$/);
    expect(first?.content?.encoded).not.toContain("dir=");
  });

  it("has pictures with credit, and the license of the text", () => {
    const file = second?.media?.groups?.[0]?.contents?.[0];
    expect(file?.url).toBe("https://example.org/p-w.jpg");
    expect(file?.credits?.[0]?.value).toBe("Foto: Stadt Muster/Kim");
    expect(second?.creativeCommons?.licenses).toEqual(["https://creativecommons.org/licenses/by/4.0/"]);
  });
});

describe("Atom, read by a feed parser", () => {
  const feed = parseAtomFeed(atom.render([linz, fullRelease], options));
  const [first, second] = feed.entries ?? [];

  it("has title, id, dates and full text", () => {
    expect(feed.id).toBe("https://example.org/feed");
    expect(feed.updated).toBe("2024-05-02T12:00:00Z");
    expect(first?.title).toEqual({ value: TITLE });
    expect(first?.published).toBe("2022-11-29T12:00:00Z");
    expect(JSON.stringify(first?.content)).toContain("Istanbul über Izmir bis zu Eskisehir");
    expect(second?.published).toBe("2024-05-01T09:30:00+02:00");
    expect(second?.updated).toBe("2024-05-02T12:00:00Z");
  });

  it("links to page, other languages, license and files", () => {
    const rels = second?.links?.map(({ rel, href }) => `${rel} ${href}`);
    expect(rels).toContain("alternate https://example.org/presse/1");
    expect(rels).toContain("license https://creativecommons.org/licenses/by/4.0/");
    expect(rels).toContain("enclosure https://example.org/plan.pdf");
  });
});

describe("JSON Feed, read by a feed parser", () => {
  const text = jsonFeed.render([linz, fullRelease], options);
  const feed = parseJsonFeed(text);

  it("has title, id, date, full text and files", () => {
    const [first, second] = feed.items ?? [];
    expect(feed.title).toBe("Stadt Linz · Medienservice");
    expect(first?.title).toBe(TITLE);
    expect(first?.date_published).toBe("2022-11-29T12:00:00Z");
    expect(first?.content_text).toContain("Eskisehir");
    expect(second?.attachments).toHaveLength(4);
    expect(second?.image).toBe("https://example.org/p-w.jpg");
  });

  it("carries the whole public release", () => {
    const items = (JSON.parse(text) as { items: { _civic_media: { release: unknown } }[] }).items;
    expect(items[0]?._civic_media.release).toEqual(linz);
  });
});

describe("a feed without releases", () => {
  const feed = { title: "Leer", homePageUrl: "https://example.org/", updated: "2024-01-01T00:00:00Z" };

  it.each([rss, atom, jsonFeed])("is written when the caller says what it is: $id", (format) => {
    expect(format.render([], { feed })).toContain("Leer");
  });

  it.each([rss, atom, jsonFeed])("is refused when nothing is known of it: $id", (format) => {
    expect(() => format.render([])).toThrow(CivicMediaError);
  });
});
