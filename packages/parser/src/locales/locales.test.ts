import { describe, expect, test } from "vitest";
import { findDates } from "../dates/parse-date.ts";
import { parseRelease } from "../parse-release.ts";
import { detectLanguage } from "./detect-language.ts";
import { locales } from "./index.ts";

const TEXTS: readonly [tag: string, date: string, text: string][] = [
  [
    "de",
    "4. Mai 2026",
    "Die Stadt hat am Montag die neue Brücke eröffnet, und der Verkehr fließt wieder über den Fluss, wie es sich die Menschen in der Stadt seit Jahren gewünscht haben.",
  ],
  [
    "en",
    "4 May 2026",
    "The city opened the new bridge on Monday, and traffic is flowing again across the river, which is what the people of the city have been waiting for over the years.",
  ],
  [
    "fr",
    "4 mai 2026",
    "La ville a ouvert le nouveau pont lundi, et la circulation est rétablie sur le fleuve, ce que les habitants de la ville attendaient depuis des années pour leurs trajets.",
  ],
  [
    "es",
    "4 de mayo de 2026",
    "La ciudad abrió el lunes el nuevo puente y el tráfico vuelve a cruzar el río, como lo habían pedido desde hace años los vecinos que viven en los barrios del norte.",
  ],
  [
    "it",
    "4 maggio 2026",
    "Il Comune ha aperto lunedì il nuovo ponte e il traffico torna a scorrere sul fiume, come chiedevano da anni gli abitanti della zona che sono stati costretti a lunghe deviazioni.",
  ],
  [
    "nl",
    "4 mei 2026",
    "De stad heeft maandag de nieuwe brug geopend en het verkeer rijdt weer over de rivier, waar de bewoners van de wijken in het noorden al jaren om hebben gevraagd.",
  ],
  [
    "pt",
    "4 de maio de 2026",
    "A cidade abriu na segunda-feira a nova ponte e o trânsito voltou a atravessar o rio, como os moradores dos bairros do norte pediam há anos, depois de uma longa espera.",
  ],
  [
    "ca",
    "4 de maig de 2026",
    "La ciutat ha obert dilluns el nou pont i el trànsit torna a passar sobre el riu, com demanaven des de fa anys els veïns que viuen als barris del nord, que també han fet llargues voltes per arribar a la feina.",
  ],
  [
    "sv",
    "4 maj 2026",
    "Staden har öppnat den nya bron på måndagen och trafiken rullar åter över floden, vilket är något som de boende i de norra stadsdelarna har väntat på under många år och som nu ska göra det lättare att ta sig till arbetet.",
  ],
  [
    "fi",
    "4. toukokuuta 2026",
    "Kaupunki avasi maanantaina uuden sillan, ja liikenne kulkee jälleen joen yli. Pohjoisten kaupunginosien asukkaat ovat toivoneet sitä jo vuosia, sillä matka töihin on ollut pitkä, mutta nyt se on lyhyempi kuin ennen ja myös turvallisempi.",
  ],
];

describe("every language", () => {
  test("has a text here", () => {
    expect(TEXTS.map(([tag]) => tag).sort()).toEqual(locales.map(({ tag }) => tag).sort());
  });

  test.each(TEXTS)("%s is told from the others, and its dates are read", (tag, date, text) => {
    const found = detectLanguage(text, undefined);
    expect(found.tag).toBe(tag);
    expect(findDates(date, found.locales)[0]?.value).toBe("2026-05-04");
  });

  test.each(TEXTS)("%s: a page of it gives its date, its language and its text alone", (tag, date, text) => {
    const page = `<html><body><nav><a href="/">A</a></nav><main><h1>2026: 14 000 000</h1><p>${date}</p><p>${text}</p><p>${text}</p></main></body></html>`;
    const { release } = parseRelease(page, { url: "https://www.city.example/2026/bridge" });
    expect(release?.datePublished).toBe("2026-05-04");
    expect(release?.inLanguage.slice(0, 2)).toBe(tag);
    expect(release?.body).toHaveLength(2);
  });
});

test("Spanish with many words that French has as well, on a page that states no language", () => {
  const sentence =
    "La policía de la ciudad detuvo en un hotel de la capital a un miembro de la banda, que se ocultaba en casas rurales de la provincia en un barrio de las afueras. ";
  expect(detectLanguage(sentence.repeat(4), undefined).tag).toBe("und");
  const other = "El jefe de la banda huyó por los montes, y la policía lo busca con perros. ";
  expect(detectLanguage((sentence + other).repeat(4), undefined).tag).toBe("es");
});

test("words of several languages in like shares are of none", () => {
  const mixed =
    "el los las y por con para une des les est dans avec pour sur der und die das ist mit von auf the of and to is in for ";
  expect(detectLanguage(mixed.repeat(4), undefined).tag).toBe("und");
});

test("a word that a broken encoding repeats tells no language", () => {
  expect(detectLanguage("è¡ æ¿ è ä¸ è å¶ è ç è ".repeat(20), "zh").tag).toBe("zh");
});

test.each([
  ["ko", "시는 오늘 새 도서관을 열었다. 시장은 시민 모두를 환영한다고 말했다. "],
  ["ja", "市は本日、新しい図書館を開館した。市長はすべての市民を歓迎すると述べた。"],
  ["el", "Ο δήμος άνοιξε σήμερα τη νέα βιβλιοθήκη. "],
  ["und", "Город открыл сегодня новую библиотеку. "],
  ["und", "ΠΔΦ 300 m × 20 cm, Typ 7 ΩΩ, Stück "],
])("the script of %s", (tag, text) => {
  expect(detectLanguage(text.repeat(12), undefined).tag).toBe(tag);
});
