import type { LicenseMatch } from "../license.ts";
import { matchTool, ports, units } from "../tools.ts";

// "CC BY-NC-SA 3.0 AT", "cc-by", "CC-BY 4.0 International", "CC BY SA 3.0 Österreich"; "CC by" alone names no version.
const CODE =
  /(?<![\p{L}\p{N}])(?:cc|creative\s?commons)[\s:_(-]{0,3}(by(?:[\s_/-]{1,2}(?:nc|sa|nd)){0,2})(?![\p{L}])(?:[\s_,-]{0,3}v?\.?\s?([1-4])(?:\.([0-9]))?(?![\d.]\d))?(?:[\s_(-]{1,3}([a-z]{2}|igo|scotland)(?![\p{L}]))?/iu;
const ZERO = /(?<![\p{L}\p{N}])cc[\s-]?(?:0|zero)(?![\p{L}\p{N}])/iu;
const MARK = /public\s?domain\s?mark(?:\s?1\.0)?|(?<![\p{L}])PDM(?:\s1\.0)?(?![\p{L}\p{N}])/iu;

const order = ["nc", "sa", "nd"] as const;

function unitOf(text: string): string | undefined {
  const parts = text.toLowerCase().split(/[\s_/-]+/);
  const unit = ["by", ...order.filter((part) => parts.includes(part))].join("-");
  return units.has(unit) ? unit : undefined;
}

/** A short name of a tool: `CC BY-SA 4.0`. */
export function detectCode(text: string): LicenseMatch | undefined {
  if (ZERO.test(text)) return matchTool({ unit: "zero" });
  if (MARK.test(text)) return matchTool({ unit: "mark" });
  const match = CODE.exec(text);
  const unit = match?.[1] && unitOf(match[1]);
  if (!match || !unit) return undefined;
  const version = match[2] && `${match[2]}.${match[3] ?? "0"}`;
  const port = match[4]?.toLowerCase();
  return matchTool({ unit, version, jurisdiction: version && port && ports.has(port) ? port : undefined });
}
