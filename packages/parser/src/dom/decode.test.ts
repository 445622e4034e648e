import { describe, expect, test } from "vitest";
import { segmentBlocks } from "../blocks/segment.ts";
import { decodeHtml } from "./decode.ts";
import { attribute } from "./document.ts";
import { isDoubleEncoded } from "./double-encoding.ts";
import { parseHtml } from "./parse-html.ts";

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const textOf = (html: string): string =>
  segmentBlocks(parseHtml(html))
    .blocks.map(({ text }) => text)
    .join("\n");

describe("bytes are decoded as browsers decode them", () => {
  test.each([
    ["a byte order mark wins", "\xef\xbb\xbf<meta charset=latin1><p>\xc3\xbc", "text/html; charset=latin1"],
    ["UTF-16 by its mark", "\xff\xfe<\x00p\x00>\x00\xfc\x00", undefined],
    ["the header comes before the page", "<meta charset=latin1><p>\xc3\xbc", "text/html; charset=UTF-8"],
    ["the page says it", "<meta http-equiv=content-type content='text/html; charset=iso-8859-1'><p>\xfc", undefined],
    ["a page that calls itself UTF-16 is not", "<meta charset=utf-16><p>\xc3\xbc", undefined],
    ["valid UTF-8 without a word", "<p>\xc3\xbc", undefined],
    ["else Windows-1252", "<p>\xfc", undefined],
    ["an unknown label counts as none", "<meta charset=x-nothing><p>\xfc", undefined],
  ])("%s", (_name, page, contentType) => {
    expect(textOf(decodeHtml(bytes(page), contentType))).toBe("ü");
  });
});

test("quotation marks and dashes of Windows-1252 are what browsers make of them, whatever the platform's decoder does", () => {
  const page = "<meta charset=iso-8859-1><p>\x84Ja\x93 \x96 5\xa0\x80, l\x92\xe9t\xe9 \x8a\x9f";
  expect(textOf(decodeHtml(bytes(page), undefined))).toBe("„Ja“ – 5\u00a0€, l’été ŠŸ");
});

/** What becomes of a text whose UTF-8 is read in another encoding. */
const misread = (text: string, encoding: "latin1" | "windows-1252"): string => {
  const utf8 = new TextEncoder().encode(text);
  return encoding === "latin1" ? String.fromCharCode(...utf8) : new TextDecoder(encoding).decode(utf8);
};
const toEntities = (text: string): string => text.replace(/[^ -~]/gu, (character) => `&#${character.codePointAt(0)};`);

describe("text that was encoded twice is repaired", () => {
  const TEXT = "Müller’s “größte” Straße – 5 € à Besançon, Łódź & cœur 🙂";
  test.each(["latin1", "windows-1252"] as const)("read as %s", (encoding) => {
    const twice = misread(TEXT, encoding);
    for (const html of [`<p>${twice}`, `<p>${toEntities(twice)}`]) {
      const page = parseHtml(html);
      expect(page.isRepaired).toBe(true);
      expect(textOf(html)).toBe(TEXT);
    }
    const [element] = parseHtml(`<p title="${twice}">`).elements;
    expect(element && attribute(element, "title")).toBe(TEXT);
  });

  test.each(["Ã¼ber den Fluss, und Ärger über Öl", "Tous les â€œ mots Ã©tÃ© été »"])(
    "beside text that is right: %s",
    (text) => {
      expect(textOf(`<p>${text}`)).not.toMatch(/Ã|â€/);
      expect(textOf(`<p>${text}`)).toMatch(/Ärger über Öl|été »/);
    },
  );

  test.each([
    "„MAÇÃ” e «IRMÃ» — AMANHÃ… São Paulo",
    "CAFÉ» «À LA CARTE» pâte, bâtiment, âge",
    "Ä“Ö”Ü’ ß Â§ 5 Abs. 1, 20 °C, ±3 µm, â, ã",
    "Größe, Straße, naïve, œuvre, Łódź, ěščřžýáíé",
    "10 € – “quotes” ‘single’ … ™",
    "Ελληνικά, Български, 日本語, العربية",
  ])("clean text stays: %s", (text) => {
    expect(isDoubleEncoded(text)).toBe(false);
    expect(textOf(`<p>${text}`)).toBe(text);
  });
});

test.each(['<?xml version="1.0" encoding="ISO-8859-2"?><rss>', "<?xml version='1.0' encoding='koi8-r'?><feed>"])(
  "the declaration of XML names the encoding: %s",
  (declaration) => {
    const bytes = Uint8Array.from([...declaration].map((character) => character.charCodeAt(0)).concat([0xb1, 0xe6]));
    const encoding = declaration.includes("koi8") ? "koi8-r" : "iso-8859-2";
    expect(decodeHtml(bytes)).toBe(declaration + new TextDecoder(encoding).decode(Uint8Array.from([0xb1, 0xe6])));
  },
);
