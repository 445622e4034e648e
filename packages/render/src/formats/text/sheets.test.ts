import type { Release } from "@civic-media/schema";
import { expect, it } from "vitest";
import { quote } from "../../locales/quotes.ts";
import { linz } from "../../testing/examples.ts";
import { fullRelease } from "../../testing/full-release.ts";
import { text } from "./index.ts";

it("writes who says what, with office and the quotation marks of the language", () => {
  expect(text.render(linz, { sheet: "quotations" })).toBe(`Stadt Linz · Medienservice · 29.\u00a0November 2022

Erfahrungsaustausch: Linzer Delegation zu Gast bei Istanbuler
Oberbürgermeister Ekrem Imamoğlu

Zitate

„Es ist eine große Auszeichnung für Linz, von einer Millionenmetropole wie
Istanbul mit anderen internationalen Städten zur Entwicklung und Etablierung
von Digitalisierungsprojekten eingeladen zu werden. Davon sollen und können
Linzer Unternehmen am global bestehenden Digitalisierungsmarkt profitieren“
— Klaus Luger, Bürgermeister

„Nur durch den internationalen Austausch und die übergreifende
Zusammenarbeit wird Innovation und Fortschritt gefördert. Denn dadurch
schaffen wir einen Kompetenz-Austausch und können gegenseitig von den
jeweiligen Stärken profitieren“
— Linzer Delegation; Klaus Luger, Bürgermeister; Dietmar Prammer, Stadtrat;
Mag.a Ulrike Huemer, Magistratsdirektorin

Quelle: https://www.linz.at/medienservice/2022/202211_117863.php
`);
});

it("puts no quotation marks around what is only reported, and names whom the text names where nobody is listed", () => {
  const quotations: Release["quotations"] = [
    { id: "q1", speakers: ["nobody"], form: "indirect", attributedAs: "so die Stadträtin" },
  ];
  expect(text.render({ ...fullRelease, quotations }, { sheet: "quotations" })).toContain(
    "\n\nWir bauen.\n— so die Stadträtin\n",
  );
});

it("writes the photos with caption, credit, terms and every file", () => {
  const sheet = text.render(fullRelease, { sheet: "captions" });
  expect(sheet).toContain(`Fotos und Medien

[Foto] Ana Ruiz übergibt den Schlüssel.
Foto: Stadt Muster/Kim
Honorarfrei für Medien. · Der Bildnachweis ist anzuführen.`);
  for (const { contentUrl } of (fullRelease.media ?? []).flatMap(({ renditions }) => renditions ?? []))
    expect(sheet).toContain(`: ${contentUrl}\n`);
  expect(sheet).not.toContain("Guten Tag");
});

it.each([
  ["de-AT", "„Ja“"],
  ["de-CH", "«Ja»"],
  ["fr", "«\u00a0Ja\u00a0»"],
  ["fr-CA", "«\u00a0Ja\u00a0»"],
  ["fi", "”Ja”"],
  ["en-GB", "“Ja”"],
  ["tlh", "“Ja”"],
  ["constructor", "“Ja”"],
])("quotes in %s: %s", (tag, quoted) => {
  expect(quote("Ja", tag)).toBe(quoted);
});
