import type { Release } from "@civic-media/schema";
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { parse } from "parse5";
import { describe, expect, it } from "vitest";
import { chooseLabels, de, en } from "../labels/index.ts";
import { exampleNames, linz, readExample } from "../testing/examples.ts";
import { fullRelease } from "../testing/full-release.ts";
import { htmlAddresses, xmlShape } from "../testing/shape.ts";
import { renderNewsroom } from "./index.ts";
import { relativePath } from "./paths.ts";
import { toSlug } from "./slug.ts";

const siteUrl = "https://press.example.org/news/";
const examples = exampleNames.map(readExample);
const newsroom = renderNewsroom([...examples, fullRelease], { siteUrl });
const texts = new Map([...newsroom.files].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
const pages = [...texts].filter(([path]) => path.endsWith(".html"));

const resolve = (from: string, href: string): string => new URL(href, `file:///${from}`).pathname.slice(1);

describe("a newsroom of all examples", () => {
  it("has a page for every public release, and says what has none", () => {
    const hidden = examples.filter(({ status }) => ["draft", "embargoed", "scheduled"].includes(status.type));
    expect(newsroom.omitted.filter(({ reason }) => reason === "not-public").map(({ id }) => id)).toEqual(
      hidden.map(({ id }) => id),
    );
    expect(texts.has("2022/2022-11-29-linzer-delegation-zu-gast-bei-istanbuler-oberbuergermeister.html")).toBe(true);
    expect([...texts.keys()].filter((path) => /^(?:\w\w\/)?\d{4}\//.test(path)).length).toBe(
      examples.length + 1 - newsroom.omitted.length,
    );
  });

  it("has index, archive, topics, feeds, sitemaps, search, a page for what does not exist, and other languages", () => {
    for (const path of ["index.html", "archive/index.html", "archive/2022/index.html", "404.html", "feed.rss"])
      expect(texts.has(path), path).toBe(true);
    for (const path of ["feed.atom", "feed.json", "sitemap.xml", "sitemap-news.xml", "en/index.html", "fr/feed.rss"])
      expect(texts.has(path), path).toBe(true);
    expect([...texts.keys()].some((path) => path.startsWith("topics/"))).toBe(true);
    expect(texts.get("index.html")).toContain('hreflang="fr-CA"');
    expect(texts.get("404.html")).toContain(`<base href="${siteUrl}">`);
  });

  it("has no link inside that leads nowhere", () => {
    const broken = pages
      .filter(([path]) => path !== "404.html")
      .flatMap(([path, text]) =>
        htmlAddresses(text)
          .filter((href) => !/^[a-z]+:|^#/i.test(href))
          .map((href) => resolve(path, href))
          .filter((target) => !texts.has(target)),
      );
    expect(broken).toEqual([]);
  });

  it("leads to every page from the home page", () => {
    const seen = new Set<string>(["index.html"]);
    const queue = ["index.html"];
    for (let path = queue.pop(); path !== undefined; path = queue.pop())
      for (const href of htmlAddresses(texts.get(path) ?? "")) {
        if (/^[a-z]+:|^#/i.test(href)) continue;
        const target = resolve(path, href);
        if (!seen.has(target) && target.endsWith(".html")) queue.push(target);
        seen.add(target);
      }
    expect([...texts.keys()].filter((path) => !seen.has(path)).sort()).toEqual(
      [...texts.keys()].filter((path) => /^(?:404\.html|sitemap.*|assets\/search-\w+\.js)$/.test(path)).sort(),
    );
  });

  it("has feeds that parsers read and sitemaps that are well-formed", () => {
    expect(parseRssFeed(texts.get("feed.rss") ?? "").items?.length).toBeGreaterThan(3);
    expect(parseAtomFeed(texts.get("feed.atom") ?? "").links?.[1]?.href).toBe(`${siteUrl}feed.atom`);
    expect(parseJsonFeed(texts.get("feed.json") ?? "").items?.length).toBeGreaterThan(3);
    xmlShape(texts.get("sitemap-news.xml") ?? "");
    const sitemap = texts.get("sitemap.xml") ?? "";
    xmlShape(sitemap);
    expect(sitemap.match(/<loc>/g)?.length).toBe(pages.length - 1);
  });

  it("is the same in any order", () => {
    const again = renderNewsroom([fullRelease, ...[...examples].reverse()], { siteUrl });
    expect([...again.files].map(([path, bytes]) => `${path} ${new TextDecoder().decode(bytes)}`)).toEqual(
      [...texts].map(([path, text]) => `${path} ${text}`),
    );
  });
});

describe("what never gets out", () => {
  const closed: readonly Release["status"][] = [
    { type: "draft" },
    { type: "scheduled", at: "2030-01-01T00:00:00Z" },
    { type: "embargoed", until: "2030-01-01T00:00:00Z" },
  ];
  const everything = (releases: readonly Release[]): string =>
    [...renderNewsroom(releases, { siteUrl, embedSource: true }).files.values()]
      .map((bytes) => new TextDecoder().decode(bytes))
      .join("\n");

  it.each(closed)("$type", (status) => {
    const text = everything([linz, { ...fullRelease, status }]);
    for (const word of ["Rathaus", "Ana Ruiz", "p-o.jpg", fullRelease.id]) expect(text).not.toContain(word);
  });

  it("notes that are not publishable", () => {
    expect(everything([fullRelease])).toContain("Bitte vorab lesen");
    expect(everything([fullRelease])).not.toContain("GEHEIM");
  });

  it("the text of a withdrawn release, but its notice", () => {
    const text = everything([
      { ...fullRelease, status: { type: "withdrawn", at: "2024-06-01T00:00:00Z", reason: "Falsche Zahlen." } },
    ]);
    expect(text).toContain("Falsche Zahlen.");
    for (const word of ["Guten Tag.", "p-o.jpg", "Ruiz"]) expect(text).not.toContain(word);
  });

  it("an older version of a release that changed", () => {
    const { files, omitted } = renderNewsroom([
      { ...linz, version: 2, headline: "Neu" },
      { ...linz, version: 1, headline: "Alt" },
    ]);
    expect([...files.keys()].filter((path) => path.startsWith("2022/"))).toEqual(["2022/2022-11-29-neu.html"]);
    expect(omitted).toEqual([{ id: linz.id, reason: "superseded" }]);
  });
});

describe("paths", () => {
  it.each([
    ["index.html", "2024/a.html", "2024/a.html"],
    ["2024/a.html", "index.html", "../index.html"],
    ["2024/a.html", "2024/b.html", "b.html"],
    ["archive/2024/index.html", "2024/a.html", "../../2024/a.html"],
    ["archive/2024/index.html", "archive/index.html", "../index.html"],
  ])("from %s to %s: %s", (from, to, expected) => {
    expect(relativePath(from, to)).toBe(expected);
  });

  it.each([
    ["Größe zählt: Ärzte & Öfen", "groesse-zaehlt-aerzte-oefen"],
    ["Ekrem İmamoğlu à l’Élysée", "ekrem-imamoglu-a-lelysee"],
    ["Ο Δήμος της Αθήνας", "o-dimos-tis-athinas"],
    ["Столична община", "stolichna-obshtina"],
    ["مرحبا", ""],
    ["../../etc/passwd\u0000", "etc-passwd"],
    ["CON", "con"],
  ])("%j is named %j", (text, slug) => {
    expect(toSlug(text)).toBe(slug);
  });

  it("of releases on one day with one headline stay apart", () => {
    const twins = ["a", "b"].map((name) => ({ ...linz, id: `tag:x.example,2024:${name}`, headline: "Tagesordnung" }));
    const { files } = renderNewsroom(twins);
    expect([...files.keys()].filter((path) => path.startsWith("2022/")).sort()).toEqual([
      "2022/2022-11-29-tagesordnung-2.html",
      "2022/2022-11-29-tagesordnung.html",
    ]);
  });

  it("are letters, digits, hyphens and slashes, whatever a release says", () => {
    const evil = {
      ...fullRelease,
      headline: '"><script>alert(1)</script>/../..\\',
      keywords: ["../../x", "<b>", "\u202e"],
    };
    for (const path of renderNewsroom([evil]).files.keys()) expect(path).toMatch(/^[a-z0-9/.-]+$/);
  });
});

it("takes the labels of the caller for its releases, and keeps its own words around them", () => {
  const render = (labels: object) => {
    const { files } = renderNewsroom([linz], { siteUrl, ...labels });
    return new Map([...files].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
  };
  const months = de.months.map((month) => (month === "November" ? "Nebelung" : month));
  const own = render({ labels: chooseLabels({ de: { ...de, months, rights: "Was erlaubt ist" } }, en) });
  const withWord = (word: string) => [...own].filter(([, text]) => text.includes(word)).map(([path]) => path);
  const page = "2022/2022-11-29-linzer-delegation-zu-gast-bei-istanbuler-oberbuergermeister.html";
  expect(withWord("Was erlaubt ist")).toEqual([page, "feed.rss", "feed.atom", "feed.json"]);
  expect(withWord("Nebelung")).toEqual(expect.arrayContaining(["index.html", "archive/2022/index.html", page]));
  expect(own.get("index.html")).toContain(">Archiv<");
  expect(render({ labels: undefined })).toEqual(render({}));
});

it("works without releases and without an address", () => {
  const { files } = renderNewsroom([]);
  expect([...files.keys()]).toContain("index.html");
  expect(files.has("sitemap.xml")).toBe(false);
});

it("refuses an address that is none", () => {
  expect(() => renderNewsroom([], { siteUrl: "press.example.org" })).toThrow(/ends in a slash/);
});

it("never runs or loads anything that is not its own", () => {
  for (const [path, text] of pages) {
    const scripts = [...text.matchAll(/<script([^>]*)>/g)].map(([, attributes]) => attributes);
    for (const attributes of scripts)
      expect(attributes, path).toMatch(/type="application\/ld\+json"|src="(?:\.\.\/)*assets\/search\.js"/);
    parse(text);
  }
});
