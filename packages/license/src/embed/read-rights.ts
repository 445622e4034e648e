import { type BlockName, chosenItems, conflictingFields, readBlocks } from "./blocks.ts";
import { containerOf } from "./containers/index.ts";
import { FIELD_NAMES, type Values } from "./fields.ts";
import { fromValues, type PictureRights } from "./picture-rights.ts";

/** A field for which the blocks of a picture state different values. */
export interface RightsConflict {
  field: keyof PictureRights;
  /** What each block states, of those that state it. */
  values: Partial<Record<BlockName, PictureRights[keyof PictureRights]>>;
}

/** What {@link readRights} finds. */
export interface ReadRights {
  /** Media type of the file, by its bytes. */
  encodingFormat: string;
  /** What the picture says. */
  rights: PictureRights;
  /** Where it contradicts itself. */
  conflicts: RightsConflict[];
  /** Whether it carries signed Content Credentials (C2PA). They are not read, and any change of the file breaks them. */
  hasContentCredentials: boolean;
}

/**
 * Reads what a picture says about its rights: XMP, IPTC-IIM and Exif brought together. XMP is believed first; IPTC-IIM is
 * when its digest says that a program changed it alone (guidelines of the Metadata Working Group).
 *
 * @param bytes - a JPEG, PNG, WebP, TIFF, AVIF or HEIC file
 * @returns what was found; `rights` is empty where the picture says nothing
 * @throws CivicMediaError `picture-unsupported` for other formats, `picture-invalid` for damaged files
 * @example
 * ```ts
 * import { embedRights, readRights } from "@civic-media/license/embed";
 *
 * const picture = Uint8Array.from(
 *   atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg=="),
 *   (char) => char.charCodeAt(0),
 * );
 * const { encodingFormat, rights } = readRights(embedRights(picture, { creators: [{ name: "Eva Müller" }] }));
 * console.log(encodingFormat, rights); // "image/png" { creators: ["Eva Müller"] }
 * ```
 */
export function readRights(bytes: Uint8Array): ReadRights {
  const container = containerOf(bytes);
  const { blocks, hasContentCredentials } = container.read(bytes);
  const read = readBlocks(blocks);
  const values: Values = new Map(
    FIELD_NAMES.flatMap((field) => {
      const items = chosenItems(read, field);
      return items === undefined ? [] : [[field, items]];
    }),
  );
  const plain = read.order.map((name) => [name, fromValues(read.byBlock[name])] as const);
  const conflicts = conflictingFields(read).map((field) => ({
    field,
    values: Object.fromEntries(
      plain.flatMap(([name, rights]) => (rights[field] === undefined ? [] : [[name, rights[field]]])),
    ),
  }));
  return { encodingFormat: container.mediaType(bytes), rights: fromValues(values), conflicts, hasContentCredentials };
}
