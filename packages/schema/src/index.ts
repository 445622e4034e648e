/**
 * What a press release is: a strict schema, its types, and readers with readable messages.
 *
 * @packageDocumentation
 */
export { Block } from "./blocks.ts";
export { Contact, Telephone } from "./contact.ts";
export { CivicMediaError, type ErrorCode } from "./errors.ts";
export { Event } from "./event.ts";
export { Inline, Mark, Run } from "./inlines.ts";
export { Credit, Media, Rendition } from "./media.ts";
export { Office, Organization, OrganizationKind, Person, Quotation } from "./parties.ts";
export { Place } from "./place.ts";
export { FieldProvenance, Provenance } from "./provenance.ts";
export { type ReleaseIssue, readRelease, type SafeRelease, safeReadRelease } from "./read.ts";
export {
  Correction,
  Dateline,
  EditorialNote,
  Identifier,
  Kind,
  PreviousVersion,
  RelatedLink,
  Release,
  Topic,
  Translation,
} from "./release.ts";
export { License, RightsEvidence, RightsStatement } from "./rights.ts";
export { Status } from "./status.ts";
export { SCHEMA_ID } from "./version.ts";
