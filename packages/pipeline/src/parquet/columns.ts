import { plainText, publisherOf, quotations, type Release } from "@civic-media/schema";
import type { BasicType } from "hyparquet-writer";
import type { ArchivedVersion } from "../store/store.ts";

/** One column: its name, its type in the file, and what stands in it. */
export interface Column {
  readonly name: string;
  readonly type: BasicType;
  /** `undefined` becomes null. */
  of(version: ArchivedVersion): string | number | Date | Release | undefined;
}

/** The license of the text, where exactly one is stated. */
function textLicense({ rights }: Release): string | undefined {
  const ofText = (rights ?? []).filter(({ scope }) => scope === "text" || scope === "page");
  const stated = new Set(ofText.flatMap(({ license }) => license?.id ?? []));
  return stated.size === 1 ? [...stated][0] : undefined;
}

/** What people ask an archive for stands in columns of its own; everything else in `release`, as JSON. */
export const columns: readonly Column[] = [
  { name: "url", type: "STRING", of: ({ url }) => url },
  { name: "version", type: "INT32", of: ({ version }) => version },
  { name: "kind", type: "STRING", of: ({ kind }) => kind },
  { name: "seen", type: "TIMESTAMP", of: ({ seen }) => new Date(seen) },
  { name: "headline", type: "STRING", of: ({ release }) => release.headline },
  // A day stays a day, a time keeps its offset: no type of Parquet holds both.
  { name: "datePublished", type: "STRING", of: ({ release }) => release.datePublished },
  { name: "inLanguage", type: "STRING", of: ({ release }) => release.inLanguage },
  { name: "publisher", type: "STRING", of: ({ release }) => publisherOf(release)?.name },
  { name: "license", type: "STRING", of: ({ release }) => textLicense(release) },
  { name: "text", type: "STRING", of: ({ release }) => plainText(release) },
  { name: "quotations", type: "INT32", of: ({ release }) => quotations(release).length },
  {
    name: "images",
    type: "INT32",
    of: ({ release }) => (release.media ?? []).filter(({ type }) => type === "image").length,
  },
  { name: "contentHash", type: "STRING", of: ({ contentHash }) => contentHash },
  { name: "parserVersion", type: "STRING", of: ({ parserVersion }) => parserVersion },
  { name: "release", type: "JSON", of: ({ release }) => release },
];
