import type { Work } from "../attribution/work.ts";
import { carriedRights } from "./record.ts";

/** An address in the characters that a header may hold. */
const inAscii = (address: string): string => address.replace(/[^\u0021-\u007e]/gu, encodeURIComponent);
/** A text in a quoted string of a header (RFC 9110 section 5.6.4); other characters would need an encoding of their own. */
const quoted = (text: string): string => `"${text.replace(/[^\u0020-\u007e]/gu, "?").replace(/["\\]/g, "\\$&")}"`;

/**
 * Writes the value of a `Link` header (RFC 8288) for the response that delivers a work: its license (RFC 4946), the page that
 * states the rights, and the pages of its creators. Crawlers read it where a picture has no page around it.
 *
 * @param work - the record of the rights
 * @returns the value; empty where there is nothing to link to
 * @throws CivicMediaError `argument-invalid` where an address is not http or https
 * @example
 * ```ts
 * import { formatLinkHeader } from "@civic-media/license/carry";
 *
 * const header = formatLinkHeader({ license: { id: "CC-BY-4.0" } });
 * console.log(header); // "<https://creativecommons.org/licenses/by/4.0/>; rel=\"license\"; title=\"CC BY 4.0\""
 * ```
 */
export function formatLinkHeader(work: Work): string {
  const { license, creators, webStatement } = carriedRights(work, {});
  const links: [address: string | undefined, rel: string, title?: string | undefined][] = [
    [license?.url, "license", license?.name],
    [webStatement === license?.url ? undefined : webStatement, "copyright"],
    ...creators.map(({ url, name }): [string | undefined, string, string] => [url, "author", name]),
  ];
  return links
    .filter(([address]) => address !== undefined)
    .map(([address, rel, title]) => {
      // A name in other characters is left out: a question mark in it would be another name.
      const isPlain = title !== undefined && /^[\u0020-\u007e]+$/.test(title);
      return `<${inAscii(address as string)}>; rel="${rel}"${isPlain ? `; title=${quoted(title)}` : ""}`;
    })
    .join(", ");
}
