import {
  formatLicenseUrl,
  type LicenseMatch,
  licenseName,
  parseLicenseText,
  parseLicenseUrl,
} from "@civic-media/license";
import { type OtherLicense, parseOtherLicense } from "@civic-media/license/other";
import { CivicMediaError } from "@civic-media/schema";
import { printable, shorten } from "./terminal.ts";

/** What a notice or an address names, with its name and address where they are known. */
export type NamedLicense = (LicenseMatch & { name?: string; url?: string }) | OtherLicense;

function named(match: LicenseMatch): NamedLicense {
  const name = licenseName(match);
  const url = formatLicenseUrl(match);
  return { ...match, ...(name ? { name } : {}), ...(url ? { url } : {}) };
}

/**
 * Which license an address or a notice names: one of Creative Commons', or another one that cities use.
 *
 * @throws CivicMediaError `nothing-found` where it names none
 */
export function licenseIn(text: string): NamedLicense {
  const match = parseLicenseUrl(text) ?? parseLicenseText(text);
  const found = match === undefined ? parseOtherLicense(text) : named(match);
  if (found !== undefined) return found;
  const message = `“${shorten(printable(text), 80)}” names no license that is known here.`;
  throw new CivicMediaError("nothing-found", message);
}
