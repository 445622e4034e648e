/**
 * The official titles of Creative Commons' tools in their languages.
 *
 * @packageDocumentation
 */
import titles from "../../data/titles.json" with { type: "json" };
import type { LicenseMatch } from "../license.ts";

interface Words {
  readonly units: Readonly<Record<string, string>>;
  readonly places: Readonly<Record<string, string>>;
}

const WORDS: Readonly<Record<string, Words>> = titles;

/** The languages that have titles, as BCP 47 tags in small letters. */
export const titleLanguages: readonly string[] = Object.keys(WORDS);

function wordsFor(inLanguage: string): Words | undefined {
  const parts = inLanguage.toLowerCase().split(/[-_]/);
  for (let length = parts.length; length > 0; length -= 1) {
    const tag = parts.slice(0, length).join("-");
    if (Object.hasOwn(WORDS, tag)) return WORDS[tag];
  }
  return undefined;
}

const UNIVERSAL: ReadonlySet<string> = new Set(["zero", "mark"]);
const VERSIONED: ReadonlySet<string> = new Set(["3.0", "4.0"]);

/**
 * Writes the title of a tool as Creative Commons words it in a language; the words come from Creative Commons' own data.
 *
 * @param match - a match with unit and version
 * @param inLanguage - BCP 47 tag; a longer tag falls back to its beginning: `de-LI` to `de`
 * @returns the title, `undefined` where the language or the whole tool is not known. `parseLicenseText` reads it back.
 * @example
 * ```ts
 * import { parseLicenseUrl } from "@civic-media/license";
 * import { formatLicenseTitle } from "@civic-media/license/titles";
 *
 * const match = parseLicenseUrl("https://creativecommons.org/licenses/by-sa/3.0/at/");
 * console.log(match && formatLicenseTitle(match, "fr")); // "Paternité - Partage à l'Identique 3.0 Autriche"
 * ```
 */
export function formatLicenseTitle(match: LicenseMatch, inLanguage: string): string | undefined {
  const { tool, unit, version, jurisdiction } = match;
  const words = wordsFor(inLanguage);
  if (words === undefined || tool === undefined || unit === undefined || version === undefined) return undefined;
  const name = words.units[unit];
  const key = jurisdiction ?? (UNIVERSAL.has(unit) ? "universal" : VERSIONED.has(version) ? version : "generic");
  const place = words.places[key];
  return name === undefined || place === undefined ? undefined : [name, version, place].filter(Boolean).join(" ");
}
