import { describe, expect, test } from "vitest";
import { classifyPage } from "./classify-page.ts";
import { parseArticle } from "./parse-article.ts";
import { parseListing } from "./parse-listing.ts";
import { parseRelease } from "./parse-release.ts";

// Pages as the systems of cities write them, each reduced to what a rule looks at.

const TEXT = `<p>Die Stadt baut im Frühjahr vier neue Radwege, die Bauarbeiten beginnen im März und dauern acht Wochen.</p>
  <p>Der Gemeinderat hat die Mittel dafür am Dienstag einstimmig freigegeben, so die Verwaltung in einer Mitteilung.</p>`;
const TITLE = "Vier neue Radwege für die Stadt";
const DATE = "<p>Veröffentlicht am 12.03.2024</p>";
const url = "https://www.stadt.example/presse/1";

interface Parts {
  readonly above?: string;
  readonly heading?: string;
  readonly title?: string;
  readonly below?: string;
  readonly date?: string;
  readonly body?: string;
  readonly behind?: string;
  readonly lang?: string;
}

const pageOf = ({ above = "", heading = TITLE, title = TITLE, below = "", ...rest }: Parts): string => {
  const { date = DATE, body = TEXT, behind = "", lang = "de" } = rest;
  return `<html lang="${lang}"><head><title>${title}</title></head><body><main><div>${above}<h1>${heading}</h1>${below}${date}<div>${body}</div>${behind}</div></main></body></html>`;
};
const read = (parts: Parts) => parseRelease(pageOf(parts), { url }).release;
const textOf = (parts: Parts): string => JSON.stringify(read(parts)?.body);

describe("the line above the headline", () => {
  test.each([
    ["the name of the list", "<h2>Pressemitteilungen</h2>"],
    ["the path to the page", `<div><a href="/news">News</a><span>/</span><span>Parks</span></div>`],
    ["what the page is, in a language without other words", "<p>Pressemeddelelse</p>"],
  ])("is no kicker where it is %s", (_, above) => {
    expect(read({ above })?.kicker).toBeUndefined();
  });

  test("is one where it names a subject", () => {
    expect(read({ above: "<p>Verkehr</p>" })?.kicker).toBe("Verkehr");
  });
});

describe("a heading of two parts", () => {
  test("is cut where the title of the page says the second alone", () => {
    const parts = { heading: `<small>Verkehr</small> ${TITLE}`, title: `${TITLE} | Stadt Beispiel` };
    expect(read(parts)).toMatchObject({ kicker: "Verkehr", headline: TITLE });
  });

  test("goes on with the line below it", () => {
    const parts = { heading: `<small>Verkehr</small> ${TITLE}`, below: "<h2>Gemeinderat gibt Mittel frei</h2>" };
    expect(read(parts)).toMatchObject({ kicker: "Verkehr", subheadline: "Gemeinderat gibt Mittel frei" });
  });

  test("is whole where no title says a part of it", () => {
    const heading = "Vier neue <small>und breite</small> Radwege";
    expect(read({ heading, title: "Stadt Beispiel" })?.headline).toBe("Vier neue und breite Radwege");
  });
});

describe("a line below the headline, in an element of its own", () => {
  const line = "Alle Wege werden drei Meter breit und in der Nacht beleuchtet";

  test("is the subheadline of a release, and text of an article", () => {
    const below = `<div class="entradilla"><p>${line}</p></div>`;
    expect(read({ below })?.subheadline).toBe(line);
    expect(parseArticle(pageOf({ below }), { url }).text).toContain(line);
  });

  test("may stand above the line of the date", () => {
    expect(read({ below: `<p class="standfirst">${line}</p>` })?.subheadline).toBe(line);
  });

  test.each([
    ["a sentence", `<div><p>${line}.</p></div>`],
    ["who wrote the text", "<div><p>Von Anna Berg und Karl Mayr aus dem Presseamt</p></div>"],
    ["below a picture", `<img src="/bild.jpg"><div><p>${line}</p></div>`],
  ])("is none where it is %s", (_, below) => {
    expect(read({ below })?.subheadline).toBeUndefined();
  });
});

