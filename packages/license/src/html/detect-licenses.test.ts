import { describe, expect, test } from "vitest";
import { detectLicenses } from "./detect-licenses.ts";
import type { TreeElement } from "./page.ts";

const BY = "https://creativecommons.org/licenses/by/4.0/";
const short = (html: string) =>
  detectLicenses(html).map(({ tool, unit, kind, scope }) => `${tool ?? unit ?? kind} ${scope}`);

describe("scope", () => {
  test.each([
    [`<main><p><a rel="license" href="${BY}">CC BY 4.0</a></p></main>`, ["CC-BY-4.0 item"]],
    [`<footer><a rel="license" href="${BY}">CC BY 4.0</a></footer>`, ["CC-BY-4.0 site"]],
    ["<main><p>Beeld: Naamsvermelding - GelijkDelen 4.0 Internationaal</p></main>", ["CC-BY-SA-4.0 item"]],
    [`<article><footer><a rel="license" href="${BY}">x</a></footer></article>`, ["CC-BY-4.0 item"]],
    [`<head><link rel="license" href="${BY}"></head><body>x</body>`, ["CC-BY-4.0 page"]],
    [
      `<figure><img src="a.jpg"><figcaption>Foto: A, <a href="${BY}">CC BY 4.0</a></figcaption></figure>`,
      ["CC-BY-4.0 image"],
    ],
    [`<div about="/fotos/a.jpg"><a rel="license" href="${BY}">x</a></div>`, ["CC-BY-4.0 image"]],
    [`<script type="application/ld+json">{"@type":"ImageObject","license":"${BY}"}</script>`, ["CC-BY-4.0 image"]],
    [
      `<script type="application/ld+json">{"@type":"NewsArticle","license":{"@id":"${BY}"}}</script>`,
      ["CC-BY-4.0 page"],
    ],
    [`<meta name="dcterms.license" content="${BY}">`, ["CC-BY-4.0 page"]],
    [`<p><img src="https://licensebuttons.net/l/by-sa/3.0/at/88x31.png"></p>`, ["CC-BY-SA-3.0-AT page"]],
    ["<p>Dieses Werk ist unter einer Creative Commons-Lizenz lizenziert.</p>", ["cc-unspecified page"]],
    ["<p>Die Bilder stehen unter Creative-Commons-Lizenzen.</p>", ["cc-unspecified page"]],
    [
      `<main><a rel="license" href="${BY}">CC BY 4.0</a></main><footer>CC BY-SA 4.0</footer>`,
      ["CC-BY-4.0 item", "CC-BY-SA-4.0 site"],
    ],
  ])("%s", (html, expected) => {
    expect(short(html)).toEqual(expected);
  });
});

test.each([
  "<p>All rights reserved.</p>",
  "<p>© 2026 Stadt Beispiel</p>",
  '<img src="https://mirrors.creativecommons.org/presskit/icons/by.svg" alt="by">',
  '<a href="https://creativecommons.org/">Creative Commons</a> lädt ein'.replace("Creative Commons", "Verein"),
  "<style>.x::after{content:'CC BY 4.0'}</style>",
  "<p>Mit den Creative-Commons-Lizenzen geben viele ihre Werke frei.</p>",
  "<p>Creative Commons licenses let people share their work.</p>",
  "<p>Look for a licence such as CC BY, CC BY-SA or CC BY-NC.</p>",
  "<!-- CC BY 4.0 --><p>x</p>",
  '<script>var license = "https://creativecommons.org/licenses/by/4.0/";</script>',
  "",
])("nothing is claimed: %s", (html) => {
  expect(detectLicenses(html)).toEqual([]);
});

test("the address wins over the words, which are reported", () => {
  const [found] = detectLicenses('<p><a href="https://creativecommons.org/licenses/by-sa/4.0/">CC BY 4.0</a></p>');
  expect(found).toMatchObject({ tool: "CC-BY-SA-4.0", conflicts: expect.arrayContaining(["CC BY 4.0"]) });
});

test("two tools for one thing are a conflict, and neither is dropped", () => {
  const found = detectLicenses(
    `<main><a rel="license" href="${BY}">a</a><a rel="license" href="https://creativecommons.org/publicdomain/zero/1.0/">b</a></main>`,
  );
  expect(found.map(({ tool, conflicts }) => [tool, conflicts.length])).toEqual([
    ["CC-BY-4.0", 1],
    ["CC0-1.0", 1],
  ]);
});

