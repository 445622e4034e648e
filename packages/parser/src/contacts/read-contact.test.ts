import { describe, expect, test } from "vitest";
import { parseRelease } from "../parse-release.ts";
import { contactLine } from "./contact-line.ts";
import { readContact } from "./read-contact.ts";
import { emailsIn, telephonesIn } from "./ways.ts";

const contactOf = (lines: readonly string[]) => readContact(lines.map((line) => contactLine(line)));

test.each([
  ["Tel.: +43 732 7070-1234", ["+43 732 7070-1234"]],
  ["Telefon 0732 7070 1234, Fax 0732 7070 99", ["0732 7070 1234"]],
  ["867-634-4200 ext. 237", ["867-634-4200 ext. 237"]],
  ["T: (030) 18 305-0 | M: 0151/56313302", ["(030) 18 305-0", "0151/56313302"]],
  ["+33 (0)1 42 76 49 61", ["+33 (0)1 42 76 49 61"]],
  ["Telefone: 2345678", ["2345678"]],
  ["puh. 3101691", ["3101691"]],
  ["Hauptstraße 1–5, 4041 Linz", []],
  ["29.11.2022", []],
  ["Mo–Fr 9.00 – 15.00 Uhr", []],
  ["Fax: +43 732 7070 99", []],
  ["IBAN AT12", []],
])("telephones in %s", (line, expected) => {
  expect(telephonesIn(line)).toEqual(expected);
});

test.each([
  ["E-Mail: presse@mag.linz.at", ["presse@mag.linz.at"]],
  ["info(at)mag.linz.at", ["info@mag.linz.at"]],
  ["anna.berg [at] city.example", ["anna.berg@city.example"]],
  ["@stadt", []],
])("addresses in %s", (line, expected) => {
  expect(emailsIn(line)).toEqual(expected);
});

describe("a contact", () => {
  test("line by line", () => {
    const lines = ["Sunny Patch", "Communications Manager", "867-393-7478", "sunny.patch@gov.yk.ca"];
    expect(contactOf(lines)).toEqual({
      name: "Sunny Patch",
      jobTitle: "Communications Manager",
      telephones: [{ text: "867-393-7478" }],
      emails: ["sunny.patch@gov.yk.ca"],
      lines,
    });
  });

  test("in one line", () => {
    expect(contactOf(["Mag. Anna Berg, Pressesprecherin, Tel. 0732 7070-1234, anna.berg@linz.example"])).toMatchObject({
      name: "Mag. Anna Berg",
      jobTitle: "Pressesprecherin",
      telephones: [{ text: "0732 7070-1234" }],
    });
  });

  test.each(["Murat Yilmaz", "Firat Demir", "Peter Samt", "Anna Neustadt Berg", "Eva Hall", "Rosa Platz"])(
    "%s is a name",
    (name) => {
      expect(contactOf([name, "0732 7070-1234"])?.name).toBe(name);
    },
  );

  test.each([
    "Neues Rathaus",
    "Wiener Straße",
    "City Hall",
    "Media Relations",
    "Press Desk",
    "Open Monday",
    "Bürgerservice Linz",
    "Städtisches Presseamt",
    "Via Roma",
  ])("%s is no name", (line) => {
    expect(contactOf([line, "0732 7070-1234"])?.name).toBeUndefined();
  });

  test.each([
    ["Stadtrat Max Berg", "Max Berg"],
    ["Oberstadtrat Max Berg", "Max Berg"],
    ["Stadträtin Anna Berg", "Anna Berg"],
  ])("%s without the office", (line, name) => {
    expect(contactOf([line, "0732 7070-1234"])?.name).toBe(name);
  });

  test("that cannot be reached is none", () => {
    expect(contactOf(["Anna Berg", "Hauptstraße 1", "4041 Linz"])).toBeUndefined();
  });
});

const TEXT =
  "Die Stadt hat am Montag die neue Brücke eröffnet, und der Verkehr fließt wieder über den Fluss, wie es sich die Menschen in der Stadt seit Jahren gewünscht haben.";
const page = (contact: string): string =>
  `<html lang="de"><body><main><h1>Neue Brücke ist offen</h1><p>4. Mai 2026</p><p>${TEXT}</p><p>${TEXT}</p>${contact}</main><footer><p>Kontakt: Stadtverwaltung, Tel. 0732 7070</p></footer></body></html>`;
