import { checkWork } from "../attribution/addresses.ts";
import { creditText } from "../attribution/credit-text.ts";
import { named } from "../attribution/parties.ts";
import type { AttributionPhrases } from "../attribution/phrases.ts";
import { resolveLicense } from "../attribution/resolve-license.ts";
import { oneLine } from "../attribution/run.ts";
import type { Party, Work } from "../attribution/work.ts";

/** What every carrier is told besides the record. */
export interface CarryOptions {
  /** The words in which a change is told in the credit; English where absent. */
  phrases?: AttributionPhrases;
}

/** The record as carriers write it: checked, each text one line, what is not known absent. */
export interface CarriedRights {
  readonly title?: string;
  readonly description?: string;
  readonly creators: readonly Party[];
  /** Those who are named beside the creators. */
  readonly parties: readonly Party[];
  readonly credit?: string;
  readonly copyrightHolder?: Party;
  readonly copyrightNotice?: string;
  /** Terms in words, with the notice that refers to the disclaimer. */
  readonly usageTerms?: string;
  readonly license?: { readonly name: string; readonly url?: string };
  /** The page that states the rights, the license itself where there is none. */
  readonly webStatement?: string;
}

/** Leaves out what is empty. */
export const known = <T extends object>(values: { [Key in keyof T]: T[Key] | undefined }): T =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== "")) as T;

/**
 * Reads a record for carriers.
 *
 * @throws CivicMediaError `argument-invalid` where an address is not http or https
 */
export function carriedRights(work: Work, { phrases }: CarryOptions): CarriedRights {
  checkWork(work);
  const license = resolveLicense(work.license);
  const terms = [work.usageTerms, work.disclaimerNotice].map((text) => oneLine(text ?? ""));
  return known<CarriedRights>({
    title: oneLine(work.title ?? ""),
    description: oneLine(work.description ?? ""),
    creators: named(work.creators),
    parties: named(work.attributionParties),
    credit: creditText(work, phrases),
    copyrightHolder: named(work.copyrightHolder && [work.copyrightHolder])[0],
    copyrightNotice: oneLine(work.copyrightNotice ?? ""),
    usageTerms: terms.filter((text) => text !== "").join(" "),
    license: license && known({ name: oneLine(license.name), url: license.url }),
    webStatement: work.webStatement ?? license?.url,
  });
}
