import jsonld from "jsonld";
import { expect, test } from "vitest";
import { formatAttribution } from "./format-attribution.ts";
import { toJsonLd } from "./json-ld.ts";
import { loadAttributionPhrases } from "./load-attribution-phrases.ts";
import type { Work } from "./work.ts";

/** As schema.org's own context: every term in its vocabulary, addresses where it expects them. */
const ADDRESSES = ["license", "acquireLicensePage", "usageInfo", "url", "contentUrl", "digitalSourceType"];
const context = {
  "@context": {
    "@vocab": "http://schema.org/",
    ...Object.fromEntries(ADDRESSES.map((name) => [name, { "@id": `http://schema.org/${name}`, "@type": "@id" }])),
  },
};
const documentLoader = (documentUrl: string) => Promise.resolve({ document: context, documentUrl });

const photo: Work = {
  title: "Rathaus",
  description: "Das Rathaus bei Nacht",
  creators: [{ name: "Max Müller", type: "Person", url: "https://www.example.org/m" }],
  agency: "Stadt Linz",
  copyrightHolder: { name: "Stadt Linz", type: "Organization" },
  copyrightNotice: "© 2022 Stadt Linz",
  license: { id: "CC-BY-3.0-AT" },
  acquireLicensePage: "https://www.linz.at/rechte",
  webStatement: "https://www.linz.at/impressum",
  url: "https://www.linz.at/foto",
  contentUrl: "https://www.linz.at/foto.jpg",
  dateCreated: "2022-01-14",
};

test("everything that Google's image search reads, from a parser of others", async () => {
  const [image] = (await jsonld.expand(toJsonLd(photo), { documentLoader, safe: true })) as Record<string, unknown>[];
  const text = (value: string) => [{ "@value": value }];
  const address = (value: string) => [{ "@id": value }];
  expect(image).toEqual({
    "@type": ["http://schema.org/ImageObject"],
    "http://schema.org/name": text("Rathaus"),
    "http://schema.org/caption": text("Das Rathaus bei Nacht"),
    "http://schema.org/url": address("https://www.linz.at/foto"),
    "http://schema.org/contentUrl": address("https://www.linz.at/foto.jpg"),
    "http://schema.org/dateCreated": text("2022-01-14"),
    "http://schema.org/creator": [
      {
        "@type": ["http://schema.org/Person"],
        "http://schema.org/name": text("Max Müller"),
        "http://schema.org/url": address("https://www.example.org/m"),
      },
    ],
    "http://schema.org/provider": [{ "http://schema.org/name": text("Stadt Linz") }],
    "http://schema.org/creditText": text("Max Müller / Stadt Linz"),
    "http://schema.org/copyrightHolder": [
      { "@type": ["http://schema.org/Organization"], "http://schema.org/name": text("Stadt Linz") },
    ],
    "http://schema.org/copyrightNotice": text("© 2022 Stadt Linz"),
    "http://schema.org/license": address("https://creativecommons.org/licenses/by/3.0/at/"),
    "http://schema.org/acquireLicensePage": address("https://www.linz.at/rechte"),
    "http://schema.org/usageInfo": address("https://www.linz.at/impressum"),
  });
});

test("a change is told in the credit, in the language", async () => {
  const phrases = await loadAttributionPhrases("de");
  const { value } = formatAttribution(
    { ...photo, modifications: [{ description: "beschnitten" }] },
    { format: "jsonld", ...(phrases && { phrases }) },
  );
  expect(JSON.parse(value).creditText).toBe("Max Müller / Stadt Linz (bearbeitet: beschnitten)");
});

test("terms in words, sources, and what is not known is not there", () => {
  expect(toJsonLd({ type: "text", usageTerms: "Für Medien frei", isBasedOn: [{ title: "Vorlage" }] })).toEqual({
    "@context": "https://schema.org",
    "@type": "CreativeWork",
    usageInfo: { "@type": "CreativeWork", text: "Für Medien frei" },
    isBasedOn: [{ "@type": "ImageObject", name: "Vorlage" }],
  });
});
