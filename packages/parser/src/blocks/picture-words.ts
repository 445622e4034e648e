import { alternatives, lazily } from "../locales/civic/index.ts";

/** The words for pictures in all languages, as alternatives of a pattern. */
interface PictureAlternatives {
  /** Names of one picture. */
  readonly one: string;
  /** Names of one or of several. */
  readonly any: string;
  /** "All", before them. */
  readonly all: string;
  /** What else stands before the name of whoever made one. */
  readonly credits: string;
  readonly sources: string;
}

/** The words for pictures in all languages: their captions and credits stand in any, beside whatever text. */
export const pictureWords: () => PictureAlternatives = lazily(() => ({
  one: alternatives(({ pictures }) => pictures.one),
  any: alternatives(({ pictures }) => [...pictures.one, ...pictures.several]),
  all: alternatives(({ pictures }) => pictures.all),
  credits: alternatives(({ pictures }) => pictures.credits),
  sources: alternatives(({ pictures }) => pictures.sources),
}));
