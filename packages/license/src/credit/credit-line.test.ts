import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CreditParts, formatCreditLine, parseCreditLine } from "./credit-line.ts";

const linesOf = (file: string): string[] =>
  readFileSync(new URL(`../../fixtures/${file}`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("# "));

const PARTS = ["label", "agency", "photographer", "dateCreated", "note"] as const;

const gold = linesOf("credit-lines.tsv").map((row) => {
  const [line = "", ...values] = row.split("\t");
  const entries = PARTS.map((name, index) => [name, values[index] ?? ""] as const);
  return { line, parts: Object.fromEntries(entries.filter(([, value]) => value !== "")) as CreditParts };
});

describe("real credit lines", () => {
  test("there are enough of them to measure with", () => {
    expect(gold.length).toBeGreaterThanOrEqual(120);
  });

  test.each(gold)("$line", ({ line, parts }) => {
    expect(parseCreditLine(line)).toEqual(parts);
  });

  test.each(gold)("written and read again: $line", ({ parts }) => {
    const labeled = { label: "Foto", ...parts };
    expect(parseCreditLine(formatCreditLine(labeled))).toEqual(labeled);
  });
});

test.each(["Haus Berg", "Schloss Auen", "Villa Sonnfeld"])("a house is no photographer: %s", (agency) => {
  expect(parseCreditLine(`Foto: 123456 / ${agency}`)?.photographer).toBeUndefined();
  expect(parseCreditLine(`Foto: ${agency}`)).toEqual({ label: "Foto", agency });
});

describe("false friends", () => {
  test.each([...linesOf("no-credit-lines.txt"), "", " ", "©", "Foto:", "x".repeat(1000)])("no credit: %s", (line) => {
    expect(parseCreditLine(line)).toBeUndefined();
  });
});

const AGENCIES = [
  "Stadt Linz",
  "dpa",
  "APA",
  "AFP/Getty Images",
  "PID",
  "Government of Yukon",
  "Ville de Lyon",
  "stock.adobe.com",
  "Comune di Bolzano",
  "Landesamt für Kultur",
  "BMEIA",
  "Reuters",
];
const PEOPLE = [
  "Anna Berger",
  "Derek Crowe",
  "Stella von Saldern",
  "Frederic J. Brown",
  "Anna Berger, Paul Huber",
  "Dr. Eva Musterfrau",
  "Juan Carlos Hidalgo",
  "Dworschak",
  "Jean-Baptiste Gurliat",
  "Peter Müller und Anna Schmidt",
];
const NOTES = [
  "Archivbild",
  "bearbeitet von der Stadt Linz",
  "CC BY-SA 4.0",
  "#123456789",
  "cropped",
  "Ausschnitt",
  "um 1950",
];

const optional = <T>(name: string, values: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> =>
  fc.option(values, { nil: undefined }).map((value) => (value === undefined ? {} : { [name]: value }));

const days = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString());

const names = fc.oneof(
  fc.constantFrom(...AGENCIES).map((agency) => ({ agency })),
  fc.constantFrom(...PEOPLE.filter((one) => one.includes(" "))).map((photographer) => ({ photographer })),
  fc.record({ agency: fc.constantFrom(...AGENCIES), photographer: fc.constantFrom(...PEOPLE) }),
);

const credits: fc.Arbitrary<CreditParts> = fc
  .tuple(
    fc
      .constantFrom(
        "Foto",
        "Fotos",
        "Bild",
        "Photo",
        "Crédit photo",
        "Fotografía",
        "Fotocredit",
        "Bildnachweis",
        "©",
        "Image credit",
      )
      .map((label) => ({ label })),
    names,
    optional(
      "dateCreated",
      fc.tuple(days, fc.constantFrom(7, 10)).map(([day, length]) => day.slice(0, length)),
    ),
    optional("note", fc.constantFrom(...NOTES)),
  )
  .map((parts) => Object.assign({}, ...parts));

test("what is written is read again", () => {
  fc.assert(
    fc.property(credits, (parts) => {
      expect(parseCreditLine(formatCreditLine(parts))).toEqual(parts);
    }),
    { numRuns: 2000 },
  );
});

test("any text is read without an error, and what is read can be written", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 120 }), (text) => {
      const parts = parseCreditLine(`Foto: ${text}`);
      if (parts !== undefined) expect(formatCreditLine(parts)).not.toBe("");
    }),
    { numRuns: 500 },
  );
});

test("the label is the language's", () => {
  expect(formatCreditLine({ agency: "Stadt Linz" }, { inLanguage: "de-AT" })).toBe("Foto: Stadt Linz");
  expect(formatCreditLine({ agency: "City of Boston" })).toBe("Photo: City of Boston");
});