describe("a line alone in an element with a picture", () => {
  const photo = (line: string): string => `<div class="foto"><img src="/bild.jpg" alt=""><span>${line}</span></div>`;

  test("is its caption, with a credit in any language", () => {
    const behind = { body: photo("Bürgermeisterin Anna Berg am neuen Radweg, fot. Karl Mayr") + TEXT };
    const [media] = read(behind)?.media ?? [];
    expect(media?.caption).toEqual([{ type: "text", value: "Bürgermeisterin Anna Berg am neuen Radweg" }]);
    expect(media?.credit?.creditLine).toBe("fot. Karl Mayr");
    expect(textOf(behind)).not.toContain("am neuen Radweg");
  });

  test("is text where it is a sentence", () => {
    const card = `<div><img src="/bild.jpg"><p>Anna Berg leitet das neue Amt für Mobilität seit Jänner.</p></div>`;
    expect(textOf({ body: TEXT + card })).toContain("Anna Berg leitet");
  });

  test("is text in a table with icons", () => {
    const row = (name: string): string => `<tr><td><img src="/icon.png"></td><td>${name}</td></tr>`;
    const body = `${TEXT}<table>${row("Radweg Nord")}${row("Radweg Süd")}</table><p>Alle Wege werden breit und hell beleuchtet, wie die Stadt ankündigt.</p>`;
    expect(textOf({ body })).toContain("Radweg Nord");
  });
});

describe("the day of publication", () => {
  test.each([
    [
      "in front of a day of change",
      "<p>Veröffentlicht am 12.03.2024 um 10:40 Uhr, zuletzt geändert am 15.03.2024 um 09:15 Uhr</p>",
    ],
    [
      "among labels with their values",
      "<p>Typ: Pressemitteilung, Laufende Nr.: 31/2024, Datum: 12.03.2024, Thema: Verkehr und Straßen</p>",
    ],
    [
      "below the author",
      "<p>Von Anna Berg – Presse<br>Veröffentlicht am 12.03.2024 um 17:20 Uhr | Aktualisiert am 15.03.2024</p>",
    ],
    ["with place and sender", "<p>Graz, 12. März 2024 (Stadt Beispiel)</p>"],
  ])("stands %s", (_, date) => {
    expect(read({ date })?.datePublished).toMatch(/^2024-03-12/);
  });

  test("is read in Croatian", () => {
    expect(read({ date: "<div>Objavljeno: 3. svibnja 2024.</div>", lang: "hr" })?.datePublished).toBe("2024-05-03");
  });

  test("is not the day of an event", () => {
    const date = "<dl><dt>Datum</dt><dd>23.03.2024</dd><dt>Beginn</dt><dd>20:00 Uhr</dd></dl>";
    expect(classifyPage(pageOf({ date }), { url }).kind).toBe("other");
  });

  test("is not the day of an event that has its time in the line below", () => {
    const date = "<p><b>Date:</b> Saturday, June 8, 2024</p><p><b>Time:</b> 8:00 am</p><p><b>Place:</b> Square</p>";
    expect(read({ date, lang: "en" })).toBeUndefined();
  });

  test("is none of several days in a list", () => {
    const date = "<ul><li>Graz, 14. Mai 2024</li><li>Linz, 15. Mai 2024</li></ul>";
    expect(read({ date })).toBeUndefined();
  });

  test("is not the day since when somebody is in office", () => {
    const body = `<p>Anna Berg ist Bürgermeisterin der Stadt seit dem 4. Juli 2020. Sie war Lehrerin an der Schule am Park.</p>${TEXT}`;
    expect(read({ date: "", body })).toBeUndefined();
  });

  test("leaves the days in the items of the text alone", () => {
    const body = `<p>Die Arbeiten gehen in zwei Abschnitten voran, wie die Stadt heute mitteilt:</p><ul><li>16. März 2024: Beginn der Arbeiten in der Hauptstraße</li></ul>${TEXT}`;
    expect(textOf({ body })).toContain("Beginn der Arbeiten");
  });
});

describe("the day of a change", () => {
  test.each([
    ["Letzte Änderung: 15.03.2024", "2024-03-15"],
    ["Zuletzt aktualisiert am 15.03.2024, 10:20", "2024-03-15"],
  ])("%s", (line, expected) => {
    expect(read({ behind: `<div class="meta"><span>${line}</span></div>` })?.dateModified).toMatch(expected);
  });

  test("is none that the text tells of", () => {
    expect(
      read({ body: `${TEXT}<p>Die Satzung wurde zuletzt geändert am 3. Mai 2020.</p>` })?.dateModified,
    ).toBeUndefined();
  });

  test("behind the day of publication stands for neither", () => {
    const foot = "<footer><p>March 12, 2024. Updated: March 15, 2024</p></footer>";
    const html = `<html lang="en"><title>The river rises</title><main><h1>The river rises</h1>${TEXT}</main>${foot}</html>`;
    expect(parseArticle(html, { url }).datePublished).toBe("2024-03-12");
  });
});

