import * as z from "zod/mini";
import { FORMS } from "./forms.ts";

/** A point in time, with its offset from UTC: `2022-11-29T10:30:00+01:00`. */
export const instant = z.string().check(z.regex(FORMS.instant));

/**
 * A date in the precision in which it was published: a day (`2022-11-29`), a time with its offset
 * (`2022-11-29T10:30+01:00`), or a local time whose zone is unknown (`2022-11-29T10:30`). Never converted into another.
 */
export const when = z.string().check(z.regex(FORMS.when));
