import { describe, expect, test } from "vitest";
import { AROUND } from "../blocks/block.ts";
import { segmentBlocks } from "../blocks/segment.ts";
import { parseHtml } from "../dom/parse-html.ts";
import { de } from "../locales/de.ts";
import { en } from "../locales/en.ts";
import { parseRelease } from "../parse-release.ts";
import { Roster } from "../parties/roster.ts";
import { findBlockQuotations } from "./block-quotations.ts";

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

/** Each quotation of a piece of a page as its words, the line of its source, and who speaks; what is in a `nav` is no text. */
function found(html: string, locale = en): string[][] {
  const { blocks } = segmentBlocks(parseHtml(html));
  const body = blocks.filter(({ around }) => (around.flags & AROUND.nav) === 0);
  const texts = body.map(({ text }) => text);
  const options = { locale, roster: () => new Roster(texts, locale) };
  return findBlockQuotations(blocks, new Set(body), options).map(({ words, attribution, speakers }) => [
    words.map(({ text }) => text).join(" | "),
    attribution.text,
    ...speakers.map(({ name, offices }) => [name, ...offices].join(" ; ")),
  ]);
}

const OTHER = "We are grateful for what they do, and we shall say so in the summer.";
const SILVER = "Premier Sandy Silver";
const SPEAKER = "Sandy Silver ; Premier";
const SAID = `All of this was said in the summer by ${SILVER}`;
const words = `<p>${WORDS}</p>`;

describe("markup says which line names the source", () => {
  test.each([
    [`<p><cite>${SAID}</cite></p>`],
    [`<cite>${SAID}</cite>`],
    [`<footer>${SAID}</footer>`],
    [`<figcaption>${SAID}</figcaption>`],
    [`<div><footer><div><p>${SAID}</p></div></footer></div>`],
    [`<p class="attribution">${SAID}</p>`],
    [`<p class="cite">${SAID}</p>`],
    [`<p class="citation">${SAID}</p>`],
    [`<p class="source">${SAID}</p>`],
    [`<p class="author">${SAID}</p>`],
    [`<p class="speaker">${SAID}</p>`],
    [`<p class="quote-by">${SAID}</p>`],
    [`<p class="quotee">${SAID}</p>`],
    [`<p class="big Quote_Source">${SAID}</p>`],
    [`<p class="block-author-line">${SAID}</p>`],
  ])("%s", (source) => {
    const quotation = [WORDS, SAID];
    expect(found(`<blockquote>${words}${source}<p>${OTHER}</p></blockquote>`)[0]?.slice(0, 2)).toEqual([
      `${WORDS} | ${OTHER}`,
      SAID,
    ]);
    expect(found(`<blockquote>${words}${source}</blockquote>`)[0]?.slice(0, 2)).toEqual(quotation);
  });

  test.each([
    ['<p class="authority">We will go on.</p>'],
    ['<p class="resource">We will go on.</p>'],
    ['<p id="source">We will go on.</p>'],
    ["<p>We will <cite>go on</cite>.</p>"],
    ["<p>We will go on.</p>"],
  ])("%s says nothing of it", (more) => {
    expect(found(`<blockquote>${words}${more}<footer>${SILVER}</footer></blockquote>`)).toEqual([
      [`${WORDS} | We will go on.`, SILVER, SPEAKER],
    ]);
    expect(found(`<blockquote>${words}${more}</blockquote>`)).toEqual([]);
  });

  test("even above the words", () => {
    expect(found(`<blockquote><p class="author">${SILVER}</p>${words}</blockquote>`)).toEqual([
      [WORDS, SILVER, SPEAKER],
    ]);
  });

  test("the first of several lines", () => {
    expect(
      found(`<blockquote>${words}<footer><p>${SILVER}</p><p>Whitehorse, January 2</p></footer></blockquote>`),
    ).toEqual([[`${WORDS} | Whitehorse, January 2`, SILVER, SPEAKER]]);
  });

  test.each([
    [`<div class="source"><blockquote>${words}<p>– ${SILVER}</p></blockquote></div>`],
    [`<blockquote class="source">${words}<p>– ${SILVER}</p></blockquote>`],
    [`<blockquote><div class="author">${words}<p>– ${SILVER}</p></div></blockquote>`],
  ])("nothing where it is around all of the words: %s", (html) => {
    expect(found(html)).toEqual([[WORDS, `– ${SILVER}`, SPEAKER]]);
  });

  test.each([
    [200, 1],
    [201, 0],
  ])("a line of %i characters is found %i times", (length, times) => {
    const line = `${SILVER}, ${"who has held this office for years and years ".repeat(8)}`.slice(0, length - 1);
    expect(found(`<blockquote>${words}<footer>${line}.</footer></blockquote>`)).toHaveLength(times);
  });
});

