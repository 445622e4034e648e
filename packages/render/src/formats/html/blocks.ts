import type { Block } from "@civic-media/schema";
import { directionOf } from "../../locales/direction.ts";
import { listWords } from "../../locales/list.ts";
import { element, fixedElement, type HtmlAttributes, joinHtml, type SafeHtml, textHtml } from "../../markup/html.ts";
import { displayName } from "../../release/directory.ts";
import { inDd, inDl, inDt, inFigcaption, inLi, inP, link } from "./elements.ts";
import { renderFigure } from "./figure.ts";
import type { BlockHandlers, HtmlContext } from "./handlers.ts";
import { hasWords } from "./outline.ts";
import type { FieldNames, nameFields } from "./table-headers.ts";
import { type Field, layOutTable } from "./table-layout.ts";

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
const inBlockquote = fixedElement("blockquote");
const inQuotation = fixedElement("figure", { class: "quotation" });
const inQuotedText = fixedElement("div", { property: "schema:text" });

type OfType<T extends Block["type"]> = Extract<Block, { type: T }>;

/** The language of a block where it is not the release's. */
export const language = ({ inLanguage }: Block): HtmlAttributes | undefined =>
  inLanguage === undefined ? undefined : { lang: inLanguage, dir: directionOf(inLanguage) };

/** A span as it is shown: written where it is more than one, or was said to be one. */
const shown = (span: number, said: number | undefined): number | undefined =>
  span === 1 && said !== 1 ? undefined : span;

/** A span as it was said, where another is shown. */
const asked = (span: number, said: number | undefined): number | undefined => (said === span ? undefined : said);

/** Where a cell stands: in which group, with which names. */
interface TableContext {
  readonly inHead: boolean;
  readonly names: FieldNames;
  readonly context: HtmlContext;
}

function renderField(field: Field, scope: "col" | "row", { inHead, names, context }: TableContext): SafeHtml {
  const { cell, isHeader } = field;
  const name = names.get(field);
  if (cell === undefined) return element("td", { ...name, "data-pad": true });
  const { content, header } = cell;
  const { colspan, rowspan } = field;
  // Said only where the element does not say it.
  const isSaid = header === undefined || (!inHead && isHeader && header);
  const attributes = {
    ...name,
    colspan: shown(colspan, cell.colspan),
    "data-colspan": asked(colspan, cell.colspan),
    rowspan: shown(rowspan, cell.rowspan),
    "data-rowspan": asked(rowspan, cell.rowspan),
    "data-header": isSaid ? undefined : String(header),
    scope: isHeader ? scope : undefined,
  };
  return element(isHeader ? "th" : "td", attributes, context.inlines(content));
}

/** A row of headers names the columns below it, also where the table has no head; another header names its row. */
const scopeOf = (row: readonly Field[], inHead: boolean): "col" | "row" =>
  inHead || (row.length > 1 && row.every(({ isHeader }) => isHeader)) ? "col" : "row";

const rows = (group: readonly (readonly Field[])[], context: TableContext): SafeHtml =>
  joinHtml(
    group.map((row) => {
      const scope = scopeOf(row, context.inHead);
      return inTr(joinHtml(row.map((field) => renderField(field, scope, context))));
    }),
  );

const NO_NAMES: FieldNames = new Map();

/** Writes a table; on pages, `name` tells which headers name which field. */
export function renderTable(block: OfType<"table">, context: HtmlContext, name?: typeof nameFields): SafeHtml {
  const { head } = block;
  const layout = layOutTable([head ?? [], block.rows]);
  const [inHead = [], inBody = []] = layout;
  const names = (context.linkedData && name?.(layout, context.tableId(block))) || NO_NAMES;
  const words = block.caption && context.inlines(block.caption);
  // A table without headers that has a caption of its own is taken for one that only sets things beside each other.
  const isFigure = words !== undefined && !layout.flat(2).some(({ isHeader }) => isHeader);
  const content = joinHtml([
    isFigure || words === undefined ? undefined : inCaption(words),
    head && inThead(rows(inHead, { inHead: true, names, context })),
    inTbody(rows(inBody, { inHead: false, names, context })),
  ]);
  const parts = [isFigure ? inFigcaption(words) : undefined, inTable(content, language(block))];
  // A wide table scrolls by itself, by keyboard too (WCAG 2.1.1), so that the page never does.
  return element(isFigure ? "figure" : "div", { class: "table", tabindex: 0 }, joinHtml(parts));
}

