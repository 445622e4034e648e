import type { LicenseMatch } from "../license.ts";
import { formatLicenseUrl } from "../license-url.ts";

/** The languages in which Creative Commons has deeds, as their addresses write them. */
const DEEDS: ReadonlySet<string> = new Set(
  "an ar az be bg bn ca cs da de el en eo es et eu fa fi fr fy ga gl hi hr hu id is it ja ko lt lv ms nl no pl pt pt-br ro ru sk sl sr-latn sv tr uk zh-hans zh-hant".split(
    " ",
  ),
);
/** Tags that deeds have under another name. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  nb: "no",
  zh: "zh-hans",
  "zh-cn": "zh-hans",
  "zh-tw": "zh-hant",
  "zh-hk": "zh-hant",
};

/**
 * The address of the deed of a tool in a language: what people read before the legal code.
 *
 * @param match - a whole tool, as `parseLicenseUrl` finds it
 * @param inLanguage - BCP 47 tag; a longer tag falls back to its beginning: `de-AT` to `de`
 * @returns the address of the deed, that of the tool where there is no deed in the language; `undefined` where no whole tool is
 *   named. `parseLicenseUrl` reads both.
 * @example
 * ```ts
 * import { parseLicenseUrl } from "@civic-media/license";
 * import { deedUrl } from "@civic-media/license/attribution";
 *
 * const match = parseLicenseUrl("https://creativecommons.org/licenses/by/4.0/");
 * console.log(match && deedUrl(match, "de-AT")); // "https://creativecommons.org/licenses/by/4.0/deed.de"
 * ```
 */
export function deedUrl(match: LicenseMatch, inLanguage: string): string | undefined {
  const url = formatLicenseUrl(match);
  const parts = inLanguage.toLowerCase().split(/[-_]/);
  const tags = parts.map((_, index) => parts.slice(0, parts.length - index).join("-"));
  const found = tags
    .map((tag) => (Object.hasOwn(OTHER_NAMES, tag) ? OTHER_NAMES[tag] : tag))
    .find((tag) => DEEDS.has(tag ?? ""));
  return url === undefined || found === undefined ? url : `${url}deed.${found}`;
}
