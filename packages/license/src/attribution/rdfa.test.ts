import { RdfaParser } from "rdfa-streaming-parser";
import { describe, expect, test } from "vitest";
import { formatAttribution } from "./format-attribution.ts";
import { attributionLanguages, loadAttributionPhrases } from "./load-attribution-phrases.ts";
import type { AttributionStyle } from "./styles.ts";
import type { Work } from "./work.ts";

const STYLES: readonly AttributionStyle[] = ["tasl", "sentence", "newsroom", "caption", "print"];
const CC = "http://creativecommons.org/ns#";
const DCT = "http://purl.org/dc/terms/";
const TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
const LICENSE = "http://www.w3.org/1999/xhtml/vocab#license";

interface Term {
  readonly value: string;
  readonly termType: string;
}

/** What an independent parser reads: subject, predicate and object, things without a name as `_`. */
function triplesOf(html: string): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const triples: string[] = [];
    const name = ({ value, termType }: Term): string => (termType === "BlankNode" ? "_" : value);
    const options = { baseIRI: "https://page.example/", contentType: "text/html" };
    const parser = new RdfaParser(options) as unknown as NodeJS.ReadWriteStream;
    parser.on("data", ({ subject, predicate, object }: Record<"subject" | "predicate" | "object", Term>) =>
      triples.push([name(subject), predicate.value, name(object)].join(" ")),
    );
    parser.on("error", reject);
    parser.on("end", () => resolve([...new Set(triples)].sort()));
    parser.write(`<html><head><title>Page</title></head><body><p>${html}</p></body></html>`);
    parser.end();
  });
}

const photo: Work = {
  title: 'Rathaus <bei> "Nacht" & Regen',
  description: "Das Rathaus.",
  creators: [{ name: "Max Müller", url: "https://www.example.org/mueller" }, { name: "משה" }],
  attributionParties: [{ name: "Kulturstiftung" }],
  agency: "Stadt Linz",
  copyrightHolder: { name: "Stadt Linz" },
  copyrightNotice: "© 2022 Stadt Linz",
  url: "https://www.linz.at/foto?a=1&b=2",
  contentUrl: "https://www.linz.at/foto.jpg",
  license: { url: "http://creativecommons.org/licenses/by/3.0/at/deed.de" },
  acquireLicensePage: "https://www.linz.at/rechte",
};
const subject = "https://www.linz.at/foto.jpg";
const expected = [
  `${subject} ${TYPE} http://purl.org/dc/dcmitype/StillImage`,
  `${subject} ${DCT}title ${photo.title}`,
  `${subject} ${DCT}description Das Rathaus.`,
  `${subject} ${DCT}creator Max Müller`,
  `${subject} ${DCT}creator משה`,
  `${subject} ${CC}attributionName Max Müller, משה, Kulturstiftung`,
  `${subject} ${CC}attributionURL https://www.linz.at/foto?a=1&b=2`,
  `${subject} ${LICENSE} https://creativecommons.org/licenses/by/3.0/at/`,
  `${subject} ${DCT}rights © 2022 Stadt Linz`,
  `${subject} ${DCT}rightsHolder Stadt Linz`,
  `${subject} ${CC}morePermissions https://www.linz.at/rechte`,
].sort();

describe("an independent parser reads the record back", () => {
  test.each(STYLES.flatMap((style) => ["en", "de", "ar", "ja"].map((tag) => ({ style, tag }))))(
    "$style $tag",
    async ({ style, tag }) => {
      const phrases = await loadAttributionPhrases(tag);
      const { value } = formatAttribution(photo, {
        format: "rdfa",
        style,
        deed: "localized",
        ...(phrases && { phrases }),
      });
      expect(await triplesOf(value)).toEqual(expected);
    },
  );

  test("in every language", async () => {
    for (const [index, tag] of attributionLanguages.entries()) {
      const phrases = await loadAttributionPhrases(tag);
      const style = STYLES[index % STYLES.length] ?? "tasl";
      const { value } = formatAttribution(photo, { format: "rdfa", style, ...(phrases && { phrases }) });
      expect([tag, await triplesOf(value)]).toEqual([tag, expected]);
    }
  });

  test("works without an address are things without a name, never the page", async () => {
    const { value } = formatAttribution({ title: "Plan", license: { id: "CC0-1.0" } }, { format: "rdfa" });
    expect(await triplesOf(value)).toEqual(
      [
        `_ ${TYPE} http://purl.org/dc/dcmitype/StillImage`,
        `_ ${DCT}title Plan`,
        `_ ${LICENSE} https://creativecommons.org/publicdomain/zero/1.0/`,
      ].sort(),
    );
  });

  test.each(STYLES)("%s: a source and parts have statements of their own", async (style) => {
    const work: Work = {
      title: "Collage",
      url: "https://a.example/c",
      type: "text",
      license: { id: "CC-BY-SA-4.0" },
      isBasedOn: [{ title: "Vorlage", url: "https://b.example/v", license: { id: "CC-BY-3.0" } }],
      hasPart: [{ creators: [{ name: "Eva" }], license: { id: "CC-BY-2.0" } }],
    };
    const { value } = formatAttribution(work, { format: "rdfa", style });
    expect(await triplesOf(value)).toEqual(
      [
        `https://a.example/c ${TYPE} http://purl.org/dc/dcmitype/Text`,
        `https://a.example/c ${DCT}title Collage`,
        `https://a.example/c ${CC}attributionURL https://a.example/c`,
        `https://a.example/c ${LICENSE} https://creativecommons.org/licenses/by-sa/4.0/`,
        `https://a.example/c ${DCT}source https://b.example/v`,
        `https://a.example/c ${DCT}hasPart _`,
        `https://b.example/v ${TYPE} http://purl.org/dc/dcmitype/StillImage`,
        `https://b.example/v ${DCT}title Vorlage`,
        `https://b.example/v ${CC}attributionURL https://b.example/v`,
        `https://b.example/v ${LICENSE} https://creativecommons.org/licenses/by/3.0/`,
        `_ ${TYPE} http://purl.org/dc/dcmitype/StillImage`,
        `_ ${DCT}creator Eva`,
        `_ ${CC}attributionName Eva`,
        `_ ${LICENSE} https://creativecommons.org/licenses/by/2.0/`,
      ].sort(),
    );
  });
});
