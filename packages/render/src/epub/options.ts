import type { RenderOptions } from "../format.ts";

/** What may vary in an e-book. `feed` says what the book says of itself: title, description, address, date. */
export interface EpubOptions extends RenderOptions {
  /**
   * Files (PNG, JPEG, GIF, WebP) of photos, by the address of one of their files (`contentUrl`), or, in a book of one release,
   * by the id of the photo in its `media`. A photo without one is a link with caption and credit.
   */
  readonly pictures?: Readonly<Record<string, Uint8Array>>;
  /** What stands on the shelf: PNG, JPEG, GIF or WebP. */
  readonly cover?: Uint8Array;
  /** What names the book for ever, as address. Default: the release's id; of several, `feed.feedUrl`, else a name of their ids. */
  readonly identifier?: string;
  /** The style sheet. Default: one that leaves fonts and colors to the reader. */
  readonly stylesheet?: string;
}
