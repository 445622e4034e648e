import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { locales } from "../locales/index.ts";
import { findQuotations } from "./find-quotations.ts";
import { findQuoted } from "./quotation-marks.ts";

/** The text with what stands in marks between ⟦ and ⟧; ⟨ and ⟩ where it begins or ends in another paragraph. */
function marked(text: string, carried = false): string {
  let to = 0;
  let result = "";
  for (const quoted of findQuoted(text, carried)) {
    const [open, close] = [quoted.open === "start" ? "⟨" : "⟦", quoted.open === "end" ? "⟩" : "⟧"];
    result += text.slice(to, quoted.from) + open + text.slice(quoted.from, quoted.to) + close;
    to = quoted.to;
  }
  return result + text.slice(to);
}

const unmarked = (text: string): string => text.replace(/[⟦⟧⟨⟩]/gu, "");

describe("what opens is closed by what pages close it with", () => {
  test.each([
    ["⟦„Ja, gern“⟧, sagt er."],
    ["⟦„Ja, gern”⟧, sagt er."],
    ['⟦„Ja, gern"⟧, sagt er.'],
    ["⟦„Ja, gern‟⟧, sagt er."],
    ["⟦“Ja, gern”⟧, sagt er."],
    ['⟦“Ja, gern"⟧, sagt er.'],
    ["⟦“Ja, gern“⟧, sagt er."],
    ["⟦‟Ja, gern”⟧, sagt er."],
    ['⟦‟Ja, gern"⟧, sagt er.'],
    ["⟦”Ja, gern”⟧, sagt er."],
    ['⟦"Ja, gern"⟧, sagt er.'],
    ['⟦"Ja, gern”⟧, sagt er.'],
    ['⟦"Ja, gern“⟧, sagt er.'],
    ["⟦«Ja, gern»⟧, sagt er."],
    ["⟦« Ja, gern »⟧, sagt er."],
    ["⟦»Ja, gern«⟧, sagt er."],
    ["⟦»Ja, gern»⟧, sagt er."],
    ["⟦‹Ja, gern›⟧, sagt er."],
    ["⟦›Ja, gern‹⟧, sagt er."],
    ["⟦›Ja, gern›⟧, sagt er."],
    ["⟦‚Ja, gern‘⟧, sagt er."],
    ["⟦‚Ja, gern’⟧, sagt er."],
    ["⟦‚Ja, gern'⟧, sagt er."],
    ["⟦‘Ja, gern’⟧, sagt er."],
    ["⟦‘Ja, gern'⟧, sagt er."],
    ["⟦'Ja, gern'⟧, sagt er."],
  ])("%s", (text) => {
    expect(marked(unmarked(text))).toBe(text);
  });

  test.each([["«Ja, gern“, sagt er."], ["„Ja, gern», sagt er."], ["‹Ja, gern’, sagt er."], ["‘Ja, gern”, sagt er."]])(
    "and by nothing else: %s",
    (text) => {
      expect(marked(text)).toBe(text);
    },
  );
});

describe("a mark opens", () => {
  test.each([
    ["⟦„Ja.“⟧"],
    ["Er sagt ⟦„Ja.“⟧"],
    ["Er sagt\u00a0⟦„Ja.“⟧"],
    ["Er sagt\u202f⟦« Ja. »⟧"],
    ["(⟦„Ja“⟧) sagt er"],
    ["[⟦„Ja“⟧] sagt er"],
    ["{⟦„Ja“⟧} sagt er"],
    ["Er –⟦„Ja“⟧"],
    ["Er —⟦„Ja“⟧"],
    ["Nicht-⟦„Ja“⟧"],
    ["Nein/⟦„Ja“⟧"],
    ["Er:⟦„Ja“⟧"],
    ["<b>⟦„Ja“⟧</b>"],
    ["Er sagt,⟦„Ja“⟧"],
    ["Er sagt.⟦„Ja.“⟧"],
    ["Er sagt: »⟦„Ja“⟧"],
  ])("at the beginning, behind a blank, a bracket, a dash or another mark: %s", (text) => {
    expect(marked(unmarked(text))).toBe(text);
  });

  test.each([
    ["Ein 12“ breites Rohr und noch eines mit 15“."],
    ["Er sagt „ Ja“ und geht."],
    ["Er sagt „."],
    ["Er sagt „, und“ geht."],
    ["Er sagt „) und“ geht."],
    ["Er sagt „"],
    ["Das ist Hans' Hund und Klaus' Katze."],
    ["Hans'Hund, Klaus', und mehr"],
    ["Er sagt “"],
  ])("neither behind a letter nor before a blank or a mark that ends something: %s", (text) => {
    expect(marked(text)).toBe(text);
  });
});

