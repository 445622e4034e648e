import type { RenderOptions } from "../format.ts";

/** What may vary in a Word document. */
export interface DocxOptions extends RenderOptions {
  /**
   * Files (PNG, JPEG, GIF) of the release's photos by the ids of its `media`; a photo without one is a link with caption and
   * credit, as newsrooms prefer it.
   */
  readonly pictures?: Readonly<Record<string, Uint8Array>>;
  /** Name of the font. Default: `"Georgia"`; a machine without it takes another. */
  readonly fontFamily?: string;
  /** Color of kicker and rules, as `#rrggbb`. Default: `#9d2218`. */
  readonly accentColor?: string;
}
