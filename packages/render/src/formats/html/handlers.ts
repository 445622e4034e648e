import type { Block, Inline, Mark, Media, Release } from "@civic-media/schema";
import type { FeedLabels } from "../../locales/labels.ts";
import type { SafeHtml } from "../../markup/html.ts";
import type { Directory } from "../../release/directory.ts";

/** What a handler may ask for while it writes a part of a release. */
export interface HtmlContext {
  readonly release: Release;
  /** The entries of the release by id. */
  readonly directory: Directory;
  readonly labels: FeedLabels;
  /** Added to the level of headings: 0 where the headline is `h1`. */
  readonly headingOffset: number;
  /** Put before ids, so that several releases can stand on one page. */
  readonly idPrefix: string;
  /** The level at which a heading of the body is shown, so that none is skipped (WCAG 1.3.1): its own, or less deep. */
  headingLevel(heading: Extract<Block, { type: "heading" }>): number;
  /** The beginning of the ids of a table's headers, its own on the page. */
  tableId(table: Extract<Block, { type: "table" }>): string;
  /** Writes running text with the handlers in use. */
  inlines(runs: Inline): SafeHtml;
  /** Writes blocks with the handlers in use. */
  blocks(blocks: readonly Block[]): SafeHtml;
  /** Writes a photo, film, sound or document with its caption, credit, license and files: a page plays what a feed links. */
  figure(media: Media): SafeHtml;
}

/** How the parts of a release are written: on pages in one way, in feeds in another. */
export interface Markup {
  readonly blocks: BlockHandlers;
  readonly marks: MarkHandlers;
  readonly figure: (media: Media, context: HtmlContext) => SafeHtml;
}

/** One function per block type. Replace a row by spreading the table: `{ ...blockHandlers, rule: () => … }`. */
export type BlockHandlers = {
  readonly [T in Block["type"]]: (block: Extract<Block, { type: T }>, context: HtmlContext) => SafeHtml;
};

/**
 * One function per mark type, which wraps the marked text. The order of the rows is the order in which marks are nested,
 * the first outermost.
 */
export type MarkHandlers = {
  readonly [T in Mark["type"]]: (mark: Extract<Mark, { type: T }>, content: SafeHtml, context: HtmlContext) => SafeHtml;
};
