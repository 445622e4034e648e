import { expect, test } from "vitest";
import { parseRelease } from "../parse-release.ts";

const FIRST =
  "The council has approved the plan for the new bridge across the river, which opens to everybody next spring.";
const SECOND =
  "Work begins in March and will take about a year; the old bridge stays open until the new one is finished.";
const LAST = "The city pays half of the cost, the state the other half, as both agreed in a contract two years ago.";

function bodyOf(middle: string, before = ""): string {
  const html = `<!doctype html><title>Bridge approved</title><body>${before}<main><h1>Bridge approved</h1>
    <p class="date">Published: March 3, 2024</p><div><p>${FIRST}</p>${middle}<p>${SECOND}</p><p>${LAST}</p></div></main>`;
  return JSON.stringify(parseRelease(html, { url: "https://www.example.gov/news/bridge" }).release?.body);
}

test("a table of data between two paragraphs is text", () => {
  const rows = ["2022", "2023"].map((year) => `<tr><th>${year}</th><td>17,5</td><td>18,1</td></tr>`).join("");
  const body = bodyOf(`<table><tr><th>Year</th><th>Cars</th><th>Trains</th></tr>${rows}</table>`);
  expect(body).toContain('"type":"table"');
  expect(body).toContain("17,5");
});

test.each([
  [
    "a class on the parts of a line",
    '<p><img src="/a.jpg"><span class="caption">The mayor on the bridge.</span><span class="credits">City / Doe</span></p>',
  ],
  ["a class on the line", '<div class="image-caption">The mayor on the bridge with City / Doe.</div>'],
])("a caption is no text: %s", (_, caption) => {
  const body = bodyOf(caption);
  expect(body).toContain(SECOND);
  expect(body).not.toContain("City / Doe");
});

test("a line that is a document with its kind and size is no text, and an attachment", () => {
  const html = `<main><h1>Bridge approved</h1><p>Published: March 3, 2024</p><p>${FIRST}</p>
    <p><a href="/plan.pdf">Plan of the bridge</a> PDF | 38 KB</p><p>${SECOND}</p><p>${LAST}</p></main>`;
  const { release } = parseRelease(html, { url: "https://www.example.gov/news/bridge" });
  expect(JSON.stringify(release?.body)).not.toContain("38 KB");
  expect(release?.related?.map(({ rel, title }) => [rel, title])).toEqual([["attachment", "Plan of the bridge"]]);
});

test("custom elements say by their names that they are a menu", () => {
  const items = ["Work and Training", "Old Age and Pensions", "Social Security", "Europe and the World"]
    .map((text) => `<x-navigation-item><x-link href="/a"><div><p>${text}</p></div></x-link></x-navigation-item>`)
    .join("");
  expect(bodyOf("", `<x-list>${items}</x-list>`)).not.toContain("Pensions");
});
