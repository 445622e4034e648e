import { element } from "../../markup/html.ts";
import {
  inBlockquote,
  language,
  renderDefinitions,
  renderQuotation,
  renderTable,
  sharedBlockHandlers,
} from "./blocks.ts";
import { renderFeedFigure } from "./figure.ts";
import type { BlockHandlers, MarkHandlers, Markup } from "./handlers.ts";
import { inQuotation, sharedMarkHandlers } from "./inlines.ts";

const blocks: BlockHandlers = {
  ...sharedBlockHandlers,
  quotation: (block, context) => {
    const quoted = inBlockquote(context.blocks(block.content), { "data-quotation": block.quotation });
    return renderQuotation(block, quoted, context);
  },
  table: (block, context) => {
    const { isFigure, content } = renderTable(block, context);
    return element(isFigure ? "figure" : "div", { class: "table" }, content);
  },
  definitions: (block, context) => renderDefinitions(block, context, language(block)),
};

const marks: MarkHandlers = {
  quotation: ({ quotation }, content) => inQuotation(content, { "data-quotation": quotation }),
  link: ({ href, hreflang, title }, content) => element("a", { href, hreflang, title }, content),
  ...sharedMarkHandlers,
};

/** How feeds, e-mails and books are written: their readers want no more than what is shown. */
export const feedMarkup: Markup = { blocks, marks, figure: renderFeedFigure };
