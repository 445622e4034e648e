import { CivicMediaError, type Release } from "@civic-media/schema";
import type { Format, RenderOptions } from "./format.ts";
import { type FormatId, type FormatOptions, formats } from "./formats.ts";

/**
 * Writes one release, or several as one document, in a format.
 *
 * @param input - a valid release, or several in the order in which they are to stand
 * @param format - id of the format
 * @param options - what the format understands
 * @returns the document; the same input gives the same characters, at any time and in any place
 * @throws {@link @civic-media/schema!index.CivicMediaError} `format-unknown` for an id that is not in {@link formats};
 * `release-not-public` for a draft, scheduled or embargoed release without `includeUnpublished`; `argument-invalid` for
 * a feed without releases that lacks what it must say of itself
 * @example
 * ```ts
 * import { renderRelease } from "@civic-media/render";
 *
 * const page = renderRelease(release, "html");
 * const feed = renderRelease([release], "rss", { feed: { title: "Stadt Linz" } });
 * ```
 */
export function renderRelease<Id extends FormatId>(
  input: Release | readonly Release[],
  format: Id,
  options?: FormatOptions<Id>,
): string {
  if (!Object.hasOwn(formats, format))
    throw new CivicMediaError(
      "format-unknown",
      `There is no format ${JSON.stringify(String(format).slice(0, 60))}; expected one of ${Object.keys(formats).join(", ")}.`,
    );
  return (formats[format] as Format<RenderOptions>).render(input, options);
}
