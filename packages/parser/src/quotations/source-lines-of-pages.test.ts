import { readdirSync, readFileSync } from "node:fs";
import type { Release } from "@civic-media/schema";
import { describe, expect, test } from "vitest";
import { parseRelease } from "../parse-release.ts";

const FOLDER = new URL("../../fixtures/yukon.ca/", import.meta.url);

/** Takes away what says that something is a quotation: class names, blockquotes, and the markup of their source. */
const stripped = (html: string): string =>
  html.replace(/\sclass="[^"]*"/gu, "").replace(/<(\/?)(?:blockquote|footer|cite)\b[^>]*>/gu, "<$1div>");

function speakersOf(release: Release | undefined): string[] {
  const people = new Map(release?.people?.map((person) => [person.id, person]));
  return (release?.quotations ?? [])
    .filter(({ form }) => form === "block")
    .map(({ speakers }) =>
      speakers.map((id) => `${people.get(id)?.name}; ${people.get(id)?.offices?.[0]?.jobTitle}`).join(" & "),
    );
}

describe.each(readdirSync(FOLDER))("yukon.ca/%s", (name) => {
  const html = readFileSync(new URL(`${name}/page.html`, FOLDER), "utf8");
  const url = "https://yukon.ca/en/news/release";

  test("gives the same quotations without the markup that says so", () => {
    const marked = speakersOf(parseRelease(html, { url }).release);
    const plain = speakersOf(parseRelease(stripped(html), { url }).release);
    expect(marked.length).toBeGreaterThan(0);
    for (const speaker of marked)
      if (!/ministre|Chef,/u.test(speaker) || name.endsWith("fr")) expect(plain).toContain(speaker);
  });
});

const WORDS = "We share this territory with remarkable people, and we thank all of them for what they do for others.";
const TEXT =
  "The government announced on Monday that a new order will be developed, and that first awards follow in summer.";
const page = (middle: string): string =>
  `<html lang="en"><body><main><h1>Order of the territory</h1><p>January 2, 2018</p><p>${TEXT}</p>${middle}<p>${TEXT}</p></main></body></html>`;
const read = (middle: string): string[] =>
  speakersOf(parseRelease(page(middle), { url: "https://www.city.example/news/1" }).release);

describe("a line below a paragraph", () => {
  test.each([
    [`<p>${WORDS}</p><p>Premier Sandy Silver</p>`, "Sandy Silver; Premier"],
    [`<p>${WORDS}</p><p>– Sandy Silver, Premier of Yukon</p>`, "Sandy Silver; Premier of Yukon"],
    [`<p>“${WORDS}”</p><p>Sandy Silver, Premier</p>`, "Sandy Silver; Premier"],
    [
      `<div><p>${WORDS}</p></div><div><p>Minister of Health Pauline Frost</p></div>`,
      "Pauline Frost; Minister of Health",
    ],
  ])("that names a person with an office is a source: %s", (middle, speaker) => {
    expect(read(middle)).toEqual([speaker]);
  });

  test.each([
    [`<p>${TEXT}</p><p>Premier Sandy Silver</p>`],
    [`<p>${WORDS}</p><p>Share this page</p>`],
    [`<p>${WORDS}</p><p>Related Links</p>`],
    [`<p>${WORDS}</p><p>Premier Sandy Silver, 867-393-7000</p>`],
    [`<p>${WORDS}</p><p>Premier Sandy Silver will speak on Monday at the library.</p>`],
    [`<p>“${WORDS}”</p><p>AEDES MOSQUITOES</p>`],
    [`<div><p>${WORDS}</p></div><p>Jane Doe, chief of the survey, looks for ways out. One may be near.</p>`],
  ])("that is anything else is none: %s", (middle) => {
    expect(read(middle)).toEqual([]);
  });
});