const read = (contact: string) => parseRelease(page(contact), { url: "https://www.city.example/1" }).release;

describe("on a page", () => {
  test.each([
    ["<h2>Pressekontakt</h2><p>Anna Berg<br>Tel. 0732 7070-1234<br>anna.berg@linz.example</p>"],
    ["<p>Pressekontakt:<br>Anna Berg<br>Tel. 0732 7070-1234<br>anna.berg@linz.example</p>"],
    ["<div>Pressekontakt</div><div>Anna Berg</div><div>Tel. 0732 7070-1234</div><div>anna.berg@linz.example</div>"],
    ["<p>Pressekontakt: Anna Berg, Tel. 0732 7070-1234, anna.berg@linz.example</p>"],
  ])("%s", (contact) => {
    const release = read(contact);
    expect(release?.contacts).toMatchObject([
      {
        name: "Anna Berg",
        audience: "media",
        telephones: [{ text: "0732 7070-1234" }],
        emails: ["anna.berg@linz.example"],
      },
    ]);
    expect(JSON.stringify(release?.body)).not.toMatch(/0732|Pressekontakt/);
  });

  test("two people below one label are two contacts, the footer's is none", () => {
    const release = read(
      "<h3>Kontakt</h3><p>Anna Berg<br>Tel. 0732 7070-1234</p><p>Karl Mayr<br>karl.mayr@linz.example</p>",
    );
    expect(release?.contacts?.map(({ name }) => name)).toEqual(["Anna Berg", "Karl Mayr"]);
  });
});

test.each([
  ["Regierungsrätin Anna Muster, Vorsteherin Bildungsdirektion, Telefon 043 259 23 09", "Anna Muster"],
  ["Büro Stadträtin Berg, Mag. Anna Huber, Tel. 0676/123 45 67", "Mag. Anna Huber"],
  ["Weitere Informationen gibt unsere Sprecherin Anna Muster, Tel. 043 259 23 09", "Anna Muster"],
  ["Jane Van der Berg, 867-667-3310", "Jane Van der Berg"],
  ["Communications Team, Example County Council, T: 01 890 5000", undefined],
])("%s names %s", (line, name) => {
  expect(contactOf([line])?.name).toBe(name);
});

const release = (contacts: string, lang = "de") =>
  parseRelease(
    `<html lang="${lang}"><main><h1>Neue Schule am Fluss eröffnet</h1><p>3. März 2026</p><p>Die neue Schule am Fluss bietet Platz
    für 900 Kinder und wurde heute nach drei Jahren Bauzeit eröffnet.</p>${contacts}</main></html>`,
    { url: "https://www.example.ch/1" },
  ).release;

test("each line that names somebody is a contact of its own", () => {
  const found = release(`<p>Für Rückfragen von Medienschaffenden:</p>
    <p>Regierungsrätin Anna Muster, Telefon 043 259 23 09 (erreichbar von 14 bis 15 Uhr)</p>
    <p>Hans Beispiel, Leiter Hochbauamt, Tel. 043 259 11 22, hans.beispiel@kanton.example</p>`);
  expect(found?.contacts).toMatchObject([
    { name: "Anna Muster", audience: "media", telephones: [{ text: "043 259 23 09" }] },
    { name: "Hans Beispiel", jobTitle: "Leiter Hochbauamt", emails: ["hans.beispiel@kanton.example"] },
  ]);
});

test("whoever stands behind the label is part of the contact", () => {
  const found = release("<p>Contact: Jane Roe, Public Information Officer<br>(555) 123-4567</p>", "en");
  expect(found?.contacts).toMatchObject([{ name: "Jane Roe", jobTitle: "Public Information Officer" }]);
});

test("a sentence that names somebody is a contact and stays text; one that sells tickets is none", () => {
  const found = release(`<p>Weitere Informationen gibt Pressesprecherin Anna Muster, Tel. 043 259 23 09.</p>
    <p>Weitere Informationen und Karten gibt es an der Kasse, Tel. 043 259 11 22.</p>`);
  expect(found?.contacts).toMatchObject([{ name: "Anna Muster" }]);
  expect(found?.contacts).toHaveLength(1);
  expect(JSON.stringify(found?.body)).toContain("Pressesprecherin Anna Muster");
});

