import { expect, test } from "vitest";
import { locales } from "../locales/index.ts";
import { organizationOf } from "./organization.ts";

test.each([
  ["de", "BKA-Präsident", "BKA"],
  ["de", "Präsidentin der DLRG", "DLRG"],
  ["de", "Präsident des Bundesamtes für Strahlenschutz", "Bundesamt für Strahlenschutz"],
  ["de", "Bundesvorsitzender des Arbeiter-Samariter-Bundes", "Arbeiter-Samariter-Bund"],
  ["de", "Geschäftsführer der Stromnetz Berlin GmbH", "Stromnetz Berlin GmbH"],
  ["de", "Präsident des Bayerischen Bauernverbandes", "Bayerischer Bauernverband"],
  ["de", "Leiterin des Deutschen Archäologischen Instituts", "Deutsches Archäologisches Institut"],
  ["de", "Sprecherin der Technischen Universität Wien", "Technische Universität Wien"],
  ["de", "Vorsitzende der Geschäftsführung der Agentur für Arbeit Augsburg", "Agentur für Arbeit Augsburg"],
  ["de", "Landrat des Kreises Unna", "Kreis Unna"],
  ["de", "Senatorin für Wirtschaft, Betriebe und Energie", undefined],
  ["de", "Bürgermeisterin", undefined],
  ["de", "OB-Kandidat", undefined],
  ["en", "president of the Klondike Placer Miners' Association", "Klondike Placer Miners' Association"],
  ["en", "Chief, Champagne and Aishihik First Nations", "Champagne and Aishihik First Nations"],
  ["en", "Minister of Health and Social Services", undefined],
  ["fr", "directrice générale, Centre Blood Ties Four Directions", "Centre Blood Ties Four Directions"],
  ["fr", "ministre des Services aux collectivités", undefined],
])("%s: %s", (tag, office, expected) => {
  const locale = locales.find((one) => one.tag === tag);
  expect(locale && organizationOf(office, locale)).toBe(expected);
});
