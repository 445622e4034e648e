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
    [
      "Foto: Thomas Niedermüller/Stadt Stuttgart",
      { label: "Foto", agency: "Stadt Stuttgart", photographer: "Thomas Niedermüller" },
    ],
    ["Foto: Angele / Stadt Stuttgart", { label: "Foto", agency: "Stadt Stuttgart", photographer: "Angele" }],
    ["Foto: GdP/Hagen Immel", { label: "Foto", agency: "GdP", photographer: "Hagen Immel" }],
    [
      "Foto: Stadt Stuttgart/Michael Kulmus",
      { label: "Foto", agency: "Stadt Stuttgart", photographer: "Michael Kulmus" },
    ],
    [
      "Foto: Stuttgart Marketing/Christoph Duepper",
      { label: "Foto", agency: "Stuttgart Marketing", photographer: "Christoph Duepper" },
    ],
    ["Quelle: jorisvo / Fotolia.com", { label: "Quelle", agency: "Fotolia.com", photographer: "jorisvo" }],
    ["Foto: © Smileus / Fotolia.com", { label: "Foto", agency: "Fotolia.com", photographer: "Smileus" }],
    ["Foto: tiero/stock.adobe.com", { label: "Foto", agency: "stock.adobe.com", photographer: "tiero" }],
    [
      "Quelle: shapecharge/E+/Getty Images",
      { label: "Quelle", agency: "E+/Getty Images", photographer: "shapecharge" },
    ],
    [
      "Foto: Lisa Pellegrini / unsplash.com",
      { label: "Foto", agency: "unsplash.com", photographer: "Lisa Pellegrini" },
    ],
    ["Foto: Christof Stache", { label: "Foto", photographer: "Christof Stache" }],
    ["Foto: Stadtarchiv", { label: "Foto", agency: "Stadtarchiv" }],
    ["Bild: BMEIA/Prelec", { label: "Bild", agency: "BMEIA", photographer: "Prelec" }],
    ["Bild: LVwA", { label: "Bild", agency: "LVwA" }],
    ["Bild: Anno Dittmer", { label: "Bild", photographer: "Anno Dittmer" }],
    ["Photo : Musée de Dawson", { label: "Photo", agency: "Musée de Dawson" }],
    [
      "Photo : Gouvernement du Yukon/Derek Crowe.",
      { label: "Photo", agency: "Gouvernement du Yukon", photographer: "Derek Crowe" },
    ],
    ["Bild: Bacho Foto - Fotolia.com", { label: "Bild", agency: "Fotolia.com", photographer: "Bacho Foto" }],
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
