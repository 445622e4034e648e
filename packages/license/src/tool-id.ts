import type { LicenseMatch } from "./license.ts";
import { matchTool, units } from "./tools.ts";

const PUBLIC_DOMAIN: Readonly<Record<string, { unit: string; version?: string }>> = {
  "cc0-1.0": { unit: "zero", version: "1.0" },
  "cc-pdm-1.0": { unit: "mark", version: "1.0" },
  "pdm-1.0": { unit: "mark", version: "1.0" },
  "cc-pddc": { unit: "certification", version: "1.0" },
};
const ID = /^cc-([a-z+-]{2,14})-(\d\.\d)(?:-([a-z]{2,8}))?$/;

/**
 * Reads the identifier of a tool as releases and packages hold it: `CC-BY-3.0-AT`, or with blanks `CC BY 3.0 AT`.
 *
 * @param id - an identifier of SPDX's list, or one made in the same way
 * @returns the tool; `undefined` where there is no such tool, as for one without a version
 */
export function parseToolId(id: string): LicenseMatch | undefined {
  const key = id.slice(0, 40).trim().toLowerCase().replace(/ /g, "-");
  if (Object.hasOwn(PUBLIC_DOMAIN, key)) return matchTool(PUBLIC_DOMAIN[key] as { unit: string });
  const [, unit = "", version, jurisdiction] = ID.exec(key) ?? [];
  // SPDX's list writes the elements of this one tool in the order of the later versions.
  const own = unit === "by-nc-nd" && version === "1.0" ? "by-nd-nc" : unit;
  if (!units.has(own)) return undefined;
  const match = matchTool({ unit: own, version, jurisdiction });
  return match.tool !== undefined && match.issues.length === 0 ? match : undefined;
}
