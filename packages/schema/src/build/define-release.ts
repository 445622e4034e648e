import type { Block, Paragraph } from "../blocks.ts";
import type { Organization } from "../parties.ts";
import { readRelease } from "../read.ts";
import type { Release } from "../release.ts";
import { SCHEMA_ID } from "../version.ts";

/** What {@link defineRelease} takes: the fields of a release, some of them in a shorter form. */
export type ReleaseDraft = Pick<Release, "headline" | "inLanguage" | "datePublished"> &
  Partial<Omit<Release, "schema" | "id" | "kind" | "version" | "status" | "publisher" | "organizations" | "body">> &
  Partial<Pick<Release, "kind" | "version" | "status" | "organizations">> & {
    /** The city: its name, the organization, or the id of one in `organizations`. */
    publisher: string | Organization;
  } & (
    | { /** Names the release for ever. */ id: string }
    | { /** The address names the release. */ url: string; id?: string }
  ) &
  ({ body: Block[] } | { /** Plain text; an empty line begins a new paragraph. */ text: string });

/**
 * Makes a paragraph of plain text.
 *
 * @param text - one line of text; spaces and line breaks become one space each
 * @returns the block
 * @example
 * ```ts
 * import { paragraph } from "@civic-media/schema";
 *
 * console.log(paragraph("It opened\n at noon.").content); // [{ type: "text", value: "It opened at noon." }]
 * ```
 */
export function paragraph(text: string): Paragraph {
  return { type: "paragraph", content: [{ type: "text", value: text.replace(/\s+/g, " ").trim().normalize("NFC") }] };
}

const toParagraphs = (text: string): Block[] =>
  text
    .split(/\n[^\S\n]*\n/)
    .filter((part) => part.trim() !== "")
    .map(paragraph);

/** The publisher as the release needs it: an id, and an entry of `organizations` that has it. */
function toPublisher(publisher: string | Organization, others: readonly Organization[]): [string, Organization[]] {
  if (typeof publisher !== "string")
    return [publisher.id, [publisher, ...others.filter(({ id }) => id !== publisher.id)]];
  if (others.some(({ id }) => id === publisher)) return [publisher, [...others]];
  const id = others.some((other) => other.id === "publisher") ? "publisher-of-release" : "publisher";
  return [id, [{ id, name: publisher, kind: "municipality" }, ...others]];
}

/**
 * Makes a valid release from what one has to say; the rest has the defaults of a published release.
 *
 * @param draft - headline, language, date, publisher, text or body, and an address or id; any other field of a release
 * @returns the release
 * @throws {@link CivicMediaError} `release-invalid` when a value is not what the model demands
 * @example
 * ```ts
 * import { defineRelease } from "@civic-media/schema";
 *
 * const release = defineRelease({
 *   url: "https://city.example/news/7", headline: "The bridge is open", inLanguage: "en",
 *   datePublished: "2026-05-04", publisher: "City of Example", text: "It opened at noon.",
 * });
 * console.log(release.status.type, release.organizations[0]?.name); // "published" "City of Example"
 * ```
 */
export function defineRelease(draft: ReleaseDraft): Release {
  const { text, publisher, organizations = [], ...fields } = draft as ReleaseDraft & { text?: string };
  // Where none is given, the reader says so, with all else that is missing.
  const [id, parties] = publisher === undefined ? [publisher, organizations] : toPublisher(publisher, organizations);
  return readRelease({
    schema: SCHEMA_ID,
    kind: "release",
    version: 1,
    status: { type: "published" },
    id: draft.url,
    ...(text === undefined ? {} : { body: toParagraphs(text) }),
    ...fields,
    publisher: id,
    organizations: parties,
  });
}
