import { describe, expect, test } from "vitest";
import { parseRelease } from "../parse-release.ts";

const WORDS =
  "We share this territory with remarkable people, many of whom do a great deal for the well-being of others.";
const TEXT =
  "The government announced on Monday that it is developing a new order, the highest honour of the territory, and that the first awards will be given in the summer of next year.";

const page = (quote: string): string =>
  `<html lang="en"><body><main><h1>Order of the territory in development</h1><p>January 2, 2018</p><p>${TEXT}</p>${quote}<p>${TEXT}</p></main></body></html>`;

const read = (quote: string) => {
  const { release } = parseRelease(page(quote), { url: "https://www.city.example/news/1" });
  const people = new Map(release?.people?.map((person) => [person.id, person]));
  return {
    speakers: release?.quotations?.map(({ form, speakers }) => [
      form,
      ...speakers.map((id) => `${people.get(id)?.name}, ${people.get(id)?.offices?.[0]?.jobTitle}`),
    ]),
    blocks: release?.body.map(({ type }) => type),
    quotation: release?.body.find(({ type }) => type === "quotation"),
  };
};

describe("the source of a blockquote", () => {
  test.each([
    [`<blockquote><p>${WORDS}</p><footer><cite>Premier Sandy Silver</cite></footer></blockquote>`],
    [`<blockquote><p>${WORDS}</p><p class="quote-source">Premier Sandy Silver</p></blockquote>`],
    [`<blockquote><p>${WORDS}</p><p>— Premier Sandy Silver</p></blockquote>`],
    [`<blockquote><p>${WORDS}</p><p>Premier Sandy Silver</p></blockquote>`],
    [`<blockquote><p>${WORDS}</p></blockquote><p>– Premier Sandy Silver</p>`],
    [`<blockquote><p>“${WORDS}”</p><cite>Premier Sandy Silver</cite></blockquote>`],
  ])("%s", (quote) => {
    const { speakers, blocks, quotation } = read(quote);
    expect(speakers).toEqual([["block", "Sandy Silver, Premier"]]);
    expect(blocks).toEqual(["paragraph", "quotation", "paragraph"]);
    expect(quotation).toMatchObject({ quotation: "quotation-1", content: [{ type: "paragraph" }] });
  });

  test("speaks for somebody else, who does not speak", () => {
    const source = "Member of Parliament Larry Bagnell on behalf of Minister of Infrastructure Amarjeet Sohi";
    expect(read(`<blockquote><p>${WORDS}</p><cite>${source}</cite></blockquote>`).speakers).toEqual([
      ["block", "Larry Bagnell, Member of Parliament"],
    ]);
  });

  test.each([
    ["Minister of Tourism and Culture Jeanie Dendys", "Jeanie Dendys, Minister of Tourism and Culture"],
    [
      "Committee co-chair and development president Rich Thompson",
      "Rich Thompson, Committee co-chair and development president",
    ],
  ])("may have an office with an and in it: %s", (source, speaker) => {
    expect(read(`<blockquote><p>${WORDS}</p><cite>${source}</cite></blockquote>`).speakers).toEqual([
      ["block", speaker],
    ]);
  });

  test("may be two people", () => {
    const { speakers } = read(
      `<blockquote><p>${WORDS}</p><cite>Mayor Dan Curtis and Premier Sandy Silver</cite></blockquote>`,
    );
    expect(speakers).toEqual([["block", "Dan Curtis, Mayor", "Sandy Silver, Premier"]]);
  });

  test("may have the office inside its title", () => {
    const source = "City of Whitehorse Mayor Dan Curtis";
    expect(read(`<blockquote><p>${WORDS}</p><cite>${source}</cite></blockquote>`).speakers).toEqual([
      ["block", "Dan Curtis, City of Whitehorse Mayor"],
    ]);
  });
});

test("a blockquote without source stays a quotation of nobody", () => {
  const { speakers, blocks } = read(`<blockquote><p>${WORDS}</p></blockquote>`);
  expect(speakers).toBeUndefined();
  expect(blocks).toEqual(["paragraph", "quotation", "paragraph"]);
});
