import type { Block } from "../blocks.ts";
import { paragraph } from "../build/define-release.ts";
import type { Organization, Person } from "../parties.ts";
import { safeReadRelease } from "../read.ts";
import type { Release } from "../release.ts";
import { SCHEMA_ID } from "../version.ts";
import { readRoughHtml } from "./rough-html.ts";
import { clean, type Imported, type ImportOptions, type Source } from "./source.ts";

/** What an importer found; empty values are left out of the release. */
export type Found = { readonly [Field in keyof Release]?: Release[Field] | undefined } & {
  publisherName?: string | undefined;
  publisherUrl?: string | undefined;
};

const isEmpty = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0);

/** What a release cannot do without, and what to do when it is missing. */
const REQUIRED: readonly ["id" | "headline" | "datePublished" | "body" | "publisherName", string][] = [
  ["id", "expected an address or URI that names the item"],
  ["headline", "expected a headline"],
  ["datePublished", "expected a date of publication"],
  ["body", "expected a text"],
  ["publisherName", "expected a publisher; pass options.publisher when the document names none"],
];

/** Puts a release together, or says what is missing. */
export function finish(found: Found, source: Source, options: ImportOptions): Imported {
  const { publisherName = options.publisher, publisherUrl, organizations = [], ...fields } = found;
  const { issues } = source;
  const all = { ...fields, publisherName };
  const missing = REQUIRED.filter(([field]) => isEmpty(all[field]));
  for (const [, message] of missing) source.report("", message, "import-missing");
  if (missing.length > 0) return { issues };
  const publisher: Organization = {
    id: "publisher",
    name: publisherName as string,
    kind: "other",
    ...(publisherUrl === undefined ? {} : { url: publisherUrl }),
  };
  const document = {
    schema: SCHEMA_ID,
    kind: "release",
    version: 1,
    status: { type: "published" },
    inLanguage: options.inLanguage ?? "und",
    ...Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value))),
    publisher: publisher.id,
    organizations: [publisher, ...organizations],
  };
  const result = safeReadRelease(document);
  if (result.success) return { release: result.release, issues };
  return { issues: [...issues, ...result.issues] };
}

/** Paragraphs of plain text: an empty line, else every line break, begins a new one. */
export function toBody(text: string): Block[] {
  const parts = text.split(/\r?\n[^\S\n]*\r?\n/);
  return (parts.length > 1 ? parts : text.split(/\r?\n/)).map(clean).filter(Boolean).map(paragraph);
}

/** Blocks of HTML, by the caller's reader or our rough one. */
export const fromHtml = (html: string, options: ImportOptions): Block[] => (options.readHtml ?? readRoughHtml)(html);

/** People by their names, with local ids. */
export const toPeople = (people: readonly Omit<Person, "id">[]): Person[] =>
  people.map((person, index) => ({ id: `person-${index + 1}`, ...person }));
