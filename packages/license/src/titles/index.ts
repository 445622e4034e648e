/**
 * The official titles of Creative Commons' tools in their languages, each language loaded by itself.
 *
 * @packageDocumentation
 */
import { languages } from "./languages.ts";
import type { LicenseTitles } from "./titles.ts";

export { formatLicenseTitle } from "./format-license-title.ts";
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
