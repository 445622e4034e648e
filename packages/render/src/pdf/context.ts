import type { Block, Release } from "@civic-media/schema";
import type { Labels } from "../locales/labels.ts";
import type { Directory } from "../release/directory.ts";

/** What the parts of one document share. */
export interface PdfContext {
  readonly release: Release;
  readonly directory: Directory;
  readonly labels: Labels;
  /** Path under which the compiler finds the picture of a medium, where its file was given. */
  readonly pictures: ReadonlyMap<string, string>;
  /** In how many lists, quotations, boxes and definitions it stands that are shown as such. */
  readonly depth: number;
  /** The level at which a heading is shown, so that none is skipped. */
  headingLevel(heading: Extract<Block, { type: "heading" }>): number;
}
