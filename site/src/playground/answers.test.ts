import type { RightsStatement } from "@civic-media/schema";
import { expect, test } from "vitest";
import { answersOf } from "./answers.ts";

const evidence: RightsStatement["evidence"] = [{ source: "text", value: "…", confidence: 1 }];
const licensed = (id: string): RightsStatement => ({ scope: "page", kind: "open-license", license: { id }, evidence });

test.each([
  ["CC-BY-4.0", "yes yes yes", true, false],
  ["CC-BY-SA-4.0", "yes yes yes", true, true],
  ["CC-BY-NC-ND-4.0", "yes no no", true, false],
  ["CC-BY-ND-3.0-AT", "yes yes no", true, false],
  ["CC0-1.0", "yes yes yes", false, false],
])("%s: publish, use commercially, change: %s", (id, expected, creditRequired, shareAlike) => {
  const { uses, ...rest } = answersOf(licensed(id), "en");
  expect(`${uses.publish} ${uses.commercial} ${uses.change}`).toBe(expected);
  expect(rest).toMatchObject({ creditRequired, shareAlike });
});

test("an address says the license too, in any form", () => {
  const statement = { ...licensed(""), license: { url: "http://creativecommons.org/licenses/by-nc/3.0/at/deed.de" } };
  expect(answersOf(statement, "de").uses.commercial).toBe("no");
});

test("terms of a city, in its words", () => {
  const usageTerms =
    "Pressefotos sind für Medien honorarfrei, aber nur mit Fotonachweis. Bei gewerblicher Nutzung bitten wir um Kontaktaufnahme.";
  const found = answersOf({ scope: "images", kind: "custom-terms", usageTerms, evidence }, "de");
  expect(found.uses).toEqual({ publish: "yes", commercial: "ask", change: "unsaid" });
  expect(found.creditRequired).toBe(true);
});

test("Creative Commons without a license allows nothing that can be named", () => {
  expect(answersOf({ scope: "page", kind: "cc-unspecified", evidence }, "en").uses).toEqual({
    publish: "ask",
    commercial: "ask",
    change: "ask",
  });
});
