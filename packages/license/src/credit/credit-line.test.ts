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
    ["(Foto: Karl Mayr)", { label: "Foto", photographer: "Karl Mayr" }],
    ["Stadt Linz/Dworschak", { agency: "Stadt Linz", photographer: "Dworschak" }],
    ["Foto: SLF/Dürr; 14.01.2022", { label: "Foto", agency: "SLF", photographer: "Dürr", dateCreated: "2022-01-14" }],
    ["(Foto: Andreas Voegelin, Eawag)", { label: "Foto", agency: "Eawag", photographer: "Andreas Voegelin" }],
    ["Foto: Stadt Münster, Meike Reiners", { label: "Foto", agency: "Stadt Münster", photographer: "Meike Reiners" }],
    ["Photo credit: Yukon Archives, 1973", { label: "Photo credit", agency: "Yukon Archives", dateCreated: "1973" }],
    [
      "Foto: Galli/Malteser (Archivbild)",
      { label: "Foto", agency: "Galli", photographer: "Malteser", note: "Archivbild" },
    ],
    [
      "Crédit photo : Ville de Lyon / Marie Dupont",
      { label: "Crédit photo", agency: "Ville de Lyon", photographer: "Marie Dupont" },
    ],
    ["Foto: Ayuntamiento de Madrid", { label: "Foto", agency: "Ayuntamiento de Madrid" }],
    [
      "Foto: Gemeente Utrecht / Jan de Vries",
      { label: "Foto", agency: "Gemeente Utrecht", photographer: "Jan de Vries" },
    ],
  ])("%s", (line, parts) => {
    expect(parseCreditLine(line)).toEqual(parts);
  });

  test.each([
    "Bildung für alle",
    "Bildschirm",
    "Stadt Linz",
    "Fotografieren verboten",
    "Quelle: Statistik Austria",
    "Source: https://www.example.org/data",
    "© 2022 Stadt Linz",
    "© Stadt Linz, alle Rechte vorbehalten",
    "und/oder",
    "",
  ])("no credit: %s", (line) => {
    expect(parseCreditLine(line)).toBeUndefined();
  });

  test.each([
    "Foto: Stadt Linz/Dworschak",
    "© PID/Votava",
    "Photo: City of Boston",
    "Foto: SLF/Dürr (Archivbild); 2022-01-14",
  ])("written and read again: %s", (line) => {
    const parts = parseCreditLine(line);
    expect(parts && formatCreditLine(parts)).toBe(line);
  });

  test("the label is the language's", () => {
    expect(formatCreditLine({ agency: "Stadt Linz" }, { inLanguage: "de-AT" })).toBe("Foto: Stadt Linz");
    expect(formatCreditLine({ agency: "City of Boston" })).toBe("Photo: City of Boston");
  });
});
