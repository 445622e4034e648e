import type { LicenseMatch } from "../license.ts";
import type { LicenseTitles } from "./titles.ts";

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
