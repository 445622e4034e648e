import { clauseOf } from "../compatibility/clauses.ts";
import { decide, MESSAGES as MESSAGES_OF_COMPATIBILITY } from "../compatibility/rules.ts";
import { type Side, sideOfMatch } from "../compatibility/side.ts";
import { named } from "./parties.ts";
import {
  type AttributionElement,
  type AttributionRequirement,
  attributionRequirements,
  isNoDerivatives,
} from "./requirements.ts";
import { type ResolvedLicense, resolveLicense } from "./resolve-license.ts";
import { oneLine, type Run } from "./run.ts";
import type { Work } from "./work.ts";

/** An element that the license asks for and that the attribution does not give. */
export interface MissingElement extends AttributionRequirement {
  /** Which of the works: a JSON pointer into the record, empty for the work itself, `/isBasedOn/0` for the first source. */
  readonly work: string;
  /** `not-stated`: the record does not hold it. `not-shown`: it does, and this style leaves it out or this format cannot show it. */
  readonly reason: "not-stated" | "not-shown";
}

/** What to know before an attribution is used. */
export interface AttributionWarning {
  readonly code: /** No license is stated: all rights may be reserved. */
    | "license-missing"
    /** The version of the license is not stated, so what it asks for is not known. */
    | "license-version-missing"
    /** No tool has this unit, version and port together. */
    | "license-unknown-tool"
    /** What this license asks for is not known to this package: read its text. */
    | "requirements-unknown"
    /** The work is free; a credit is a courtesy. */
    | "courtesy-credit"
    /** The license gives no permission to share adaptations, and the work was changed. */
    | "no-derivatives-modified"
    /** The work is based on others and does not say what was changed; "based on" alone indicates that something was. */
    | "changes-not-described"
    /** A work that this one is based on does not let an adaptation carry this license, or none is shared. */
    | "adaptation-license"
    /** Whether a work that this one is based on lets an adaptation carry this license is not settled. */
    | "adaptation-license-open"
    /** A part may not be used commercially, so the whole may not. */
    | "non-commercial-part"
    /** The language has no word of its own for something; the English one stands there. */
    | "wording-english";
  /** In English, a fact with its clause and no legal advice. */
  readonly message: string;
  /** Which of the works, as a JSON pointer; where two are compared, the one whose license is meant. */
  readonly work: string;
  /** The section of the legal code of that license, where one is meant. */
  readonly clause?: string;
}

const MESSAGES: Readonly<Record<AttributionWarning["code"], string>> = {
  "license-missing": "No license is stated; all rights may be reserved.",
  "license-version-missing": "The version of the license is not stated; what it asks for differs between versions.",
  "license-unknown-tool": "Creative Commons has no tool with this unit, version and port together.",
  "requirements-unknown": "What this license asks for is not known here; its text says it.",
  "courtesy-credit": "This tool asks for no credit; giving one is a courtesy.",
  "no-derivatives-modified":
    "The license gives no permission to share adapted material (4.0 s.2(a)(1)(B), earlier versions s.3); a change may be one.",
  "changes-not-described": "What was changed in the works that this one is based on is not described.",
  "adaptation-license": "The license does not let an adaptation carry the license of this work.",
  "adaptation-license-open": "Whether the license lets an adaptation carry the license of this work is not settled.",
  "non-commercial-part": MESSAGES_OF_COMPATIBILITY["commercial-use-excluded"],
  "wording-english": "The language has no wording for a part of this; it is in English.",
};

/** A warning with its message. */
export const warning = (
  code: AttributionWarning["code"],
  work: string,
  more: Partial<AttributionWarning> = {},
): AttributionWarning => ({ code, message: MESSAGES[code], work, ...more });

const PUBLIC_DOMAIN: ReadonlySet<string> = new Set(["zero", "mark", "certification"]);

function licenseWarning(license: ResolvedLicense | undefined): AttributionWarning["code"] | undefined {
  if (license === undefined) return "license-missing";
  const { match } = license;
  if (match === undefined) return "requirements-unknown";
  if (match.unit !== undefined && PUBLIC_DOMAIN.has(match.unit)) return "courtesy-credit";
  if (match.issues.includes("version-missing")) return "license-version-missing";
  return match.issues.length > 0 ? "license-unknown-tool" : undefined;
}

const hasText = (text: string | undefined): boolean => oneLine(text ?? "") !== "";

/** Whether a record holds an element. */
const HOLDS: Readonly<Record<AttributionElement, (work: Work) => boolean>> = {
  creator: ({ creators }) => named(creators).length > 0,
  attributionParties: ({ attributionParties }) => named(attributionParties).length > 0,
  title: ({ title }) => hasText(title),
  copyrightNotice: ({ copyrightNotice }) => hasText(copyrightNotice),
  url: ({ url }) => url !== undefined,
  license: ({ license }) => resolveLicense(license)?.url !== undefined,
  disclaimerNotice: ({ disclaimerNotice }) => hasText(disclaimerNotice),
  modifications: ({ modifications }) => (modifications?.length ?? 0) > 0,
};

