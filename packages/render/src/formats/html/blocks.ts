import type { Block } from "@civic-media/schema";
import { directionOf } from "../../locales/index.ts";
import { listWords } from "../../locales/list.ts";
import { element, fixedElement, joinHtml, NO_HTML, type SafeHtml, textHtml } from "../../markup/html.ts";
import { displayName } from "../../release/directory.ts";
import { renderFigure } from "./figure.ts";
import type { BlockHandlers, HtmlContext } from "./handlers.ts";
import { hasWords } from "./outline.ts";
import type { FieldNames, nameFields } from "./table-headers.ts";
import { type Field, layOutTable } from "./table-layout.ts";

const inTitle = fixedElement("p", { class: "title" });
const inP = fixedElement("p");
const inTr = fixedElement("tr");
const inCaption = fixedElement("caption");
const inThead = fixedElement("thead");
const inTbody = fixedElement("tbody");
const inFigcaption = fixedElement("figcaption");
const inDt = fixedElement("dt");
const inDd = fixedElement("dd");
const inLi = fixedElement("li");

type OfType<T extends Block["type"]> = Extract<Block, { type: T }>;

/** The language of a block where it is not the release's. */
export const language = (block: Block): { lang?: string; dir?: string } =>
  block.inLanguage === undefined ? {} : { lang: block.inLanguage, dir: directionOf(block.inLanguage) };

/** A span as it is shown, and as it was where that is another. */
const span = (
  name: "colspan" | "rowspan",
  said: number | undefined,
  shown = 1,
): Record<string, number | undefined> => ({
  [name]: shown === 1 && said !== 1 ? undefined : shown,
  [`data-${name}`]: said === undefined || said === shown ? undefined : said,
});

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
  // Said only where the element does not say it.
  const said = header === undefined || (!inHead && isHeader && header) ? undefined : String(header);
  const attributes = {
    ...name,
    ...span("colspan", cell.colspan, field.colspan),
    ...span("rowspan", cell.rowspan, field.rowspan),
    "data-header": said,
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
  const parts = [isFigure ? inFigcaption(words) : undefined, element("table", language(block), content)];
  // A wide table scrolls by itself, by keyboard too (WCAG 2.1.1), so that the page never does.
  return element(isFigure ? "figure" : "div", { class: "table", tabindex: 0 }, joinHtml(parts));
}

function quotation(block: OfType<"quotation">, context: HtmlContext): SafeHtml {
  const id = block.quotation;
  const content = context.blocks(block.content);
  const quote =
    id === undefined || !context.linkedData
      ? element("blockquote", { "data-quotation": id }, content)
      : element(
          "blockquote",
          { "data-quotation": id, resource: `#${context.idPrefix}${id}`, typeof: "schema:Quotation" },
          element("div", { property: "schema:text" }, content),
        );
  const caption = block.attribution && inFigcaption(context.inlines(block.attribution));
  return element("figure", { class: "quotation", ...language(block) }, joinHtml([quote, caption]));
}

function turn(block: OfType<"turn">, context: HtmlContext): SafeHtml {
  const names = listWords(
    block.speakers.map((id) => displayName(context.directory, id) ?? id),
    context.labels,
  );
  const speakers = element("p", { class: "speakers", "data-ref": block.speakers.join(" ") }, textHtml(names));
  return element("div", { class: "turn", ...language(block) }, joinHtml([speakers, context.blocks(block.content)]));
}

function box(block: OfType<"box">, context: HtmlContext): SafeHtml {
  const title = block.title && inTitle(context.inlines(block.title));
  const attributes = { class: "box", "data-role": block.role, ...language(block) };
  // Not <aside>: a body can hold many boxes, and each complementary landmark would need a name of its own.
  return element("div", attributes, joinHtml([title, context.blocks(block.content)]));
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
    return element("dl", { "data-continued": index > 0, ...language(block) }, joinHtml(pairs));
  });
  return joinHtml(lists, "\n");
}

/** How blocks are written where ids are not free to be given: in feeds and e-mails. */
export const feedBlockHandlers: BlockHandlers = {
  paragraph: (block, context) => {
    const content = context.inlines(block.content);
    return block.inLanguage === undefined ? inP(content) : element("p", language(block), content);
  },
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
  media: (block, context) =>
    element(
      "div",
      { class: "media", ...language(block) },
      joinHtml(
        block.refs.map((id) => {
          const media = context.directory.media.get(id);
          return media === undefined ? NO_HTML : renderFigure(media, context);
        }),
      ),
    ),
  table: (block, context) => renderTable(block, context),
  embed: (block, context) => {
    const link = element("a", { href: block.href }, textHtml(block.title));
    const provider = block.provider === undefined ? undefined : textHtml(` (${block.provider})`);
    return element("p", { class: "embed", ...language(block) }, joinHtml([link, provider ?? context.inlines([])]));
  },
  box,
  definitions,
  rule: (block) => element("hr", language(block)),
};

/** Writes blocks one after the other. */
export function renderBlocks(blocks: readonly Block[], handlers: BlockHandlers, context: HtmlContext): SafeHtml {
  return joinHtml(
    blocks.map((block) => (handlers[block.type] as (block: Block, context: HtmlContext) => SafeHtml)(block, context)),
    "\n",
  );
}
