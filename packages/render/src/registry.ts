import { CivicMediaError } from "@civic-media/schema";
import type { Format } from "./format.ts";
import { formats } from "./formats.ts";
import { type MediaRange, parseAccept, qualityOf } from "./media-ranges.ts";

/**
 * A list of formats that can be searched by id and by what a reader accepts. It never changes: adding a format gives
 * another list.
 */
export interface FormatRegistry {
  /** The formats, the preferred first. */
  readonly formats: readonly Format[];
  /** Returns the format with this id. */
  find(id: string): Format | undefined;
  /**
   * Chooses the format that a reader likes best, as HTTP does (RFC 9110, § 12.5.1): by quality, then by the order of the
   * list. A range counts by its type, whatever its parameters; one that cannot be read counts as absent.
   *
   * @param accept - the header `Accept`; absent or empty: everything is welcome
   * @returns `undefined` where nothing of it is accepted, which HTTP answers with the status 406
   */
  negotiate(accept: string | undefined): Format | undefined;
  /**
   * Returns a list with further formats behind these.
   *
   * @throws {@link @civic-media/schema!index.CivicMediaError} `argument-invalid` for an id that is taken
   */
  with(...more: readonly Format[]): FormatRegistry;
}

function byId(list: readonly Format[]): ReadonlyMap<string, Format> {
  const found = new Map<string, Format>();
  for (const format of list) {
    if (found.has(format.id))
      throw new CivicMediaError(
        "argument-invalid",
        `There are two formats with the id ${JSON.stringify(format.id)}; expected one. Give yours another id.`,
      );
    found.set(format.id, format);
  }
  return found;
}

/** The best of the list; of equally good ones the first. */
function best(list: readonly Format[], ranges: readonly MediaRange[]): Format | undefined {
  let chosen: Format | undefined;
  let most = 0;
  for (const format of list) {
    const quality = qualityOf(format.mediaType, ranges);
    if (quality > most) {
      chosen = format;
      most = quality;
    }
  }
  return chosen;
}

/**
 * Makes a registry of formats: those of this package, your own, or a choice of them.
 *
 * @param list - the formats, the preferred first
 * @throws {@link @civic-media/schema!index.CivicMediaError} `argument-invalid` where two have one id
 * @example
 * ```ts
 * import { defineFormat, formats, registry } from "@civic-media/render";
 *
 * const headline = defineFormat({
 *   ...formats.text,
 *   id: "headline",
 *   mediaType: "text/x-headline",
 *   write: ([first]) => `${first?.headline}\n`,
 * });
 * const mine = registry.with(headline);
 * console.log(mine.negotiate("text/x-headline, text/html;q=0.5")?.id); // "headline"
 * ```
 */
export function defineRegistry(list: readonly Format[]): FormatRegistry {
  const all = [...list];
  const known = byId(all);
  return {
    formats: all,
    find: (id) => known.get(id),
    negotiate: (accept) => best(all, parseAccept(accept)),
    with: (...more) => defineRegistry([...all, ...more]),
  };
}

/**
 * All formats of this package.
 *
 * @example
 * ```ts
 * import { registry } from "@civic-media/render";
 *
 * console.log(registry.negotiate("application/atom+xml, text/html;q=0.9")?.render(release).startsWith("<?xml")); // true
 * ```
 */
export const registry: FormatRegistry = defineRegistry(Object.values(formats) as Format[]);