describe("blockquotes", () => {
  const quote = (text: string, source: string): string =>
    `<blockquote><p>${text}</p><footer>${source}</footer></blockquote>`;

  test("in a blockquote are part of the outer one", () => {
    const inner = `<blockquote><p>${OTHER}</p></blockquote>`;
    expect(found(`<blockquote>${words}${inner}<footer>${SILVER}</footer></blockquote>`)).toEqual([
      [`${WORDS} | ${OTHER}`, SILVER, SPEAKER],
    ]);
  });

  test("of several people are quotations of their own", () => {
    expect(found(`${quote(WORDS, SILVER)}${quote(OTHER, "Mayor Dan Curtis")}`)).toEqual([
      [WORDS, SILVER, SPEAKER],
      [OTHER, "Mayor Dan Curtis", "Dan Curtis ; Mayor"],
    ]);
  });

  test("outside the text are none", () => {
    expect(found(`<p>${TEXT}</p><nav>${quote(WORDS, SILVER)}</nav>`)).toEqual([]);
    expect(found(`<blockquote>${words}<nav>${OTHER}</nav><footer>${SILVER}</footer></blockquote>`)).toEqual([
      [WORDS, SILVER, SPEAKER],
    ]);
    expect(found(`<blockquote>${words}</blockquote><nav><p>– ${SILVER}</p></nav>`)).toEqual([
      [WORDS, `– ${SILVER}`, SPEAKER],
    ]);
    expect(found(`<blockquote><nav>${WORDS}</nav><footer>${SILVER}</footer></blockquote>`)).toEqual([]);
  });
});

describe("the last line of a blockquote is the source", () => {
  test.each([
    ["– Sandy Silver"],
    ["— Sandy Silver"],
    ["―Sandy Silver"],
    ["- Sandy Silver"],
    ["-- Sandy Silver"],
    ["—Sandy Silver"],
  ])("behind a dash: %s", (line) => {
    expect(found(`<blockquote>${words}<p>${line}</p></blockquote>`)).toEqual([[WORDS, line, "Sandy Silver"]]);
  });

  test.each([
    ["Sandy Silver, Premier of Yukon", "Sandy Silver ; Premier of Yukon"],
    ["Premier Sandy Silver and Dan Curtis", "Sandy Silver ; Premier", "Dan Curtis"],
  ])("with an office: %s", (line, ...speakers) => {
    expect(found(`<blockquote>${words}<p>${line}</p></blockquote>`)).toEqual([[WORDS, line, ...speakers]]);
  });

  test.each([["Sandy Silver"], ["We will go on with it."], ["We go on – Sandy Silver knows"], ["x– Sandy"]])(
    "not without: %s",
    (line) => {
      expect(found(`<blockquote>${words}<p>${line}</p></blockquote>`)).toEqual([]);
    },
  );

  test.each([
    [200, 1],
    [201, 0],
  ])("a line of %i characters is found %i times", (length, times) => {
    const line = `– ${"who has held this office for years and years ".repeat(8)}`.slice(0, length - 1);
    expect(found(`<blockquote>${words}<p>${line}.</p></blockquote>`)).toHaveLength(times);
  });

  test("not where it is all there is", () => {
    expect(found(`<blockquote><p>– We will go on.</p></blockquote>`)).toEqual([]);
    expect(found(`<blockquote><p>– We will go on.</p></blockquote><p>– ${SILVER}</p>`)).toEqual([
      ["– We will go on.", `– ${SILVER}`, SPEAKER],
    ]);
  });
});

