import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseLicenseUrl } from "../license-url.ts";
import { tools } from "../tools-list/index.ts";
import { english } from "./english.ts";
import { type AttributionFormat, formatAttribution } from "./format-attribution.ts";
import { attributionLanguages, loadAttributionPhrases } from "./load-attribution-phrases.ts";
import { type AttributionElement, attributionRequirements } from "./requirements.ts";
import type { AttributionStyle } from "./styles.ts";
import type { Work } from "./work.ts";

const FORMATS: readonly AttributionFormat[] = ["text", "html", "markdown", "rdfa", "jsonld"];
const STYLES: readonly AttributionStyle[] = ["tasl", "sentence", "newsroom", "caption", "print"];
/** CIVIC_MEDIA_RUNS takes every tool in every language. */
const SHARE = process.env["CIVIC_MEDIA_RUNS"] === undefined ? 8 : 1;
const languages = await Promise.all(
  attributionLanguages.map(async (tag) => (await loadAttributionPhrases(tag)) ?? english),
);

/** What shows an element: a word or an address of its own, that stands nowhere else and that no format escapes. */
const SIGNS: Readonly<Record<AttributionElement, string>> = {
  creator: "Xaver",
  attributionParties: "Yvette",
  title: "Quizorum",
  copyrightNotice: "© 2022 Zwölf",
  url: "https://www.example.org/werk",
  license: "",
  disclaimerNotice: "Ohne Gewähr",
  modifications: "zugeschnitten",
};
const PIECES: Readonly<Record<AttributionElement, Work>> = {
  creator: { creators: [{ name: SIGNS.creator }] },
  attributionParties: { attributionParties: [{ name: SIGNS.attributionParties }] },
  title: { title: SIGNS.title },
  copyrightNotice: { copyrightNotice: SIGNS.copyrightNotice },
  url: { url: SIGNS.url },
  license: {},
  disclaimerNotice: { disclaimerNotice: SIGNS.disclaimerNotice },
  modifications: { modifications: [{ description: SIGNS.modifications }] },
};
const ELEMENTS = Object.keys(PIECES) as AttributionElement[];
const full: Work = Object.assign({}, ...Object.values(PIECES));

/** Elements that are neither there nor said to be missing, or both. */
function wrong(
  work: Work,
  url: string,
  format: AttributionFormat,
  style: AttributionStyle,
  phrases = english,
): string[] {
  const { value, missing, requirements } = formatAttribution({ ...work, license: { url } }, { format, style, phrases });
  return requirements
    .filter(({ element, condition }) => condition !== "if-modified" || work[element as "modifications"] !== undefined)
    .filter(({ element }) => {
      const sign = element === "license" ? url : SIGNS[element];
      return value.includes(sign) === missing.some((one) => one.element === element);
    })
    .map(({ element }) => `${url} ${format} ${style} ${phrases.tag}: ${element}`);
}

describe("every element that a license asks for is there, or said to be missing", () => {
  test("all tools × formats × styles", () => {
    const found = tools.flatMap(({ url }) =>
      FORMATS.flatMap((format) => STYLES.flatMap((style) => wrong(full, url, format, style))),
    );
    expect(found).toEqual([]);
  });

  // The tools of one unit and version differ in their place alone, so every tool takes its turn in a share of the languages.
  test("all tools × formats × languages", { timeout: 300_000 }, () => {
    const found = tools.flatMap(({ url }, index) =>
      FORMATS.flatMap((format) =>
        languages.flatMap((phrases, place) =>
          (index + place) % SHARE !== 0
            ? []
            : wrong(full, url, format, STYLES[(index + place * 3) % STYLES.length] ?? "tasl", phrases),
        ),
      ),
    );
    expect(found).toEqual([]);
  });

  test("whatever a record holds, in every order of styles, formats and languages", () => {
    const records = fc
      .tuple(fc.subarray(ELEMENTS), fc.constantFrom({}, { agency: "Amt" }, { type: "text" }, { description: "Bild." }))
      .map(([elements, more]): Work => Object.assign({}, more, ...elements.map((element) => PIECES[element])));
    fc.assert(
      fc.property(
        records,
        fc.constantFrom(...tools),
        fc.constantFrom(...FORMATS),
        fc.constantFrom(...STYLES),
        fc.constantFrom(...languages),
        (work, { url }, format, style, phrases) => {
          expect(wrong(work, url, format, style, phrases)).toEqual([]);
        },
      ),
      { numRuns: 3000 },
    );
  });
});

test("the requirements are those of the license", () => {
  for (const { url } of tools) {
    const match = parseLicenseUrl(url);
    const { requirements } = formatAttribution({ license: { url } });
    expect(requirements).toEqual(match ? attributionRequirements(match) : []);
  }
});

test("in every language and style nothing is left of a template, and the record is not changed", () => {
  const frozen = JSON.stringify(full);
  for (const phrases of languages)
    for (const style of STYLES) {
      const { value } = formatAttribution({ ...full, license: { id: "CC-BY-SA-4.0" } }, { style, phrases });
      expect(value).not.toMatch(/[{}[\]]|undefined|,\s*,|\s{2}|^[,\s]|[,\s]$/);
    }
  expect(JSON.stringify(full)).toBe(frozen);
});

test("public domain tools are never called licensed in words of ours", () => {
  for (const phrases of languages)
    for (const id of ["CC0-1.0", "CC-PDM-1.0", "CC-PDDC"]) {
      const { value } = formatAttribution({ ...full, license: { id } }, { style: "sentence", phrases });
      expect(value).not.toContain(" Creative Commons ");
    }
});
