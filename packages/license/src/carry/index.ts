/**
 * The rights in a work, carried wherever it goes: headers, feeds, ninjs, NewsML-G2, XMP, and the text file beside pictures, all from
 * one record.
 *
 * @packageDocumentation
 */
export type { AttributionPhrases, WorkType } from "../attribution/phrases.ts";
export type { Modification, Party, Work, WorkLicense } from "../attribution/work.ts";
export { formatXmpPacket } from "../embed/xmp-packet.ts";
export { CivicMediaError } from "../errors.ts";
export type { LicenseTitles } from "../titles/titles.ts";
export { type FeedFormat, type FeedRights, formatFeedRights, type JsonFeedRights, toJsonFeedRights } from "./feed.ts";
export { formatLinkHeader } from "./link-header.ts";
export { formatNewsmlRights, type NewsmlRights } from "./newsml.ts";
export { type NinjsRights, toNinjsRights } from "./ninjs.ts";
export type { CarryOptions } from "./record.ts";
export { formatRightsFile, type PictureFile } from "./rights-file.ts";
