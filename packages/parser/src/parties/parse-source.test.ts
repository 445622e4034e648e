import { expect, test } from "vitest";
import { de } from "../locales/de.ts";
import { en } from "../locales/en.ts";
import { fr } from "../locales/fr.ts";
import { parseSource } from "./parse-source.ts";

const LOCALES = { de, en, fr };

const CASES: readonly [tag: keyof typeof LOCALES, line: string, speakers: string[]][] = [
  ["en", "Premier Sandy Silver", ["Sandy Silver; Premier"]],
  ["en", "Sandy Silver, Premier of Yukon", ["Sandy Silver; Premier of Yukon"]],
  [
    "en",
    "Minister of Energy, Mines and Resources Ranj Pillai",
    ["Ranj Pillai; Minister of Energy, Mines and Resources"],
  ],
  [
    "en",
    "Kluane First Nation Public Works and Housing director Keith Johnson",
    ["Keith Johnson; Kluane First Nation Public Works and Housing director"],
  ],
  ["en", "Chief Veterinary Officer Dr. Mary VanderKop", ["Mary VanderKop; Chief Veterinary Officer"]],
  [
    "en",
    "The Honourable Bardish Chagger, Leader of the Government and Minister of Small Business",
    ["Bardish Chagger; Leader of the Government and Minister of Small Business"],
  ],
  ["en", "Mayor Dan Curtis and Premier Sandy Silver", ["Dan Curtis; Mayor", "Sandy Silver; Premier"]],
  [
    "en",
    "Member of Parliament Larry Bagnell, on behalf of Minister Amarjeet Sohi",
    ["Larry Bagnell; Member of Parliament"],
  ],
  [
    "fr",
    "M. Peter Johnston, grand chef du Conseil des Premières nations du Yukon",
    ["Peter Johnston; grand chef du Conseil des Premières nations du Yukon"],
  ],
  ["fr", "Mmes Emily Payne et Erin Nicolardi, cofondatrices du projet", ["Emily Payne; ", "Erin Nicolardi; "]],
  ["de", "Bürgermeister Klaus Luger", ["Klaus Luger; Bürgermeister"]],
  ["de", "Mag. Ulrike Huemer, Magistratsdirektorin", ["Ulrike Huemer; Magistratsdirektorin"]],
  ["de", "Leonore von Berg", ["Leonore von Berg; "]],
];

test.each(CASES)("%s: %s", (tag, line, speakers) => {
  expect(parseSource(line, LOCALES[tag]).map(({ name, offices }) => `${name}; ${offices.join(", ")}`)).toEqual(
    speakers,
  );
});
