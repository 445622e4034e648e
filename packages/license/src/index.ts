/**
 * Creative Commons and the terms of cities: recognized anywhere, attributed correctly, without a dependency.
 *
 * @packageDocumentation
 */
export type { Modification, Party, Work, WorkLicense } from "./attribution/work.ts";
export { type CreditParts, formatCreditLine, parseCreditLine } from "./credit/credit-line.ts";
export { CivicMediaError } from "./errors.ts";
export type { LicenseIssue, LicenseKind, LicenseMatch } from "./license.ts";
export { licenseName } from "./license-name.ts";
export { parseLicenseText } from "./license-text.ts";
export { formatLicenseUrl, parseLicenseUrl } from "./license-url.ts";
export { parseWork } from "./parse-work.ts";
export type { TermsContact } from "./terms/details.ts";
export { type ParseUsageTermsOptions, parseUsageTerms, type UsageTerms } from "./terms/parse-usage-terms.ts";
export { usageTermsPhrases } from "./terms/phrases/index.ts";
export { moreUsageTermsPhrases } from "./terms/phrases/more.ts";
export type { PhotoUse, UsageTermsPhrases } from "./terms/phrases/phrases.ts";
