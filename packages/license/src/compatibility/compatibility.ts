import { CivicMediaError } from "../errors.ts";
import { tools } from "../tools-list/index.ts";
import { clauseOf } from "./clauses.ts";
import { type CompatibilityAnswer, type CompatibilityCode, decide, isOther, isUnknown, MESSAGES } from "./rules.ts";
import { type Side, sideOf } from "./side.ts";

/** Why something may be done or not. */
export interface CompatibilityReason {
  readonly code: CompatibilityCode;
  /** In English: a fact about the texts, no legal advice. */
  readonly message: string;
  /** The license whose text is meant, by its identifier. */
  readonly license: string;
  /** The section of its legal code; of ports whose text was not read and of Sampling Plus, the section alone. */
  readonly clause?: string;
}

/** An answer with its reasons. Not legal advice; the texts of the licenses govern. */
export interface Compatibility {
  readonly answer: CompatibilityAnswer;
  readonly reasons: readonly CompatibilityReason[];
}

/** Whether works may be combined, and which licenses the result may carry. */
export interface Combination extends Compatibility {
  /** The identifiers of the tools that every one of the works lets an adaptation carry; none for collections. */
  readonly licenses: readonly string[];
}

const reason = (code: CompatibilityCode, side: Side): CompatibilityReason => {
  const clause = clauseOf(code, side);
  return { code, message: MESSAGES[code], license: side.id, ...(clause === undefined ? {} : { clause }) };
};

let known: ReadonlyMap<string, Side> | undefined;
/** All tools by their identifiers, looked at once. */
function toolSides(): ReadonlyMap<string, Side> {
  known ??= new Map(tools.map(({ id }) => [id, sideOf(id)]));
  return known;
}
const allSides = (): readonly Side[] => [...toolSides().values()];
const find = (license: string): Side => toolSides().get(license) ?? sideOf(license);

/**
 * May an adaptation of a work carry a license? Answered from the texts of the licenses and from Creative Commons' chart of
 * adapter's licenses. Not legal advice; the texts govern.
 *
 * @param original - the license of the work: an identifier (`CC-BY-SA-3.0-AT`, `GPL-3.0-or-later`) or an address
 * @param license - the license that the adaptation is to carry
 * @returns yes, no or depends, with the reason and its clause
 * @throws CivicMediaError `argument-invalid` where an address is not http or https
 * @example
 * ```ts
 * import { checkAdaptation } from "@civic-media/license/compatibility";
 *
 * console.log(checkAdaptation("CC-BY-4.0", "CC-BY-SA-4.0").answer); // "yes"
 * const { answer, reasons } = checkAdaptation("CC-BY-SA-4.0", "CC-BY-SA-3.0");
 * console.log(answer, reasons[0]?.code, reasons[0]?.clause); // "no", "earlier-version", "3(b)(1)"
 * ```
 */
export function checkAdaptation(original: string, license: string): Compatibility {
  const from = find(original);
  const { answer, code } = decide(from, find(license));
  return { answer, reasons: [reason(code, from)] };
}

/**
 * The tools that an adaptation of a work may carry.
 *
 * @param original - the license of the work: an identifier or an address
 * @returns the identifiers of the tools for which the answer is yes
 * @example
 * ```ts
 * import { listAdapterLicenses } from "@civic-media/license/compatibility";
 *
 * console.log(listAdapterLicenses("CC-BY-SA-4.0")); // ["CC-BY-SA-4.0"]
 * console.log(listAdapterLicenses("CC-BY-ND-4.0").length); // 0
 * ```
 */
export function listAdapterLicenses(original: string): string[] {
  const from = find(original);
  return allSides()
    .filter((side) => decide(from, side).answer === "yes")
    .map(({ id }) => id);
}

