import { describe, expect, test } from "vitest";
import { de } from "../locales/de.ts";
import { en } from "../locales/en.ts";
import type { Locale } from "../locales/locale.ts";
import { parseRelease } from "../parse-release.ts";
import { findOfficials } from "./officials.ts";
import { parseParties } from "./parse-parties.ts";
import { Roster } from "./roster.ts";

const page = (text: string): string =>
  `<html lang="de-AT"><title>Neue Brücke</title><main><h1>Neue Brücke über die Donau wird gebaut</h1><p>3. März 2024</p>
  <p>${text}</p><p>Die Arbeiten beginnen im Frühling und dauern etwa ein Jahr, die alte Brücke bleibt so lange offen.</p></main>`;

test("who is named with an office is a person of the release, whether he speaks or not", () => {
  const text = `Bürgermeisterin Anna Berg und Stadtrat Karl Mayr besichtigten die Baustelle an der Oberen Donaulände.
    „Wir bauen die Brücke noch heuer“, betonte Berg. Auch BKA-Präsident Holger Doe kam.`;
  const { release, evidence } = parseRelease(page(text), { url: "https://www.example.at/neue-bruecke" });
  expect(release?.people?.map(({ name, offices }) => [name, offices?.[0]?.jobTitle])).toEqual([
    ["Anna Berg", "Bürgermeisterin"],
    ["Karl Mayr", "Stadtrat"],
    ["Holger Doe", "BKA-Präsident"],
  ]);
  expect(evidence["/people/0"]?.[0]?.text).toBe("betonte Berg");
  expect(evidence["/people/1"]?.[0]?.text).toContain("Karl Mayr");
  const bka = release?.organizations.find(({ name }) => name === "BKA");
  expect(bka?.id).toBe(release?.people?.[2]?.offices?.[0]?.organization);
});

test("an office that ends its sentence is one, and who speaks is not named once more", () => {
  const text =
    "The city hired Jane Doe, a clinical psychologist. “We are glad”, said Mayor Karl Mayr. Mayor Karl Mayr left.";
  const roster = new Roster([text], en);
  const people = (known?: ReadonlySet<string>) =>
    findOfficials([text], roster, { locale: en, ...(known ? { known } : {}) }).map(({ party }) => [
      party.name,
      ...party.offices,
    ]);
  expect(people()).toEqual([
    ["Jane Doe", "clinical psychologist"],
    ["Karl Mayr", "Mayor"],
  ]);
  expect(people(new Set(["Mayr"]))).toEqual([["Jane Doe", "clinical psychologist"]]);
});

test("places and bodies are no people", () => {
  const text = `Die Direktion für die Obere Donaulände und das Referat Stadtplanung Linz haben den Plan gebilligt,
    wie es der Gemeinderat im Herbst beschlossen hatte. Der Vorsitzende VA Erzberg fehlte.`;
  expect(parseRelease(page(text), { url: "https://www.example.at/neue-bruecke" }).release?.people).toBeUndefined();
});

test("a blockquote that the next line attributes is somebody's, by name or by office", () => {
  const text = `Außenministerin Anna Berg traf in Linz den Außenminister der Schweiz Karl Mayr, und beide lobten die Brücke.</p>
    <blockquote><p>Wir müssen gemeinsam für diese Brücke eintreten, denn sie verbindet die Menschen.</p></blockquote>
    <p>so die Außenministerin.`;
  const { release } = parseRelease(page(text), { url: "https://www.example.at/neue-bruecke" });
  expect(release?.quotations?.map(({ speakers, form }) => [speakers, form])).toEqual([[["anna-berg"], "block"]]);
});

test("the headline names in full whom the text names by family name", () => {
  const html = `<html lang="de"><title>Wahl</title><main><h1>Eva Doe-Mayr zur neuen Präsidentin gewählt</h1><p>3. März 2024</p>
    <p>„Ich danke allen Delegierten für ihr Vertrauen und freue mich auf die Arbeit“, kommentiert Doe-Mayr ihre Wahl.</p>
    <p>Mitte November wird sie das Amt übernehmen, das ihr Vorgänger nach achtzehn Jahren zur Verfügung stellt.</p></main>`;
  const { release } = parseRelease(html, { url: "https://www.example.de/wahl" });
  expect(release?.people?.map(({ name }) => name)).toEqual(["Eva Doe-Mayr"]);
});

