/**
 * The rights in a picture, read from and written into the file itself: XMP, IPTC and Exif in JPEG, PNG, WebP, TIFF, AVIF and
 * HEIC, without native code, in Node and browsers.
 *
 * @packageDocumentation
 */
export type { Modification, Party, Work, WorkLicense } from "../attribution/work.ts";
export { CivicMediaError } from "../errors.ts";
export type { BlockName } from "./blocks.ts";
export { copyRights, type EmbedRightsOptions, embedRights } from "./embed-rights.ts";
export type { Licensor, PictureRights } from "./picture-rights.ts";
export { type ReadRights, type RightsConflict, readRights } from "./read-rights.ts";
export { formatXmpPacket } from "./xmp-packet.ts";
