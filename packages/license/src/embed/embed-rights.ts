import type { Work } from "../attribution/work.ts";
import { chosenItems, mergeBlocks, type ReadValues, readBlocks } from "./blocks.ts";
import { containerOf } from "./containers/index.ts";
import type { Values } from "./fields.ts";
import { unsupported } from "./picture-error.ts";
import { type PictureRights, toValues } from "./picture-rights.ts";
import { readRights } from "./read-rights.ts";
import { toPictureRights } from "./work-rights.ts";

/** How {@link embedRights} and {@link copyRights} write. */
export interface EmbedRightsOptions {
  /** Where the picture already states a field: `replace` it (the default), or `keep` what it says. */
  onConflict?: "replace" | "keep";
  /**
   * Signed Content Credentials (C2PA) vouch for the bytes of the file, and any change makes them invalid: `refuse` to write
   * such a file (the default), or `break` them.
   */
  contentCredentials?: "refuse" | "break";
}

/** The values to write, but for those that the picture has: of these its own, in all blocks alike. */
const withExisting = (wanted: Values, read: ReadValues): Values =>
  new Map([...wanted].map(([field, items]) => [field, chosenItems(read, field) ?? items] as const));

function writeRights(bytes: Uint8Array, rights: PictureRights, options: EmbedRightsOptions): Uint8Array {
  const container = containerOf(bytes);
  const { blocks, hasContentCredentials } = container.read(bytes);
  const wanted = toValues(rights);
  const values = options.onConflict === "keep" ? withExisting(wanted, readBlocks(blocks)) : wanted;
  const changed = values.size === 0 ? {} : mergeBlocks(blocks, container, values);
  if (Object.keys(changed).length === 0) return bytes.slice();
  if (hasContentCredentials && options.contentCredentials !== "break")
    throw unsupported(
      'The picture carries signed Content Credentials (C2PA), which any change makes invalid. Write with contentCredentials: "break" to accept that.',
    );
  return container.write(bytes, changed);
}

/**
 * Writes rights into a picture: XMP, IPTC-IIM (in JPEG and TIFF, and wherever a file has it already) and Exif, saying the
 * same. Whatever else the file holds stays as it is, picture data bit by bit. Fields that the work leaves open are not
 * touched. Writing the same again changes no byte.
 *
 * IPTC-IIM has limits of its own (32 bytes for a name, 128 for a copyright notice): there alone values are cut.
 *
 * @param bytes - a JPEG, PNG, WebP, TIFF, AVIF or HEIC file; not changed
 * @param work - the record of the rights
 * @param options - what to do where the picture says something else
 * @returns the new file
 * @throws CivicMediaError `picture-unsupported` for formats that are not written and for signed files, `picture-invalid`
 *   for damaged files, `argument-invalid` where an address of the work is not http or https
 * @example
 * ```ts
 * import { embedRights, readRights } from "@civic-media/license/embed";
 *
 * const picture = Uint8Array.from(
 *   atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg=="),
 *   (char) => char.charCodeAt(0),
 * );
 * const credited = embedRights(picture, {
 *   creators: [{ name: "Eva Müller" }],
 *   copyrightNotice: "© 2026 Stadt Linz",
 *   license: { url: "https://creativecommons.org/licenses/by/4.0/deed.de" },
 * });
 * console.log(readRights(credited).rights.webStatement); // "https://creativecommons.org/licenses/by/4.0/"
 * console.log(readRights(credited).rights.isMarked); // true
 * ```
 */
export const embedRights = (bytes: Uint8Array, work: Work, options: EmbedRightsOptions = {}): Uint8Array =>
  writeRights(bytes, toPictureRights(work), options);

/**
 * Writes the rights of one picture into another: the original's into what a resize or a conversion has made of it. Title
 * and description go along; the formats may differ.
 *
 * @param from - the original; not changed
 * @param to - the derivative; not changed
 * @param options - what to do where the derivative says something else
 * @returns the derivative with the rights
 * @throws CivicMediaError as {@link embedRights}
 * @example
 * ```ts
 * import { copyRights, embedRights, readRights } from "@civic-media/license/embed";
 *
 * const picture = Uint8Array.from(
 *   atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg=="),
 *   (char) => char.charCodeAt(0),
 * );
 * const original = embedRights(picture, { creditLine: "Foto: Stadt Linz/Dworschak" });
 * console.log(readRights(copyRights(original, picture)).rights.creditLine); // "Foto: Stadt Linz/Dworschak"
 * ```
 */
export const copyRights = (from: Uint8Array, to: Uint8Array, options: EmbedRightsOptions = {}): Uint8Array =>
  writeRights(to, readRights(from).rights, options);