describe("a mark closes", () => {
  test.each([
    ["⟦„Ja“⟧ sagt er"],
    ["⟦„Ja“⟧. Er"],
    ["⟦„Ja“⟧, er"],
    ["⟦„Ja“⟧; er"],
    ["⟦„Ja“⟧: er"],
    ["⟦„Ja“⟧! Er"],
    ["⟦„Ja“⟧? Er"],
    ["⟦„Ja“⟧… er"],
    ["⟦„Ja“⟧– er"],
    ["⟦„Ja“⟧—er"],
    ["⟦„Ja“⟧-Sager"],
    ["⟦„Ja“⟧/„Nein"],
    ["⟦„Ja“⟧[1]"],
    ["⟦„Ja“⟧*"],
    ["⟦„Ja“⟧<br>"],
    ["⟦„Ja“⟧\u00a0sagt er"],
    ["⟦„Ja“⟧\u2009sagt er"],
    ["⟦« Ja »⟧! Nein"],
    ["(⟦« Ja »⟧)"],
    ["⟦„Ja ”⟧, sagt er"],
    ["⟦„Ja ”⟧. Er"],
    ["⟦„Ja ”⟧"],
    ["⟦„Ja ”⟧ sagt er"],
  ])("before what may follow a quotation: %s", (text) => {
    expect(marked(unmarked(text))).toBe(text);
  });

  test.each([["„Ja”sagt er"], ["„Ja”3 sagt er"], ["„Ja ”; sagt er"]])("not before anything else: %s", (text) => {
    expect(marked(text)).toBe(text);
  });

  test.each([
    ["⟦“Ja,” “nein,” und “doch”⟧", "⟦“Ja,”⟧ ⟦“nein,”⟧ und ⟦“doch”⟧"],
    ["", "Er: ⟦„Ja“⟧ und sie: ⟦„Nein“⟧, sonst nichts."],
    ["", "⟦“Ja “und so“⟧, sagt er."],
    ["", "⟦“Ja”⟧ und ⟦“nein“⟧, sagt er."],
    ["", "Er sagt ⟦„Ja“⟧⟦„Nein“⟧."],
    ["", "Er sagt ⟦„“⟧, dann ⟦„Ja“⟧."],
    ["", "⟦„Ja.“⟧–so sagt er– ⟦„Nein“⟧."],
    ["", "⟦«Das ‚ist wichtig»⟧, sagt er. ⟦«Nein»⟧, sagt sie."],
    ["", "⟦“Das “ist wichtig”⟧, sagt er. Auch ⟦“nein”⟧."],
    ["", "⟦«Das ‚ist wichtig»⟧, sagt er. Und nun», so sie."],
    ["", "⟦”Das ”ist wichtig”⟧, sagt er. Und nun”, so sie."],
    ["", "Er sagt ⟦“Ja “nein”⟧ “und."],
  ])("once: %s%s", (_, text) => {
    expect(marked(unmarked(text))).toBe(text);
  });
});

describe("single marks are apostrophes too", () => {
  test.each([
    ["⟦'We've built it, and that's all,'⟧ she said."],
    ["⟦‘We’ve built the boys’ school. It’s open.’⟧"],
    ["⟦‘It’s the boys’ school’⟧, she said."],
    ["⟦‘It is the boys’ school’⟧! And more."],
    ["⟦‘It is the boys’ school’⟧. And more."],
    ["Is it ⟦‘the boys’ school’⟧?"],
    ["⟦‘Is it the boys’ school?’⟧ she asked."],
    ["⟦‘It is the boys’ school!’⟧ she said."],
    ["⟦‘It is the boys’ school…’⟧ she said."],
    ["the ‘old’ school and the ‘new’ one"],
    ["rock 'n' roll and 'the rest' of it"],
  ])("and close where a sentence or a clause ends: %s", (text) => {
    expect(marked(unmarked(text))).toBe(text);
  });
});

describe("marks inside marks", () => {
  test.each([
    ["⟦„Das ist ‚wichtig‘, sage ich“⟧, sagt er."],
    ["⟦«Das ist «wichtig», sage ich»⟧, sagt er."],
    ["⟦«Das «ist «wichtig», sage» ich»⟧, sagt er."],
    ["⟦«Das «ist» «wichtig», sage ich»⟧, sagt er."],
    ["⟦„Das „ist“ wichtig“⟧, sagt er."],
    ["⟦„Das ist »wichtig«“⟧, sagt er."],
    ["⟦“Das ist ‘wichtig’, sage ich,”⟧ sagt er."],
    ["⟦“Das ist ‘wichtig’”⟧ sagt er."],
    ["⟦«Das «ist wichtig»⟧, sagt er."],
    ["⟦«Ja»⟧, ⟦«nein»⟧ und ⟦«Das «ist» wichtig»⟧."],
    ["⟦«Das ist «a» «b» «c» «d»»⟧, ⟦«sagt»⟧ er."],
    ["⟦««Ja», nein»⟧, sagt er, und dann»."],
  ])("belong to the outer ones: %s", (text) => {
    expect(marked(unmarked(text))).toBe(text);
  });
});

