import { expect, test } from "vitest";
import { parseArticle } from "../parse-article.ts";
import { parseRelease } from "../parse-release.ts";

const page = (main: string, footer: string) => `<html lang="de"><body><main><h1>Zentrum am Berg offiziell eröffnet</h1>
  <p>Pressemitteilung vom 20. Oktober 2021</p><p>Im Beisein zahlreicher Gäste wurde das Zentrum am Montag eröffnet, es
  dient der Forschung und der Ausbildung von Feuerwehren.</p>${main}</main><footer><p>${footer}</p></footer></body></html>`;

function publisherOf(main: string, footer: string): string | undefined {
  const { release } = parseRelease(page(main, footer), { url: "https://www.example.at/1" });
  return release?.organizations.find(({ id }) => id === release.publisher)?.name;
}

test.each([
  [
    "© 2018 Bundesministerium für Europa, Integration und Äußeres",
    "Bundesministerium für Europa, Integration und Äußeres",
  ],
  ["© 2021 Stadtwerke Beispiel, alle Rechte vorbehalten", "Stadtwerke Beispiel"],
  ["© Copyright 2021 - ÖBFV | Impressum", "ÖBFV"],
  ["&amp;copy; 2021 Stadtwerke Beispiel", "Stadtwerke Beispiel"],
  ["(c) by Landkreis Beispiel. Alle Angaben ohne Gewähr.", "Landkreis Beispiel"],
  ["© 2021 Verlag am Berg GmbH &amp; Co. KG. Alle Rechte vorbehalten.", "Verlag am Berg GmbH & Co. KG"],
  ["© 2020/21 Bergbahnen S.A.", "Bergbahnen S.A."],
  ["ⓒ Radio Berg 1", "Radio Berg 1"],
  ["(с) Издательство Гора", "Издательство Гора"],
  ['© 2021 Bergwacht <a href="/datenschutz">Datenschutz</a> <a href="/kontakt">Kontakt</a>', "Bergwacht"],
  ["© 2021, ® Bergwacht", "Bergwacht"],
  // Nobody's name.
  ['<a href="/copyright">Copyright Policy</a>', "example.at"],
  ["© bei den jeweiligen Inhabern", "example.at"],
  ["Wir sind gemeinnützig nach 501(c)(3)", "example.at"],
])("%s names %s", (footer, name) => {
  expect(publisherOf("", footer)).toBe(name);
});

test("whose photos they are is not who publishes", () => {
  expect(publisherOf("<p>Copyright: Anna Berg</p>", "Impressum")).toBe("example.at");
  expect(publisherOf("<p>© 2021 Anna Berg</p>", "Impressum")).toBe("Anna Berg");
  expect(publisherOf("<p>© Verein Bergwacht</p>", "Impressum")).toBe("Verein Bergwacht");
});

test("the credit of a photo and a text about copyright name no publisher", () => {
  const photo = "<p>© PID/Markus Wache Wiener Feuerwehrleute unterstützen in nordmazedonischen Waldbränden</p>";
  const about = "<p>Die Täter verkauften copyrighted Android mobile device applications ohne Erlaubnis an Kunden.</p>";
  expect(publisherOf(photo + about, "Impressum")).toBe("example.at");
});

const titled = (title: string): string | undefined => {
  const html = page("", "Impressum")
    .replace("<html lang", "<html data-lang")
    .replace("<body>", `<title>${title}</title><body>`);
  const { release } = parseRelease(html, { url: "https://www.example.at/1" });
  return release?.organizations.find(({ id }) => id === release.publisher)?.name;
};

