import { de } from "./de.ts";
import type { Labels } from "./labels.ts";

/** Austrian German: a difference, not a copy. */
export const deAT: Labels = { ...de, months: ["Jänner", ...de.months.slice(1)] };
