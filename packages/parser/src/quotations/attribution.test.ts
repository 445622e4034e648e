import { expect, test } from "vitest";
import { de } from "../locales/de.ts";
import { en } from "../locales/en.ts";
import type { Locale } from "../locales/locale.ts";
import { parseAttribution } from "./attribution-behind.ts";
import { findInsideAttribution } from "./inside-attribution.ts";

const read = (line: string, locale: Locale): string[] =>
  parseAttribution(line, { locale, isKnown: () => false, isNamed: () => false }).map((reference) => {
    if (reference.type === "party") return [reference.party.name, ...reference.party.offices].join(" ; ");
    return reference.type === "description" ? `the ${reference.head}` : reference.type;
  });

test.each<[line: string, expected: string[], locale: Locale]>([
  ["so die Außenministerin.", ["the Außenministerin"], de],
  ["so die Außenministerin:", ["the Außenministerin"], de],
  [" so die Außenministerin. ", ["the Außenministerin"], de],
  ["sagte Anna Berg", ["Anna Berg"], de],
  ["so auch Dr. Anna Berg, Stadträtin.", ["Anna Berg ; Stadträtin"], de],
  ["sagten Anna Berg und eine Sprecherin.", ["Anna Berg"], de],
  ["sagte sie.", ["pronoun"], de],
  ["so war es.", [], de],
  ["so", [], de],
  ["Anna Berg sagte.", [], de],
  ["Stadträtin Anna Berg.", [], de],
  ["sagte Anna Berg. Alle kamen.", [], de],
  ["sagte Anna Berg. Alle kamen", [], de],
  ["said Mayor Jane Doe.", ["Jane Doe ; Mayor"], en],
  ["according to Mayor Jane Doe", ["Jane Doe ; Mayor"], en],
  ["according to. Mayor Jane Doe", [], en],
])("“%s” attributes the words before it to %j", (line, expected, locale) => {
  expect(read(line, locale)).toEqual(expected);
});

test("the language says whether marks hold who speaks", () => {
  const text = "“Das ist ein guter Tag, sagt Karl Mayr, für alle.”";
  const context = { locale: de, isKnown: () => false, isNamed: () => false };
  expect(findInsideAttribution(text, { from: 0, to: text.length }, context)).toBeUndefined();
});
