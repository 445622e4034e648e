import { describe, expect, test } from "vitest";
import { parseRelease } from "../parse-release.ts";

const TEXT = "Die Stadt informiert über ihre Arbeit und lädt alle Menschen zu einem Besuch ein, der Eintritt ist frei.";
const FIRST = "„Wir bauen die Schule noch in diesem Jahr, das haben wir versprochen.“";
const SECOND = "„Darauf haben viele Familien lange gewartet, nun ist es so weit.“";

/** Who speaks in a piece of a page, with office; "-" for nobody. */
function speakersOf(piece: string): string[] {
  const html = `<html lang="de"><head><meta name="date" content="2026-03-12"></head><body><main><h1>Neues aus der Verwaltung</h1><p>${TEXT}</p>${piece}<p>${TEXT}</p></main></body></html>`;
  const { release } = parseRelease(html, { url: "https://www.city.example/news/1" });
  const people = new Map(release?.people?.map((person) => [person.id, person]));
  return (release?.quotations ?? []).map(({ speakers }) =>
    speakers.length === 0
      ? "-"
      : speakers.map((id) => `${people.get(id)?.name}, ${people.get(id)?.offices?.[0]?.jobTitle}`).join(" & "),
  );
}

const MAYR = "Karl Mayr, Bürgermeister";
const BERG = "Anna Berg, Stadträtin";

describe("a line beside a quotation names who speaks", () => {
  test.each([
    [
      "above each, bold",
      `<p><b>Bürgermeister Karl Mayr</b></p><p>${FIRST}</p><p><b>Stadträtin Anna Berg</b></p><p>${SECOND}</p>`,
    ],
    ["above each", `<p>Bürgermeister Karl Mayr</p><p>${FIRST}</p><p>Stadträtin Anna Berg</p><p>${SECOND}</p>`],
    [
      "in headings above",
      `<h3>Bürgermeister Karl Mayr</h3><p>${FIRST}</p><h3>Anna Berg, Stadträtin</h3><p>${SECOND}</p>`,
    ],
    ["below each", `<p>${FIRST}</p><p>Bürgermeister Karl Mayr</p><p>${SECOND}</p><p>Stadträtin Anna Berg</p>`],
    ["above, with a colon", `<p>Bürgermeister Karl Mayr:<br>${FIRST}<br><br>Stadträtin Anna Berg:<br>${SECOND}</p>`],
    [
      "in the same paragraph",
      `<p>${FIRST}<br>Karl Mayr<br>Bürgermeister</p><p>${SECOND}<br>- Stadträtin Anna Berg</p>`,
    ],
    [
      "in the caption of a figure",
      `<figure><blockquote>${FIRST}</blockquote><figcaption>Karl Mayr, Bürgermeister</figcaption></figure><figure><blockquote>${SECOND}</blockquote><figcaption>Anna Berg, Stadträtin</figcaption></figure>`,
    ],
    ["in a list", `<ul><li>${FIRST} – Karl Mayr, Bürgermeister</li><li>Anna Berg, Stadträtin: ${SECOND}</li></ul>`],
  ])("%s", (_, piece) => {
    expect(speakersOf(piece)).toEqual([MAYR, BERG]);
  });

  test("below few words in marks", () => {
    expect(speakersOf("<p>„Gute Luft ist ein Recht.“</p><p>– Karl Mayr, Bürgermeister</p>")).toEqual([MAYR]);
    expect(speakersOf("<p>„Frische Luft.“</p><p>– Karl Mayr, Bürgermeister</p>")).toEqual([]);
  });

  test("but not where it begins with something else", () => {
    expect(speakersOf(`<h3>Ehrung für Bürgermeister Karl Mayr</h3><p>${FIRST}</p>`)).toEqual(["-"]);
  });

  test("but not where it names a body", () => {
    expect(speakersOf(`<p>Die Stadtverwaltung</p><p>${FIRST}</p>`)).toEqual(["-"]);
  });
});
