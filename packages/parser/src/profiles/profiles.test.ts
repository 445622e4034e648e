import { readFileSync } from "node:fs";
import { CivicMediaError } from "@civic-media/schema";
import { describe, expect, test } from "vitest";
import { parseHtml } from "../dom/parse-html.ts";
import { parseRelease } from "../parse-release.ts";
import { families } from "./families/index.ts";
import { defineProfile, profiles, readProfile, suggestProfile } from "./index.ts";
import type { Profile } from "./profile.ts";
import { parseSelectors, select } from "./selectors.ts";

const SENTENCES = [
  "Die Stadt baut im Frühjahr vier neue Radwege, die Arbeiten beginnen im März.",
  "Die Bauarbeiten dauern acht Wochen und kosten eine Million Euro.",
];
const paragraphs = SENTENCES.map((sentence) => `<p>${sentence}</p>`).join("");

describe("selectors", () => {
  const { elements } = parseHtml(`<main id="m" class="a b"><div class="a"><p lang="de-AT">one</p><section>
    <p data-x="left right">two</p></section></div><p title="x > y">three</p></main>`);
  test.each([
    ["p", 3],
    ["main > p", 1],
    ["main p", 3],
    ["#m.a.b > .a p", 2],
    [".a > p", 2],
    ["section > p, main > p", 2],
    ["[lang|='de']", 1],
    ["[data-x~='right']", 1],
    ["[data-x^=left][data-x$=right]", 1],
    ["[title='x > y']", 1],
    ["* > section", 1],
    ["aside p", 0],
  ])("%s finds %i", (selector, count) => {
    expect(select(elements, selector)).toHaveLength(count);
  });

  test("the first alternative that finds anything counts", () => {
    expect(select(elements, ["aside", "section", "p"]).map(({ tag }) => tag)).toEqual(["section"]);
    expect(select(elements)).toEqual([]);
  });

  test.each(["", ">", "p >", "> p", "p > > a", "p:first-child", "p + a", "p..a", "a b c d e f g h i"])(
    "%j is not understood",
    (selector) => {
      expect(parseSelectors(selector)).toBeUndefined();
    },
  );

  test("cost no more than the page is long, also in deep ones", () => {
    const deep = parseHtml(`${"<div><p>".repeat(20_000)}<b>x</b>`).elements;
    const start = performance.now();
    select(deep, "div div div div div div > p b");
    expect(performance.now() - start).toBeLessThan(1500);
  });
});

describe("readProfile", () => {
  test.each([
    [null, "an object"],
    [{}, "id, which is missing"],
    [{ id: "x", hosts: "x.at" }, "a list as hosts"],
    [{ id: "x", hosts: ["www.x.at"] }, "a host without www."],
    [{ id: "x", colour: 1 }, "no colour"],
    [{ id: "x", identifier: { scheme: "x", pattern: "(a)(b)" } }, "a regular expression"],
    [{ id: "x", identifier: { scheme: "x", pattern: "(" } }, "a regular expression"],
    [{ id: "x", layouts: [{ body: ".a" }, { body: "p:hover" }] }, "as body at number 2 as layouts"],
    [{ id: "x", layouts: [{ from: "yesterday" }] }, "a day such as"],
  ])("of %j says what was expected", (data, message) => {
    try {
      readProfile(data);
      expect.unreachable();
    } catch (error) {
      expect(CivicMediaError.is(error) && error.code).toBe("argument-invalid");
      expect(String(error)).toContain(message);
    }
  });

  test("takes what the package ships, also as JSON", () => {
    for (const profile of [...profiles, ...families])
      expect(readProfile(JSON.parse(JSON.stringify(profile)))).toEqual(profile);
  });
});

