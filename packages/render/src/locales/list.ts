import type { Labels } from "./labels.ts";

/** Puts words one behind the other, with the comma of the language; what is absent is left out. */
export const listWords = (words: readonly (string | undefined)[], { comma = ", " }: Pick<Labels, "comma">): string =>
  words.filter((word) => word !== undefined && word !== "").join(comma);