function combineAsAdaptation(originals: readonly Side[]): Combination {
  // A work under the GPL may hold back every tool, and yet itself be what BY-SA 4.0 is compatible with.
  const candidates = [...allSides(), ...originals.filter(isOther)];
  const rows = candidates.map((side) => ({ side, rules: originals.map((original) => decide(original, side)) }));
  const fitting = rows.filter(({ rules }) => rules.every(({ answer }) => answer === "yes"));
  const open = rows.filter(({ rules }) => rules.every(({ answer }) => answer !== "no"));
  const answer = fitting.length > 0 ? "yes" : open.length > 0 ? "depends" : "no";
  // For a yes, why the first license fits each; else what holds each back.
  const [first] = answer === "yes" ? fitting : open;
  const reasons = originals.map((original, index) => reason(first?.rules[index]?.code ?? limitOf(original), original));
  return { answer, reasons, licenses: fitting.map(({ side }) => side.id) };
}

/** What each group asks of the license of an adaptation, where no license serves all. */
const LIMITS: Readonly<Record<Side["group"], CompatibilityCode>> = {
  "public-domain": "public-domain",
  by: "any-license-with-attribution",
  "by-nc": "non-commercial-lost",
  "share-alike": "other-elements",
  "no-derivatives": "adaptations-not-shared",
  other: "chart-does-not-say",
};
function limitOf(side: Side): CompatibilityCode {
  if (isUnknown(side)) return "license-not-known";
  return side.group === "share-alike" && side.version === 1 ? "same-license-only" : LIMITS[side.group];
}

/** Units that do not let the whole work be shared as it is, or not everywhere. */
const isLimited = ({ unit }: Side): boolean => unit === "sampling" || unit === "devnations";
const isNonCommercial = ({ unit }: Side): boolean => unit.split("-").includes("nc") || unit === "sampling+";

function combineAsCollection(parts: readonly Side[]): Combination {
  const reasons = parts.flatMap((part): CompatibilityReason[] => {
    if (part.match === undefined) return [reason("license-not-known", part)];
    if (isLimited(part)) return [reason("verbatim-copies-limited", part)];
    const keeps =
      part.group === "public-domain" ? reason("public-domain", part) : reason("collection-keeps-licenses", part);
    return [keeps, ...(isNonCommercial(part) ? [reason("commercial-use-excluded", part)] : [])];
  });
  const isOpen = parts.some((part) => part.match === undefined || isLimited(part));
  return { answer: isOpen ? "depends" : "yes", reasons, licenses: [] };
}

/**
 * May works be combined? As an `adaptation`, where a new work is made of them, it has to carry a license that all of them allow;
 * in a `collection` they stand side by side, unchanged, and keep their licenses. Not legal advice; the texts govern.
 *
 * @param licenses - the licenses of the works: identifiers or addresses
 * @param options - as what they are combined; `adaptation` where absent
 * @returns yes, no or depends, with a reason for each work, and the licenses that an adaptation of all may carry
 * @throws CivicMediaError `argument-invalid` where an address is not http or https, where there is no license, or `as` is unknown
 * @example
 * ```ts
 * import { checkCombination } from "@civic-media/license/compatibility";
 *
 * console.log(checkCombination(["CC-BY-4.0", "CC-BY-SA-4.0"]).licenses); // ["CC-BY-SA-4.0"]
 * console.log(checkCombination(["CC-BY-SA-4.0", "CC-BY-NC-4.0"]).answer); // "no"
 * const collection = checkCombination(["CC-BY-SA-4.0", "CC-BY-NC-4.0"], { as: "collection" });
 * console.log(collection.answer, collection.reasons.at(-1)?.code); // "yes", "commercial-use-excluded"
 * ```
 */
export function checkCombination(
  licenses: readonly string[],
  options: { as?: "adaptation" | "collection" } = {},
): Combination {
  const { as = "adaptation" } = options;
  if (as !== "adaptation" && as !== "collection")
    throw new CivicMediaError("argument-invalid", `as is “${as}”, expected adaptation or collection.`);
  if (licenses.length === 0)
    throw new CivicMediaError("argument-invalid", "licenses is empty, expected the license of every work.");
  const sides = licenses.map(find);
  return as === "collection" ? combineAsCollection(sides) : combineAsAdaptation(sides);
}
