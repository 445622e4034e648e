import type { Release } from "@civic-media/schema";
import type { FeedLabels, WithLabels } from "../../format.ts";
import { toDirectory } from "../../release/directory.ts";
import { renderBlocks } from "./blocks.ts";
import type { HtmlContext, Markup } from "./handlers.ts";
import { renderInlines } from "./inlines.ts";
import type { HtmlOptions } from "./options.ts";
import { outline } from "./outline.ts";

/** Where a release stands, and how it is written there; tables are numbered only where their fields get ids. */
interface Position extends Partial<Pick<HtmlContext, "headingOffset" | "idPrefix" | "tableId">> {
  readonly markup: Markup;
}

/** Prepares what the handlers of one release may ask for. */
export function toHtmlContext<Words extends FeedLabels>(
  release: Release,
  options: WithLabels<HtmlOptions, Words>,
  position: Position,
): HtmlContext & { readonly labels: Words } {
  const { headingOffset = 0, idPrefix = "", tableId = () => idPrefix, markup } = position;
  const { blocks = markup.blocks, marks = markup.marks } = options;
  const context: HtmlContext & { readonly labels: Words } = {
    release,
    headingOffset,
    idPrefix,
    tableId,
    directory: toDirectory(release),
    labels: options.labels(options.inLanguage ?? release.inLanguage),
    headingLevel: outline(release, headingOffset),
    inlines: (runs) => renderInlines(runs, marks, context),
    blocks: (list) => renderBlocks(list, blocks, context),
    figure: (media) => markup.figure(media, context),
  };
  return context;
}
