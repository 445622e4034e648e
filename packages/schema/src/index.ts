/**
 * What a press release is: a strict schema, types and helpers.
 *
 * @packageDocumentation
 */
export { Block } from "./blocks.ts";
export { Contact } from "./contact.ts";
export { CivicMediaError } from "./errors.ts";
export { Event } from "./event.ts";
export { Inline, Mark, Run } from "./inlines.ts";
export { Credit, Media, Rendition } from "./media.ts";
export { Office, Organization, Person, Quotation } from "./parties.ts";
export { Place } from "./place.ts";
export { Provenance } from "./provenance.ts";
export { readRelease, safeReadRelease } from "./read.ts";
export { Release } from "./release.ts";
export { RightsStatement } from "./rights.ts";
export { Status } from "./status.ts";
export { SCHEMA_ID } from "./version.ts";
