import { describe, expect, test } from "vitest";
import { formatCreditLine, parseCreditLine } from "./credit-line.ts";

describe("photo credits", () => {
  test.each([
    ["Foto: Stadt Linz/Dworschak", { label: "Foto", agency: "Stadt Linz", photographer: "Dworschak" }],
    ["Bild: BACW/Plath", { label: "Bild", agency: "BACW", photographer: "Plath" }],
    ["© PID/Votava", { label: "©", agency: "PID", photographer: "Votava" }],
    ["© BMEL / Photothek", { label: "©", agency: "BMEL", photographer: "Photothek" }],
    ["Fotos: Berliner Feuerwehr", { label: "Fotos", agency: "Berliner Feuerwehr" }],
    [
      "Photo: Government of Yukon/Derek Crowe.",
      { label: "Photo", agency: "Government of Yukon", photographer: "Derek Crowe" },
    ],
    ["(Foto: Karl Mayr)", { label: "Foto", agency: "Karl Mayr" }],
  ])("%s", (line, parts) => {
    expect(parseCreditLine(line)).toEqual(parts);
  });

  test.each(["Bildung für alle", "Bildschirm", "Stadt Linz", "Fotografieren verboten", ""])("no credit: %s", (line) => {
    expect(parseCreditLine(line)).toBeUndefined();
  });

  test.each(["Foto: Stadt Linz/Dworschak", "© PID/Votava", "Photo: City of Boston"])(
    "written and read again: %s",
    (line) => {
      const parts = parseCreditLine(line);
      expect(parts && formatCreditLine(parts)).toBe(line);
    },
  );

  test("the label is the language's", () => {
    expect(formatCreditLine({ agency: "Stadt Linz" }, { inLanguage: "de-AT" })).toBe("Foto: Stadt Linz");
    expect(formatCreditLine({ agency: "City of Boston" })).toBe("Photo: City of Boston");
  });
});
