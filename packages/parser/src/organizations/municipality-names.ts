import { alternatives, lazily } from "../locales/civic/index.ts";
import { wordPattern } from "../locales/letters.ts";
import type { Locale } from "../locales/locale.ts";
import { perLocales } from "../locales/per-locales.ts";
import { partyWords } from "../parties/words-of-parties.ts";

const beginnings = perLocales((locales) =>
  locales.flatMap(({ municipalities }) => municipalities.map((word) => `${word} `)),
);

/** Whether a name begins as those of municipalities do: `Stadt Linz`. */
export const isMunicipality = (name: string, locales: readonly Locale[]): boolean =>
  beginnings(locales).some((word) => name.startsWith(word));

/** Names of bodies as they are written: `Stadt Linz`, `City of Boston`, `Government of Yukon`. */
export function* municipalitiesIn(text: string, locales: readonly Locale[]): Iterable<{ name: string; index: number }> {
  if (!municipalityPattern(locales).test(text)) return;
  for (const match of text.matchAll(namesPattern(locales))) {
    const words = match[0].split(" ");
    // "City of Whitehorse Mayor Dan Curtis" names the city and then a person.
    const office = words.findIndex((word, at) => at > 1 && isOffice(word, locales));
    const name = (office < 0 ? words : words.slice(0, office)).join(" ");
    yield { name: name.replace(placeLinkLast(), ""), index: match.index };
  }
}

const isOffice = (word: string, locales: readonly Locale[]): boolean =>
  locales.some((locale) => partyWords(locale).isOffice(word));

/** Words between the parts of the name of a place: "Frankfurt am Main". */
const placeLinks = lazily(() => alternatives(({ placeLinks }) => placeLinks));
const placeLinkLast = lazily(() => new RegExp(String.raw`\s(?:${placeLinks()})$`, "u"));

const namesPattern = perLocales((locales) => {
  const words = locales.flatMap(({ municipalities }) => municipalities);
  return wordPattern(
    String.raw`(?<![\p{L}-])(?:${words.join("|")})[^\S\n]\p{Lu}[\p{L}'’-]+(?:(?:[^\S\n]|-)(?:${placeLinks()}|\p{Lu}[\p{L}'’-]+)){0,3}`,
    "gu",
  );
});

// Finds the same words faster: most texts hold none.
const municipalityPattern = perLocales(
  (locales) => new RegExp(locales.flatMap(({ municipalities }) => municipalities).join("|")),
);
