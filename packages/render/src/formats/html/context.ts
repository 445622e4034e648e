import type { Release } from "@civic-media/schema";
import type { FeedLabels, WithLabels } from "../../format.ts";
import { toDirectory } from "../../release/directory.ts";
import { feedBlockHandlers, renderBlocks } from "./blocks.ts";
import type { BlockHandlers, HtmlContext, MarkHandlers } from "./handlers.ts";
import { markHandlers, renderInlines } from "./inlines.ts";
import type { HtmlOptions } from "./options.ts";
import { outline } from "./outline.ts";

/** Where a release stands; tables are numbered only where their fields get ids. */
interface Position extends Pick<HtmlContext, "headingOffset" | "idPrefix" | "linkedData"> {
  readonly tableId?: HtmlContext["tableId"];
  /** How blocks are written there, unless the caller says how. */
  readonly blocks?: BlockHandlers;
}

/** Prepares what the handlers of one release may ask for. */
export function toHtmlContext<Words extends FeedLabels>(
  release: Release,
  options: WithLabels<HtmlOptions, Words>,
  position: Position,
): HtmlContext & { readonly labels: Words } {
  const blocks: BlockHandlers = options.blocks ?? position.blocks ?? feedBlockHandlers;
  const marks: MarkHandlers = options.marks ?? markHandlers;
  const { headingOffset, idPrefix, linkedData, tableId = () => idPrefix } = position;
  const context: HtmlContext & { readonly labels: Words } = {
    release,
    headingOffset,
    idPrefix,
    linkedData,
    tableId,
    directory: toDirectory(release),
    labels: options.labels(options.inLanguage ?? release.inLanguage),
    headingLevel: outline(release, headingOffset),
    inlines: (runs) => renderInlines(runs, marks, context),
    blocks: (list) => renderBlocks(list, blocks, context),
  };
  return context;
}
