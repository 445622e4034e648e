import { commonWords, headerWords, markupWords, noticeWords } from "../generated/words.ts";
import type { ChooseLabels, FeedLabels, TextLabels } from "./labels.ts";
import { readWords } from "./read-words.ts";

/** Chooses the words that feeds add, as `labelsFor` does. */
export const feedLabelsFor: ChooseLabels<FeedLabels> = /* @__PURE__ */ readWords(commonWords, markupWords, noticeWords);

/** As {@link feedLabelsFor}, for feeds that hold the plain text besides. */
export const feedAndTextLabelsFor: ChooseLabels<FeedLabels & TextLabels> = /* @__PURE__ */ readWords(
  commonWords,
  markupWords,
  headerWords,
  noticeWords,
);
