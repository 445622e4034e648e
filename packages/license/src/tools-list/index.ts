/**
 * Creative Commons' 639 legal tools as data.
 *
 * @module tools
 */
import facts from "../../data/facts.json" with { type: "json" };
import rows from "../../data/tools.json" with { type: "json" };
import { licenseName } from "../license-name.ts";
import { formatLicenseUrl } from "../license-url.ts";
import { matchTool } from "../tools.ts";

/** One legal tool: a license, a dedication or a mark, in one version, for one jurisdiction or for all. */
export interface Tool {
  /** `CC-BY-3.0-AT`: the SPDX identifier where SPDX has one, else one made in the same way. */
  readonly id: string;
  /** `CC BY 3.0 AT` */
  readonly identifier: string;
  /** `by`, `by-nc-sa`, `zero` … */
  readonly unit: string;
  readonly version: string;
  /** The port, as in addresses: `at`, `uk`, `igo`. */
  readonly jurisdiction?: string;
  /** The canonical address. */
  readonly url: string;
  /** The identifier in SPDX's list, where it has the tool. */
  readonly spdxId?: string;
  /** Of ccREL: `DerivativeWorks`, `Distribution`, `Reproduction`, `Sharing`. */
  readonly permits: readonly string[];
  /** Of ccREL: `Attribution`, `Notice`, `ShareAlike`. */
  readonly requires: readonly string[];
  /** Of ccREL: `CommercialUse`, `HighIncomeNationUse`. */
  readonly prohibits: readonly string[];
  /** The languages of the legal code, as Creative Commons writes them; none for a tool that is a deed alone. */
  readonly legalCodeLanguages: readonly string[];
  /** The day on which Creative Commons retired the unit. */
  readonly deprecatedOn?: string;
  /** The address of the version that takes its place. */
  readonly replacedBy?: string;
}

interface UnitFacts {
  readonly permits: readonly string[];
  readonly requires: readonly string[];
  readonly prohibits: readonly string[];
  readonly deprecatedOn?: string;
}

const UNITS: Readonly<Record<string, UnitFacts>> = facts.units;
const { byPlace, ofTools } = facts.languagesOfLegalCode as Readonly<
  Record<"byPlace" | "ofTools", Readonly<Record<string, string>>>
>;
const SPDX: ReadonlySet<string> = new Set(facts.spdx);
/** The units that version 4.0 has: older versions of them were replaced by it. */
const CURRENT: ReadonlySet<string> = new Set(rows.filter(({ version }) => version === "4.0").map(({ unit }) => unit));

function toTool(unit: string, version: string, jurisdiction: string | undefined): Tool {
  const match = matchTool({ unit, version, jurisdiction });
  const id = match.tool as string;
  const { permits, requires, prohibits, deprecatedOn } = UNITS[unit] as UnitFacts;
  const place = [unit, version, jurisdiction].filter(Boolean).join("/");
  const languages = ofTools[place] ?? byPlace[jurisdiction ?? version] ?? "";
  return {
    id,
    identifier: licenseName(match) as string,
    unit,
    version,
    ...(jurisdiction === undefined ? {} : { jurisdiction }),
    url: formatLicenseUrl(match) as string,
    ...(SPDX.has(id) ? { spdxId: id } : {}),
    permits,
    requires,
    prohibits,
    legalCodeLanguages: languages === "" ? [] : languages.split(" "),
    ...(deprecatedOn === undefined ? {} : { deprecatedOn }),
    ...(CURRENT.has(unit) && version !== "4.0"
      ? { replacedBy: `https://creativecommons.org/licenses/${unit}/4.0/` }
      : {}),
  };
}

/**
 * All 639 legal tools that Creative Commons has published, by unit, version and jurisdiction.
 *
 * @example
 * ```ts
 * import { tools } from "@civic-media/license/tools";
 *
 * console.log(tools.length); // 639
 * const found = tools.find(({ id }) => id === "CC-BY-SA-3.0-AT");
 * console.log(found?.requires); // ["Attribution", "Notice", "ShareAlike"]
 * console.log(found?.replacedBy); // "https://creativecommons.org/licenses/by-sa/4.0/"
 * ```
 */
export const tools: readonly Tool[] = rows.flatMap(({ unit, version, unported, ports }) => [
  ...(unported ? [toTool(unit, version, undefined)] : []),
  ...(ports?.split(" ") ?? []).map((port) => toTool(unit, version, port)),
]);
