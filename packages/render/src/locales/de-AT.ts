import { deNotices } from "./de.ts";
import type { NoticeLabels } from "./labels.ts";

const differ = (notices: NoticeLabels): NoticeLabels => ({
  ...notices,
  months: ["Jänner", ...notices.months.slice(1)],
});

/** Austrian German: a difference, not a copy. */
export const deATNotices: NoticeLabels = /* @__PURE__ */ differ(deNotices);
