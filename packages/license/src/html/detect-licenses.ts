import type { LicenseMatch } from "../license.ts";
import { ownString } from "../own-string.ts";
import { readLicensePage, type TreeElement } from "./page.ts";
import { type Finding, inJsonLd, STRATEGIES } from "./strategies.ts";

/** Of what a statement speaks. */
export type LicenseScope =
  /** The text in the middle of the page. */
  | "item"
  /** One picture, or the pictures. */
  | "image"
  /** The page as a whole. */
  | "page"
  /** The whole site: its header or footer. */
  | "site";

/** A statement that was found on a page. */
export interface DetectedLicense extends LicenseMatch {
  scope: LicenseScope;
  /** What says so: the address or the words, and what kind of thing they are. */
  evidence: { source: Finding["source"]; value: string }[];
  /** From 0 to 1. */
  confidence: number;
  /** What contradicts it: words that name another tool, or another tool for the same thing. */
  conflicts: string[];
}

const IMAGE_FILE = /\.(?:jpe?g|png|gif|webp|avif|tiff?)(?:[?#]|$)/i;

/** The first rule that holds says of what a statement speaks. */
const SCOPES: readonly [LicenseScope, (finding: Finding, around: ReadonlySet<string>) => boolean][] = [
  [
    "image",
    ({ ofImage, place }, around) => ofImage === true || around.has("figure") || IMAGE_FILE.test(place.about ?? ""),
  ],
  ["site", (_finding, around) => around.has("footer") && !around.has("article") && !around.has("main")],
  ["site", (_finding, around) => around.has("nav") || (around.has("header") && !around.has("article"))],
  ["page", ({ source }) => source === "meta" || source === "json-ld"],
  ["item", (_finding, around) => around.has("article") || around.has("main")],
  ["page", () => true],
];

function scopeOf(finding: Finding): LicenseScope {
  const around = new Set<string>();
  for (let at = finding.place.around; at !== undefined; at = at.outer) around.add(at.tag);
  return SCOPES.find(([, holds]) => holds(finding, around))?.[0] ?? "page";
}

const nameOf = ({ tool, unit, kind }: LicenseMatch): string => tool ?? unit ?? kind;

/** Whether one statement only says less than another: "CC BY" beside "CC BY 4.0". */
const saysLess = (less: LicenseMatch, more: LicenseMatch): boolean =>
  less.kind === "cc-unspecified"
    ? more.kind !== "cc-unspecified"
    : less.tool === undefined && less.unit === more.unit && more.tool !== undefined;

/** The icons of single elements beside a whole name: "Creative Commons Namensnennung" next to CC BY-ND 3.0. */
const isElementOf = (icon: DetectedLicense, whole: DetectedLicense): boolean =>
  icon.tool === undefined &&
  whole.tool !== undefined &&
  icon.scope === whole.scope &&
  (whole.unit ?? "").startsWith(`${icon.unit}-`) &&
  icon.evidence.every(({ source, value }) => source === "text" && value.length <= LONGEST_ICON);
const LONGEST_ICON = 60;

function merge(findings: readonly Finding[]): DetectedLicense[] {
  const statements = new Map<string, DetectedLicense>();
  for (const finding of findings) {
    const scope = scopeOf(finding);
    const key = `${scope} ${nameOf(finding.match)}`;
    const statement = statements.get(key) ?? { ...finding.match, scope, evidence: [], confidence: 0, conflicts: [] };
    statement.confidence = Math.max(statement.confidence, finding.confidence);
    statement.evidence.push({ source: finding.source, value: ownString(finding.value) });
    if (finding.contradiction !== undefined) statement.conflicts.push(ownString(finding.contradiction));
    statements.set(key, statement);
  }
  return [...statements.values()];
}

/** Without the words of links that name another tool than their address: the address wins, and its conflict says so. */
function withoutContradicted(findings: readonly Finding[]): Finding[] {
  const words = findings.flatMap(({ contradiction }) => (contradiction === undefined ? [] : [contradiction]));
  return findings.filter(({ source, value }) => source !== "text" || !words.some((said) => value.includes(said)));
}

/** Drops what another statement of the page says more exactly, and notes what cannot both be true. */
function settle(statements: readonly DetectedLicense[]): DetectedLicense[] {
  const kept = statements.filter((one) => !statements.some((other) => saysLess(one, other) || isElementOf(one, other)));
  for (const one of kept)
    for (const other of kept)
      if (one !== other && one.scope === other.scope)
        one.conflicts.push(`${nameOf(other)} is stated for the same ${one.scope}`);
  return kept.sort((left, right) => right.confidence - left.confidence);
}

/**
 * Finds what a page says about Creative Commons' tools: `rel=license`, links, JSON-LD, `meta`, badges and words, each with
 * the part of the page of which it speaks. Where words and address disagree, the address wins and the words are reported.
 *
 * @param html - a page or a piece of one: markup, JSON-LD, or any tree of `{ tag, attributes, children }`. Nothing in it
 *   is executed or fetched; time is linear in its length.
 * @returns the statements, best first; none when the page names no tool. Never throws.
 * @see {@link https://www.w3.org/Submission/ccREL/ | ccREL}
 * @example
 * ```ts
 * import { detectLicenses } from "@civic-media/license/html";
 *
 * const [found] = detectLicenses('<footer><a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY</a></footer>');
 * console.log(found?.tool, found?.scope); // "CC-BY-4.0" "site"
 * console.log(detectLicenses("<p>All rights reserved.</p>").length); // 0
 * ```
 */
export function detectLicenses(html: string | TreeElement): DetectedLicense[] {
  if (typeof html === "string" && /^\s*[[{]/.test(html))
    return settle(merge([...inJsonLd(html, { around: undefined })]));
  const page = readLicensePage(html);
  return settle(merge(withoutContradicted(STRATEGIES.flatMap((strategy) => [...strategy(page)]))));
}
