import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import rows from "../../data/other.json" with { type: "json" };
import { parseOtherLicense } from "./parse-other-license.ts";

test.each([
  ["Bilder dürfen unter Datenlizenz Deutschland – Namensnennung (dl-de/by-2-0) verwendet werden", "DL-DE-BY-2.0"],
  ["Datenlizenz Deutschland Namensnennung 2.0", "DL-DE-BY-2.0"],
  ["https://www.govdata.de/dl-de/zero-2-0", "DL-DE-ZERO-2.0"],
  ["Contains public sector information licensed under the Open Government Licence v3.0.", "OGL-UK-3.0"],
  ["http://www.nationalarchives.gov.uk/doc/open-government-licence/version/2/", "OGL-UK-2.0"],
  ["Open Government Licence - Canada", "OGL-Canada-2.0"],
  ["Released under the Government of Canada Open Government Licence.", "OGL-Canada-2.0"],
  ["Licence Ouverte / Open Licence version 2.0", "etalab-2.0"],
  ["Our data are under the Open Licence 2.0.", "etalab-2.0"],
  ["la licence ouverte de réutilisation rédigée par la mission Etalab version 2.0", "etalab-2.0"],
  ["© OpenStreetMap contributors, Open Database License", "ODbL-1.0"],
  ["Open Government Licence – Yukon", "Open Government Licence – Yukon"],
  ["https://open.yukon.ca/open-government-licence-yukon", "Open Government Licence – Yukon"],
  ["Licence du gouvernement ouvert – Yukon", "Open Government Licence – Yukon"],
  ["https://open.toronto.ca/open-data-licence/", "Open Government Licence – Toronto"],
  [
    "Contains information licensed under the Open Government Licence – City of Edmonton.",
    "Open Government Licence – City of Edmonton",
  ],
  ["https://www.ontario.ca/page/open-government-licence-ontario", "Open Government Licence – Ontario"],
  ["https://open.alberta.ca/licence", "Open Government Licence – Alberta"],
  ["https://www.dati.gov.it/iodl/2.0/", "Italian Open Data License 2.0"],
  ["https://www.etalab.gouv.fr/wp-content/uploads/2017/04/ETALAB-Licence-Ouverte-v2.0.pdf", "etalab-2.0"],
  ["http://rightsstatements.org/vocab/NoC-US/1.0/", "No Copyright – United States"],
  ["This is a work of the U.S. government, 17 U.S.C. § 105.", "Work of the United States Government (17 U.S.C. § 105)"],
])("%s", (text, expected) => {
  const found = parseOtherLicense(text);
  expect(found?.id ?? found?.name).toBe(expected);
  expect(found?.issues).toEqual([]);
});

test.each([
  ["https://www.govdata.de/dl-de/by-2-0", "other DL-DE-BY-2.0 https://www.govdata.de/dl-de/by-2-0"],
  [" //WWW.govdata.de/dl-de/by-2-0//?x=1#y \n", "other DL-DE-BY-2.0 https://www.govdata.de/dl-de/by-2-0"],
  [`https://www.govdata.de/dl-de/by-2-0?${"x".repeat(2000)}`, undefined],
  ["https://", undefined],
  ["This is a work of the U.S. government, 17 U.S.C. § 105.", "statutory"],
])("the whole answer for %j", (text, expected) => {
  const found = parseOtherLicense(text);
  const parts = found && [found.kind, found.id, found.url].filter(Boolean).join(" ");
  if (expected === "statutory") expect(parts).toMatch(/^statutory/);
  else expect(parts).toBe(expected);
  if (found) expect(Object.values(found)).not.toContain(undefined);
});

