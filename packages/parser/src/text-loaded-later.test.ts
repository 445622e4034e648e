import { expect, test } from "vitest";
import { classifyPage } from "./classify-page.ts";
import { parseArticle } from "./parse-article.ts";
import { parseRelease } from "./parse-release.ts";

// A page of a content system whose text is loaded by a program: the head says all, the body nothing.
const page = (
  main: string,
): string => `<html lang="de"><head><title>Kita feierte ihr Sommerfest | Stadt Beispiel</title>
  <meta property="og:type" content="article"><meta property="og:title" content="Kita feierte ihr Sommerfest">
  <meta property="og:site_name" content="Stadt Beispiel"><meta property="article:published_time" content="2019-09-05 10:43:00">
  </head><body><div role="banner"><h1>Stadt Beispiel</h1><ul><li><a href="/rathaus/">Rathaus</a></li></ul></div>
  <div id="middle"><div id="brot"><strong>Sie sind hier:</strong> <span><a href="/rathaus/">Rathaus</a></span></div>
  <div role="main">${main}</div></div><div role="contentinfo"><ul><li>Hauptstr. 1</li></ul></div></body></html>`;

test("a page whose text is loaded later holds no release, and what says where one is, is no text", () => {
  const { release, diagnostics } = parseRelease(page("<app-form></app-form>"));
  expect(release).toBeUndefined();
  expect(diagnostics.map(({ code }) => code)).toContain("body-missing");
  expect(classifyPage(page("")).kind).toBe("other");
  expect(parseArticle(page("")).text).toBe("");
});

test("the name of the site is no headline where the page says one", () => {
  expect(parseArticle(page("")).title).toBe("Kita feierte ihr Sommerfest");
});

test("a short text is one all the same", () => {
  expect(parseArticle(page("<p>Das Fest war schön.</p>")).text).toContain("Das Fest war schön.");
});

test.each([
  ["a German line", "<p>Das Fest fällt heute aus</p>", "Das Fest fällt heute aus"],
  ["an English line", "<p>Main Street closed until Friday</p>", "Main Street closed until Friday"],
  ["a line in Japanese", "<p>本日は休園です</p>", "本日は休園です"],
])("a short text without a full stop is one: %s", (_what, main, expected) => {
  const { release } = parseRelease(page(main));
  expect(release).toBeDefined();
  expect(parseArticle(page(main)).text).toContain(expected);
});

test("a short list is the text of a release", () => {
  const { release } = parseRelease(
    `<html lang="en"><meta property="article:published_time" content="2022-11-29">
    <main><h1>Results of the race</h1><ul><li>Anna Berg</li><li>Max Hill</li></ul></main></html>`,
  );
  expect(JSON.stringify(release?.body)).toContain("Max Hill");
});

test.each(["Loading …", "Wird geladen...", "Chargement en cours…"])("%s is no text", (note) => {
  expect(parseArticle(page(`<p>${note}</p>`)).text).toBe("");
});
