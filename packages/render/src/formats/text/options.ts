import type { RenderOptions } from "../../format.ts";

/** What may vary in plain text. */
export interface TextOptions extends RenderOptions {
  /** Longest line, in characters. Default: 76, as mail wants it; `Infinity` for one line per paragraph. */
  readonly width?: number;
  /**
   * Writes a sheet instead of the text: `quotations`, who says what, with office; `captions`, the photos and films with
   * caption, credit, terms and files. Default: the whole text.
   */
  readonly sheet?: "quotations" | "captions";
}
