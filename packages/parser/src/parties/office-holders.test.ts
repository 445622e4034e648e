import { describe, expect, test } from "vitest";
import { en } from "../locales/en.ts";
import { parseReferences } from "./parse-parties.ts";
import { Roster } from "./roster.ts";

const LETTERS = "abcdefghij";
/** A family name of its own for each number. */
const family = (index: number): string => `K${[...String(index)].map((digit) => LETTERS[Number(digit)]).join("")}`;

describe("who holds an office", () => {
  const roster = new Roster(
    [
      "Our guests were many.",
      "Director Anna Berg and Mayor Karl Mayr spoke.",
      "Nobody is named.",
      "Deputy Director of Works Eva Huber and Director Jane Doe answered.",
      "And at the end Governor Mary Roe.",
    ],
    en,
  );

  const endOf = (paragraph: number) => ({ paragraph, at: Number.POSITIVE_INFINITY });

  test("a place within a paragraph is behind those alone who are named before it", () => {
    expect(roster.byOffice("director", { paragraph: 3, at: 3 })?.name).toBe("Anna Berg");
    expect(roster.byOffice("director", { paragraph: 3, at: 60 })?.name).toBe("Jane Doe");
  });

  test.each([
    ["director", 1, "Anna Berg"],
    ["director", 2, "Anna Berg"],
    ["director", 3, "Jane Doe"],
    ["director", 4, "Jane Doe"],
    ["director", 0, "Anna Berg"],
    ["mayor", 4, "Karl Mayr"],
    ["governor", 0, "Mary Roe"],
    ["governor", 4, "Mary Roe"],
    ["chancellor", 2, undefined],
  ])("%s in paragraph %i", (head, paragraph, name) => {
    // Asked in any order, and twice.
    for (const asked of [paragraph, 4, 0, paragraph])
      if (asked === paragraph) expect(roster.byOffice(head, endOf(asked))?.name).toBe(name);
      else roster.byOffice(head, endOf(asked));
  });
});

test("thousands of paragraphs that mean an office are read in time", { timeout: 60_000 }, () => {
  const paragraphs = Array.from({ length: 4000 }, (_, index) => `Director Anna ${family(index)} spoke to the guests.`);
  const roster = new Roster(paragraphs, en);
  const start = process.cpuUsage();
  for (const index of paragraphs.keys()) {
    expect(roster.byOffice("governor", { paragraph: index, at: 80 })).toBeUndefined();
    expect(roster.byOffice("director", { paragraph: index, at: 80 })?.name).toBe(`Anna ${family(index)}`);
  }
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(4);
});

describe("what an office is for", () => {
  test.each([
    ["Jane Doe, MP for Leeds", "MP for Leeds"],
    [
      "Jane Doe, head of midwifery and children’s nursing services, said",
      "head of midwifery and children’s nursing services",
    ],
    ["Jane Doe, member for education, employment and skills", "member for education, employment and skills"],
  ])("%s", (text, office) => {
    expect(parseReferences(text, en).references).toMatchObject([{ party: { name: "Jane Doe", offices: [office] } }]);
  });
});
