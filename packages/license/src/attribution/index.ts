/**
 * Attributions: title, author, source and license in every format and in more than fifty languages, with what the license asks
 * for and what is missing.
 *
 * @packageDocumentation
 */
export { CivicMediaError } from "../errors.ts";
export type { LicenseIssue, LicenseKind, LicenseMatch } from "../license.ts";
export type { LicenseTitles } from "../titles/titles.ts";
export { deedUrl } from "./deed-url.ts";
export type { AttributionWarning, MissingElement } from "./findings.ts";
export {
  type Attribution,
  type AttributionFormat,
  type FormatAttributionOptions,
  formatAttribution,
} from "./format-attribution.ts";
export { type JsonLd, toJsonLd } from "./json-ld.ts";
export { attributionLanguages, loadAttributionPhrases } from "./load-attribution-phrases.ts";
export type { AttributionPhrases, WorkType } from "./phrases.ts";
export {
  type AttributionElement,
  type AttributionRequirement,
  attributionRequirements,
  type RequirementCondition,
} from "./requirements.ts";
export type { AttributionStyle } from "./styles.ts";
export type { Modification, Party, Work, WorkLicense } from "./work.ts";