describe("layouts", () => {
  const city = defineProfile({
    id: "at/beispiel",
    hosts: ["beispiel.example"],
    layouts: [
      {
        from: "2024-01-01",
        headline: ".title",
        datePublished: ".day",
        body: ".text",
        contacts: ".who",
        remove: ".share",
      },
      { until: "2023-12-31", headline: ".title", datePublished: ".day", body: ".old" },
    ],
  });
  const page = (
    day: string,
  ): string => `<html lang="de"><h1>Stadt Beispiel</h1><div class="title">Vier neue Radwege</div>
    <div class="day">${day}</div><div class="text">${paragraphs}<p class="share">Jetzt diese Meldung im Netz teilen.</p></div>
    <div class="old"><p>So sah der Text in einem früheren Jahr aus, als die Seite noch anders war.</p></div>
    <div class="side"><div class="who">Anna Berger, Tel. 0732 7070 1234</div></div></html>`;
  const read = (html: string, list: Profile[] = [city]) =>
    parseRelease(html, { url: "https://www.beispiel.example/1", profiles: list });

  test("say where the parts stand", () => {
    const { release, evidence } = read(page("04.05.2024"));
    expect(release?.headline).toBe("Vier neue Radwege");
    expect(release?.datePublished).toBe("2024-05-04");
    expect(evidence["/datePublished"]?.[0]?.rule).toBe("date-published/layout");
    expect(release?.body).toHaveLength(2);
    expect(release?.contacts?.[0]).toMatchObject({ name: "Anna Berger", telephones: [{ text: "0732 7070 1234" }] });
  });

  test("are for their days", () => {
    expect(JSON.stringify(read(page("04.05.2023")).release?.body)).toContain("in einem früheren Jahr");
  });

  test("that find nothing leave the page as it is", () => {
    const other = `<html lang="de"><h1>Mehr Bäume</h1><p>Pressemitteilung vom 4.5.2024</p>${paragraphs}</html>`;
    expect(read(other)).toEqual(parseRelease(other, { url: "https://www.beispiel.example/1" }));
  });

  test("are not used for other hosts, nor without being passed", () => {
    const plain = parseRelease(page("04.05.2024"), { url: "https://www.other.example/1", profiles: [city] });
    expect(plain.evidence["/datePublished"]?.[0]?.rule).not.toBe("date-published/layout");
    expect(read(page("04.05.2024"), []).evidence["/datePublished"]?.[0]?.rule).not.toBe("date-published/layout");
  });
});

/** Synthetic pages with the elements and class names by which each system is known; text and people are invented. */
const SYSTEMS: Readonly<Record<string, string>> = {
  "family/typo3-news": `<meta name="generator" content="TYPO3 CMS"><h1>Stadt Beispiel</h1><div class="news news-single"><div class="article">
    <div class="header"><h3 itemprop="headline">Vier neue Radwege</h3></div><div class="teaser-text" itemprop="description"><p>${SENTENCES[0]}</p></div>
    <div class="news-text-wrap" itemprop="articleBody"><p>${SENTENCES[1]}</p></div>
    <div class="footer"><p><span class="news-list-date"><time datetime="2024-05-04">04.05.2024</time></span></p></div>
    <div class="news-related-wrap"><h4>Mehr</h4><p>Ein anderer Text über ganz andere Dinge.</p></div></div></div>`,
  "family/government-site-builder": `<meta name="generator" content="Government Site Builder"><h1 class="aural">Beispielamt</h1>
    <div class="headerContent"><h1>Vier neue Radwege</h1></div><ul class="info"><li>Datum: 4. Mai 2024</li></ul>
    <div id="content">${paragraphs}</div>`,
  "family/imperia": `<meta name="generator" content="imperia9/14/21"><h1>Bezirksamt</h1><div class="html5-section article"><h1 class="title">Vier neue Radwege</h1>
    <div class="pressnumber">Pressemitteilung vom 04.05.2024</div><div class="textile">${paragraphs}</div></div>
    <div class="modul-contact"><p>Anna Berger</p><p>Tel.: (030) 9029-12345</p></div>`,
  "family/localgov-drupal": `<article class="news-article node node--type-localgov-news-article"><div class="news-article__metadata">
    <time datetime="2024-05-04" class="news-article__metadata-item news-article__metadata-item--date">4 May 2024</time>
    <ul><li class="news-article__category">Transport</li></ul></div><h1 class="news-article__title">Vier neue Radwege</h1>
    <div class="news-article__content node__content"><div class="field field--name-body">${paragraphs}</div>
    <h2 class="news-article__related-title">Related news</h2><div class="field--name-localgov-news-related"><p>Ein anderer Text über Dinge.</p></div></div></article>`,
  "family/drupal-fields": `<div class="node"><h1 id="node-title">Vier neue Radwege</h1><div class="field field--name-field-pr-date">4. Mai 2024</div>
    <div class="field field--name-field-pr-body">${paragraphs}</div><div class="field field--name-field-pr-number"><div class="field__label">Press Release Number: </div>
    <div class="field__item">24-117</div></div></div>`,
  "family/plone": `<meta name="generator" content="Plone - https://plone.org"><div id="content"><h1 class="documentFirstHeading">Vier neue Radwege</h1>
    <div class="documentByLine"><span class="documentPublished">veröffentlicht am 04.05.2024</span></div><div class="documentDescription">${SENTENCES[0]}</div>
    <div id="content-core"><p>${SENTENCES[1]}</p></div></div>`,
  "family/design-comuni": `<div id="main-container"><h1>Vier neue Radwege</h1><small>Data:</small><p class="fw-semibold font-monospace">04.05.2024</p></div>
    <section class="it-page-sections-container"><article id="descrizione" class="it-page-section"><h4>Descrizione</h4>
    <div class="richtext-wrapper lora">${paragraphs}</div></article><article id="ulteriori" class="it-page-section"><h4>Altro</h4><p>Ein anderer Text.</p></article></section>`,
  "family/wordpress": `<link rel="stylesheet" href="/wp-content/themes/x/style.css"><article class="hentry"><h1 class="entry-title">Vier neue Radwege</h1>
    <div class="entry-meta"><time class="entry-date published" datetime="2024-05-04">4. Mai 2024</time></div>
    <div class="entry-content">${paragraphs}<div class="sharedaddy"><p>Diese Meldung jetzt mit anderen teilen.</p></div></div></article>`,
};

