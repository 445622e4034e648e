/**
 * The types of the model alone: no code at run time.
 *
 * @packageDocumentation
 */
export type {
  Block,
  BlockBase,
  Box,
  Cell,
  Definition,
  Definitions,
  Embed,
  Heading,
  List,
  MediaBlock,
  Paragraph,
  QuotationBlock,
  Rule,
  Table,
  Turn,
} from "./blocks.ts";
export type { Contact, Telephone } from "./contact.ts";
export type { Event } from "./event.ts";
export type { Inline, Mark, Run } from "./inlines.ts";
export type { Credit, Media, Rendition } from "./media.ts";
export type { Office, Organization, OrganizationKind, Person, Quotation } from "./parties.ts";
export type { Place } from "./place.ts";
export type { FieldProvenance, Provenance } from "./provenance.ts";
export type {
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
export type { License, RightsEvidence, RightsStatement } from "./rights.ts";
export type { Status } from "./status.ts";
