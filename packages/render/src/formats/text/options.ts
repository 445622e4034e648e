import type { RenderOptions } from "../../format.ts";

/** What may vary in plain text. */
export interface TextOptions extends RenderOptions {
  /** Longest line, in characters. Default: 76, as mail wants it; `Infinity` for one line per paragraph. */
  readonly width?: number;
}
