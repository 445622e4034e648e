import type { LicenseMatch } from "./license.ts";

const NAMES: Readonly<Record<string, string>> = { zero: "CC0", mark: "PDM", certification: "CC PDDC" };

/**
 * The short name of what a statement says, as Creative Commons writes it.
 *
 * @param match - what was stated
 * @returns `CC BY 3.0 AT`, `CC0 1.0`, `CC BY-SA` where no version is stated; `undefined` where no tool is named
 * @example
 * ```ts
 * import { licenseName, parseLicenseUrl } from "@civic-media/license";
 *
 * const match = parseLicenseUrl("https://creativecommons.org/licenses/by/3.0/at/");
 * console.log(match && licenseName(match)); // "CC BY 3.0 AT"
 * ```
 */
export function licenseName({ unit, version, jurisdiction }: LicenseMatch): string | undefined {
  if (unit === undefined) return undefined;
  const known = Object.hasOwn(NAMES, unit) ? NAMES[unit] : undefined;
  if (unit === "certification") return known;
  return [known ?? `CC ${unit.toUpperCase()}`, version, jurisdiction?.toUpperCase()].filter(Boolean).join(" ");
}
