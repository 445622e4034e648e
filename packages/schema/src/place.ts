import * as z from "zod/mini";
import { FORMS } from "./forms.ts";
import { localId, uri } from "./identifiers.ts";
import { line } from "./text.ts";

/**
 * A place of the release.
 *
 * @example
 * ```ts
 * import { Place } from "@civic-media/schema/model";
 *
 * console.log(Place.safeParse({ id: "linz", name: "Linz", addressCountry: "AT" }).success); // true
 * ```
 */
export const Place = z.strictObject({
  id: localId,
  name: line,
  /** Country code, ISO 3166-1 alpha-2: `AT`. */
  addressCountry: z.exactOptional(z.string().check(z.regex(FORMS.country))),
  /** The postal address in one line, as printed. */
  address: z.exactOptional(line),
  /** WGS 84, in degrees. */
  geo: z.exactOptional(
    z.strictObject({
      latitude: z.number().check(z.minimum(-90), z.maximum(90)),
      longitude: z.number().check(z.minimum(-180), z.maximum(180)),
    }),
  ),
  sameAs: z.exactOptional(z.array(uri)),
});

/** A place of the release. */
export interface Place extends z.output<typeof Place> {}
