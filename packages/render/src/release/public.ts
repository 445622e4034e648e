import { CivicMediaError, type Release } from "@civic-media/schema";
import type { RenderOptions } from "../format.ts";

const CLOSED: ReadonlySet<Release["status"]["type"]> = new Set(["draft", "scheduled", "embargoed"] as const);

/** What is left of a withdrawn release: who withdrew what, when and why, but none of the text that was withdrawn. */
function toWithdrawalNotice(release: Release, reason: string): Release {
  const { abstract, boilerplate, editorialNotes, quotations, people, media, events, rights, provenance, ...kept } =
    release;
  const { extensions, keywords, places, topics, corrections, dateline, disclosure, ...notice } = kept;
  return { ...notice, body: [{ type: "paragraph", content: [{ type: "text", value: reason }] }] };
}

function toPublicRelease(release: Release, options: RenderOptions): Release {
  // Where no types are checked, what `parseRelease` gives for a page without a release is passed on easily.
  if (!release?.status)
    throw new CivicMediaError("argument-invalid", `The release is ${release}; expected a published one.`);
  const { status } = release;
  if (!options.includeUnpublished) {
    if (CLOSED.has(status.type))
      throw new CivicMediaError(
        "release-not-public",
        `The release "${release.headline.slice(0, 80)}" is ${status.type}; expected a published one. Pass includeUnpublished: true to write it all the same.`,
      );
    if (status.type === "withdrawn") return toWithdrawalNotice(release, status.reason);
  }
  if (options.includeEditorialNotes || release.editorialNotes === undefined) return release;
  const { editorialNotes, ...rest } = release;
  const publishable = editorialNotes.filter((note) => note.publishable);
  return publishable.length > 0 ? { ...rest, editorialNotes: publishable } : rest;
}

/**
 * Returns what everybody may read: refuses drafts, scheduled and embargoed releases, reduces a withdrawn one to the
 * notice of its withdrawal, and removes notes to editors that are not publishable.
 */
export function toPublicReleases(input: Release | readonly Release[], options: RenderOptions): readonly Release[] {
  const releases: readonly Release[] = Array.isArray(input) ? input : [input as Release];
  return releases.map((release) => toPublicRelease(release, options));
}