describe("contacts", () => {
  test("stand below a line with a colon, in any language", () => {
    const body = `${TEXT}<p>For yderligere oplysninger:<br>Anna Berg, skolechef, tlf. 99 74 12 10, mail abe@by.example</p>`;
    expect(read({ body })?.contacts).toMatchObject([
      { name: "Anna Berg", telephones: [{ text: "99 74 12 10" }], emails: ["abe@by.example"] },
    ]);
    expect(textOf({ body })).not.toContain("oplysninger");
  });

  test("may open the text", () => {
    const body = `<p>Pressekontakt:<br>Anna Berg, Sprecherin<br>01 555 01 77<br>presse@stadt.example</p>${TEXT}`;
    expect(read({ body })?.contacts).toMatchObject([{ name: "Anna Berg", emails: ["presse@stadt.example"] }]);
    expect(textOf({ body })).not.toContain("Pressekontakt");
  });

  test("are the ways to a body, one in a line", () => {
    const ways = "<p>CORREO ELECTRÓNICO: prensa@ciudad.example</p><p>TELÉFONO: 91 555 80 00</p>";
    expect(read({ body: `${TEXT}<p>Información para la prensa</p>${ways}` })?.contacts).toMatchObject([
      { telephones: [{ text: "91 555 80 00" }], emails: ["prensa@ciudad.example"] },
    ]);
  });

  test("are cut where elements stand beside each other", () => {
    const card = `<div><strong>Anna Berg</strong><span>Sprecherin</span><a href="mailto:a.berg@stadt.example">a.berg@stadt.example</a><a href="tel:+43155501">+43 1 555 01</a></div>`;
    const behind = `<div><h2>Pressekontakt</h2>${card}</div>`;
    expect(read({ behind })?.contacts).toMatchObject([
      { name: "Anna Berg", jobTitle: "Sprecherin", emails: ["a.berg@stadt.example"] },
    ]);
  });

  test("take the heading above them out of the text", () => {
    const body = `${TEXT}<h3>Adresse für Auskünfte</h3><p>Anna Berg, Leiterin Verkehr<br>01 555 01 77, a.berg@stadt.example</p>`;
    expect(read({ body })?.contacts).toHaveLength(1);
    expect(textOf({ body })).not.toContain("Adresse für");
  });

  test("are two where a desk stands below a person", () => {
    const body = `${TEXT}<p>Rückfragen:<br>Anna Berg, Sprecherin, 01 555 01 77<br>Pressestelle, 01 555 01 00</p>`;
    expect(read({ body })?.contacts).toHaveLength(2);
  });

  test("are desks for the media that a sentence names", () => {
    const sentence = "Weitere Informationen gibt die Pressestelle unter 01 555 01 77 oder presse@stadt.example.";
    expect(read({ body: `${TEXT}<p>${sentence}</p>` })?.contacts).toMatchObject([{ emails: ["presse@stadt.example"] }]);
    const tickets = "Weitere Informationen gibt es unter 01 555 01 77 oder karten@theater.example.";
    expect(read({ body: `${TEXT}<p>${tickets}</p>` })?.contacts).toBeUndefined();
  });

  test("are none where the text goes on", () => {
    const body = `<p>Kontakt:<br>Wer Fragen hat, kommt am besten ins Rathaus, dort hilft die Stadt gern weiter.</p>${TEXT}`;
    expect(textOf({ body })).toContain("kommt am besten");
    const emergency = `${TEXT}<p>Notruf: 112</p><p>Die Nummer gilt in ganz Europa und ist rund um die Uhr besetzt.</p>`;
    expect(read({ body: emergency })?.contacts).toBeUndefined();
  });
});

test("a link that names the kind of its file is an attachment, whatever its address", () => {
  const behind = `<div><a href="/Document?documentID=5511">Lageplan (PDF)</a></div>`;
  expect(read({ behind })?.related).toMatchObject([{ rel: "attachment", title: "Lageplan" }]);
});

