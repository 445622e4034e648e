import * as z from "zod/mini";

const DAY =
  "(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8])))";
const TIME = "T(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,9})?)?";
const OFFSET = "(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)";

/** A point in time, with its offset from UTC: `2022-11-29T10:30:00+01:00`. */
export const instant = z.string().check(z.regex(new RegExp(`^${DAY}${TIME}${OFFSET}$`)));

/**
 * A date in the precision in which it was published: a day (`2022-11-29`), a time with its offset
 * (`2022-11-29T10:30+01:00`), or a local time whose zone is unknown (`2022-11-29T10:30`). Never converted into another.
 */
export const when = z.string().check(z.regex(new RegExp(`^${DAY}(?:${TIME}${OFFSET}?)?$`)));
