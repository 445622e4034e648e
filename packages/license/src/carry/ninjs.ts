import type { Work } from "../attribution/work.ts";
import { type CarryOptions, carriedRights, known } from "./record.ts";

/** The members of a ninjs item that state rights. */
export interface NinjsRights {
  /** Who is to be credited, as newsrooms print it. */
  readonly by?: string;
  readonly copyrightHolder?: string;
  readonly copyrightNotice?: string;
  readonly usageTerms?: string;
  readonly rightsInfo?: { readonly linkedRights: string };
}

/**
 * The rights in a work as members of an item of IPTC's ninjs (2 and 3).
 *
 * @param work - the record of the rights
 * @param options - the words for changes
 * @returns members for an item or an association
 * @throws CivicMediaError `argument-invalid` where an address is not http or https
 * @example
 * ```ts
 * import { toNinjsRights } from "@civic-media/license/carry";
 *
 * const rights = toNinjsRights({ creators: [{ name: "Eva Huber" }], agency: "Stadt Linz", license: { id: "CC-BY-4.0" } });
 * console.log(rights.by, rights.rightsInfo?.linkedRights); // "Eva Huber / Stadt Linz", "https://creativecommons.org/licenses/by/4.0/"
 * ```
 */
export function toNinjsRights(work: Work, options: CarryOptions = {}): NinjsRights {
  const { credit, copyrightHolder, copyrightNotice, usageTerms, license, webStatement } = carriedRights(work, options);
  // A license with an address is the better answer to "what may I do"; a page with a statement is one where there is none.
  const linkedRights = license?.url ?? webStatement;
  return known<NinjsRights>({
    by: credit,
    copyrightHolder: copyrightHolder?.name,
    copyrightNotice,
    usageTerms,
    rightsInfo: linkedRights === undefined ? undefined : { linkedRights },
  });
}