test.each([
  ["Zentrum am Berg offiziell eröffnet - Kanton Beispiel", "Kanton Beispiel"],
  ["Zentrum am Berg offiziell eröffnet | Berg-Portal", "Berg-Portal"],
  ["Stadt Beispiel - Aktuelles", "Stadt Beispiel"],
  ["Zentrum am Berg offiziell eröffnet", "example.at"],
  ["Zentrum am Berg offiziell eröffnet - 20. Oktober 2021", "example.at"],
  ["Aktuelles - Presse", "example.at"],
  ["Zentrum am Berg offiziell eröffnet -- Berg-Portal", "Berg-Portal"],
  ["Zentrum am Berg - offiziell eröffnet - Berg-Portal e.V.", "Berg-Portal e.V."],
  ["Neues aus den Bergen | EXAMPLE", "EXAMPLE"],
])("the title %s names %s", (title, name) => {
  expect(titled(title)).toBe(name);
});

const headed = (head: string, url: string, header = ""): string | undefined =>
  parseArticle(page("", "Impressum").replace("<body>", `<head>${head}</head><body>${header}`), { url }).publisher;

test.each([
  [
    "an address is no name",
    '<meta name="publisher" content="https://www.example.at/"><meta name="og:site_name" content="Stadt Beispiel">',
    "",
    "Stadt Beispiel",
  ],
  ["an address alone names nobody", '<meta property="og:site_name" content="http://www.example.at/">', "", undefined],
  [
    "the end of a title that the host abbreviates",
    "<title>Zentrum am Berg offiziell eröffnet | Presse | Beispiel Archiv</title>",
    "",
    "Beispiel Archiv",
  ],
  [
    "the end of a title that may be a section",
    "<title>Zentrum am Berg offiziell eröffnet | Freizeit und Sport</title>",
    "",
    undefined,
  ],
  [
    "a link to the start page whose name the host abbreviates",
    "",
    '<header><a href="/">Beispiel Archiv</a></header>',
    "Beispiel Archiv",
  ],
  [
    "the part of a name after which the host is named",
    '<meta property="og:site_name" content="Aktuelles - Beispiel Archiv">',
    "",
    "Beispiel Archiv",
  ],
  [
    "the claim beside such a name",
    '<meta property="og:site_name" content="Beispiel Archiv | Wo alles anfing">',
    "",
    "Beispiel Archiv",
  ],
  [
    "a logo",
    "",
    '<header><a href="/"><img src="l.svg" alt="Logo des Beispiel Archivs"></a></header>',
    "Beispiel Archivs",
  ],
  ["a logo of a body", "", '<a href="/"><span><img src="l.svg" alt="Gemeinde Dorf logo"></span></a>', "Gemeinde Dorf"],
  ["a logo of a sponsor", "", '<a href="https://bank.example/"><img src="l.svg" alt="Gemeinde Dorf"></a>', undefined],
  ["a picture with a description", "", '<a href="/"><img src="l.svg" alt="Bild zeigt: Gemeinde Dorf"></a>', undefined],
  ["a menu of links", "", '<header><a href="/">Beispiel Archiv | Archiv der Beispiele</a></header>', undefined],
])("%s", (_what, head, header, expected) => {
  expect(headed(head, "https://www.beiarchiv.example/1", header)).toBe(expected);
});

test.each([
  ["a command", "Call Us Now", "https://cun.example/1", "Zentrum am Berg offiziell eröffnet", undefined],
  ["a way back", "Back to Labor Stats", "https://bls.example/1", "Zentrum am Berg offiziell eröffnet", undefined],
  [
    "a name that the title says as well",
    "Beispiel Archiv Nord",
    "https://ban.example/1",
    "Zentrum am Berg offiziell eröffnet | Beispiel Archiv Nord",
    "Beispiel Archiv Nord",
  ],
])("initials of a host alone make no name: %s", (_what, link, url, title, expected) => {
  expect(headed(`<title>${title}</title>`, url, `<header><a href="/">${link}</a></header>`)).toBe(expected);
});

test("the name of a city ends with its line", () => {
  const footer = "Stadt Beispiel<br>Rathausplatz 1<br>4020 Beispiel";
  expect(publisherOf("", footer)).toBe("Stadt Beispiel");
});
