import jsonld from "jsonld";
import { expect, it } from "vitest";
import { linz } from "../../testing/examples.ts";
import { fullRelease } from "../../testing/full-release.ts";
import { jsonLd } from "./index.ts";

/** As schema.org's own context: every term in its vocabulary, dates and addresses left as they are. */
const context = { "@context": { "@vocab": "http://schema.org/" } };
const documentLoader = (url: string): Promise<{ contextUrl?: string; document: object; documentUrl: string }> =>
  Promise.resolve({ document: context, documentUrl: url });

it("expands to a news article that is a press release", async () => {
  const expanded = await jsonld.expand(JSON.parse(jsonLd.render(linz)), { documentLoader });
  const [article] = expanded as Record<string, { "@value"?: string; "@id"?: string }[]>[];
  expect(article?.["@type"]).toEqual(["http://schema.org/NewsArticle"]);
  expect(article?.["http://schema.org/datePublished"]?.[0]?.["@value"]).toBe("2022-11-29");
  expect(article?.["http://schema.org/headline"]?.[0]?.["@value"]).toBe(linz.headline);
});

it("says who speaks", () => {
  const article = JSON.parse(jsonLd.render(linz));
  expect(article.hasPart[0].text).toMatch(/^Es ist eine große Auszeichnung .* profitieren$/);
  const speaker = article.hasPart[0].spokenByCharacter[0]["@id"];
  const person = article.mentions.find((entry: { "@id": string }) => entry["@id"] === speaker);
  expect(person).toMatchObject({ "@type": "Person", name: "Klaus Luger", jobTitle: ["Bürgermeister"] });
});

it("turns every node into triples", async () => {
  const quads = (await jsonld.toRDF(JSON.parse(jsonLd.render([linz, fullRelease])), { documentLoader })) as object[];
  expect(quads.length).toBeGreaterThan(100);
});
