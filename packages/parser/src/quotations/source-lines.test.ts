import { describe, expect, test } from "vitest";
import { AROUND } from "../blocks/block.ts";
import { segmentBlocks } from "../blocks/segment.ts";
import { parseHtml } from "../dom/parse-html.ts";
import { de } from "../locales/de.ts";
import { en } from "../locales/en.ts";
import { sv } from "../locales/sv.ts";
import { findSourceLines } from "./source-lines.ts";

/**
 * Each quotation of a piece of a page as its words, the line of its source, and who speaks. What is in an `aside` is no
 * text, and what is in a `blockquote` belongs to another quotation.
 */
function found(html: string, locale = en): string[][] {
  const { blocks } = segmentBlocks(parseHtml(html));
  const within = (flag: number) => new Set(blocks.filter(({ around }) => (around.flags & flag) !== 0));
  const aside = within(AROUND.aside);
  const options = { body: new Set(blocks.filter((block) => !aside.has(block))), taken: within(AROUND.quote), locale };
  return findSourceLines(blocks, options).map(({ words, attribution, speakers }) => [
    words.map(({ text }) => text).join(" | "),
    attribution.text,
    ...speakers.map(({ kind, name, offices }) => [kind === "person" ? name : `@${name}`, ...offices].join(" ; ")),
  ]);
}

const WORDS = "We share this territory with remarkable people, and we thank all of them.";
const FACT = "The government announced on Monday that a new order will be developed.";
const LINE = "Premier Sandy Silver";
const SPEAKER = "Sandy Silver ; Premier";

describe("a line below words about oneself names who speaks", () => {
  test.each([
    [LINE, SPEAKER],
    ["Sandy Silver, Premier", SPEAKER],
    ["Sandy Silver, Vice-Premier", "Sandy Silver ; Vice-Premier"],
    ["Sandy Silver, Premier of Yukon", "Sandy Silver ; Premier of Yukon"],
    ["Sandy Silver, Premier for 12 years", "Sandy Silver ; Premier for 12 years"],
    ["– Sandy Silver", "Sandy Silver"],
    ["—Sandy Silver", "Sandy Silver"],
    ["-- Sandy Silver, Premier", SPEAKER],
    ["Premier Sandy Silver.", SPEAKER],
    ["  Premier   Sandy Silver ", SPEAKER],
    ["Premier Sandy Silver and Mayor Dan Curtis", SPEAKER, "Dan Curtis ; Mayor"],
    ["The Honourable Sandy Silver, Premier", SPEAKER],
  ])("%s", (line, ...speakers) => {
    expect(found(`<p>${WORDS}</p><p>${line}</p>`)).toEqual([[WORDS, line.trim().replace(/\s+/gu, " "), ...speakers]]);
  });

  test.each([
    ["Sandy Silver"],
    ["Mr. Sandy Silver"],
    ["Premier Silver"],
    ["Premier"],
    ["The Government of Yukon"],
    ["Share this page"],
    ["PREMIER SANDY SILVER"],
    ["Premier Sandy Silver:"],
    ["Premier Sandy Silver!"],
    ["Is it Premier Sandy Silver?"],
    ["Premier Sandy Silver,"],
    ["Premier Sandy Silver, 867-393-7000"],
    ["Premier Sandy Silver, sandy@city.example"],
    ["Premier Sandy Silver, https://city.example"],
    ["Premier Sandy Silver, www.city.example"],
    ["Premier Sandy Silver | News"],
    ["Premier Sandy Silver; Whitehorse"],
    ["Premier Sandy Silver said so"],
    ["Premier Sandy Silver is happy."],
    ["Sandy Silver, Premier of Yukon, hopes."],
    ["Premier Sandy Silver, http://city.example"],
    ["Premier Sandy Silver of the “Liberals”"],
    ["With Premier Sandy Silver"],
    ["Jane Doe, chief of the survey, looks for ways out. One may be near"],
    ["Premier Sandy Silver Commission"],
    [`Premier Sandy Silver, ${"head of the government and ".repeat(8)}friend`],
  ])("anything else does not: %s", (line) => {
    expect(found(`<p>${WORDS}</p><p>${line}</p>`)).toEqual([]);
  });

  test.each([
    [200, 1],
    [201, 0],
  ])("nor a line of more than 200 characters: %i", (length, times) => {
    const line = `Premier Sandy Silver, head of ${"the government and of ".repeat(12)}`.slice(0, length - 1);
    expect(found(`<p>${WORDS}</p><p>${line}x</p>`)).toHaveLength(times);
  });

  test("in German, too", () => {
    const words = "Wir teilen diese Stadt mit vielen besonderen Menschen, und wir danken ihnen sehr.";
    expect(found(`<p>${words}</p><p>Anna Berg, Vize-Bürgermeisterin</p>`, de)).toEqual([
      [words, "Anna Berg, Vize-Bürgermeisterin", "Anna Berg ; Vize-Bürgermeisterin"],
    ]);
    expect(found(`<p>${words}</p><p>Die Bürgermeisterin Anna Berg</p>`, de)).toHaveLength(1);
    expect(found(`<p>${words}</p><p>Für Bürgermeisterin Anna Berg</p>`, de)).toEqual([]);
  });

  test("and no sentence in which somebody is named", () => {
    const words = "Vi har väntat länge på den här bron och är mycket glada över att den är klar.";
    const feast = "Invigningen firas på torget med musik och tal av kommunalrådet Nils Ek.";
    expect(found(`<p>– ${words}</p><p>${feast}</p>`, sv)).toEqual([]);
    expect(found(`<p>– ${words}</p><p>Kommunalrådet Nils Ek.</p>`, sv)).toHaveLength(1);
  });
});

