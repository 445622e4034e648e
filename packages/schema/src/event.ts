import * as z from "zod/mini";
import { when } from "./dates.ts";
import { httpUrl, localId } from "./identifiers.ts";
import { line } from "./text.ts";

/**
 * An event that the release announces or reports.
 *
 * @example
 * ```ts
 * import { Event } from "@civic-media/schema/model";
 *
 * console.log(Event.safeParse({ id: "fest", name: "Stadtfest", startDate: "2026-05-09T10:00+02:00" }).success); // true
 * ```
 */
export const Event = z.strictObject({
  id: localId,
  name: line,
  startDate: when,
  endDate: z.exactOptional(when),
  /** Id of a place. */
  location: z.exactOptional(localId),
  url: z.exactOptional(httpUrl),
  /** How journalists register. */
  accreditation: z.exactOptional(line),
});

/** An event that the release announces or reports. */
export interface Event extends z.output<typeof Event> {}
