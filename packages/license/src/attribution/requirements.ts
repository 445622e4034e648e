import type { LicenseMatch } from "../license.ts";

/** What an attribution may have to give. */
export type AttributionElement =
  | "creator"
  | "attributionParties"
  | "title"
  | "copyrightNotice"
  | "url"
  | "license"
  | "disclaimerNotice"
  | "modifications";

/** When a license asks for an element. */
export type RequirementCondition =
  /** Always. */
  | "always"
  /** Where the licensor supplied it. */
  | "if-supplied"
  /** Where it was supplied, to the extent reasonably practicable. */
  | "if-practicable"
  /** Where the work was changed. */
  | "if-modified";

/** One element that a license asks for, and where its text says so. */
export interface AttributionRequirement {
  readonly element: AttributionElement;
  readonly condition: RequirementCondition;
  /**
   * The section of the legal code: `3(a)(1)(A)(i)`. Ports number their sections in their own ways; where theirs were not
   * read one by one, the section alone is given: `4`.
   */
  readonly clause: string;
}

/** Where in the legal code: the clause on credit, that on notices, that on labeling adaptations, or a clause of its own. */
type Place = "credit" | "notices" | "label" | `3(${string}`;
type Row = readonly [element: AttributionElement, condition: RequirementCondition, place: Place];

const FIRST: readonly Row[] = [
  ["creator", "if-supplied", "credit"],
  ["title", "if-supplied", "credit"],
  ["copyrightNotice", "if-supplied", "credit"],
  ["license", "always", "notices"],
  ["disclaimerNotice", "if-supplied", "notices"],
  ["modifications", "if-modified", "credit"],
];
const SECOND: readonly Row[] = [...FIRST, ["url", "if-practicable", "credit"]];
const PARTIES: readonly Row[] = [...SECOND, ["attributionParties", "if-supplied", "credit"]];

/** One row per element and version of the license, from the legal codes of the versions without a port. */
const BY_VERSION: Readonly<Record<string, readonly Row[]>> = {
  "1.0": FIRST,
  "2.0": SECOND,
  "2.1": SECOND,
  "2.5": PARTIES,
  "3.0": PARTIES.map((row) => (row[0] === "modifications" ? ["modifications", "if-modified", "label"] : row)),
  "4.0": [
    ["creator", "if-supplied", "3(a)(1)(A)(i)"],
    ["attributionParties", "if-supplied", "3(a)(1)(A)(i)"],
    ["copyrightNotice", "if-supplied", "3(a)(1)(A)(ii)"],
    ["disclaimerNotice", "if-supplied", "3(a)(1)(A)(iv)"],
    ["url", "if-practicable", "3(a)(1)(A)(v)"],
    ["modifications", "if-modified", "3(a)(1)(B)"],
    ["license", "always", "3(a)(1)(C)"],
  ],
};
/** Units that ask for no credit: what refers to the license stays with the work. */
const NOTICE_ONLY: readonly Row[] = FIRST.filter(([, , place]) => place === "notices");
/** Asked for a credit in the manner of version 2.0, in a section of another number. */
const SAMPLING: readonly Row[] = SECOND;

const PUBLIC_DOMAIN: ReadonlySet<string> = new Set(["zero", "mark", "certification"]);
const isSampling = (unit: string): boolean => unit.includes("sampling");
const hasAttribution = (unit: string): boolean => unit.split("-").includes("by") || isSampling(unit);

/** Whether a unit gives no permission to share adaptations. */
export const isNoDerivatives = (unit: string): boolean => unit.split("-").includes("nd");

/** The letters of the clauses of one legal code. */
type Clauses = Readonly<Record<"credit" | "notices" | "label", string>>;

/** The letter after 4(a), and after one for sharing alike and one for no commercial use: 4(b), 4(c) or 4(d). */
function creditClause(unit: string): string {
  const before = unit.split("-").filter((element) => element === "sa" || element === "nc").length;
  return `4(${["b", "c", "d"][before]})`;
}

function clausesOf({ unit = "", version, jurisdiction }: LicenseMatch): Clauses {
  if (unit === "sampling+") return { credit: "3(e)(i)", notices: "3(e)(ii)", label: "3(e)(i)" };
  if (isSampling(unit)) return { credit: "3", notices: "3", label: "3" };
  const isRead = jurisdiction === undefined || (jurisdiction === "at" && version === "3.0");
  if (!isRead) return { credit: "4", notices: "4", label: "3" };
  return { credit: creditClause(unit), notices: "4(a)", label: "3(b)" };
}

function rowsOf({ unit, version }: LicenseMatch): readonly Row[] {
  if (unit === undefined || version === undefined || PUBLIC_DOMAIN.has(unit)) return [];
  if (isSampling(unit)) return SAMPLING;
  if (!hasAttribution(unit)) return NOTICE_ONLY;
  const rows = BY_VERSION[version] ?? [];
  // Before 4.0 these allow no adaptation at all, so their texts do not say how one is labeled.
  return version !== "4.0" && isNoDerivatives(unit) ? rows.filter(([element]) => element !== "modifications") : rows;
}

/**
 * What the text of a Creative Commons license asks whoever shares the work to give with it, and where it says so. Not legal
 * advice; the text of the license governs.
 *
 * @param match - a license with its version, as `parseLicenseUrl` finds it
 * @returns one entry per element; none for CC0 and the public domain marks, which ask for nothing, and none where the version
 *   is not stated
 * @example
 * ```ts
 * import { parseLicenseUrl } from "@civic-media/license";
 * import { attributionRequirements } from "@civic-media/license/attribution";
 *
 * const match = parseLicenseUrl("https://creativecommons.org/licenses/by-sa/3.0/at/");
 * const title = match && attributionRequirements(match).find(({ element }) => element === "title");
 * console.log(title?.clause); // "4(c)"
 * ```
 */
export function attributionRequirements(match: LicenseMatch): AttributionRequirement[] {
  const clauses = clausesOf(match);
  return rowsOf(match).map(([element, condition, place]) => ({
    element,
    condition,
    clause: Object.hasOwn(clauses, place) ? clauses[place as keyof Clauses] : place,
  }));
}
