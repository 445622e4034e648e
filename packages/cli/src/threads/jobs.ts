import { type ParseReleaseOptions, type ParseReleaseResult, parseRelease } from "@civic-media/parser";
import { profiles } from "@civic-media/parser/profiles";
import { type FormatId, renderRelease } from "@civic-media/render";
import { renderNewsroom } from "@civic-media/render/newsroom";
import { type Release, readRelease } from "@civic-media/schema";

/** A page to read. */
export interface PageToRead extends Pick<ParseReleaseOptions, "url" | "contentType"> {
  readonly page: string | Uint8Array;
}

/** Work that threads do, by name; what goes in and out is plain data. */
export const JOBS = {
  parse: ({ page, ...options }: PageToRead): ParseReleaseResult => parseRelease(page, { ...options, profiles }),
  render: ({ release, format }: { readonly release: unknown; readonly format: FormatId }): string | Uint8Array =>
    renderRelease(readRelease(release), format),
  newsroom: ({ releases }: { readonly releases: readonly Release[] }): ReadonlyMap<string, Uint8Array> =>
    renderNewsroom(releases).files,
} as const;

/** Work that threads do. */
export type Jobs = typeof JOBS;
