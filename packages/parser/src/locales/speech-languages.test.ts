import { describe, expect, test } from "vitest";
import { findQuotations } from "../quotations/find-quotations.ts";
import { locales } from "./index.ts";

/** Sentences as they stand in releases; people and words are invented. */
const SENTENCES: readonly (readonly [tag: string, text: string, name: string, office: string])[] = [
  [
    "ca",
    "«Avui la ciutat fa un pas endavant molt important», ha dit l’alcaldessa Anna Puig.",
    "Anna Puig",
    "alcaldessa",
  ],
  [
    "ca",
    "El regidor de Mobilitat, Jordi Serra, ha destacat que “les obres acabaran abans de l’estiu vinent”.",
    "Jordi Serra",
    "regidor de Mobilitat",
  ],
  ["sv", "– Det här är en viktig dag för hela staden, säger borgarrådet Anna Lind.", "Anna Lind", "borgarrådet"],
  [
    "sv",
    "”Vi bygger om gatan för att göra den säkrare”, säger Erik Berg, projektledare.",
    "Erik Berg",
    "projektledare",
  ],
  [
    "fi",
    "”Silta on tärkeä koko kaupungille ja sen asukkaille”, sanoo pormestari Anna Laine.",
    "Anna Laine",
    "pormestari",
  ],
  [
    "fi",
    "– Työt valmistuvat ennen kesää ja katu avataan liikenteelle, kertoo projektipäällikkö Matti Niemi.",
    "Matti Niemi",
    "projektipäällikkö",
  ],
];

describe.each(SENTENCES)("%s: %s", (tag, text, name, office) => {
  const locale = locales.find((one) => one.tag === tag);
  const found = locale ? findQuotations([text], locale) : [];

  test("names its speaker", () => {
    expect(found).toHaveLength(1);
    expect(found[0]?.speakers[0]?.name).toBe(name);
    expect(found[0]?.speakers[0]?.offices.join(" ")).toBe(office);
  });
});
