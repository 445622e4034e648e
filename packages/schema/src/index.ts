/**
 * What a press release is: a strict schema, readers with readable messages, and what one wants to know of a release.
 *
 * @packageDocumentation
 */
export { Block } from "./blocks.ts";
export { defineRelease, paragraph, type ReleaseDraft } from "./build/define-release.ts";
export { canonicalize } from "./canonical/canonicalize.ts";
export { contentHash } from "./canonical/content-hash.ts";
export { Contact } from "./contact.ts";
export { diffReleases, type ReleaseChange } from "./diff/diff-releases.ts";
export { CivicMediaError, type ErrorCode } from "./errors.ts";
export { Event } from "./event.ts";
export { Inline, Mark, Run } from "./inlines.ts";
export type { ReleaseIssue, SafeRelease } from "./issues.ts";
export { Media } from "./media.ts";
export { Organization, Person, Quotation } from "./parties.ts";
export { Place } from "./place.ts";
export { type ReadOptions, readRelease, safeReadRelease } from "./read.ts";
export { Release } from "./release.ts";
export { RightsStatement } from "./rights.ts";
export { Status } from "./status.ts";
export { upgrade } from "./upgrade/upgrade.ts";
export { SCHEMA_ID } from "./version.ts";
export { isPublic } from "./views/is-public.ts";
export { plainBlocks, plainInline, plainText } from "./views/plain-text.ts";
export { publisherOf } from "./views/publisher-of.ts";
export { type QuotedStatement, quotations } from "./views/quotations.ts";
export { creditFor, rightsFor } from "./views/rights-for.ts";
export { type WorkRecord, workFor } from "./views/work-for.ts";
