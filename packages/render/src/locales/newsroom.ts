import { newsroomWords } from "../generated/words.ts";
import type { ChooseLabels, Labels, NewsroomLabels } from "./labels.ts";
import { readWords } from "./read-words.ts";

const newsroomWordsFor = /* @__PURE__ */ readWords<NewsroomLabels>(newsroomWords);

/** The labels of releases, as they are given, and those of the newsroom around them, chosen as `labelsFor` does. */
export const newsroomLabelsFor = (inLanguage: string, labels: ChooseLabels): Labels & NewsroomLabels => ({
  ...labels(inLanguage),
  ...newsroomWordsFor(inLanguage),
});
