import { Release } from "../release.ts";
import { compile } from "./compile.ts";

/**
 * Brings a release into its one canonical form, so that equal releases are equal JSON: properties stand in the order of
 * the model, neighboring runs with the same marks are one, marks have a fixed order, empty optional lists, texts and
 * objects are absent, language tags have their usual case. Says nothing else than before; applying it twice changes
 * nothing.
 *
 * @param release - a valid release; it stays as it is
 * @returns a new release
 * @example
 * ```ts
 * import { canonicalize, defineRelease } from "@civic-media/schema";
 *
 * const release = defineRelease({
 *   url: "https://city.example/news/7",
 *   headline: "The bridge is open",
 *   inLanguage: "EN-gb",
 *   datePublished: "2026-05-04",
 *   publisher: "City of Example",
 *   text: "It opened at noon.",
 * });
 * console.log(canonicalize({ ...release, keywords: [] }).inLanguage); // "en-GB"
 * console.log("keywords" in canonicalize({ ...release, keywords: [] })); // false
 * ```
 */
export function canonicalize(release: Release): Release {
  return compile(Release)(release) as Release;
}