describe("the words above a line", () => {
  test.each([
    ["speak of whoever speaks", `<p>${WORDS}</p>`, true],
    ["tell a fact", `<p>${FACT}</p>`, false],
    ["tell a fact in quotation marks", `<p>“${FACT}”</p>`, true],
    ["tell a fact in quotation marks, and a full stop", `<p>“${FACT.slice(0, -1)}”.</p>`, true],
    ["tell a fact, partly in quotation marks", `<p>“${FACT.slice(0, 40)}” ${FACT.slice(40)}</p>`, false],
    ["tell a fact, with a quotation at the end", `<p>${FACT.slice(0, 40)} “${FACT.slice(40)}”</p>`, false],
    ["tell a fact in two quotations", `<p>“${FACT}” “${FACT}”</p>`, false],
    ["are no sentence", `<p>${WORDS.slice(0, -1)}</p>`, false],
    ["are no sentence any more", `<p>${WORDS.slice(0, -1)} i. e. so</p>`, false],
    ["begin with a colon", `<p>: ${WORDS}</p>`, true],
    ["ask", `<p>${WORDS.slice(0, -1)}?</p>`, true],
    ["exclaim", `<p>${WORDS.slice(0, -1)}!</p>`, true],
    ["end in a mark", `<p>${WORDS}”</p>`, true],
    ["lead to something", `<p>${WORDS.slice(0, -1)}:</p>`, false],
    ["are few", `<p>We thank ${"a".repeat(39)}.</p>`, false],
    ["are enough", `<p>We thank ${"a".repeat(40)}.</p>`, true],
    ["are a heading", `<h2>${WORDS}</h2>`, false],
    ["stand in a table", `<table><tr><td>${WORDS}</td></tr></table>`, false],
    ["stand in a caption", `<figure><figcaption>${WORDS}</figcaption></figure>`, false],
    ["stand outside the text", `<aside>${WORDS}</aside>`, false],
    ["belong to another quotation", `<blockquote>${WORDS}</blockquote>`, false],
  ])("%s", (_, words, isQuotation) => {
    expect(found(`${words}<p>${LINE}</p>`)).toHaveLength(isQuotation ? 1 : 0);
  });

  test.each([
    [`<p>${FACT}</p><p>– ${LINE}</p>`, 1],
    [`<p>${FACT.slice(0, -1)}</p><p>– ${LINE}</p>`, 1],
    [`<div><p>${FACT}</p></div><div><p>${LINE}</p></div>`, 1],
    [`<div><p>${FACT.slice(0, -1)}</p></div><div><p>${LINE}</p></div>`, 1],
    [`<p>“${FACT}”</p><p>Sandy Silver, statesman</p>`, 1],
    [`<p>“${FACT}”</p><p>The old statesman Sandy Silver</p>`, 0],
    [`<p>“${FACT}”</p><p>Mr. Sandy Silver</p>`, 1],
    [`<p>“${FACT}”</p><p>Sandy Silver</p>`, 0],
    [`<p>“${FACT.slice(0, -1)}”</p><p>${LINE}</p>`, 0],
  ])("may be anything where a dash or an element sets the line apart: %s", (html, times) => {
    expect(found(html)).toHaveLength(times);
  });

  test.each([
    ["<h3>Premier Sandy Silver</h3>"],
    ["<nav>Premier Sandy Silver</nav>"],
    ["<blockquote>Premier Sandy Silver</blockquote>"],
    ["<table><tr><td>Premier Sandy Silver</td></tr></table>"],
    ["<ul><li>Premier Sandy Silver</li></ul><p>Mayor</p>", 1],
  ])("are nobody's above %s", (line, times = 0) => {
    expect(found(`<p>${WORDS}</p>${line}`)).toHaveLength(times);
  });

  test("may have a line outside the text", () => {
    expect(found(`<p>${WORDS}</p><aside><p>${LINE}</p></aside>`)).toEqual([[WORDS, LINE, SPEAKER]]);
  });

  test("are no entries of one list", () => {
    expect(found(`<ul><li>${WORDS}</li><li>${LINE}</li></ul>`)).toEqual([]);
    expect(found(`<ul><li><p>${WORDS}</p></li><li><p>${LINE}</p></li></ul>`)).toEqual([]);
    expect(found(`<ul><li><p>${WORDS}</p><p>${LINE}</p></li></ul>`)).toHaveLength(1);
    expect(found(`<ul><li>${WORDS}</li></ul><ul><li>${LINE}</li></ul>`)).toHaveLength(1);
  });
});