test("a tree of any parser is read as well", () => {
  const tree: TreeElement = {
    tag: "body",
    attributes: {},
    children: [
      {
        tag: "footer",
        attributes: {},
        children: [{ tag: "a", attributes: { rel: "license", href: BY }, children: ["CC BY"] }],
      },
    ],
  };
  expect(detectLicenses(tree)).toMatchObject([{ tool: "CC-BY-4.0", scope: "site" }]);
});

test.each([
  "<",
  "<a ",
  '<a href="',
  "<p>cc by ",
  "<div>",
  "<a x='",
  "&#",
  "<script>",
  "<!--",
  "<a><b>",
  "</a>",
  "{",
  "[",
])("a megabyte of %s takes linear time", (part) => {
  const time = (size: number): number => {
    const start = process.cpuUsage();
    detectLicenses(part.repeat(size / part.length));
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  time(10_000);
  const small = Math.max(time(50_000), 10);
  expect(time(1_000_000)).toBeLessThan(small * 20 * 5);
});

const BY_SA = "https://creativecommons.org/licenses/by-sa/3.0/";

describe("who says what about which part of a page", () => {
  test.each([
    ["a footer by its id", `<main>Text</main><div id="footer"><a href="${BY}">CC BY</a></div>`, "site"],
    ["a footer by its role", `<main>Text</main><div role="contentinfo"><a href="${BY}">CC BY</a></div>`, "site"],
    [
      "a footer inside the article is the article's",
      `<article><footer><a href="${BY}">CC BY</a></footer></article>`,
      "item",
    ],
    ["a thumbnail of Wikimedia's", `<div class="thumb"><img src="a.jpg"><a href="${BY}">CC BY</a></div>`, "image"],
    [
      "a caption of WordPress'",
      `<article><div class="wp-caption"><img src="a.jpg"><p>Foto: A, <a href="${BY}">CC BY</a></p></div></article>`,
      "image",
    ],
    [
      "RDFa about a picture",
      `<main><div about="rathaus.jpg"><a rel="license" href="${BY}">CC BY</a></div></main>`,
      "image",
    ],
    ["meta", `<head><meta name="dcterms.license" content="${BY}"></head>`, "page"],
    ["a link in the head", `<head><link rel="license" href="${BY}"></head>`, "page"],
    [
      "JSON-LD of a photo",
      `<script type="application/ld+json">{"@type":"NewsArticle","image":{"@type":"ImageObject","license":"${BY}"}}</script>`,
      "image",
    ],
    [
      "JSON-LD of the page",
      `<script type="application/ld+json">{"@type":"NewsArticle","license":"${BY}"}</script>`,
      "page",
    ],
    ["the text", `<main><p>Dieses Werk steht unter <a href="${BY}">CC BY</a>.</p></main>`, "item"],
  ])("%s", (_name, html, scope) => {
    expect(detectLicenses(html)).toMatchObject([{ tool: "CC-BY-4.0", scope }]);
  });

  test("a page of an encyclopedia: the text of the site and a photo with another license", () => {
    const found = detectLicenses(
      `<div id="content"><div class="thumb"><img src="x.jpg"><div class="thumbcaption">Foto: B, <a href="${BY}">CC BY 4.0</a></div></div><p>Text</p></div>
       <div id="footer"><li>Text is available under the <a rel="license" href="${BY_SA}">Creative Commons Attribution-ShareAlike License</a></li></div>`,
    );
    expect(found.map(({ tool, scope, conflicts }) => [tool, scope, conflicts])).toEqual([
      ["CC-BY-SA-3.0", "site", []],
      ["CC-BY-4.0", "image", []],
    ]);
  });

  test("words that name another tool than their link are reported", () => {
    const [found] = detectLicenses(`<p><a href="${BY_SA}">CC BY</a></p>`);
    expect(found?.tool).toBe("CC-BY-SA-3.0");
    expect(found?.conflicts).toEqual(["CC BY"]);
  });
});

test("an icon of one element beside the whole name is no other license", () => {
  const found = detectLicenses(
    `<footer><p>Unsere Texte stehen unter einer Creative Commons Namensnennung - Keine Bearbeitung 3.0 Deutschland Lizenz.</p><p><img src="by.svg" alt="Creative Commons Namensnennung"></p></footer>`,
  );
  expect(found.map(({ tool }) => tool)).toEqual(["CC-BY-ND-3.0-DE"]);
});

test("the organization is no license", () => {
  expect(detectLicenses("<p>2004 erhielt Creative Commons die Goldene Nica.</p>")).toEqual([]);
  expect(detectLicenses("<p>Dieses Werk ist unter einer Creative Commons-Lizenz lizenziert.</p>")).toMatchObject([
    { kind: "cc-unspecified" },
  ]);
});
