import rows from "../data/tools.json" with { type: "json" };
import type { LicenseIssue, LicenseMatch } from "./license.ts";

interface Row {
  readonly unported: boolean;
  readonly ports: ReadonlySet<string>;
}

const PUBLIC_DOMAIN: ReadonlySet<string> = new Set(["zero", "mark", "certification"]);
const NAMES: Readonly<Record<string, string>> = { zero: "CC0-1.0", mark: "CC-PDM-1.0", certification: "CC-PDDC" };
// SPDX's list writes the elements of this one tool in the order of the later versions.
const SPDX_UNITS: Readonly<Record<string, string>> = { "by-nd-nc": "BY-NC-ND" };

const tools: ReadonlyMap<string, Row> = new Map(
  rows.map(({ unit, version, unported, ports }) => [
    `${unit} ${version}`,
    { unported, ports: new Set(ports?.split(" ")) },
  ]),
);

/** Every unit of Creative Commons' tools: `by`, `by-sa`, `zero` … */
export const units: ReadonlySet<string> = new Set(rows.map(({ unit }) => unit));

/** Whether a text is a port that some tool has: `at`, `igo`. */
export const ports: ReadonlySet<string> = new Set(rows.flatMap(({ ports: list }) => list?.split(" ") ?? []));

function identifier(unit: string, version: string, jurisdiction: string | undefined): string {
  const known = Object.hasOwn(NAMES, unit) ? NAMES[unit] : undefined;
  if (known !== undefined) return known;
  const name = Object.hasOwn(SPDX_UNITS, unit) ? SPDX_UNITS[unit] : unit.toUpperCase();
  return ["CC", name, version, jurisdiction?.toUpperCase()].filter(Boolean).join("-");
}

/** What a statement gives: the parts that it names. */
export interface StatedParts {
  readonly unit: string;
  readonly version?: string | undefined;
  readonly jurisdiction?: string | undefined;
}

/**
 * Finds the tool of stated parts; what does not exist becomes an issue, never another tool's version.
 *
 * @param parts - unit, and version and port where they are stated
 * @returns the match
 */
export function matchTool({ unit, version, jurisdiction }: StatedParts): LicenseMatch {
  const kind = PUBLIC_DOMAIN.has(unit) ? "public-domain" : "cc";
  const stated = version ?? (kind === "public-domain" ? "1.0" : undefined);
  if (stated === undefined) return { kind, unit, issues: ["version-missing"] };
  const row = tools.get(`${unit} ${stated}`);
  if (row === undefined) return { kind, unit, issues: ["version-unknown"] };
  const port = unit === "certification" ? "us" : jurisdiction;
  const exists = port === undefined ? row.unported : row.ports.has(port);
  const issues: LicenseIssue[] = exists ? [] : ["port-unknown"];
  if (!exists && !row.unported) return { kind, unit, version: stated, issues };
  const own = exists ? port : undefined;
  return {
    kind,
    tool: identifier(unit, stated, own),
    unit,
    version: stated,
    ...(own ? { jurisdiction: own } : {}),
    issues,
  };
}