test.each([
  ["J.D. Berg 555-010-0199", "J.D. Berg"],
  ["J. D. Berg, 555-010-0199", "J. D. Berg"],
  ["P.O. Box, 555-010-0199", undefined],
  ["U.S. Mail, 555-010-0199", undefined],
])("the name in %s", (line, name) => {
  expect(contactOf([line])?.name).toBe(name);
});

const ended = (end: string): string =>
  `<html lang="en"><main><h1>The river rises</h1><p>May 3, 2022</p><p>After three days of rain the river has risen by two metres, and the fire brigade has closed the road along its bank.</p><p>The bridge stays open for all who work in the hospital on the other side.</p>${end}</main></html>`;
const namesAt = (end: string): (string | undefined)[] =>
  (parseRelease(ended(end)).release?.contacts ?? []).map(({ name }) => name);

test("lines that end a text and name a person with a number are a contact without a label", () => {
  const card = "<p>Anna Berg 555-010-0199<br>Water Office, Springfield<br>anna.berg@city.example</p>";
  const other = "<p>J.D. Hill 555-010-0200<br>j.hill@city.example</p>";
  expect(namesAt(card + other)).toEqual(["Anna Berg", "J.D. Hill"]);
  expect(namesAt("<p>Tickets 555-010-0199<br>Town Hall, Springfield<br>tickets@city.example</p>")).toEqual([]);
  expect(namesAt(`${card}<p>The water is to fall again on Friday, says the office in its forecast.</p>`)).toEqual([]);
});

test("below a label several lines may stand above the first number", () => {
  const lines = ["Investors", "Anna Berg", "Vice President", "Water Works", "555-010-0199"];
  expect(namesAt(`<p>Contact</p>${lines.map((line) => `<p>${line}</p>`).join("")}`)).toEqual(["Anna Berg"]);
});

test.each([
  ["a house", "Gasthaus Huber<br>Hauptstraße 3, 8010 Beispiel<br>Tel. 0316 123456"],
  ["a house with an address of its name", "Gasthaus Huber<br>Tel. 0316 123456<br>huber@gasthaus.example"],
  ["a theatre", "Théâtre Anne Berg<br>Réservation : 01 23 45 67 89"],
  ["tickets", "Teatro Anna Berg<br>Biglietteria 010 123456"],
  ["a house for the arts", "Kulturhaus Beispiel Mitte<br>Karten: 0316 123456"],
  ["a pharmacy", "Apotheke Zum Löwen<br>Hauptplatz 1, Tel. 0316 123456"],
  ["a line for help", "Crisis Text Line<br>555-010-0134"],
  ["a library", "Public Library Branch<br>Call 555-010-0134 to register"],
  ["a course", "Anna Berg<br>Yoga für alle, Anmeldung: 0664 1234567"],
  ["an author of a book", "Anna Berg<br>Author of “The River”<br>anna@berg.example"],
  ["the author of the text", "Anna Berg<br>Staff Writer<br>anna.berg@paper.example"],
  ["a street", "Anna Berg<br>12 Main Street<br>anna.berg@city.example"],
  ["a list of those on duty", "Anna Berg<br>555-010-0134"],
])("a card without a label is no contact: %s", (_what, card) => {
  expect(namesAt(`<p>${card}</p>`)).toEqual([]);
});

test.each([
  ["a post", "Anna Berg<br>Media Officer<br>555-010-0134", "Anna Berg"],
  ["the body", "Anna Berg<br>Water Department, Springfield<br>555-010-0134", "Anna Berg"],
  [
    "an address of his, a name that ends as streets do",
    "Max Hartweg 555-010-0134<br>hartweg@city.example",
    "Max Hartweg",
  ],
  ["an address of hers", "Anna Müller<br>555-010-0134<br>mueller@city.example", "Anna Müller"],
])("a card without a label is one by %s", (_what, card, name) => {
  expect(namesAt(`<p>${card}</p>`)).toEqual([name]);
});

