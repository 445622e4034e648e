import * as z from "zod/mini";
import { instant } from "./dates.ts";
import { jsonPointer, mediaType, sha256, uri } from "./identifiers.ts";
import { line, verbatim } from "./text.ts";

/**
 * Where one value came from.
 *
 * @example
 * ```ts
 * import { FieldProvenance } from "@civic-media/schema/model";
 *
 * console.log(FieldProvenance.safeParse({ method: "markup", confidence: 0.9, raw: "29.11.2022" }).success); // true
 * ```
 */
export const FieldProvenance = z.strictObject({
  method: z.enum(["json-ld", "microdata", "meta", "markup", "rule", "heuristic", "human", "default"]),
  /** From 0 to 1. */
  confidence: z.number().check(z.minimum(0), z.maximum(1)),
  selector: z.exactOptional(line),
  /** Offsets into the decoded source, in UTF-16 units. */
  range: z.exactOptional(
    z.strictObject({ start: z.int().check(z.nonnegative()), end: z.int().check(z.nonnegative()) }),
  ),
  /** The words of the source. */
  raw: z.exactOptional(verbatim),
});

/** Where one value came from. */
export interface FieldProvenance extends z.output<typeof FieldProvenance> {}

/**
 * Where the document came from, who made it, and how each value was found.
 *
 * @example
 * ```ts
 * import { Provenance } from "@civic-media/schema/model";
 *
 * console.log(Provenance.safeParse({ source: { href: "https://www.linz.at/", mediaType: "text/html" } }).success); // true
 * ```
 */
export const Provenance = z.strictObject({
  source: z.strictObject({
    href: uri,
    retrieved: z.exactOptional(instant),
    mediaType: z.exactOptional(mediaType),
    sha256: z.exactOptional(sha256),
  }),
  agent: z.exactOptional(z.strictObject({ name: line, version: line })),
  /** By JSON Pointer into the release. */
  fields: z.exactOptional(z.record(jsonPointer, FieldProvenance)),
});

/** Where the document came from, who made it, and how each value was found. */
export interface Provenance extends z.output<typeof Provenance> {}
