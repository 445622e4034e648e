import { expect, test } from "vitest";
import { parseRelease } from "../parse-release.ts";

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
  expect(evidence["/people/1"]?.[0]?.text).toContain("Karl Mayr");
  const bka = release?.organizations.find(({ name }) => name === "BKA");
  expect(bka?.id).toBe(release?.people?.[2]?.offices?.[0]?.organization);
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