describe("offices are whole", () => {
  const named = (locale: Locale, text: string, family: string): string => {
    const found = new Roster([text], locale).find(family);
    return [found?.name, ...(found?.offices ?? [])].join("; ");
  };

  test.each([
    ["Die Kultur- und Sportstadträtin Anna Berg kam.", "Anna Berg; Kultur- und Sportstadträtin"],
    [
      "Der amtierende Vereinssprecher und -vorsitzende Karl Mayr kam.",
      "Karl Mayr; amtierende Vereinssprecher und -vorsitzende",
    ],
    [
      "Es sprach die Leiterin des Hauptstadtbüros (HB), Anna Berg, am Montag.",
      "Anna Berg; Leiterin des Hauptstadtbüros (HB)",
    ],
    ["Gespräch zwischen Klimaschutzminister Karl Mayr und der Stadt Linz.", "Karl Mayr; Klimaschutzminister"],
  ])("%s", (text, expected) => {
    expect(named(de, text, /^\S+ ([^;]+)/u.exec(expected)?.[1] ?? "")).toBe(expected);
  });

  test.each([
    [
      "It was signed by Principal Deputy Assistant Secretary Jane Doe.",
      "Jane Doe; Principal Deputy Assistant Secretary",
    ],
    ["Minister of Highways and Public Works John Doe spoke.", "John Doe; Minister of Highways and Public Works"],
  ])("%s", (text, expected) => {
    expect(named(en, text, "Doe")).toBe(expected);
  });
});

test("who holds an office in two halves is a person of the release", () => {
  const text = "Die Kultur- und Sportstadträtin Anna Berg kam.";
  expect(findOfficials([text], new Roster([text], de), { locale: de }).map(({ party }) => party.offices)).toEqual([
    ["Kultur- und Sportstadträtin"],
  ]);
});

test("bodies, matters and sources are no people", () => {
  const names = (locale: Locale, text: string): string[] =>
    parseParties(text, locale).map(({ kind, name }) => `${kind} ${name}`);
  expect(names(en, "Public Works")).toEqual(["group Public Works"]);
  expect(names(en, "Corrections Officers")).toEqual(["group Corrections Officers"]);
  expect(names(en, "Jane Doe, Secretary for Fair Housing and Equal Opportunity")).toEqual(["person Jane Doe"]);
  expect(names(en, "Attorney John E. Doe, Jr. for the Western District")).toEqual(["person John E. Doe Jr"]);
  const text = "Das geht nach Ansicht von Mayr zu weit.";
  expect(new Roster([text], de).find("Mayr")).toBeUndefined();
});

const peopleIn = (text: string, locale: Locale) =>
  findOfficials([text], new Roster([text], locale), { locale }).map(({ party }) => [party.name, ...party.offices]);

test("an office in front of a name is that of nobody before, and it is whole", () => {
  expect(
    peopleIn(
      "Mayor Jane Doe joined Police Chief John Roe. Acting Assistant U.S. Attorney Ann Poe and Chief U.S. District Judge Al Moe came.",
      en,
    ),
  ).toEqual([
    ["Jane Doe", "Mayor"],
    ["John Roe", "Police Chief"],
    ["Ann Poe", "Acting Assistant U.S. Attorney"],
    ["Al Moe", "Chief U.S. District Judge"],
  ]);
});

test("degrees and honours behind a name", () => {
  const text = `Am Dienstag kam Stadträtin Anna Berg, MSc. „Wir bauen die Brücke noch heuer“, betonte Stadträtin Anna Berg, MSc, MBA.`;
  const { release } = parseRelease(page(text), { url: "https://www.example.at/neue-bruecke" });
  expect(release?.people).toMatchObject([{ name: "Anna Berg", honorificSuffix: "MSc, MBA" }]);
});
