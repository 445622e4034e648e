import { type Block, plainInline, type Release } from "@civic-media/schema";
import { listWords } from "../../locales/list.ts";
import { element, fixedElement, type HtmlAttributes, joinHtml, type SafeHtml } from "../../markup/html.ts";
import { allBlocks } from "../../release/all-blocks.ts";
import {
  inBlockquote,
  language,
  type OfType,
  renderDefinitions,
  renderQuotation,
  renderTable,
  sharedBlockHandlers,
} from "./blocks.ts";
import type { BlockHandlers, HtmlContext } from "./handlers.ts";
import { quotationResource } from "./page-inlines.ts";
import { nameFields } from "./table-headers.ts";
import type { Field } from "./table-layout.ts";

/** Numbers the tables of a release, in reading order. */
export function numberTables({ body, boilerplate }: Release, idPrefix: string): (table: Block) => string {
  let numbers: ReadonlyMap<Block, number> | undefined;
  return (table) => {
    // Most releases have no tables.
    numbers ??= new Map(
      [...allBlocks(body), ...allBlocks(boilerplate)]
        .filter(({ type }) => type === "table")
        .map((block, index) => [block, index + 1]),
    );
    return `${idPrefix}table-${numbers.get(table) ?? 0}`;
  };
}

const inQuotedText = fixedElement("div", { property: "schema:text" });

function quotation(block: OfType<"quotation">, context: HtmlContext): SafeHtml {
  const { quotation: id } = block;
  const content = context.blocks(block.content);
  if (id === undefined) return renderQuotation(block, inBlockquote(content), context);
  const quoted = inBlockquote(inQuotedText(content), quotationResource(id, context));
  return renderQuotation(block, quoted, context);
}

/** A span as it was said, where another is shown. */
const asked = (span: number, said: number | undefined): number | undefined => (said === span ? undefined : said);

/** What was said of a cell and is not shown, so that the page can be read back. */
function asSaid({ cell, isHeader, colspan, rowspan }: Field, inHead: boolean): HtmlAttributes {
  if (cell === undefined) return { "data-pad": true };
  const { header } = cell;
  const isShown = header === undefined || (!inHead && isHeader && header);
  return {
    "data-colspan": asked(colspan, cell.colspan),
    "data-rowspan": asked(rowspan, cell.rowspan),
    "data-header": isShown ? undefined : String(header),
  };
}

/** What a table is called where it takes the focus: its caption, else what its first row says. */
const nameOf = ({ caption, head, rows }: OfType<"table">, { labels }: HtmlContext): string =>
  plainInline(caption) ||
  listWords(
    (head ?? rows)
      .slice(0, 1)
      .flat()
      .map(({ content }) => plainInline(content)),
    labels,
  );

function table(block: OfType<"table">, context: HtmlContext): SafeHtml {
  const { isFigure, content } = renderTable(block, context, (layout) => {
    const names = nameFields(layout, context.tableId(block));
    return (field, inHead) => ({ ...names.get(field), ...asSaid(field, inHead) });
  });
  // A wide table scrolls by itself, by keyboard too (WCAG 2.1.1), so that the page never does. What takes the focus has a
  // name (WCAG 4.1.2); as region it would be a landmark, and many tables would make too many of them.
  const group = isFigure ? {} : { role: "group", "aria-label": nameOf(block, context) };
  return element(isFigure ? "figure" : "div", { class: "table", ...group, tabindex: 0 }, content);
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

/** Writes definitions as lists in which no term stands twice. */
export function definitions(block: OfType<"definitions">, context: HtmlContext): SafeHtml {
  const lists = splitDefinitions(block.items).map((items, index) =>
    renderDefinitions({ items }, context, { "data-continued": index > 0, ...language(block) }),
  );
  return joinHtml(lists, "\n");
}

/** How blocks are written on pages. */
export const blockHandlers: BlockHandlers = { ...sharedBlockHandlers, quotation, table, definitions };