/** Whether a record holds an element; a stated credit line is how the licensor asks the creator to be named. */
export const isStated = (work: Work, element: AttributionElement): boolean =>
  HOLDS[element](work) || (element === "creator" && hasText(work.creditLine));

/** Which elements the runs of one work show, without the works inside it. */
function shownIn(runs: readonly Run[], hasLinks: boolean): Set<AttributionElement | "all"> {
  const shown = new Set<string>();
  for (const run of runs) {
    if (run.role === "work") continue;
    const isAddress = run.role === "license" || run.role === "url";
    const isLink = hasLinks && run.href !== undefined;
    if (run.role !== undefined && (!isAddress || isLink || run.text === run.href)) shown.add(run.role);
    if (run.role === "title" && isLink) shown.add("url");
    if (run.role === "creditLine") shown.add("creator");
    for (const role of shownIn(run.children ?? [], hasLinks)) shown.add(role);
  }
  return shown as Set<AttributionElement>;
}

const isAsked = (work: Work, { element, condition }: AttributionRequirement): boolean =>
  condition !== "if-modified" || isStated(work, element);

const sideOfWork = ({ license }: Work): Side | undefined => {
  const match = resolveLicense(license)?.match;
  return match && sideOfMatch(match);
};

/** What the licenses of the works that a work is based on say of its license. */
function adaptationWarnings(work: Work, pointer: string): AttributionWarning[] {
  const sources = work.isBasedOn ?? [];
  const license = sideOfWork(work);
  const found = sources.flatMap((source, index) => {
    const original = sideOfWork(source);
    if (original === undefined || license === undefined) return [];
    const { answer, code } = decide(original, license);
    if (answer === "yes") return [];
    const clause = clauseOf(code, original);
    const more = { message: MESSAGES_OF_COMPATIBILITY[code], ...(clause === undefined ? {} : { clause }) };
    const name = answer === "no" ? "adaptation-license" : "adaptation-license-open";
    return [warning(name, `${pointer}/isBasedOn/${index}`, more)];
  });
  const isUndescribed = sources.length > 0 && !isStated(work, "modifications");
  return [...(isUndescribed ? [warning("changes-not-described", pointer)] : []), ...found];
}

/** Parts that make the whole of a collection non-commercial. */
const collectionWarnings = (work: Work, pointer: string): AttributionWarning[] =>
  (work.hasPart ?? []).flatMap((part, index) => {
    const side = sideOfWork(part);
    if (side === undefined || !side.unit.split("-").includes("nc")) return [];
    const clause = clauseOf("commercial-use-excluded", side);
    return [warning("non-commercial-part", `${pointer}/hasPart/${index}`, clause === undefined ? {} : { clause })];
  });

/** What an attribution of one work leaves out, and what to know about it. */
export interface Findings {
  readonly requirements: AttributionRequirement[];
  readonly missing: MissingElement[];
  readonly warnings: AttributionWarning[];
}

/**
 * Compares what the license asks for with what is shown.
 *
 * @param work - the record
 * @param pointer - which work of the record it is
 * @param isShown - whether an element is shown
 */
export function findingsOf(work: Work, pointer: string, isShown: (element: AttributionElement) => boolean): Findings {
  const license = resolveLicense(work.license);
  const requirements = license?.match === undefined ? [] : attributionRequirements(license.match);
  const missing = requirements
    .filter((one) => isAsked(work, one) && !isShown(one.element))
    .map(
      (one): MissingElement => ({
        ...one,
        work: pointer,
        reason: isStated(work, one.element) ? "not-shown" : "not-stated",
      }),
    );
  const isChanged = (work.modifications?.length ?? 0) > 0 && isNoDerivatives(license?.match?.unit ?? "");
  const codes = [licenseWarning(license), isChanged ? ("no-derivatives-modified" as const) : undefined];
  const own = codes.filter((code) => code !== undefined).map((code) => warning(code, pointer));
  const warnings = [...own, ...adaptationWarnings(work, pointer), ...collectionWarnings(work, pointer)];
  return { requirements, missing, warnings };
}

/** The works of a record, each with its pointer, the outer one first. */
export function* worksOf(work: Work, pointer = ""): Iterable<readonly [string, Work]> {
  yield [pointer, work];
  for (const list of ["isBasedOn", "hasPart"] as const)
    for (const [index, one] of (work[list] ?? []).entries()) yield* worksOf(one, `${pointer}/${list}/${index}`);
}

/** The runs of a work among those of a record. */
function runsAt(runs: readonly Run[], pointer: string): readonly Run[] | undefined {
  if (pointer === "") return runs;
  for (const run of runs) {
    if (run.role === "work" && run.pointer === pointer) return run.children;
    const inner = runsAt(run.children ?? [], pointer);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

/** Which elements the runs of one work of a record show. */
export const shownAt = (runs: readonly Run[], pointer: string, hasLinks: boolean): ReadonlySet<AttributionElement> =>
  shownIn(runsAt(runs, pointer) ?? [], hasLinks) as ReadonlySet<AttributionElement>;
