import { Release } from "@civic-media/schema";
import * as model from "@civic-media/schema/model";
import * as z from "zod";
import { FORMAT_IDS } from "../commands/format-ids.ts";

/** The most characters of an address. */
const LONGEST_ADDRESS = 4096;

const address = z
  .string()
  .max(LONGEST_ADDRESS)
  .regex(/^https?:\/\//i)
  .describe("An absolute address, http: or https:.");
const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/)
  .describe("A day: 2026-01-31.");

/** A page to read: its HTML, or its address alone. */
export const PageRequest: z.core.$ZodType = z.union([
  z
    .strictObject({ html: z.string().min(1), url: address.optional() })
    .describe("A page that the caller has; `url` says where it stands and is not asked."),
  z
    .strictObject({ url: address })
    .describe("A page that the server is to ask for, where it was started with --contact."),
]);

const Evidence = z.object({
  text: z.string().describe("The words of the page on which the value rests."),
  rule: z.string().describe("Which rule read them: `date-published/labelled-text`."),
  confidence: z.number().describe("From 0 to 1."),
  start: z.number().optional().describe("Where the words begin in the decoded source, in UTF-16 units."),
  end: z.number().optional(),
  rivals: z.array(z.string()).optional().describe("Other values that the page offers for the same field, best first."),
});

const Diagnostic = z.object({
  code: z.string().describe("Noun first: `date-published-ambiguous`."),
  severity: z.enum(["error", "warning", "info"]),
  message: z.string(),
  field: z.string().optional(),
  rule: z.string().optional(),
  evidence: z.string().optional(),
});

const RemovedText = z.object({ reason: z.string(), text: z.string(), start: z.number(), end: z.number() });

/** What is known of a page. */
export const ParseResult: z.core.$ZodType = z.object({
  release: z
    .optional(Release)
    .describe("Absent where the page holds none; then a diagnostic of severity `error` says why."),
  evidence: z.record(z.string(), z.array(Evidence)).describe("By JSON Pointer into the release, best first."),
  diagnostics: z.array(Diagnostic),
  removed: z.array(RemovedText).describe("The text of the page that is no part of the release, with the reason."),
});

/** A release to write in a format. */
export const RenderRequest: z.core.$ZodType = z.strictObject({
  release: Release,
  format: z.enum(FORMAT_IDS.filter((id) => id !== "json") as [string, ...string[]]).default("html"),
});

/** A notice or an address. */
export const LicenseQuery: z.core.$ZodType = z.strictObject({
  text: z.string().min(1).max(LONGEST_ADDRESS).describe("A notice such as “Foto: CC BY”, or the address of a license."),
});

/** What a notice names. */
export const LicenseMatch: z.core.$ZodType = z.object({
  kind: z.enum(["cc", "cc-unspecified", "public-domain", "other", "statutory"]),
  id: z.string().optional().describe("`DL-DE-BY-2.0`; the SPDX identifier of a license that is not Creative Commons’."),
  tool: z.string().optional().describe("`CC-BY-3.0-AT`; the SPDX identifier where SPDX has one."),
  unit: z.string().optional().describe("`by`, `by-nc-sa`, `zero`, `mark` …"),
  version: z.string().optional(),
  jurisdiction: z.string().optional(),
  issues: z.array(z.enum(["version-missing", "port-unknown", "version-unknown"])),
  name: z.string().optional(),
  url: z.string().optional(),
});

/** What to look for in the archive. */
export const SearchQuery: z.core.$ZodType = z.strictObject({
  q: z.string().min(1).max(500).describe("Words; also parts of longer words."),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(10_000).default(0),
  since: day.optional(),
  until: day.optional(),
});

/** What {@link SearchQuery} gives. */
export interface Search {
  readonly q: string;
  readonly limit: number;
  readonly offset: number;
  readonly since?: string;
  readonly until?: string;
}

/** What was found in the archive. */
export const SearchResult: z.core.$ZodType = z.object({
  hits: z.array(
    z.object({
      url: z.string(),
      headline: z.string(),
      datePublished: z.string(),
      publisher: z.string(),
      snippet: z.string().describe("The place in the text where it was found."),
    }),
  ),
});

/** What went wrong (RFC 9457). */
export const Problem: z.core.$ZodType = z.object({
  title: z.string(),
  status: z.number(),
  code: z.string().describe("For programs: `argument-invalid`, `release-invalid`, `address-refused` …"),
  detail: z.string().describe("One sentence for people."),
  issues: z
    .array(z.object({ pointer: z.string(), message: z.string() }))
    .optional()
    .describe("What is wrong where in the request, by JSON Pointer."),
});

/** The parts of the model that have names of their own in the description. */
const MODEL = Object.entries(model).filter(([name]) => /^[A-Z]/.test(name));

/** Every schema that has a name in the description. */
export const NAMED: Readonly<Record<string, z.core.$ZodType>> = {
  ...(Object.fromEntries(MODEL) as Record<string, z.core.$ZodType>),
  Release,
  Evidence,
  Diagnostic,
  RemovedText,
  PageRequest,
  ParseResult,
  RenderRequest,
  LicenseMatch,
  SearchResult,
  Problem,
};
