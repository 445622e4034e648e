/**
 * A city's web page in, a press release as data out: with evidence for every value, and what is uncertain.
 *
 * @packageDocumentation
 */
export type { Role } from "./blocks/block.ts";
export type { Evidence } from "./candidates/evidence.ts";
export { classifyPage, type PageClass, type PageKind } from "./classify-page.ts";
export { linkTranslations } from "./collections/link-translations.ts";
export type { Diagnostic, DiagnosticCode, Severity } from "./diagnostics.ts";
export { discoverFeeds, discoverListing, type FoundFeed, type FoundListing } from "./discover.ts";
export { decodeHtml } from "./dom/decode.ts";
export { type Coverage, coverage, type FieldCoverage } from "./drift/coverage.ts";
export {
  type DriftChange,
  type DriftObservation,
  type DriftReport,
  type DriftSignal,
  driftReport,
} from "./drift/drift-report.ts";
export { type ExplainedBlock, type ExplainedField, type Explanation, explain } from "./explain.ts";
export type { ListingItem } from "./listing/listing-item.ts";
export type { ReleaseKind } from "./locales/locale.ts";
export type { ParseReleaseOptions } from "./open-page.ts";
export { type ParseArticleResult, parseArticle } from "./parse-article.ts";
export { type ParseBundleResult, parseBundle } from "./parse-bundle.ts";
export { type ParseListingResult, parseListing } from "./parse-listing.ts";
export { type ParseReleaseResult, parseRelease } from "./parse-release.ts";
export type { Layout, Profile, PublisherKind, Selectors, Signature } from "./profiles/profile.ts";
export type { RemovedText } from "./removed.ts";
export { PARSER_VERSION } from "./version.ts";
