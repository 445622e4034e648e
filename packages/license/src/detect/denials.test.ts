import { describe, expect, test } from "vitest";
import { parseLicenseText } from "../license-text.ts";
import { parseOtherLicense } from "../other/index.ts";
import { withoutDenied } from "./denials.ts";

describe("a license that does not hold is none", () => {
  test.each([
    "Diese Inhalte stehen nicht unter einer Creative-Commons-Lizenz.",
    "Die Lizenz CC BY 4.0 gilt nicht für Fotos und Wappen.",
    "Der Verein entschied sich gegen eine Creative-Commons-Lizenz.",
    "Keine CC-Lizenz.",
    "Die Texte sind nicht CC BY 4.0.",
    "Diese Bilder sind leider nicht CC BY 4.0.",
    "This is definitely not CC BY 4.0.",
    "Images aren’t CC BY 4.0.",
    "Wij gebruiken geen CC BY 4.0.",
    "Geen CC BY 4.0.",
    "Voor deze foto’s geldt geen CC BY 4.0.",
    "The CC BY 4.0 licence does not cover photographs and logos.",
    "The CC BY 4.0 licence does not cover logos and photographs.",
    "The CC0 license does not apply to photographs.",
    "This content is not licensed under Creative Commons.",
    "Quotations are exempt from the Creative Commons Attribution 4.0 licence.",
    "La licence Creative Commons ne s’applique pas aux photographies.",
    "Les photos ne sont pas placées sous licence CC BY 4.0.",
    "La licenza Creative Commons non si applica alle fotografie.",
    "La licencia Creative Commons no se aplica a las fotografías.",
    "A licença Creative Commons não se aplica às fotografias.",
    "Op foto’s is de CC0-verklaring niet van toepassing.",
    "Creative Commons-licensen gäller inte bilderna.",
    "Creative Commons-licensen gælder ikke billederne.",
    "CC-lisenssi ei koske valokuvia.",
    "Licencja Creative Commons nie dotyczy zdjęć.",
    "Licence Creative Commons se nevztahuje na fotografie.",
  ])("%s", (text) => {
    expect(parseLicenseText(text)).toBeUndefined();
  });

  test.each([
    "Photographs are not covered by the Open Government Licence.",
    "Our terms are based on version 2.0 of the Open Government Licence – Canada.",
    "Unser Vertrag basiert auf der Datenlizenz Deutschland.",
    "Die Datenlizenz Deutschland – Zero – Version 2.0 gilt nicht für Bilder.",
    "Les photos ne sont pas sous Licence Ouverte 2.0.",
  ])("%s", (text) => {
    expect(parseOtherLicense(text)).toBeUndefined();
  });
});

describe("a license of which something is told is none", () => {
  test.each([
    "Creative Commons licenses allow authors to share their works.",
    "Creative Commons Attribution licences are popular among councils.",
    "Creative-Commons-Lizenzen erlauben vieles.",
    "Look for pictures with a free license (e.g. CC BY 4.0).",
    "Offene Lizenzen, z. B. CC BY 4.0, unterscheiden sich.",
    "Des licences libres, par exemple CC BY 4.0, existent.",
    "This license is compatible with CC BY 4.0.",
    "Die Lizenz ist kompatibel mit der CC BY 4.0.",
  ])("%s", (text) => {
    expect(parseLicenseText(text)).toBeUndefined();
  });
});

test.each([
  "Attribution for all the photos under a Creative Commons license",
  "Naamsvermelding voor foto's van anderen onder een Creative Commons-licentie",
])("a word far from the name of the family is none of its licenses: %s", (text) => {
  expect(parseLicenseText(text)?.kind).toBe("cc-unspecified");
});

test("works under such licenses have one", () => {
  expect(parseLicenseText("All pictures are available under Creative Commons licenses.")?.kind).toBe("cc-unspecified");
});

describe("what is said beside it stays", () => {
  test.each([
    ["Alle Texte stehen unter CC BY 4.0, die Fotos sind davon ausgenommen.", "CC-BY-4.0"],
    ["Texte: CC BY 4.0. Fotos stehen nicht unter einer Creative-Commons-Lizenz.", "CC-BY-4.0"],
    [
      "Namensnennung - Nicht kommerziell - Keine Bearbeitung 3.0 Deutschland (CC BY-NC-ND 3.0 DE)",
      "CC-BY-NC-ND-3.0-DE",
    ],
    ["Uso non commerciale con licenza CC BY-NC 4.0", "CC-BY-NC-4.0"],
    ["Not for sale. Licensed under CC BY-NC 4.0.", "CC-BY-NC-4.0"],
    ["ODbL 1.0, nicht CC BY 4.0; Karten: CC BY-SA 3.0", "CC-BY-SA-3.0"],
    ["Bitte vergessen Sie nicht CC BY 4.0 zu nennen", "CC-BY-4.0"],
    ["Text is not only under CC BY 4.0 but also free", "CC-BY-4.0"],
    ["Le texte n’est pas seulement sous CC BY 4.0", "CC-BY-4.0"],
    ["De tekst valt niet alleen onder CC BY 4.0", "CC-BY-4.0"],
    ["The CC BY 4.0 licence does not cover logos", "CC-BY-4.0"],
    ["Die Lizenz CC BY 4.0 gilt nicht für Logos und Wappen.", "CC-BY-4.0"],
    ["La licence CC BY 4.0 ne couvre pas les logos.", "CC-BY-4.0"],
    ["Photo by Jan Geen CC BY 4.0", "CC-BY-4.0"],
    ["This is not a CC BY-NC but a CC BY 4.0 text", "CC-BY-4.0"],
    ["Das ist keine CC BY-NC, sondern CC BY 4.0", "CC-BY-4.0"],
    ["Die Texte sind CC BY 4.0 aber nicht CC0", "CC-BY-4.0"],
    ["CC BY 4.0 im git liegt auch die Quelle nicht", "CC-BY-4.0"],
    ["Credit: ESA/NASA – CC BY-SA IGO 3.0", "CC-BY-SA-3.0-IGO"],
  ])("%s", (text, tool) => {
    expect(parseLicenseText(text)?.tool).toBe(tool);
  });
});

test("a text without a denial is left as it is, and a long one costs little", () => {
  expect(withoutDenied("CC BY 4.0, not for sale")).toBe("CC BY 4.0, not for sale");
  const started = performance.now();
  for (const part of ["not under a ", "CC BY ", "CC ".repeat(40), "gilt ", "kein "])
    withoutDenied(part.repeat(20_000 / part.length));
  expect(performance.now() - started).toBeLessThan(2_000);
});

test.each(["DIE LIZENZ CC BY 4.0 GILT NICHT", "NOT LICENSED UNDER CC BY 4.0", "Not under İ CC BY 4.0"])(
  "case does not count: %s",
  (text) => {
    expect(withoutDenied(text)).not.toContain("4.0");
  },
);