describe("the line below a blockquote is the source", () => {
  test("even where a longer one in it begins with a dash", () => {
    const long = `– ${OTHER.repeat(4)}`;
    expect(found(`<blockquote>${words}<p>${long}</p></blockquote><p>– ${SILVER}</p>`)).toEqual([
      [`${WORDS} | ${long}`, `– ${SILVER}`, SPEAKER],
    ]);
  });

  test.each([
    [`— ${SILVER}`, SPEAKER],
    [`―${SILVER}`, SPEAKER],
    [`– Sandy Silver`, "Sandy Silver"],
    [`said ${SILVER}.`, SPEAKER],
    [`according to ${SILVER}`, SPEAKER],
  ])("behind a dash, or where it goes on with a verb: %s", (line, speaker) => {
    expect(found(`<p>${TEXT}</p><blockquote>${words}</blockquote><p>${line}</p><p>${TEXT}</p>`)).toEqual([
      [WORDS, line, speaker],
    ]);
  });

  test.each([
    [`-${SILVER}`],
    [SILVER],
    [`x– ${SILVER}`],
    [`On Monday – ${SILVER} knows it – we go on.`],
    [`${SILVER} said.`],
    ["said nobody of this town."],
    ["said she."],
    [`said ${SILVER}. We went on.`],
    [`We heard it, said ${SILVER}.`],
  ])("not otherwise: %s", (line) => {
    expect(found(`<blockquote>${words}</blockquote><p>${line}</p>`)).toEqual([]);
  });

  test("nor where there is none", () => {
    expect(found(`<p>– ${SILVER}</p><blockquote>${words}</blockquote>`)).toEqual([]);
  });

  test.each([
    [200, 1],
    [201, 0],
  ])("a line of %i characters is found %i times", (length, times) => {
    const line = `– ${"who has held this office for years and years ".repeat(8)}`.slice(0, length - 1);
    expect(found(`<blockquote>${words}</blockquote><p>${line}.</p>`)).toHaveLength(times);
  });

  test.each([
    ["so die Oberbürgermeisterin.", "Anna Berg ; Oberbürgermeisterin"],
    ["sagt Berg.", "Anna Berg ; Oberbürgermeisterin"],
    ["so Stadträtin Eva Maier.", "Eva Maier ; Stadträtin"],
    ["so Anna Berg.", "Anna Berg"],
    ["so auch Maier.", "Maier"],
    ["so Berg und eine Nachbarin.", "Anna Berg ; Oberbürgermeisterin"],
    ["so die Stadtverwaltung.", "Stadtverwaltung"],
    ["so die Landeshauptfrau."],
  ])("and means whom the text names: %s", (line, ...speakers) => {
    const text = "<p>Oberbürgermeisterin Anna Berg hat am Montag die Brücke eröffnet.</p>";
    const quote = "<blockquote><p>Wir teilen diese Stadt mit vielen besonderen Menschen.</p></blockquote>";
    const [quotation, ...more] = found(`${text}${quote}<p>${line}</p>`, de);
    expect(quotation?.slice(1)).toEqual([line, ...speakers]);
    expect(more).toEqual([]);
  });

  test("and an office is whose holder was named last", () => {
    const named = (name: string): string => `<p>Stadträtin ${name} hat am Montag die Brücke eröffnet.</p>`;
    const quote = "<blockquote><p>Wir teilen diese Stadt mit vielen besonderen Menschen.</p></blockquote>";
    const html = `${named("Anna Berg")}${named("Eva Maier")}${quote}<p>so die Stadträtin.</p>${named("Ute Huber")}`;
    expect(found(html, de)[0]?.[2]).toBe("Eva Maier ; Stadträtin");
  });
});

test("a paragraph before the blockquote may say whose words it holds, and stays text", () => {
  const { release } = parseRelease(
    `<html lang="en"><main><h1>The council on the flooding</h1><p>Published: May 4, 2022</p>
     <p>Council leader Ann Roe has issued the following statement on the flooding in the county:</p>
     <blockquote><p>My thoughts are with everybody whose home was damaged by the flood this week.</p>
     <p>Our teams work around the clock to help.</p></blockquote></main></html>`,
    { url: "https://www.city.example/1" },
  );
  expect(release?.quotations).toMatchObject([{ form: "block", speakers: ["ann-roe"] }]);
  expect(release?.body.map(({ type }) => type)).toEqual(["paragraph", "quotation"]);
  expect(release?.body[1]).not.toHaveProperty("attribution");
});
