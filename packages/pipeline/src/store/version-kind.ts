import type { ArchivedVersion, Sighting, Stored } from "./store.ts";

/** What the archive knows of a page besides its latest version. */
export interface KnownPage {
  readonly status: unknown;
  /** SHA-256 of the page's bytes when it was read last. */
  readonly bodyHash: unknown;
}

/** What a sighting is, beside what is known. */
export function versionKind(
  sighting: Sighting,
  latest: ArchivedVersion | undefined,
  { status, bodyHash }: KnownPage,
): Stored["kind"] {
  if (latest === undefined) return "new";
  if (status !== "live") return "restored";
  if (latest.contentHash === sighting.contentHash) return "same-content";
  const sameParser = latest.parserVersion === sighting.parserVersion;
  return !sameParser || bodyHash === sighting.bodyHash ? "reparsed" : "corrected";
}