describe("ways behind links", () => {
  const contactsOf = (lines: string) =>
    parseRelease(
      `<html lang="de"><body><main><h1>Zentrum am Berg offiziell eröffnet</h1><p>Pressemitteilung vom 20. Oktober 2021</p>
      <p>Im Beisein zahlreicher Gäste wurde das Zentrum am Montag eröffnet, es dient der Forschung und der Ausbildung von
      Feuerwehren im ganzen Land.</p><h2>Pressekontakt</h2>${lines}</main></body></html>`,
      { url: "https://www.stadt.example/1" },
    ).release?.contacts;

  test("a name, and words for the way", () => {
    const [first] = contactsOf('<p><a href="mailto:Anna.Berg@stadt.example">Anna Berg</a><br>Sprecherin</p>') ?? [];
    expect(first).toMatchObject({
      name: "Anna Berg",
      emails: ["anna.berg@stadt.example"],
      lines: ["Anna Berg", "Sprecherin"],
    });
    const [second] =
      contactsOf(
        '<p>Anna Berg<br><a href="tel:+43-732-7070">Anrufen</a><br><a href="mailto:a@stadt.example">Schreiben</a></p>',
      ) ?? [];
    expect(second).toMatchObject({
      name: "Anna Berg",
      telephones: [{ text: "+43-732-7070" }],
      emails: ["a@stadt.example"],
    });
  });

  test("of several people, each has his own", () => {
    const card = (name: string) =>
      `<p>${name}<br>Tel. 0732 7070 ${name.length}00<br><a href="mailto:${name[0]}@stadt.example">E-Mail</a></p>`;
    expect(contactsOf(card("Anna Berg") + card("Karl Mayr"))).toMatchObject([
      { name: "Anna Berg", emails: ["a@stadt.example"] },
      { name: "Karl Mayr", emails: ["k@stadt.example"] },
    ]);
  });

  test("what is printed counts before what is linked", () => {
    const [contact] = contactsOf('<p>Anna Berg, <a href="mailto:forms@host.example">a@stadt.example</a></p>') ?? [];
    expect(contact?.emails).toEqual(["a@stadt.example"]);
  });

  test("a fax number below belongs to whom the lines above name", () => {
    const found = contactsOf(
      "<p>Anna Berg</p><p>Tel. 0732 7070 100</p><p>Fax: 0732 7070 199</p><p>Karl Mayr</p><p>Tel. 0732 7070 200</p>",
    );
    expect(found).toMatchObject([
      { name: "Anna Berg", lines: ["Anna Berg", "Tel. 0732 7070 100", "Fax: 0732 7070 199"] },
      { name: "Karl Mayr" },
    ]);
  });

  test("one link alone is a contact below a label of contacts for the media", () => {
    const line = '<p><a href="mailto:presse@stadt.example">Schreiben Sie uns</a></p>';
    expect(contactsOf(line)).toMatchObject([{ emails: ["presse@stadt.example"], lines: ["Schreiben Sie uns"] }]);
    expect(readContact([{ ...contactLine("Schreiben Sie uns"), emails: ["info@stadt.example"] }])).toBeUndefined();
  });

  test("a menu with one such link is no contact, and a link to share none", () => {
    const menu = ["Presse", "Datenschutz"].map((name) => `<li><a href="/${name}">${name}</a></li>`).join("");
    expect(contactsOf(`<ul>${menu}<li><a href="mailto:a@stadt.example">Mangel melden</a></li></ul>`)).toBeUndefined();
    expect(contactsOf('<p><a href="mailto:?subject=Lesenswert">Per E-Mail teilen</a></p>')).toBeUndefined();
  });
});

describe("a line below a heading in a language without words here", () => {
  const contactsOf = (below: string) =>
    parseRelease(
      `<html lang="da"><body><main><h1>Ny børnehave åbner på havnen</h1><p class="date">2024-05-04</p>
      <p>Mandag åbnede den nye børnehave på havnen, og mange familier kom for at se de nye rum og legepladsen ved vandet.</p>
      <h3>Yderligere oplysninger</h3>${below}</main></body></html>`,
      { url: "https://www.by.example/1" },
    ).release?.contacts;

  test("names somebody with a number and an address", () => {
    expect(contactsOf("<p>Anna Berg, dagtilbudschef, telefon 7999 1234, ab@by.example</p>")).toMatchObject([
      { name: "Anna Berg", telephones: [{ text: "7999 1234" }], emails: ["ab@by.example"] },
    ]);
  });

  test("with one of them it may be anything", () => {
    expect(contactsOf("<p>Anna Berg, dagtilbudschef, telefon 7999 1234</p>")).toBeUndefined();
  });
});