test("every family has a page", () => {
  expect(Object.keys(SYSTEMS).sort()).toEqual(families.map(({ id }) => id).sort());
});

test.each(Object.entries(SYSTEMS))("%s reads its page", (id, html) => {
  const url = "https://www.beispiel.example/1";
  const page = `<html lang="de"><head></head><body>${html}</body></html>`;
  const { release, evidence } = parseRelease(page, { url, profiles: families });
  expect(release?.headline).toBe("Vier neue Radwege");
  expect(release?.datePublished).toBe("2024-05-04");
  expect(evidence["/datePublished"]?.map(({ rule }) => rule)).toContain("date-published/layout");
  const texts = release?.body.flatMap((block) => (block.type === "paragraph" ? block.content : []));
  expect(texts?.map((run) => (run.type === "text" ? run.value : ""))).toEqual(SENTENCES);
  if (id === "family/drupal-fields") expect(release?.identifiers?.[0]?.value).toBe("24-117");
  if (id === "family/localgov-drupal") expect(release?.keywords).toEqual(["Transport"]);
  if (id === "family/imperia") expect(release?.contacts?.[0]?.name).toBe("Anna Berger");
});

test("a city without layouts takes those of the family, and keeps the rest", () => {
  const city = defineProfile({
    id: "de/beispiel",
    hosts: ["beispiel.example"],
    publisher: { name: "Stadt Beispiel", kind: "municipality" },
  });
  const page = `<html lang="de"><body>${SYSTEMS["family/imperia"]}</body></html>`;
  const { release } = parseRelease(page, { url: "https://beispiel.example/1", profiles: [city, ...families] });
  expect(release?.organizations?.[0]?.name).toBe("Stadt Beispiel");
  expect(release?.contacts?.[0]?.name).toBe("Anna Berger");
});

describe("suggestProfile", () => {
  const read = (slug: string): { url: string; html: Buffer } => {
    const folder = new URL(`../../fixtures/yukon.ca/${slug}/`, import.meta.url);
    const { url } = JSON.parse(readFileSync(new URL("source.json", folder), "utf8")) as { url: string };
    return { url, html: readFileSync(new URL("page.html", folder)) };
  };

  test("drafts a profile that reads the pages as they are read without one", () => {
    const pages = ["18-012-en", "18-031-en", "18-193-en"].map(read);
    const draft = suggestProfile(pages);
    expect(draft?.profile).toMatchObject({ hosts: ["yukon.ca"], inLanguage: "en-CA" });
    expect(draft?.missing).toEqual([]);
    const profile = readProfile(JSON.parse(JSON.stringify(draft?.profile)));
    for (const { url, html } of pages) {
      const [own, plain] = [parseRelease(html, { url, profiles: [profile] }), parseRelease(html, { url })];
      expect(own.release?.headline).toBe(plain.release?.headline);
      expect(own.release?.datePublished).toBe(plain.release?.datePublished);
      expect(own.release?.quotations?.length).toBe(plain.release?.quotations?.length);
      expect(own.evidence["/datePublished"]?.[0]?.rule).toBe("date-published/layout");
    }
  });

  test("needs two pages with releases, of one host", () => {
    const [one, two] = ["18-012-en", "18-031-en"].map(read);
    if (!one || !two) throw new Error("the fixtures are gone");
    expect(suggestProfile([])).toBeUndefined();
    expect(suggestProfile([one, { url: two.url, html: "<p>nothing</p>" }])).toBeUndefined();
    expect(suggestProfile([one, { ...two, url: "https://other.example/2" }])).toBeUndefined();
  });
});
