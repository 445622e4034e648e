import { describe, expect, test } from "vitest";
import { parseUsageTerms } from "./parse-usage-terms.ts";

const LINZ =
  'Die Veröffentlichung der Bilder ist für Medien honorarfrei, jedoch nur mit Fotonachweis. Falls nicht anders angegeben ist anzuführen: "Foto: Stadt Linz". Bei gewerblicher Nutzung bitten wir um Kontaktaufnahme.';

describe("terms for photos", () => {
  test("Linz: free for media, credit required, default credit, commercial use on request", () => {
    expect(parseUsageTerms(LINZ, { inLanguage: "de-AT" })).toEqual({
      scope: "images",
      freeForMedia: true,
      creditRequired: true,
      creditLine: "Foto: Stadt Linz",
      commercialUse: "ask",
      evidence: [
        "Die Veröffentlichung der Bilder ist für Medien honorarfrei, jedoch nur mit Fotonachweis.",
        'Falls nicht anders angegeben ist anzuführen: "Foto: Stadt Linz".',
        "Bei gewerblicher Nutzung bitten wir um Kontaktaufnahme.",
      ],
    });
  });

  test("without a language every known one is tried", () => {
    expect(parseUsageTerms(LINZ)?.creditLine).toBe("Foto: Stadt Linz");
  });

  test("English", () => {
    const text = "Photos are free of charge for media use. Images must be credited. Commercial use is prohibited.";
    expect(parseUsageTerms(text, { inLanguage: "en" })).toMatchObject({
      freeForMedia: true,
      creditRequired: true,
      commercialUse: "prohibited",
    });
  });

  test.each([
    "Dieses Werk ist unter einer Creative Commons-Lizenz lizenziert.",
    "Die Stadt zeigt Bilder aus hundert Jahren. Der Eintritt ist frei.",
    "© 2022 Stadt Linz",
    "",
  ])("no terms: %s", (text) => {
    expect(parseUsageTerms(text, { inLanguage: "de" })).toBeUndefined();
  });
});

test.each([
  [
    "fr",
    "Les photos sont libres de droits pour la presse, avec mention obligatoire du crédit « Ville de Lyon ». Pour toute utilisation commerciale, nous contacter.",
  ],
  [
    "it",
    "Le fotografie possono essere usate gratuitamente dalla stampa, citando la fonte: “Comune di Bolzano”. Per usi commerciali contattare l’ufficio stampa.",
  ],
  [
    "es",
    "Las fotografías son gratuitas para la prensa, citando la fuente «Ayuntamiento de Madrid». Para usos comerciales, póngase en contacto con nosotros.",
  ],
  [
    "nl",
    "De foto’s zijn gratis te gebruiken door de pers, met naamsvermelding “Gemeente Utrecht”. Voor commercieel gebruik: neem contact met ons op.",
  ],
])("terms in %s, with and without their language being named", (inLanguage, text) => {
  for (const terms of [parseUsageTerms(text, { inLanguage }), parseUsageTerms(text)])
    expect(terms).toMatchObject({ scope: "images", freeForMedia: true, creditRequired: true, commercialUse: "ask" });
});