test.each([
  ["open government licence - Region of Peel", "Region of Peel"],
  ["Open Government Licence–Town of Banff", "Town of Banff"],
  ["Open Government Licence  —  County of Brant", "County of Brant"],
  ["Open Government Licence – District of Squamish.", "District of Squamish"],
  ["Open Government Licence – Prince Edward Island", "Prince Edward Island"],
  ["Open Government Licence – Newfoundland and Labrador", "Newfoundland and Labrador"],
  ["Open Government Licence – Richmond Hill is used", "Richmond Hill"],
  ["Open Government Licence – Saint-Lambert", "Saint-Lambert"],
])("a place without a row of its own is named as it stands: %s", (text, place) => {
  expect(parseOtherLicense(text)).toEqual({ kind: "other", name: `Open Government Licence – ${place}`, issues: [] });
});

test("whole licenses before families, longer names before shorter ones, the first of two that are alike", () => {
  const nameOf = (text: string): string | undefined => parseOtherLicense(text)?.id;
  expect(nameOf("Datenlizenz Deutschland; see Datenlizenz Deutschland Zero 2.0")).toBe("DL-DE-ZERO-2.0");
  expect(nameOf("Datenlizenz Deutschland Namensnennung 2.0, not Open Government Licence")).toBe("DL-DE-BY-2.0");
  expect(nameOf("Open Government Licence v2.0, before: Open Government Licence v3.0")).toBe("OGL-UK-2.0");
  expect(nameOf("dl-de/by-2-0 or Datenlizenz Deutschland Namensnennung 2.0")).toBe("DL-DE-BY-2.0");
});

test("an address is known by its beginning, with or without its scheme, and stands alone", () => {
  const alberta = "Open Government Licence – Alberta";
  for (const address of [
    "https://open.alberta.ca/licence",
    "//open.alberta.ca/licence",
    "https://open.alberta.ca/licence/en//",
  ])
    for (const text of [address, ` ${address}\n`]) expect(parseOtherLicense(text)?.name, text).toBe(alberta);
  for (const text of [
    "xhttps://open.alberta.ca/licence",
    "https://example.org/open.alberta.ca/licence/",
    "https://open.alberta.ca/licences",
  ])
    expect(parseOtherLicense(text), text).toBeUndefined();
});

test("a family without version is no more than that", () => {
  expect(parseOtherLicense("unter der Datenlizenz Deutschland")).toEqual({
    kind: "other",
    name: "Datenlizenz Deutschland",
    issues: ["version-missing"],
  });
});

test.each(["Alle Rechte vorbehalten", "open government", "CC BY 4.0", "https://govdata.de.example/dl-de/by-2-0", ""])(
  "no other license: %s",
  (text) => {
    expect(parseOtherLicense(text)).toBeUndefined();
  },
);

test("SPDX knows every identifier", () => {
  const file = createRequire(import.meta.url).resolve("spdx-license-list/package.json");
  const list = JSON.parse(readFileSync(file.replace("package.json", "spdx.json"), "utf8")) as Record<string, unknown>;
  expect(rows.flatMap(({ id }) => (id === undefined || Object.hasOwn(list, id) ? [] : [id]))).toEqual([]);
});

test("official addresses are those of SPDX's list", () => {
  const file = createRequire(import.meta.url).resolve("spdx-license-list/package.json");
  const list = JSON.parse(readFileSync(file.replace("package.json", "spdx.json"), "utf8")) as Record<
    string,
    { url: string }
  >;
  const stated = rows.flatMap(({ id, url }) => (id === undefined || url === undefined ? [] : [{ id, url }]));
  expect(stated.length).toBeGreaterThan(10);
  for (const { id, url } of stated) expect(url, id).toBe(list[id]?.url);
});

test("every address leads to its license", () => {
  for (const row of rows)
    for (const address of row.addresses) expect(parseOtherLicense(`https://${address}`)?.name, address).toBe(row.name);
});

test("every name leads to its license", () => {
  for (const row of rows) for (const name of row.names) expect(parseOtherLicense(name)?.name, name).toBe(row.name);
});

test("an open license in words is no proper name", () => {
  expect(parseOtherLicense("Les débats sont publiés sous licence ouverte.")).toBeUndefined();
  expect(parseOtherLicense("Données sous Licence Ouverte")?.issues).toEqual(["version-missing"]);
});
