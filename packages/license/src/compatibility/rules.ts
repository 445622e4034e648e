import type { Side } from "./side.ts";

/** Whether it may be done; `depends` where the texts and Creative Commons' chart do not settle it. */
export type CompatibilityAnswer = "yes" | "no" | "depends";

/** Why; codes are for programs, `MESSAGES` has the words. */
export type CompatibilityCode =
  | "adaptations-not-shared"
  | "any-license-with-attribution"
  | "chart-does-not-say"
  | "collection-keeps-licenses"
  | "commercial-use-excluded"
  | "compatible-license"
  | "compatible-license-not-established"
  | "earlier-version"
  | "license-not-known"
  | "non-commercial-kept"
  | "non-commercial-lost"
  | "one-way-compatible"
  | "other-elements"
  | "port-of-earlier-version"
  | "port-text-governs"
  | "public-domain"
  | "same-license-only"
  | "share-alike"
  | "verbatim-copies-limited";

/** The words for each reason, as facts about texts. */
export const MESSAGES: Readonly<Record<CompatibilityCode, string>> = {
  "adaptations-not-shared": "The license gives no permission to share adapted material.",
  "any-license-with-attribution":
    "The license lets an adaptation carry another license, as long as it can be complied with.",
  "chart-does-not-say":
    "Creative Commons' chart of adapter's licenses does not settle this pair; the texts have to be read.",
  "collection-keeps-licenses": "In a collection every work keeps its license.",
  "commercial-use-excluded": "A collection with this work may not be used commercially as a whole.",
  "compatible-license": "Creative Commons lists the license as compatible with BY-SA 4.0.",
  "compatible-license-not-established":
    "For which versions and in which direction the license is compatible is not established here.",
  "earlier-version": "An adaptation may carry this version or a later one, not an earlier one.",
  "license-not-known": "The license is not known here, or its version is not stated.",
  "non-commercial-kept": "The license of the adaptation keeps commercial use out, as this license does.",
  "non-commercial-lost":
    "This license permits no commercial use; an adaptation carries a license that permits none either.",
  "one-way-compatible": "The compatibility is one-way, from BY-SA 4.0 to this license, not back.",
  "other-elements": "An adaptation has to carry a license with the same elements.",
  "port-of-earlier-version":
    "The text names licenses of other jurisdictions with the same elements without saying of which version.",
  "port-text-governs":
    "The text of this port was not read; whether it names the license without a port is not established here.",
  "public-domain": "The work is free of restrictions under copyright as far as the tool says.",
  "same-license-only": "Version 1.0 lets an adaptation be shared under this very license only.",
  "share-alike": "The license of the adaptation has the same elements and is one that the text names.",
  "verbatim-copies-limited": "The license limits sharing of the whole work; its text has to be read.",
};

/** One step of the decision: the first that applies to a pair answers. */
interface Rule {
  readonly code: CompatibilityCode;
  readonly answer: CompatibilityAnswer;
  /** The license of the original, and the one that the adaptation is to carry. */
  applies(original: Side, license: Side): boolean;
}

/** Of others, and yet known to BY-SA 4.0 or its list of compatible licenses. */
export const isOther = ({ unit }: Side): boolean => unit === "gpl" || unit === "free-art";
/** Named by nothing that is known here, or without its version. */
export const isUnknown = (side: Side): boolean => side.match === undefined && !isOther(side);
const isLicense = ({ group, match }: Side): boolean => match !== undefined && group !== "public-domain";
/** The units of the chart. `by-nd-nc` is the name that version 1.0 has for `by-nc-nd`. */
const CHART: ReadonlySet<string> = new Set(["by", "by-sa", "by-nc", "by-nd", "by-nc-sa", "by-nc-nd", "by-nd-nc"]);
const isInChart = ({ unit }: Side): boolean => CHART.has(unit);
const keepsNonCommercial = ({ unit }: Side): boolean => unit.split("-").includes("nc");
const isFrom =
  (group: Side["group"]) =>
  (side: Side): boolean =>
    side.group === group;
const isShareAlike = isFrom("share-alike");
const isByNc = isFrom("by-nc");
const isSecond = ({ version }: Side): boolean => version >= 2 && version < 3;

const row = (answer: CompatibilityAnswer, code: CompatibilityCode, applies: Rule["applies"]): Rule => ({
  answer,
  code,
  applies,
});

const FROM_OTHERS: readonly Rule[] = [
  row("no", "one-way-compatible", (a, b) => a.unit === "gpl" && b.unit === "by-sa"),
  row("depends", "compatible-license-not-established", (a, b) => a.unit === "free-art" && b.unit === "by-sa"),
  row("depends", "license-not-known", (a, b) => isUnknown(a) || isUnknown(b)),
  row("depends", "chart-does-not-say", (a) => isOther(a)),
];

const FROM_PUBLIC_DOMAIN: readonly Rule[] = [
  row(
    "yes",
    "public-domain",
    (a, b) => a.group === "public-domain" && (b.group !== "public-domain" || b.unit === "zero"),
  ),
  // An adaptation is a work of its own: whether it is free as well is not for the original to say.
  row("depends", "chart-does-not-say", (a) => a.group === "public-domain"),
];

const FROM_SHARE_ALIKE: readonly Rule[] = [
  row("yes", "share-alike", (a, b) => isShareAlike(a) && a.id === b.id),
  row("yes", "compatible-license", (a, b) => a.unit === "by-sa" && a.version === 4 && isOther(b)),
  row("depends", "compatible-license-not-established", (a, b) => a.unit === "by-sa" && a.version === 3 && isOther(b)),
  row("no", "same-license-only", (a) => isShareAlike(a) && a.version === 1),
  row("no", "other-elements", (a, b) => isShareAlike(a) && a.unit !== b.unit),
  row("yes", "share-alike", (a, b) => isShareAlike(a) && b.version > a.version),
  row("yes", "share-alike", (a, b) => isShareAlike(a) && b.version === a.version && (b.isPort || a.version >= 3)),
  row("depends", "port-text-governs", (a, b) => isShareAlike(a) && b.version === a.version),
  row("depends", "port-of-earlier-version", (a, b) => isShareAlike(a) && isSecond(a) && b.isPort),
  row("no", "earlier-version", (a) => isShareAlike(a)),
];

const FROM_THE_REST: readonly Rule[] = [
  row("no", "adaptations-not-shared", (a) => a.group === "no-derivatives"),
  row("yes", "any-license-with-attribution", (a, b) => a.unit === "by" && isInChart(b)),
  row("yes", "non-commercial-kept", (a, b) => isByNc(a) && isInChart(b) && keepsNonCommercial(b)),
  row("no", "non-commercial-lost", (a, b) => isByNc(a) && (isInChart(b) || !isLicense(b))),
  row("depends", "chart-does-not-say", () => true),
];

/** The decision for an adaptation, step by step; the last step always applies. */
const RULES: readonly Rule[] = [...FROM_OTHERS, ...FROM_PUBLIC_DOMAIN, ...FROM_SHARE_ALIKE, ...FROM_THE_REST];

/** The first rule that applies to an original and the license that its adaptation is to carry. */
export const decide = (original: Side, license: Side): Rule =>
  RULES.find((rule) => rule.applies(original, license)) ?? (RULES.at(-1) as Rule);
