import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseUsageTerms, type UsageTerms } from "./parse-usage-terms.ts";
import { usageTermsPhrases } from "./phrases/index.ts";
import type { UsageTermsPhrases } from "./phrases/phrases.ts";

const german = usageTermsPhrases.find(({ tag }) => tag === "de") as UsageTermsPhrases;

const LINZ =
  'Die Veröffentlichung der Bilder ist für Medien honorarfrei, jedoch nur mit Fotonachweis. Falls nicht anders angegeben ist anzuführen: "Foto: Stadt Linz". Bei gewerblicher Nutzung bitten wir um Kontaktaufnahme.';

test("Linz: free for media, credit required, default credit, commercial use on request", () => {
  const [free, credit, commercial] = LINZ.split(/(?<=\.)\s/);
  expect(parseUsageTerms(LINZ, { inLanguage: "de-AT" })).toEqual({
    scope: "images",
    freeForMedia: true,
    permittedUses: ["media"],
    usesOnRequest: ["commercial"],
    creditRequired: true,
    creditLine: "Foto: Stadt Linz",
    creditTemplate: "Foto: Stadt Linz",
    commercialUse: "ask",
    evidence: [free, credit, commercial],
    grounds: {
      freeForMedia: free,
      permittedUses: free,
      creditRequired: free,
      creditLine: credit,
      creditTemplate: credit,
      usesOnRequest: commercial,
      commercialUse: commercial,
    },
  });
});

