import type { Work } from "../attribution/work.ts";
import { type CarriedRights, type CarryOptions, carriedRights } from "./record.ts";
import { element, type Xml } from "./xml.ts";

/** The parts of a NewsML-G2 item that state rights. */
export interface NewsmlRights {
  /** The element `rightsInfo`; empty where nothing is known. */
  readonly rightsInfo: string;
  /** Elements for the administrative part of `contentMeta`: what made the picture, and who. */
  readonly creators: string;
  /** The element `creditline`, for the descriptive part of `contentMeta`. */
  readonly creditline: string;
}

const LICENSE_RELATION = "http://www.iana.org/assignments/relation/license";

/** The schema has one holder; the license is a link with the relation that the web has for it. */
const rightsInfo = (rights: CarriedRights, work: Work): Xml =>
  element("rightsInfo", [
    element("copyrightHolder", [element("name", rights.copyrightHolder?.name)], { uri: rights.copyrightHolder?.url }),
    element("copyrightNotice", rights.copyrightNotice, rights.copyrightNotice ? { href: rights.webStatement } : {}),
    element("usageTerms", rights.usageTerms),
    element("link", undefined, rights.license?.url ? { reluri: LICENSE_RELATION, href: rights.license.url } : {}),
    element("dataMining", undefined, { uri: work.dataMining }),
  ]);

/**
 * Writes the rights in a work as elements of IPTC's NewsML-G2 (2.35), in its namespace `http://iptc.org/std/nar/2006-10-01/`.
 *
 * @param work - the record of the rights
 * @param options - the words for changes
 * @returns elements for a news item
 * @throws CivicMediaError `argument-invalid` where an address is not http or https
 * @example
 * ```ts
 * import { formatNewsmlRights } from "@civic-media/license/carry";
 *
 * const { creditline } = formatNewsmlRights({ creators: [{ name: "Eva Huber" }], agency: "Stadt Linz" });
 * console.log(creditline); // "<creditline>Eva Huber / Stadt Linz</creditline>"
 * ```
 */
export function formatNewsmlRights(work: Work, options: CarryOptions = {}): NewsmlRights {
  const rights = carriedRights(work, options);
  const creators = rights.creators.map(({ name, url }) => element("creator", [element("name", name)], { uri: url }));
  return {
    rightsInfo: rightsInfo(rights, work),
    creators: [element("digitalSourceType", undefined, { uri: work.digitalSourceType }), ...creators].join(""),
    creditline: element("creditline", rights.credit),
  };
}
