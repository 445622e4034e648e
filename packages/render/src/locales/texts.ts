import { commonWords, headerWords, noticeWords } from "../generated/words.ts";
import type { ChooseLabels, TextLabels } from "./labels.ts";
import { readWords } from "./read-words.ts";

/** Chooses the words that plain text and Markdown add, as `labelsFor` does. */
export const textLabelsFor: ChooseLabels<TextLabels> = /* @__PURE__ */ readWords(commonWords, headerWords, noticeWords);
