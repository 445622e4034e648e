import { type Release, SCHEMA_ID } from "@civic-media/schema";
import { type SafeXml, xmlElement } from "../markup/xml.ts";
import { toDataUrl } from "./data-url.ts";
import { SOURCE_TYPE } from "./media-type.ts";

/**
 * Writes an Atom link that holds the release itself. A `data:` address keeps a feed free of elements that validators do not
 * know; its relation is the address of the model (RFC 4287, § 4.2.7.2), so that feed readers pass over it.
 *
 * @param name - of the element
 */
export function sourceLink(name: "link" | "atom:link", release: Release): SafeXml {
  const start = xmlElement(name, { rel: SCHEMA_ID, type: SOURCE_TYPE }).slice(0, -"/>".length);
  // The longest attribute of a feed needs no look at its characters: base64 has none that mean something in XML.
  return `${start} href="${toDataUrl(release, SOURCE_TYPE)}"/>` as SafeXml;
}
