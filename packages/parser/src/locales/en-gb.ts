import { en } from "./en.ts";
import type { Locale } from "./locale.ts";

/** English where days stand before months: everywhere but in the United States and a few other countries. */
export const enGB: Locale = { ...en, numericOrder: "day-first" };
