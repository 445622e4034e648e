/**
 * The official titles of Creative Commons' tools in their languages, each language loaded by itself.
 *
 * @packageDocumentation
 */
import type { LicenseMatch } from "../license.ts";
import { languages } from "./languages.ts";
import type { LicenseTitles } from "./titles.ts";

export type { LicenseTitles } from "./titles.ts";

/** The languages that have titles, as BCP 47 tags in small letters. */
export const titleLanguages: readonly string[] = Object.keys(languages);

/**
 * Loads the words of a language; bundlers keep each language in a file of its own.
 *
 * @param inLanguage - BCP 47 tag; a longer tag falls back to its beginning: `de-LI` to `de`
 * @returns the words for {@link formatLicenseTitle}; `undefined` where there are none for the language
 * @example
 * ```ts
 * import { loadTitles } from "@civic-media/license/titles";
 *
 * const german = await loadTitles("de-LI");
 * console.log(german?.units["by"]); // "Namensnennung"
 * console.log(await loadTitles("tlh")); // undefined
 * ```
 */
export async function loadTitles(inLanguage: string): Promise<LicenseTitles | undefined> {
  const parts = inLanguage.toLowerCase().split(/[-_]/);
  for (let length = parts.length; length > 0; length -= 1) {
    const tag = parts.slice(0, length).join("-");
    if (Object.hasOwn(languages, tag)) return (await languages[tag]?.())?.default;
  }
  return undefined;
}

const UNIVERSAL: ReadonlySet<string> = new Set(["zero", "mark"]);
const VERSIONED: ReadonlySet<string> = new Set(["3.0", "4.0"]);

/**
 * Writes the title of a tool as Creative Commons words it in a language; the words come from Creative Commons' own data.
 *
 * @param match - a match with unit and version
 * @param titles - the words of the language, of {@link loadTitles}
 * @returns the title, `undefined` where the whole tool is not known. `parseLicenseText` reads it back.
 * @example
 * ```ts
 * import { parseLicenseUrl } from "@civic-media/license";
 * import { formatLicenseTitle, loadTitles } from "@civic-media/license/titles";
 *
 * const match = parseLicenseUrl("https://creativecommons.org/licenses/by-sa/3.0/at/");
 * const french = await loadTitles("fr");
 * console.log(match && french && formatLicenseTitle(match, french)); // "Paternité - Partage à l'Identique 3.0 Autriche"
 * ```
 */
export function formatLicenseTitle(match: LicenseMatch, titles: LicenseTitles): string | undefined {
  const { tool, unit, version, jurisdiction } = match;
  if (tool === undefined || unit === undefined || version === undefined) return undefined;
  const name = titles.units[unit];
  const key = jurisdiction ?? (UNIVERSAL.has(unit) ? "universal" : VERSIONED.has(version) ? version : "generic");
  const place = titles.places[key];
  return name === undefined || place === undefined ? undefined : [name, version, place].filter(Boolean).join(" ");
}