const LONG = "Das ist der erste Teil von dem, was er heute gesagt hat.";

describe("a quotation of several paragraphs", () => {
  test.each([
    [`⟦„${LONG}⟩`],
    [`Er sagte: ⟦„${LONG}⟩`],
    [`Er kam. ⟦„${LONG}⟩`],
    [`Kam er? ⟦„${LONG}⟩`],
    [`Er kam! ⟦„${LONG}⟩`],
    [`⟦„Ja“⟧, sagte er. ⟦„${LONG}⟩`],
  ])("is open where a sentence begins and no mark closes it: %s", (text) => {
    expect(marked(unmarked(text))).toBe(text);
  });

  test.each([
    ["„Ein kurzer Satz, der nicht weit reicht."],
    [`Er nannte es „${LONG}`],
    [`Er kam. Und nannte es „${LONG}`],
    [`${LONG} Er sagte: „Ein kurzer Satz.`],
    [`Es ${LONG.toLowerCase()}`],
    [`:„${LONG}`],
    [`'${LONG}`],
    [`Er kam.„${LONG}`],
  ])("but not everywhere: %s", (text) => {
    expect(marked(text)).toBe(text);
  });

  test.each([
    ["⟨Das ist der zweite Teil.“⟧ Dann ging er."],
    ["⟨Das ist der zweite Teil.”⟧"],
    ['⟨Das ist der zweite Teil."⟧, sagte er.'],
    ["⟨Das ist der zweite Teil.»⟧"],
    ["⟨Das ist der zweite Teil.«⟧ Dann ging er."],
    ["⟨Es geht's an, sagt er.“⟧ ⟦„Ja“⟧, sagte sie."],
    ["⟨Das ist der zweite Teil.“⟧ Er sagte: ⟦„Ja.“⟧"],
    ["⟦„Das ist der zweite Teil.“⟧"],
    ["Dann kam ⟦„Anna“⟧, und alle gingen."],
    ["Dann kam niemand mehr."],
    ["⟨Anna's ‘Fest’ war gut.”⟧"],
    ["⟨Das ist der zweite Teil.“⟧–so sagt er– ⟦„Ja“⟧."],
    ["⟦'Das ist gut,'⟧ sagte er damals.“ Und so war es."],
    ["⟨12”3 war das Maß.”⟧"],
    ["⟨Er nennt es Fest „.”⟧"],
    ["Es gab – » nichts und sonst wenig."],
    [""],
  ])("ends at the first mark that closes and opens nothing: %s", (text) => {
    expect(marked(unmarked(text), true)).toBe(text);
  });

  test("is looked for only where one is open", () => {
    expect(findQuoted("Das ist der zweite Teil.“ Dann ging er.")).toEqual([]);
  });
});

describe("a mark that closes far away is no pair", () => {
  test.each([
    [6000, true],
    [6001, false],
  ])("%i characters: %s", (length, isPair) => {
    const text = `Er sah „a ${"x".repeat(length - 2)}“, sagt er.`;
    expect(findQuoted(text)).toHaveLength(isPair ? 1 : 0);
  });

  test("wherever it stands", () => {
    const text = `${"x".repeat(4000)} ⟦«Das ist «wichtig», sage ich»⟧, sagt er.`;
    expect(marked(unmarked(text))).toBe(text);
  });

  test("nor does what opens in between reach farther", () => {
    const text = `«Ja «nein», sagt er. ${"x".repeat(7000)}», sagt er.`;
    expect(findQuoted(text)).toEqual([{ from: 0, to: 10 }]);
  });
});

test("looking at the next paragraph meanwhile changes nothing", () => {
  const text = 'So geht das, sagt sie. "Das ist echt schön.';
  let asked = 0;
  const goesOn = (): boolean => {
    asked += 1;
    if (asked > 9) throw new RangeError("The same mark is looked at again and again.");
    return findQuoted("Ein Absatz ohne Marken.").length > 0;
  };
  expect(findQuoted(text, false, goesOn)).toEqual([]);
});

describe("paragraphs of any marks", () => {
  const [locale] = locales;
  const piece = fc.constantFrom('"', "„", "“", "»", "’", "– ", "Ja", "Nein, nie", ". ", ": ", ", sagt Anna Berg", " ");
  // Blocks of a page are never blank.
  const paragraph = fc
    .array(piece, { minLength: 1, maxLength: 9 })
    .map((pieces) => pieces.join(""))
    .filter((text) => text.trim() !== "");
  test("come to an end", () => {
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 5 }), (paragraphs) => {
        for (const { parts } of locale ? findQuotations(paragraphs, locale) : [])
          for (const { paragraph, from, to } of parts)
            expect(0 <= from && from < to && to <= (paragraphs[paragraph]?.length ?? 0)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
