import type { EmailOptions } from "../formats/email/options.ts";

/** What may vary in a press kit. */
export interface PressKitOptions extends EmailOptions {
  /**
   * Documents that this call does not make itself, by file name: the bytes that `renderPdf` and `renderDocx` gave, a
   * backgrounder, a logo. Names are letters, digits, `-`, `_` and dots: `release.pdf`.
   */
  readonly documents?: Readonly<Record<string, Uint8Array>>;
}
