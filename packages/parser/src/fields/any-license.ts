import {
  formatLicenseUrl,
  type LicenseMatch,
  licenseName,
  parseLicenseText,
  parseLicenseUrl,
} from "@civic-media/license";
import { type OtherLicense, parseOtherLicense } from "@civic-media/license/other";
import type { RightsStatement } from "@civic-media/schema";

/** One of Creative Commons' licenses, or another one that cities use: Open Government Licence, Datenlizenz Deutschland. */
export type AnyLicense = LicenseMatch | OtherLicense;

const isOther = (license: AnyLicense): license is OtherLicense => "name" in license;

/** Statements that reserve rights, and laws, are no licenses. */
const NO_LICENSE = /rightsstatements\.org/;

function otherLicense(text: string): OtherLicense | undefined {
  const found = parseOtherLicense(text);
  return found?.kind === "other" && !NO_LICENSE.test(found.url ?? "") ? found : undefined;
}

/** The license that an address names. */
export function licenseOfUrl(url: string): AnyLicense | undefined {
  const match = parseLicenseUrl(url);
  return match?.kind === "cc-unspecified" ? undefined : (match ?? otherLicense(url));
}

/** The license that words name. */
export const licenseOfText = (text: string): AnyLicense | undefined => parseLicenseText(text) ?? otherLicense(text);

/** Whether a license is named only as one of a family: "Creative Commons". */
export const isUnnamed = (license: AnyLicense): boolean => license.kind === "cc-unspecified";

/** Equal for equal licenses. */
export const identityOf = (license: AnyLicense): string =>
  isOther(license)
    ? license.name
    : (license.tool ?? `${license.kind}:${license.unit ?? ""}:${license.version ?? ""}:${license.jurisdiction ?? ""}`);

type License = NonNullable<RightsStatement["license"]>;

/** A license as plain data; `undefined` where the words name no tool. */
export function toLicense(match: AnyLicense): License | undefined {
  if (isUnnamed(match)) return undefined;
  if (isOther(match)) {
    const { url, id, name } = match;
    return { ...(url ? { url } : {}), ...(id ? { id } : {}), name };
  }
  const url = formatLicenseUrl(match);
  const name = licenseName(match);
  const license = { ...(url ? { url } : {}), ...(match.tool ? { id: match.tool } : {}), ...(name ? { name } : {}) };
  return Object.keys(license).length > 0 ? license : undefined;
}
