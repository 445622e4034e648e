/**
 * The schema of every part of a release, for forms and for models that build on this one.
 *
 * @packageDocumentation
 */
export { Block } from "./blocks.ts";
export { Contact, Telephone } from "./contact.ts";
export { Event } from "./event.ts";
export { Inline, Mark, Run } from "./inlines.ts";
export { Credit, Media, Rendition } from "./media.ts";
export { Office, Organization, OrganizationKind, Person, Quotation } from "./parties.ts";
export { Place } from "./place.ts";
export { FieldProvenance, Provenance } from "./provenance.ts";
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
