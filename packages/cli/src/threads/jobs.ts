import { type ParseReleaseOptions, type ParseReleaseResult, parseRelease } from "@civic-media/parser";
import { profiles } from "@civic-media/parser/profiles";
import { type FormatId, renderRelease } from "@civic-media/render";
import { renderNewsroom } from "@civic-media/render/newsroom";
import { type Release, readRelease } from "@civic-media/schema";
import { documentsOf, possibleDocuments, reportFile } from "../commands/documents.ts";
import { releaseOf } from "../commands/read-release.ts";
import { type Compared, comparePage, type PageToCompare } from "../compare/compare-page.ts";
import type { Made } from "../convert/record.ts";
import type { OutputFile } from "../output/write-files.ts";

/** A page to read. */
export interface PageToRead extends Pick<ParseReleaseOptions, "url" | "contentType"> {
  readonly page: string | Uint8Array;
}

/** A page to convert. */
export interface PageToConvert extends PageToRead {
  /** How to call the page in messages. */
  readonly name: string;
  readonly ids: readonly (FormatId | "json")[];
  /** Whether the formats were asked for by name: then one that cannot be written is an error. */
  readonly isChosen: boolean;
  /** What stands in the report of where all this comes from. */
  readonly made: Omit<Made, "files">;
}

/** What becomes of a page. */
export interface ConvertedPage {
  readonly release: Release;
  readonly files: readonly OutputFile[];
}

/** From a page to files. */
function convert({ name, ids, isChosen, made, ...read }: PageToConvert): ConvertedPage {
  const result = JOBS.parse(read);
  const release = releaseOf(name, result);
  const { evidence, diagnostics, removed } = result;
  const files = isChosen ? documentsOf(release, ids) : possibleDocuments(release, ids).files;
  const record: Made = { ...made, files: files.map(({ path }) => path) };
  return { release, files: [...files, reportFile({ made: record, evidence, diagnostics, removed })] };
}

/** Work that threads do, by name; what goes in and out is plain data. */
export const JOBS = {
  parse: ({ page, ...options }: PageToRead): ParseReleaseResult => parseRelease(page, { ...options, profiles }),
  render: ({ release, format }: { readonly release: unknown; readonly format: FormatId }): string | Uint8Array =>
    renderRelease(readRelease(release), format),
  newsroom: ({ releases }: { readonly releases: readonly Release[] }): ReadonlyMap<string, Uint8Array> =>
    renderNewsroom(releases).files,
  compare: (page: PageToCompare): Promise<Compared> => comparePage(page),
  convert: (page: PageToConvert): ConvertedPage => convert(page),
} as const;

/** Work that threads do. */
export type Jobs = typeof JOBS;