/** Terms as public bodies word them, in our words; what each says was written down before the parser was run. */
const CASES: readonly [string, string, string, Partial<UsageTerms>][] = [
  [
    "like Salzburg's",
    "de-AT",
    "Die Fotos mit dem Vermerk „Stadt Salzburg / Name“ dürfen unter Angabe der Quelle kostenfrei für die Berichterstattung über die Stadtpolitik, für private Zwecke und für politische Bildung verwendet werden. Eine sinnentstellende Verwendung, eine Verwendung außerhalb des Kontextes sowie eine kommerzielle Nutzung ist nicht gestattet.",
    {
      freeForMedia: true,
      permittedUses: ["media", "private", "education"],
      forbiddenUses: ["distorting", "commercial", "out-of-context"],
      commercialUse: "prohibited",
      creditRequired: true,
      creditTemplate: "Stadt Salzburg / {photographer}",
    },
  ],
  [
    "like the Austrian chancellery's",
    "de-AT",
    "Das Bundeskanzleramt räumt ein nicht übertragbares, nicht ausschließliches, zeitlich und räumlich unbeschränktes Recht ein, die Fotos für nicht-kommerzielle, redaktionelle Zwecke und zur politischen Bildung zu nutzen. Eine Nutzung zu Werbezwecken ist ausgeschlossen. Die Fotos sind mit dem Bildnachweis „BKA/Andy Wenzel“ zu versehen.",
    {
      permittedUses: ["noncommercial", "media", "education"],
      forbiddenUses: ["advertising"],
      commercialUse: "prohibited",
      creditRequired: true,
      creditTemplate: "BKA/Andy Wenzel",
      duration: "unlimited",
      territory: "worldwide",
      transferable: false,
      exclusive: false,
    },
  ],
  [
    "like Hamburg's",
    "de",
    "Die Pressefotos dürfen honorarfrei ausschließlich für redaktionelle Zwecke unter Angabe des Bildnachweises „Senatskanzlei Hamburg / Jan Pries“ verwendet werden. Eine Weitergabe an Dritte und die Archivierung sind nicht gestattet. Nach Verwendung sind die Dateien zu löschen. Kommerzielle Nutzung nur nach vorheriger Genehmigung: presse@sk.example, Telefon 040 42831-2242.",
    {
      freeForMedia: true,
      permittedUses: ["media"],
      forbiddenUses: ["transfer", "archiving"],
      usesOnRequest: ["commercial"],
      commercialUse: "ask",
      creditTemplate: "Senatskanzlei Hamburg / Jan Pries",
      retention: "delete-after-use",
      commercialContact: { email: "presse@sk.example", telephone: "040 42831-2242" },
    },
  ],
  [
    "like Vienna's: consent for any use",
    "de-AT",
    "Verwendung der Fotos nur mit schriftlicher Zustimmung des Presse- und Informationsdienstes.",
    { usesOnRequest: ["any"] },
  ],
  [
    "a last day and one country",
    "de",
    "Die Bilder dürfen bis zum 31. Dezember 2025 nur in Österreich für redaktionelle Zwecke genutzt werden. Bearbeitungen sind untersagt. Credit: © Stadt Graz/[Name]",
    {
      permittedUses: ["media"],
      forbiddenUses: ["editing"],
      duration: "2025-12-31",
      territory: "Österreich",
      creditTemplate: "© Stadt Graz/{photographer}",
    },
  ],
  [
    "English",
    "en-CA",
    'Images may be used free of charge for editorial purposes only, worldwide. Commercial use, advertising and resale are prohibited. Please credit "City of Vancouver / Photographer". The photos must be deleted after use.',
    {
      freeForMedia: true,
      permittedUses: ["media"],
      forbiddenUses: ["commercial", "advertising", "resale"],
      commercialUse: "prohibited",
      territory: "worldwide",
      creditRequired: true,
      creditTemplate: "City of Vancouver / {photographer}",
      retention: "delete-after-use",
    },
  ],
  [
    "English: what is not allowed without permission is to be asked for",
    "en",
    "Photos may not be used for commercial purposes, altered or distorted without prior written permission.",
    { usesOnRequest: ["commercial", "editing", "distorting"], commercialUse: "ask" },
  ],
  [
    "French",
    "fr",
    "Les photos sont libres de droits pour la presse, avec mention obligatoire du crédit « Ville de Lyon / Nom ». Toute utilisation commerciale ou publicitaire est interdite. Les images ne peuvent être modifiées.",
    {
      freeForMedia: true,
      permittedUses: ["media"],
      forbiddenUses: ["commercial", "advertising", "editing"],
      creditTemplate: "Ville de Lyon / {photographer}",
    },
  ],
  [
    "Italian",
    "it",
    "Le fotografie possono essere usate gratuitamente dalla stampa, citando la fonte: “Comune di Bolzano”. È vietato l’uso commerciale o pubblicitario. Le immagini non possono essere modificate.",
    {
      freeForMedia: true,
      permittedUses: ["media"],
      forbiddenUses: ["commercial", "advertising", "editing"],
      creditLine: "Comune di Bolzano",
    },
  ],
  [
    "Spanish",
    "es",
    "Las fotografías son gratuitas para la prensa, citando la fuente «Ayuntamiento de Madrid». Queda prohibido su uso comercial o publicitario. Para otros usos, solicitar autorización a prensa@madrid.example.",
    {
      freeForMedia: true,
      permittedUses: ["media"],
      forbiddenUses: ["commercial", "advertising"],
      creditLine: "Ayuntamiento de Madrid",
      commercialContact: { email: "prensa@madrid.example" },
    },
  ],
  [
    "Dutch",
    "nl",
    "De foto’s mogen gratis worden gebruikt door de media, met naamsvermelding “Gemeente Utrecht / Fotograaf”. Commercieel gebruik is niet toegestaan. De beelden mogen niet worden bewerkt.",
    {
      freeForMedia: true,
      permittedUses: ["media"],
      forbiddenUses: ["commercial", "editing"],
      creditTemplate: "Gemeente Utrecht / {photographer}",
    },
  ],
];

