import titles from "../../data/odd-titles.json" with { type: "json" };
import type { LicenseMatch } from "../license.ts";
import { matchTool } from "../tools.ts";

const TOOLS: ReadonlyMap<string, string> = new Map(Object.entries(titles));

/** An official title whose words, read one by one, say another tool: Creative Commons' own slips, kept as they are. */
export function detectOddTitle(text: string): LicenseMatch | undefined {
  const [unit, version, jurisdiction] = TOOLS.get(text.trim())?.split("/") ?? [];
  return unit === undefined ? undefined : matchTool({ unit, version, jurisdiction });
}
