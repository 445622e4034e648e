/** What a statement names. */
export type LicenseKind =
  /** A Creative Commons license, at least its unit. */
  | "cc"
  /** "Creative Commons", without saying which tool. */
  | "cc-unspecified"
  /** A tool that gives a work to the public domain or marks it as such. */
  | "public-domain"
  /** Another license. */
  | "other";

/** What is odd about a statement. */
export type LicenseIssue =
  /** The version is not stated. */
  | "version-missing"
  /** No tool has this unit, version and port together; the nearest one that exists is given, without the port. */
  | "port-unknown"
  /** No tool has this unit and version together. */
  | "version-unknown";

/** What a statement of a license says: no more than what was stated. */
export interface LicenseMatch {
  /** What is named: a tool, the family alone, or another license. */
  kind: LicenseKind;
  /** Identifier of the tool, where one is named completely: `CC-BY-3.0-AT`, the SPDX identifier where SPDX has one. */
  tool?: string;
  /** `by`, `by-nc-sa`, `zero`, `mark` … as in Creative Commons' addresses. */
  unit?: string;
  /** `4.0` */
  version?: string;
  /** The port, as in Creative Commons' addresses: `at`, `uk`, `igo`. */
  jurisdiction?: string;
  /** What is odd or missing; empty where nothing is. */
  issues: LicenseIssue[];
}
