import type { RenderOptions } from "../format.ts";

/** A picture that stands in the document. */
export interface PdfPicture {
  /** The file: PNG, JPEG, GIF, WebP or SVG. */
  readonly data: Uint8Array;
  /** What it shows, for those who do not see it (PDF/UA-1, § 7.3). */
  readonly alt: string;
}

/** What may vary in a PDF. */
export interface PdfOptions extends RenderOptions {
  /** Stands above everything. */
  readonly logo?: PdfPicture;
  /** Files of the release's photos by the ids of its `media`; a photo without one is a link with caption and credit. */
  readonly pictures?: Readonly<Record<string, Uint8Array>>;
  /** Color of kicker, banner and quotations, as `#rrggbb`. Default: `#9d2218`. It should have a contrast of 4.5 to white. */
  readonly accentColor?: string;
  /** Font files (TrueType, OpenType) that are to be used beside those that the compiler brings along. */
  readonly fonts?: readonly Uint8Array[];
  /**
   * Names of font families for the text, the preferred first. Behind them stand Libertinus Serif, for
   * Latin, Greek, Cyrillic and Hebrew script, and DejaVu Sans Mono.
   */
  readonly fontFamily?: readonly string[];
  /**
   * Whether characters that no font has are written as U+FFFD, instead of refusing the document, because PDF/A forbids to
   * show nothing. In `release.json` they stay what they are. Default: `false`.
   */
  readonly replaceMissing?: boolean;
  /** Default: `"a4"`. */
  readonly paper?: "a4" | "us-letter";
}
