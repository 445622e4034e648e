import * as z from "zod/mini";
import { when } from "./dates.ts";
import { httpUrl, localId } from "./identifiers.ts";
import { line } from "./text.ts";

/** An event that the release announces or reports. */
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
