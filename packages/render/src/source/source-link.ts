import { type Release, SCHEMA_ID } from "@civic-media/schema";
import { toDataUrl } from "./data-url.ts";
import { SOURCE_TYPE } from "./media-type.ts";

/**
 * The attributes of an Atom link that holds the release itself. A `data:` address keeps a feed free of elements that
 * validators do not know; its relation is the address of the model (RFC 4287, § 4.2.7.2), so that feed readers pass
 * over it.
 */
export function sourceLink(release: Release): { readonly rel: string; readonly type: string; readonly href: string } {
  return { rel: SCHEMA_ID, type: SOURCE_TYPE, href: toDataUrl(release, SOURCE_TYPE) };
}
