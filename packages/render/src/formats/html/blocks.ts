import type { Block } from "@civic-media/schema";
import { directionOf } from "../../locales/direction.ts";
import { listWords } from "../../locales/list.ts";
import {
  element,
  fixedElement,
  type HtmlAttributes,
  joinHtml,
  type SafeHtml,
  textHtml,
  type WriteElement,
} from "../../markup/html.ts";
import { displayName } from "../../release/directory.ts";
import { inDd, inDl, inDt, inFigcaption, inLi, inP, inStrong, link } from "./elements.ts";
import type { BlockHandlers, HtmlContext } from "./handlers.ts";
import { hasWords } from "./outline.ts";
import { type Field, layOutTable, type TableLayout } from "./table-layout.ts";

const inTitle = fixedElement("p", { class: "title" });
const inTr = fixedElement("tr");
const inTable = fixedElement("table");
const inCaption = fixedElement("caption");
const inThead = fixedElement("thead");
const inTbody = fixedElement("tbody");
const inTurn = fixedElement("div", { class: "turn" });
const inSpeakers = fixedElement("p", { class: "speakers" });
const inBox = fixedElement("div", { class: "box" });
const inMedia = fixedElement("div", { class: "media" });
const inEmbed = fixedElement("p", { class: "embed" });
export const inBlockquote: WriteElement = fixedElement("blockquote");
const inQuotation = fixedElement("figure", { class: "quotation" });

export type OfType<T extends Block["type"]> = Extract<Block, { type: T }>;

/** The language of a block where it is not the release's. */
export const language = ({ inLanguage }: Block): HtmlAttributes | undefined =>
  inLanguage === undefined ? undefined : { lang: inLanguage, dir: directionOf(inLanguage) };

/** What a page says of the fields of a table besides. */
export type DescribeFields = (layout: TableLayout) => (field: Field, inHead: boolean) => HtmlAttributes | undefined;

/** A span as it is shown: written where it is more than one, or was said to be one. */
const shown = (span: number, said: number | undefined): number | undefined =>
  span === 1 && said !== 1 ? undefined : span;

/** A row of headers names the columns below it, also where the table has no head; another header names its row. */
const scopeOf = (row: readonly Field[], inHead: boolean): "col" | "row" =>
  inHead || (row.length > 1 && row.every(({ isHeader }) => isHeader)) ? "col" : "row";

/** What stands in the box around a table, which is a figure where the caption stands there too. */
interface TableContent {
  readonly isFigure: boolean;
  readonly content: SafeHtml;
}

/** Writes a table; `describe` adds attributes to its fields. */
export function renderTable(block: OfType<"table">, context: HtmlContext, describe?: DescribeFields): TableContent {
  const { head } = block;
  const layout = layOutTable([head ?? [], block.rows]);
  const [inHead = [], inBody = []] = layout;
  const more = describe?.(layout);
  const rows = (group: readonly (readonly Field[])[], isHead: boolean): SafeHtml[] =>
    group.map((row) => {
      const fields = row.map((field) => {
        const { cell, isHeader, colspan, rowspan } = field;
        const attributes = {
          colspan: shown(colspan, cell?.colspan),
          rowspan: shown(rowspan, cell?.rowspan),
          scope: isHeader ? scopeOf(row, isHead) : undefined,
          ...more?.(field, isHead),
        };
        return element(isHeader ? "th" : "td", attributes, cell && context.inlines(cell.content));
      });
      return inTr(fields);
    });
  const words = block.caption && context.inlines(block.caption);
  // A table without headers that has a caption of its own is taken for one that only sets things beside each other.
  const isFigure = words !== undefined && !layout.flat(2).some(({ isHeader }) => isHeader);
  const parts = [
    isFigure || words === undefined ? undefined : inCaption(words),
    head && inThead(rows(inHead, true)),
    inTbody(rows(inBody, false)),
  ];
  const content = joinHtml([isFigure ? inFigcaption(words) : undefined, inTable(parts, language(block))]);
  return { isFigure, content };
}

/** Writes a quotation of which this is the quoted text. */
export function renderQuotation(block: OfType<"quotation">, quoted: SafeHtml, context: HtmlContext): SafeHtml {
  const caption = block.attribution && inFigcaption(context.inlines(block.attribution));
  return inQuotation([quoted, caption], language(block));
}

function turn(block: OfType<"turn">, context: HtmlContext): SafeHtml {
  const names = listWords(
    block.speakers.map((id) => displayName(context.directory, id) ?? id),
    context.labels,
  );
  const speakers = inSpeakers(inStrong(textHtml(names)), { "data-ref": block.speakers.join(" ") });
  return inTurn([speakers, context.blocks(block.content)], language(block));
}

function box(block: OfType<"box">, context: HtmlContext): SafeHtml {
  const title = block.title && inTitle(context.inlines(block.title));
  // Not <aside>: a body can hold many boxes, and each complementary landmark would need a name of its own.
  return inBox([title, context.blocks(block.content)], { "data-role": block.role, ...language(block) });
}

/** Writes a list of terms and what is said of them. */
export function renderDefinitions(
  { items }: Pick<OfType<"definitions">, "items">,
  context: HtmlContext,
  more?: HtmlAttributes,
): SafeHtml {
  const pairs = items.flatMap(({ term, details }) => [inDt(context.inlines(term)), inDd(context.blocks(details))]);
  return inDl(pairs, more);
}

/** How blocks are written on pages and in feeds alike. */
export const sharedBlockHandlers: Omit<BlockHandlers, "quotation" | "table" | "definitions"> = {
  paragraph: (block, context) => inP(context.inlines(block.content), language(block)),
  heading: (block, context) => {
    const level = context.headingLevel(block);
    const isHeading = hasWords(block);
    const own = level === block.level && isHeading ? undefined : block.level;
    // A heading without words would be announced and say nothing.
    const name = isHeading ? `h${level}` : "p";
    return element(name, { "data-level": own, ...language(block) }, context.inlines(block.content));
  },
  list: (block, context) =>
    element(
      block.ordered ? "ol" : "ul",
      { [block.ordered ? "start" : "data-start"]: block.start, ...language(block) },
      block.items.map((item) => inLi(context.blocks(item))),
    ),
  turn,
  media: (block, context) => {
    const figures = block.refs.map((id) => {
      const media = context.directory.media.get(id);
      return media && context.figure(media);
    });
    return inMedia(figures, language(block));
  },
  embed: (block) => {
    const { href, title, provider } = block;
    const from = provider === undefined ? undefined : textHtml(` (${provider})`);
    return inEmbed([link(title, { href }), from], language(block));
  },
  box,
  rule: (block) => element("hr", language(block) ?? {}),
};

/** Writes blocks one after the other. */
export function renderBlocks(blocks: readonly Block[], handlers: BlockHandlers, context: HtmlContext): SafeHtml {
  return joinHtml(
    blocks.map((block) => (handlers[block.type] as (block: Block, context: HtmlContext) => SafeHtml)(block, context)),
    "\n",
  );
}
