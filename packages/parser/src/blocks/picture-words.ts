import { allWords, type CivicWords, lazily } from "../locales/civic/index.ts";

/** The words for pictures in all languages, as alternatives of a pattern; `any` are the names of one or of several. */
export const pictureWords: () => Readonly<Record<keyof CivicWords["pictures"] | "any", string>> = lazily(() => {
  const words = allWords("pictures");
  return { ...words, any: `${words.several}|${words.one}` };
});
