import type { Work } from "../attribution/work.ts";
import { toValues } from "./picture-rights.ts";
import { toPictureRights } from "./work-rights.ts";
import { newPacket } from "./xmp/merge.ts";

/**
 * Writes the rights in a work as an XMP packet (ISO 16684-1): a sidecar file `photo.xmp`, or the packet for a format that
 * `embedRights` of `/embed` does not write, such as PDF.
 *
 * @param work - the record of the rights
 * @returns the packet, as text to be stored in UTF-8
 * @throws CivicMediaError `argument-invalid` where an address is not http or https
 * @example
 * ```ts
 * import { formatXmpPacket } from "@civic-media/license/embed";
 *
 * const packet = formatXmpPacket({ creators: [{ name: "Eva Müller" }] });
 * console.log(packet.includes("<rdf:li>Eva Müller</rdf:li>")); // true
 * ```
 */
export const formatXmpPacket = (work: Work): string => newPacket(toValues(toPictureRights(work)));