describe("terms of public bodies, with and without their language being named", () => {
  test.each(CASES)("%s", (_name, inLanguage, text, expected) => {
    expect(parseUsageTerms(text, { inLanguage })).toMatchObject(expected);
    expect(parseUsageTerms(text)).toMatchObject(expected);
  });

  test.each(CASES)("%s: each part rests on a sentence of the text", (_name, inLanguage, text) => {
    const { scope: _scope, evidence, grounds, ...parts } = parseUsageTerms(text, { inLanguage }) as UsageTerms;
    expect(Object.keys(grounds).sort()).toEqual(Object.keys(parts).sort());
    for (const sentence of evidence) expect(text).toContain(sentence);
    for (const sentence of Object.values(grounds)) expect(evidence).toContain(sentence);
  });
});

test.each([
  "Dieses Werk ist unter einer Creative Commons-Lizenz lizenziert.",
  "Die Stadt zeigt Bilder aus hundert Jahren. Der Eintritt ist frei.",
  "Bilder von der Pressekonferenz sind über das Fotoservice kostenfrei abrufbar.",
  "Fotos vom Festakt finden Sie in der Mediengalerie.",
  "Die Bürgermeisterin darf sich über ein Bild von einer Stadt freuen, die ihre Wirtschaft fördert.",
  "© 2022 Stadt Linz",
  "",
])("no terms: %s", (text) => {
  expect(parseUsageTerms(text, { inLanguage: "de" })).toBeUndefined();
});

test("a language of the caller's own", () => {
  const english = usageTermsPhrases.find(({ tag }) => tag === "en") as UsageTermsPhrases;
  const swedish: UsageTermsPhrases = {
    ...english,
    tag: "sv",
    photos: ["bilder(?:na)?", "foton?"],
    free: ["kostnadsfritt", "gratis"],
    uses: { media: ["press\\p{L}*"], commercial: ["kommersiell\\p{L}*"] },
    permitted: ["får användas"],
    prohibited: ["inte tillåten", "förbjud\\p{L}*"],
  };
  const text = "Bilderna får användas gratis av pressen. Kommersiell användning är inte tillåten.";
  expect(parseUsageTerms(text, { inLanguage: "sv-SE", phrases: [...usageTermsPhrases, swedish] })).toMatchObject({
    freeForMedia: true,
    permittedUses: ["media"],
    forbiddenUses: ["commercial"],
    commercialUse: "prohibited",
  });
});

test.each([
  ["sv", "Bilderna får användas av media endast i Sverige.", "Sverige"],
  ["pt", "As fotos podem ser usadas por jornalistas apenas em Portugal.", "Portugal"],
  ["de", "Die Fotos dürfen von Medien nur in Verbindung mit dem Thema verwendet werden.", undefined],
  ["de", "Die Fotos dürfen nur für Medien und nur in Österreich verwendet werden.", "Österreich"],
])("%s: the only country of “%s”", (inLanguage, text, territory) => {
  expect(parseUsageTerms(text, { inLanguage })?.territory).toBe(territory);
});

test("a list without words says nothing", () => {
  const termsOf = (text: string, own: UsageTermsPhrases) => parseUsageTerms(text, { inLanguage: "de", phrases: [own] });
  const demand = "Bei Abdruck des Fotos ist die Quelle anzugeben.";
  expect(termsOf(demand, german)?.creditRequired).toBe(true);
  for (const list of ["naming", "credited"]) expect(termsOf(demand, { ...german, [list]: [] })).toBeUndefined();
});

test("any text is read in bounded time and without an error", () => {
  const words = fc.constantFrom(
    "Fotos",
    "dürfen",
    "nicht",
    "für",
    "Medien",
    "ohne",
    "Zustimmung",
    ",",
    ".",
    '"',
    "bis",
    "nur in",
    "12",
    "kommerziell",
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 400 }), (list) => {
      const terms = parseUsageTerms(list.join(" "));
      if (terms !== undefined) expect(terms.evidence.length).toBeGreaterThan(0);
    }),
    { numRuns: 100 },
  );
});
