import * as z from "zod/mini";
import { instant } from "./dates.ts";
import { uri } from "./identifiers.ts";
import { line } from "./text.ts";

/**
 * Where the release stands in its life.
 *
 * @example
 * ```ts
 * import { Status } from "@civic-media/schema/model";
 *
 * console.log(Status.safeParse({ type: "embargoed", until: "2026-05-04T12:00:00+02:00" }).success); // true
 * ```
 */
export const Status = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("draft") }),
  z.strictObject({ type: z.literal("scheduled"), at: instant }),
  z.strictObject({
    type: z.literal("embargoed"),
    /** Nobody publishes before this time. */
    until: instant,
    note: z.exactOptional(line),
  }),
  z.strictObject({ type: z.literal("published") }),
  z.strictObject({
    type: z.literal("withdrawn"),
    at: instant,
    reason: line,
    /** Id of the release that takes its place. */
    replacedBy: z.exactOptional(uri),
  }),
]);

/** Where the release stands in its life: draft, scheduled, embargoed, published or withdrawn. */
export type Status = z.output<typeof Status>;
