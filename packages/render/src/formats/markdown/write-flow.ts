import type { Flow, Phrasing } from "./tree.ts";
import { writePhrasing } from "./write-phrasing.ts";

type OfType<T extends Flow["type"]> = Extract<Flow, { type: T }>;

/** A marker before its text, if there is any. */
const join = (marker: string, text: string): string => (text === "" ? marker : `${marker} ${text}`);

/** Moves all lines but the first to the right, so that they stay in their item. */
const indent = (text: string, width: number): string => text.replace(/\n(?!\n)/g, `\n${" ".repeat(width)}`);

/** Only the headings of the first two levels have a form of several lines (CommonMark, § 4.3). */
function writeHeading({ depth, children }: OfType<"heading">): string {
  const lines = depth > 2 ? "" : writePhrasing(children, {});
  if (lines.includes("\n")) return `${lines}\n${depth === 1 ? "===" : "---"}`;
  return join("#".repeat(depth), writePhrasing(children, { oneLine: true }));
}

/** Two lists that follow each other are kept apart by their markers (CommonMark, § 5.3). */
function writeList({ ordered, start, spread, children }: OfType<"list">, isSecond: boolean): string {
  const items = children.map((item, index) => {
    const marker = ordered ? `${(start ?? 1) + index}${isSecond ? ")" : "."}` : isSecond ? "*" : "-";
    return join(marker, indent(writeFlow(item.children), marker.length + 1));
  });
  return items.join(spread ? "\n\n" : "\n");
}

/** A bar would end its cell (GFM, § 4.10). */
const writeCell = (content: readonly Phrasing[]): string =>
  writePhrasing(content, { oneLine: true }).replaceAll("|", "\\|");

/** Writes a table whose columns are as wide in the source as their widest cell. */
// The line below the head has at least three dashes; what is longer than this is not waited for by the other rows.
const NARROWEST = 3;
const WIDEST = 80;

/** How wide a column is set, so that tables are read as they stand, too. */
function widthOf(rows: readonly (readonly string[])[], column: number): number {
  let width = NARROWEST;
  for (const row of rows) {
    const length = row[column]?.length ?? 0;
    if (length > width && length <= WIDEST) width = length;
  }
  return width;
}

function writeTable({ children }: OfType<"table">): string {
  const rows = children.map((row) => row.children.map((cell) => writeCell(cell.children)));
  const widths = (rows[0] ?? []).map((_cell, column) => widthOf(rows, column));
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const [head = "", ...body] = rows.map((row) =>
    line(widths.map((width, column) => (row[column] ?? "").padEnd(width))),
  );
  return [head, line(widths.map((width) => "-".repeat(width))), ...body].join("\n");
}

/** How nodes are written; `isSecond` where one of the same kind comes right before. */
const NODES: {
  readonly [T in Flow["type"]]?: (node: OfType<T>, isSecond: boolean) => string;
} = {
  paragraph: ({ children }) => writePhrasing(children, {}),
  heading: writeHeading,
  blockquote: ({ children }) =>
    writeFlow(children)
      .split("\n")
      .map((line) => join(">", line))
      .join("\n"),
  list: writeList,
  table: writeTable,
  thematicBreak: () => "___",
  html: ({ value }) => value,
};

const isSameList = (node: Flow, before: Flow | undefined): boolean =>
  node.type === "list" && before?.type === "list" && Boolean(node.ordered) === Boolean(before.ordered);

/** Writes blocks as CommonMark with the tables of GFM. */
export function writeFlow(nodes: readonly Flow[]): string {
  const blocks: string[] = [];
  let isSecond = false;
  for (const [index, node] of nodes.entries()) {
    isSecond = isSameList(node, nodes[index - 1]) && !isSecond;
    blocks.push((NODES[node.type] as (node: Flow, isSecond: boolean) => string)(node, isSecond));
  }
  return blocks.filter((block) => block !== "").join("\n\n");
}