describe("several paragraphs above a line", () => {
  const MORE = "It has been a good year for all of us, and a long one.";

  test("are its words where an element holds nothing else", () => {
    expect(found(`<div><p>${FACT}</p><p>${MORE}</p><p>${WORDS}</p></div><div><p>${LINE}</p></div>`)).toEqual([
      [`${FACT} | ${MORE} | ${WORDS}`, LINE, SPEAKER],
    ]);
  });

  test("are not where the line stands among them", () => {
    expect(found(`<div><p>${FACT}</p><p>${WORDS}</p><p>${LINE}</p></div>`)).toEqual([[WORDS, LINE, SPEAKER]]);
    expect(found(`<div><p>${FACT}</p><p>${WORDS}</p><div><p>${LINE}</p></div></div>`)).toEqual([
      [WORDS, LINE, SPEAKER],
    ]);
  });

  test("end where the element ends", () => {
    expect(found(`<p>${FACT}</p><div><p>${MORE}</p><p>${WORDS}</p></div><div><p>${LINE}</p></div>`)).toEqual([
      [`${MORE} | ${WORDS}`, LINE, SPEAKER],
    ]);
  });

  test("are not where one of them is no text, or somebody else's", () => {
    const line = `<div><p>${LINE}</p></div>`;
    for (const tag of ["aside", "blockquote"])
      expect(found(`<div><${tag}>${FACT}</${tag}><p>${WORDS}</p></div>${line}`)[0]?.[0]).toBe(WORDS);
  });

  test.each([
    [11, 11],
    [12, 1],
  ])("%i of them are %i", (count, taken) => {
    const paragraphs = Array.from({ length: count - 1 }, (_, index) => `<p>${MORE} ${index}</p>`).join("");
    const [quotation] = found(`<div>${paragraphs}<p>${WORDS}</p></div><div><p>${LINE}</p></div>`);
    expect(quotation?.[0]?.split(" | ")).toHaveLength(taken);
  });
});

describe("a line where other sources stand", () => {
  const apart = (words: string, line: string): string => `<div><p>${words}</p></div><div><em>${line}</em></div>`;
  const first = apart(WORDS, LINE);
  const OTHER = "This order will be developed in the course of the coming year.";

  test.each([
    ["Dan Curtis, Bridge Builder of Whitehorse", "Dan Curtis ; Bridge Builder of Whitehorse"],
    ["Yukon Council of Rivers", "@Yukon Council of Rivers"],
  ])("needs no office that the words of the language know: %s", (line, speaker) => {
    expect(found(`${first}${apart(OTHER, line)}`)).toEqual([
      [WORDS, LINE, SPEAKER],
      [OTHER, line, speaker],
    ]);
    expect(found(`${apart(OTHER, line)}${first}`)).toEqual([
      [OTHER, line, speaker],
      [WORDS, LINE, SPEAKER],
    ]);
    expect(found(apart(OTHER, line))).toEqual([]);
    expect(found(`${first}<div><p>${OTHER}</p></div><div><p>${line}</p></div>`)).toHaveLength(1);
    expect(found(`${first}<p>${OTHER}</p><p>${line}</p>`)).toHaveLength(1);
  });

  test.each([
    ["Dan Curtis, Bridge Builder of Whitehorse."],
    ["Dan Curtis"],
    ["Read on at the library"],
    ["Whitehorse"],
    ["Dan Curtis, who builds many of those long bridges"],
    ["Curtis, Bridge Builder of Whitehorse"],
    ["Dan Curtis! Bridge Builder of Whitehorse"],
  ])("is none where it says something else: %s", (line) => {
    expect(found(`${first}${apart(OTHER, line)}`)).toEqual([[WORDS, LINE, SPEAKER]]);
  });

  test("is none below what is no sentence", () => {
    const line = "Dan Curtis, Bridge Builder of Whitehorse";
    expect(found(`${first}${apart(OTHER.slice(0, -1), line)}`)).toHaveLength(1);
  });
});
