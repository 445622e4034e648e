import type { LicenseMatch } from "../license.ts";
import { candidates, matchTool, ports, units } from "../tools.ts";

// "CC BY-NC-SA 3.0 AT", "cc-by", "CC-BY 4.0 International", "CC BY SA 3.0 Österreich"; "CC by" alone names no version.
const CODE =
  /(?<![\p{L}\p{N}])(?:cc|creative\s?commons)[\s:_(-]{0,3}((?:by|nc|sa|nd)(?:[\s_/-]{1,2}(?:nc|sa|nd)){0,2})(?![\p{L}])(?:[\s_,-]{0,3}v?\.?\s?([1-4])(?:\.([0-9]))?(?![\d.]\d))?(?:[\s_(-]{1,3}([a-z]{2}|igo|scotland)(?![\p{L}]))?/iu;
/** The version before the elements: `Creative Commons 3.0 BY-SA`. */
const VERSION_FIRST =
  /(?<![\p{L}\p{N}])(?:cc|creative\s?commons)[\s:_-]{1,3}v?([1-4])\.([0-9])[\s:_-]{1,3}(by(?:[\s_/-](?:nc|sa|nd)){0,2})(?![\p{L}])/iu;
const ZERO = /(?<![\p{L}\p{N}])cc[\s-]?(?:0|zero)(?![\p{L}\p{N}])/iu;
const MARK = /public\s?domain\s?mark(?:\s?1\.0)?|(?<![\p{L}])PDM(?:\s1\.0)?(?![\p{L}\p{N}])/iu;

const order = ["nc", "sa", "nd"] as const;

function unitOf(text: string): string | undefined {
  const parts = new Set(text.toLowerCase().split(/[\s_/-]+/));
  const unit = ["by", ...order].filter((part) => parts.has(part)).join("-");
  return units.has(unit) ? unit : undefined;
}

/** A short name of a license, with what stands behind it: `CC BY-SA 3.0 AT`. */
function detectLicenseCode(text: string): LicenseMatch | undefined {
  const [, elements, major, minor = "0", place = ""] = CODE.exec(text) ?? [];
  const unit = elements === undefined ? undefined : unitOf(elements);
  if (unit === undefined) return undefined;
  // The retired licenses without attribution are old: "CC SA" alone is more likely a slip of the pen.
  if (major === undefined) return unit.startsWith("by") ? matchTool({ unit }) : undefined;
  const port = place.toLowerCase();
  return candidates(new Set([unit]), `${major}.${minor}`, new Set(ports.has(port) ? [port] : []));
}

/** A short name of a tool: `CC BY-SA 4.0`, `CC0`, `PDM`. */
export function detectCode(text: string): LicenseMatch | undefined {
  if (ZERO.test(text)) return matchTool({ unit: "zero" });
  if (MARK.test(text)) return matchTool({ unit: "mark" });
  const [, major, minor, elements = ""] = VERSION_FIRST.exec(text) ?? [];
  if (major === undefined) return detectLicenseCode(text);
  return matchTool({ unit: unitOf(elements) ?? "by", version: `${major}.${minor}` });
}
