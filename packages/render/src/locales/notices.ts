import { noticeWords } from "../generated/words.ts";
import type { ChooseLabels, NoticeLabels } from "./labels.ts";
import { readWords } from "./read-words.ts";

/** Chooses the words of dates and notices, as `labelsFor` does. */
export const noticeLabelsFor: ChooseLabels<NoticeLabels> = /* @__PURE__ */ readWords(noticeWords);
