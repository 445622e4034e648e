import { isNoDerivatives } from "../attribution/requirements.ts";
import { resolveLicense } from "../attribution/resolve-license.ts";
import type { LicenseMatch } from "../license.ts";

/** One license, as the rules look at it. */
export interface Side {
  /** The identifier of the tool, else what was stated. */
  readonly id: string;
  readonly match?: LicenseMatch;
  readonly unit: string;
  readonly version: number;
  readonly isPort: boolean;
  /** Where it stands in Creative Commons' chart of adapter's licenses; `other` is not in it. */
  readonly group: "public-domain" | "by" | "by-nc" | "share-alike" | "no-derivatives" | "other";
}

const FREE: ReadonlySet<string> = new Set(["zero", "mark", "certification"]);

/** Licenses of others that the legal code of BY-SA 4.0 or its list of compatible licenses knows, by SPDX identifier. */
const OTHERS: Readonly<Record<string, string>> = {
  "LAL-1.3": "free-art",
  "GPL-3.0": "gpl",
  "GPL-3.0-only": "gpl",
  "GPL-3.0-or-later": "gpl",
};

function groupOf(unit: string): Side["group"] {
  if (FREE.has(unit)) return "public-domain";
  if (isNoDerivatives(unit)) return "no-derivatives";
  const elements = unit.split("-");
  if (elements.includes("sa")) return "share-alike";
  return unit === "by" || unit === "by-nc" ? unit : "other";
}

/** Looks at a tool; `undefined` where the statement does not name a whole one. */
export function sideOfMatch(match: LicenseMatch): Side | undefined {
  // What names a tool names its unit and its version.
  const { unit = "", version, tool, jurisdiction } = match;
  if (tool === undefined) return undefined;
  return { id: tool, match, unit, version: Number(version), isPort: jurisdiction !== undefined, group: groupOf(unit) };
}

/**
 * Looks at a license.
 *
 * @param license - an address or an identifier
 */
export function sideOf(license: string): Side {
  const isAddress = /^https?:/i.test(license);
  const match = resolveLicense(isAddress ? { url: license } : { id: license })?.match;
  const known = Object.hasOwn(OTHERS, license) ? (OTHERS[license] as string) : "";
  return (match && sideOfMatch(match)) ?? { id: license, unit: known, version: 0, isPort: false, group: "other" };
}