test("the title of a linked photo is what it shows", () => {
  const behind = `<ul><li><a href="/1.jpg">Der neue Radweg (Foto: Anna Berg)</a></li><li><a href="/2.jpg">Die Brücke (JPG, 3 MB)</a></li></ul>`;
  expect(read({ behind })?.media).toMatchObject([
    { title: "Der neue Radweg", credit: { creditLine: "Foto: Anna Berg" } },
    { title: "Die Brücke" },
  ]);
});

test("a number stands behind a mark", () => {
  const date = "<p>Pressemitteilung | Nr. 34/24 | 12.03.2024</p>";
  expect(read({ date })?.identifiers).toMatchObject([{ value: "34/24" }]);
});

describe("the language", () => {
  const norwegian =
    "<p>Fra mandag kan du gå og sykle over den nye brua som er bygget mellom sentrum og skolen, og det er bra for alle som bor her.</p>";

  test("is the one that the page states where the text is only close to another", () => {
    expect(read({ body: norwegian, lang: "nb" })?.inLanguage).toBe("nb");
  });

  test("is that of the text where it is clearly another", () => {
    const body =
      "<p>From Monday you can walk over the new bridge that was built between the centre and the school, and that is good for all of the people who live in the town.</p>";
    expect(read({ body, lang: "hu" })?.inLanguage).toMatch(/^en/);
  });
});

describe("authors", () => {
  const articleWith = (below: string) => parseArticle(pageOf({ below, date: "" }), { url }).authors;

  test.each([
    `<div class="submitted">Persbericht | 12 maart 2024 | Leestijd 2 minuten</div>`,
    `<div class="byline"><span>Publisert 03.05.2024</span> <span>Sist endret 04.05.2024</span></div>`,
  ])("are none in %s", (below) => {
    expect(articleWith(below)).toEqual([]);
  });

  test("end where a link to something else begins", () => {
    expect(articleWith(`<div><span>Autor: Anna Berg</span> <a href="#">Drucken</a></div>`)).toEqual(["Anna Berg"]);
  });
});

describe("lists", () => {
  const row = (day: string, title: string, id: number): string =>
    `<tr><td>${day}</td><td><a href="/news/${id}">${title}</a></td><td>Works</td></tr>`;

  test("may be short where the only text below them is an address", () => {
    const rows =
      row("03/14/2024", "Health officials confirm a case", 1) + row("03/11/2024", "County offices closed", 2);
    const page = `<html lang="en"><h1>News Releases</h1><table>${rows}${row("03/07/2024", "Sheriff warns of scam calls", 3)}</table>
      <div><strong>Pine County</strong><br>1 Main Street<br>Office hours: Monday to Friday, 8 a.m. to 5 p.m.</div></html>`;
    expect(classifyPage(page, { url }).kind).toBe("listing");
    expect(parseRelease(page, { url }).release).toBeUndefined();
  });

  test("may say day and month below a heading with month and year", () => {
    const page = `<html lang="fr"><h1>Communiqués</h1><h2>Mai 2024</h2><ul>
      <li><span>03/05</span> <a href="/1.pdf">Collèges : douze millions pour la rénovation</a></li>
      <li><span>02/05</span> <a href="/2.pdf">Route départementale : travaux de nuit</a></li></ul></html>`;
    const { items } = parseListing(page, { url });
    expect(items.map(({ datePublished }) => datePublished)).toEqual(["2024-05-03", "2024-05-02"]);
  });

  test("may say day and month in the terms above the titles", () => {
    const entry = (day: string, title: string, id: number): string =>
      `<dt>${day}</dt><dd><a href="/p/${id}">${title}</a></dd>`;
    const page = `<html lang="de"><h1>Pressearchiv</h1><h2>Juni 2024</h2><dl>${entry("04.06.", "Neue Kita am Hang startet", 1)}${entry("03.06.", "Brunnen am Markt läuft wieder", 2)}</dl>
      <h2>Mai 2024</h2><dl>${entry("31.05.", "Helferinnen und Helfer gesucht", 3)}</dl></html>`;
    const { items } = parseListing(page, { url });
    expect(items.map(({ datePublished }) => datePublished)).toEqual(["2024-06-04", "2024-06-03", "2024-05-31"]);
  });
});
