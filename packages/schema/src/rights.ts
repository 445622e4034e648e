import * as z from "zod/mini";
import { httpUrl, localId } from "./identifiers.ts";
import { check, line, verbatim } from "./text.ts";

const confidence = z.number().check(z.minimum(0), z.maximum(1));

/**
 * What a statement of rights rests on.
 *
 * @example
 * ```ts
 * import { RightsEvidence } from "@civic-media/schema/model";
 *
 * console.log(RightsEvidence.safeParse({ source: "rel", value: "https://creativecommons.org/licenses/by/4.0/", confidence: 1 }).success); // true
 * ```
 */
export const RightsEvidence = z.strictObject({
  source: z.enum(["href", "text", "rel", "meta", "alt", "law", "default"]),
  /** The address, words or rule. */
  value: verbatim,
  /** Where on the page. */
  selector: z.exactOptional(line),
  /** From 0 to 1. */
  confidence,
});

/** What a statement of rights rests on. */
export interface RightsEvidence extends z.output<typeof RightsEvidence> {}

/**
 * A license as plain data: what was stated, no more. `{ name: "CC BY" }` when the version is not stated.
 *
 * @example
 * ```ts
 * import { License } from "@civic-media/schema/model";
 *
 * console.log(License.safeParse({ url: "https://creativecommons.org/licenses/by/4.0/", id: "CC-BY-4.0" }).success); // true
 * ```
 */
export const License = z.strictObject({
  url: z.exactOptional(httpUrl),
  /** SPDX identifier. */
  id: z.exactOptional(line),
  name: z.exactOptional(line),
});

/** A license as plain data: what was stated, no more. */
export interface License extends z.output<typeof License> {}

/**
 * Who may do what with the text, the images, one image, or the whole page.
 *
 * @example
 * ```ts
 * import { RightsStatement } from "@civic-media/schema/model";
 *
 * console.log(RightsStatement.safeParse({ scope: "page", kind: "cc-unspecified", evidence: [{ source: "text", value: "Creative Commons", confidence: 0.4 }] }).success); // true
 * ```
 */
export const RightsStatement = z
  .strictObject({
    scope: z.enum(["text", "images", "image", "page"]),
    /** The photo it speaks of, exactly when `scope` is `image`. */
    media: z.exactOptional(localId),
    kind: z.enum(["open-license", "custom-terms", "statutory", "reserved", "cc-unspecified", "unknown"]),
    license: z.exactOptional(License),
    copyrightHolder: z.exactOptional(line),
    copyrightNotice: z.exactOptional(line),
    /** The terms in the words of the page. */
    usageTerms: z.exactOptional(line),
    acquireLicensePage: z.exactOptional(httpUrl),
    /** The credit to print where nothing else is stated. */
    creditLine: z.exactOptional(line),
    creditRequired: z.exactOptional(z.boolean()),
    commercialUse: z.exactOptional(
      z.strictObject({ rule: z.enum(["allowed", "ask", "prohibited"]), contact: z.exactOptional(line) }),
    ),
    evidence: z.array(RightsEvidence).check(z.minLength(1)),
  })
  .check(check("media-exactly-for-image"));

/** Who may do what with the text, the images, one image, or the whole page. */
export interface RightsStatement extends z.output<typeof RightsStatement> {}
