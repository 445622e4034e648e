/**
 * Readers without zod, for edges and browsers where every byte counts: same model, same issues, English messages.
 *
 * @packageDocumentation
 */
export { CivicMediaError, type ErrorCode } from "../errors.ts";
export type { ReleaseIssue, SafeRelease } from "../issues.ts";
export type { Release } from "../release.ts";
export { SCHEMA_ID } from "../version.ts";
export { readRelease, safeReadRelease } from "./read.ts";