function quotation(block: OfType<"quotation">, context: HtmlContext): SafeHtml {
  const { quotation: id, attribution } = block;
  const content = context.blocks(block.content);
  const quote =
    id === undefined || !context.linkedData
      ? inBlockquote(content, { "data-quotation": id })
      : inBlockquote(inQuotedText(content), {
          "data-quotation": id,
          resource: `#${context.idPrefix}${id}`,
          typeof: "schema:Quotation",
        });
  const caption = attribution && inFigcaption(context.inlines(attribution));
  return inQuotation(joinHtml([quote, caption]), language(block));
}

function turn(block: OfType<"turn">, context: HtmlContext): SafeHtml {
  const names = listWords(
    block.speakers.map((id) => displayName(context.directory, id) ?? id),
    context.labels,
  );
  const said = [inSpeakers(textHtml(names), { "data-ref": block.speakers.join(" ") }), context.blocks(block.content)];
  return inTurn(joinHtml(said), language(block));
}

function box(block: OfType<"box">, context: HtmlContext): SafeHtml {
  const title = block.title && inTitle(context.inlines(block.title));
  // Not <aside>: a body can hold many boxes, and each complementary landmark would need a name of its own.
  const content = joinHtml([title, context.blocks(block.content)]);
  return inBox(content, { "data-role": block.role, ...language(block) });
}

type Definition = OfType<"definitions">["items"][number];

/** Letters of a term, by which validators compare. */
const lettersOf = ({ term }: Definition): string =>
  term.map((run) => (run.type === "text" ? run.value.replace(/\s+/g, "") : "")).join("");

/** Splits definitions into lists in which each term stands once, as HTML asks (§ 4.4.9). */
function splitDefinitions(items: readonly Definition[]): Definition[][] {
  const lists: Definition[][] = [[]];
  let seen = new Set<string>();
  for (const item of items) {
    const letters = lettersOf(item);
    if (seen.has(letters)) {
      lists.push([]);
      seen = new Set();
    }
    seen.add(letters);
    lists.at(-1)?.push(item);
  }
  return lists;
}

function definitions(block: OfType<"definitions">, context: HtmlContext): SafeHtml {
  const lists = splitDefinitions(block.items).map((items, index) => {
    const pairs = items.flatMap(({ term, details }) => [inDt(context.inlines(term)), inDd(context.blocks(details))]);
    return inDl(joinHtml(pairs), { "data-continued": index > 0, ...language(block) });
  });
  return joinHtml(lists, "\n");
}

/** How blocks are written where ids are not free to be given: in feeds and e-mails. */
export const feedBlockHandlers: BlockHandlers = {
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
      joinHtml(block.items.map((item) => inLi(context.blocks(item)))),
    ),
  quotation,
  turn,
  media: (block, context) => {
    const figures = block.refs.map((id) => {
      const media = context.directory.media.get(id);
      return media && renderFigure(media, context);
    });
    return inMedia(joinHtml(figures), language(block));
  },
  table: (block, context) => renderTable(block, context),
  embed: (block) => {
    const { href, title, provider } = block;
    const from = provider === undefined ? undefined : textHtml(` (${provider})`);
    return inEmbed(joinHtml([link(title, { href }), from]), language(block));
  },
  box,
  definitions,
  rule: (block) => element("hr", language(block) ?? {}),
};

/** Writes blocks one after the other. */
export function renderBlocks(blocks: readonly Block[], handlers: BlockHandlers, context: HtmlContext): SafeHtml {
  return joinHtml(
    blocks.map((block) => (handlers[block.type] as (block: Block, context: HtmlContext) => SafeHtml)(block, context)),
    "\n",
  );
}
