import {
  formatLicenseUrl,
  type LicenseMatch,
  licenseName,
  parseLicenseText,
  parseLicenseUrl,
} from "@civic-media/license";
import { CivicMediaError } from "@civic-media/schema";
import { printable, shorten } from "./terminal.ts";

/** What a notice or an address names, with its name and address where they are known. */
export interface NamedLicense extends LicenseMatch {
  name?: string;
  url?: string;
}

/**
 * Which license an address or a notice names.
 *
 * @throws CivicMediaError `nothing-found` where it names none
 */
export function licenseIn(text: string): NamedLicense {
  const match = parseLicenseUrl(text) ?? parseLicenseText(text);
  if (match === undefined) {
    const message = `“${shorten(printable(text), 80)}” names no license that is known here.`;
    throw new CivicMediaError("nothing-found", message);
  }
  const name = licenseName(match);
  const url = formatLicenseUrl(match);
  return { ...match, ...(name ? { name } : {}), ...(url ? { url } : {}) };
}
