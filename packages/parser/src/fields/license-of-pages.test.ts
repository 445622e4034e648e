import { expect, test } from "vitest";
import { parseArticle } from "../parse-article.ts";
import { parseRelease } from "../parse-release.ts";

interface Parts {
  readonly head?: string;
  readonly below?: string;
  readonly after?: string;
}

const SENTENCE =
  "After # days of rain the river has risen by two metres, and the fire brigade has closed the road along its bank.";

function pageOf({ head = "", below = "", after = "" }: Parts): string {
  const text = ["three", "four", "five"].map((days) => `<p>${SENTENCE.replace("#", days)}</p>`).join("");
  return `<html lang="en"><head><title>The river rises</title>${head}</head><body><main><h1>The river rises</h1><p>Press release, 3 May 2022</p>${text}${below}</main>${after}</body></html>`;
}

const licenseOf = (parts: Parts): string | undefined =>
  parseArticle(pageOf(parts), { url: "https://www.example.org/river" }).license;

const linked = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const BY = "https://creativecommons.org/licenses/by/4.0/";
const OGL = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";
const cc = (unit: string, words: string): string =>
  `<p>${words} <a href="https://creativecommons.org/licenses/${unit}/">license</a></p>`;

test.each<[string, Parts, string | undefined]>([
  ["the article's data", { head: linked({ "@type": "NewsArticle", license: BY }) }, "CC BY 4.0"],
  [
    "the article's data, an object",
    { head: linked({ "@type": "NewsArticle", license: { "@type": "CreativeWork", url: BY } }) },
    "CC BY 4.0",
  ],
  ["the page's data", { head: linked({ "@type": "WebPage", license: BY }) }, "CC BY 4.0"],
  ["the data of a picture", { head: linked({ "@type": "ImageObject", license: BY }) }, undefined],
  ["a meta", { head: '<meta name="rights" content="Creative Commons Attribution 4.0 International">' }, "CC BY 4.0"],
  ["RDFa", { after: `<footer><a property="dct:license" href="${BY}">Terms</a></footer>` }, "CC BY 4.0"],
  ["a short line at the foot", { after: "<footer><p>CC BY 4.0</p></footer>" }, "CC BY 4.0"],
  [
    "the Open Government Licence, linked",
    { after: `<footer><p>Available under the <a href="${OGL}">OGL</a></p></footer>` },
    "Open Government Licence v3.0",
  ],
  [
    "the Open Government Licence, in words",
    {
      after:
        "<footer><p>All content is available under the Open Government Licence v3.0, except where otherwise stated</p></footer>",
    },
    "Open Government Licence v3.0",
  ],
  [
    "a license of German offices",
    {
      after:
        '<footer><p>Datenlizenz Deutschland <a href="https://www.govdata.de/dl-de/by-2-0">dl-de/by-2-0</a></p></footer>',
    },
    "Datenlizenz Deutschland – Namensnennung – Version 2.0",
  ],
  [
    "a license of French offices",
    { after: '<footer><a href="https://www.etalab.gouv.fr/licence-ouverte-open-licence">Licence</a></footer>' },
    "Licence Ouverte / Open Licence",
  ],
  [
    "a statement that reserves rights",
    { after: '<footer><a href="https://rightsstatements.org/vocab/InC/1.0/">Rights</a></footer>' },
    undefined,
  ],
  [
    "the page of an office with such words in its address",
    { after: '<footer><a href="/open-data-licence/">Data</a></footer>' },
    undefined,
  ],
  ["words about a photo", { below: cc("by-sa/2.0", "Header image: The river. Flickr") }, undefined],
  [
    "words about all photos",
    { after: `<footer>${cc("by-nc-nd/3.0", "All photos are under a Creative Commons")}</footer>` },
    undefined,
  ],
  ["words about texts and photos", { after: `<footer>${cc("by/4.0", "Texts and photos:")}</footer>` }, "CC BY 4.0"],
  ["a comment", { below: '<div class="comments"><p>My text is licensed under CC BY 4.0</p></div>' }, undefined],
  [
    "licenses of many things",
    { after: `<div>${cc("by/4.0", "One")}${cc("by-sa/4.0", "Two")}${cc("by-nc/4.0", "Three")}</div>` },
    undefined,
  ],
  [
    "that of the site among them",
    {
      after: `<div>${cc("by/4.0", "One")}${cc("by-sa/4.0", "Two")}${cc("by-nc/4.0", "Except where otherwise noted, the content of this site is under a")}</div>`,
    },
    "CC BY-NC 4.0",
  ],
])("%s", (_what, parts, expected) => {
  expect(licenseOf(parts)).toBe(expected);
});

test("a release carries the license with its address", () => {
  const { release } = parseRelease(pageOf({ after: `<footer><a rel="license" href="${OGL}">OGL</a></footer>` }), {
    url: "https://www.example.org/river",
  });
  expect(release?.rights?.[0]).toMatchObject({
    scope: "page",
    kind: "open-license",
    license: {
      id: "OGL-UK-3.0",
      name: "Open Government Licence v3.0",
      url: "http://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
    },
  });
});

test("a template's license is none of the page", () => {
  const link = `<a rel="license" href="${OGL}">OGL</a>`;
  expect(licenseOf({ after: `<template><p>${link}</p></template>` })).toBeUndefined();
  expect(licenseOf({ after: `<template></template><p>${link}</p>` })).toBeDefined();
});
