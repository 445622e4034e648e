import { deNotices } from "./de.ts";
import type { NoticeLabels } from "./labels.ts";

/** Austrian German: a difference, not a copy. */
export const deATNotices: NoticeLabels = { ...deNotices, months: ["Jänner", ...deNotices.months.slice(1)] };
