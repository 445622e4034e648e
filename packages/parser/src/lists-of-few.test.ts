import { describe, expect, test } from "vitest";
import { classifyPage } from "./classify-page.ts";
import { parseListing } from "./parse-listing.ts";
import { parseRelease } from "./parse-release.ts";

const options = { url: "https://www.stadt.example/presse" };
const page = (body: string, lang = "de"): string =>
  `<html lang="${lang}"><head><title>Presse</title></head><body><main>${body}</main></body></html>`;
const ENTRIES = [
  ["Brücke am Mühlgraben wird erneuert", "17.09.2024"],
  ["Musikschule lädt zum Tag der offenen Tür", "13.09.2024"],
  ["Neues Leitsystem weist zu freien Plätzen", "12.09.2024"],
] as const;
const TEXT = "Die Stadt informiert über den Ablauf und bittet alle Anwohner um Geduld.";
const DAYS = ["2024-09-17", "2024-09-13", "2024-09-12"];
const list = (entry: (title: string, day: string, id: number) => string): string =>
  `<h1>Aktuelles</h1>${ENTRIES.map(([title, day], id) => entry(title, day, id)).join("")}`;

describe("a list of three entries is no release", () => {
  const lists: readonly (readonly [string, string])[] = [
    [
      "linked headings",
      list((title, day, id) => `<p>${day}</p><h2><a href="/p/${id}">${title}</a></h2><p>${TEXT}</p>`),
    ],
    [
      "terms and descriptions",
      `<dl>${list((title, day, id) => `<dt>${day}</dt><dd><a href="/p/${id}">${title}</a><br>${TEXT}</dd>`)}</dl>`,
    ],
    [
      "lines of one paragraph",
      `${list((title, day, id) => `${id === 0 ? "<p>" : ""}${day} - <a href="/p/${id}">${title}</a><br>`)}</p>`,
    ],
    [
      "rows of a table",
      list(
        (title, day, id) =>
          `${id === 0 ? "<table>" : ""}<tr><td>0${id}</td><td>${day}</td><td><a href="/p/${id}">${title}</a></td></tr>`,
      ),
    ],
    [
      "dates below the excerpts",
      list(
        (title, day, id) =>
          `<div><h3><a href="/p/${id}">${title}</a></h3><p>${TEXT}</p><div><span>${day}</span><span>112 Besuche</span></div></div>`,
      ),
    ],
  ];

  test.each(lists)("%s", (_, body) => {
    expect(classifyPage(page(body), options).kind).toBe("listing");
    expect(parseRelease(page(body), options).release).toBeUndefined();
    expect(parseListing(page(body), options).items.map(({ title }) => title)).toEqual(ENTRIES.map(([title]) => title));
    expect(parseListing(page(body), options).items.map(({ datePublished }) => datePublished)).toEqual(DAYS);
  });
});

describe("a release stays one", () => {
  const [first] = ENTRIES;
  const related = list((title, day, id) => `<h3><a href="/p/${id}">${title}</a></h3><p>${day}</p><p>${TEXT}</p>`);

  test.each([
    [
      "above three others",
      `<h1>${first[0]}</h1><p>17.09.2024</p><p>${TEXT}</p><p>${TEXT}</p><h2>Weitere Meldungen</h2>${related.slice(18)}`,
    ],
    ["whose title links to it", `<h2><a href="/p/0">${first[0]}</a></h2><p>17.09.2024</p><p>${TEXT}</p><p>${TEXT}</p>`],
  ])("%s", (_, body) => {
    expect(classifyPage(page(body), options).kind).toBe("release");
    expect(parseRelease(page(body), options).release?.headline).toBe(first[0]);
  });
});

describe("pages of a city that are no releases", () => {
  test.each([
    [
      "a service with the day of its state",
      `<h1>Personalausweis beantragen</h1><p>${TEXT}</p><p>${TEXT}</p><p>Stand: 14.05.2024</p>`,
    ],
    [
      "an agenda",
      `<h1>Sitzung des Gemeinderates</h1><p>am Montag, 13.05.2024, um 19 Uhr</p><ol><li>Genehmigung der Niederschrift</li><li>Vergabe der Arbeiten</li></ol><p>Moosheim, 06.05.2024</p>`,
    ],
    [
      "an event",
      `<h1>Konzert im Park</h1><p>${TEXT}</p><div>Datum: 12.07.2024</div><div>Beginn: 20:30 - 22:30</div><div>Ort: Stadtpark</div>`,
    ],
  ])("%s", (_, body) => {
    expect(classifyPage(page(body), options).kind).toBe("other");
    expect(parseRelease(page(body), options).release).toBeUndefined();
  });

  test("the day of its state is the day of a change", () => {
    const html = page(
      `<h1>Neue Brücke ist offen</h1><p>Pressemitteilung vom 03.05.2024</p><p>${TEXT}</p><p>Stand: 14.05.2024</p>`,
    );
    expect(parseRelease(html, options).release).toMatchObject({
      datePublished: "2024-05-03",
      dateModified: "2024-05-14",
    });
  });

  test("a board is no state", () => {
    const html = page(`<h1>Neue Brücke ist offen</h1><p>Vorstand, 03.05.2024</p><p>${TEXT}</p>`);
    expect(parseRelease(html, options).release?.datePublished).toBe("2024-05-03");
  });
});
