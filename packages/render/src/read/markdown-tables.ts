import type { Flow } from "../formats/markdown/tree.ts";

type Table = Extract<Flow, { type: "table" }>;
type Row = Table["children"][number];
type Parse = (markdown: string) => Flow[];

/** A row without any sign that means something in Markdown: its cells are what they say. */
const PLAIN = /^\|[^\\`*_[\]<&\n]+\|$/;
const DELIMITER = /^\|(?: :?-+:? \|)+$/;
/** What may reach over an empty line, or be meant elsewhere: code, HTML, and the definitions of links. */
const REACHES_FAR = /^[ \t>]*(?:```|~~~|<|\[)/m;

const isPadding = (sign: string | undefined): boolean => sign === " " || sign === "\t";

/** A cell without what sets it apart; a space that does not break is part of its words. */
function wordsIn(cell: string): string {
  let from = 0;
  let to = cell.length;
  while (isPadding(cell[from])) from += 1;
  while (to > from && isPadding(cell[to - 1])) to -= 1;
  return cell.slice(from, to);
}

const plainRow = (line: string): Row => ({
  type: "tableRow",
  children: line
    .slice(1, -1)
    .split("|")
    .map(wordsIn)
    .map((value) => ({ type: "tableCell", children: value === "" ? [] : [{ type: "text", value }] })),
});

/** Reads a table: the parser reads its head and the rows that are not plain, so that it need not see the others. */
function tableOf(lines: readonly string[], parse: Parse): Table | undefined {
  const [head = "", delimiter = "", ...rows] = lines;
  if (!head.startsWith("|") || !DELIMITER.test(delimiter) || !rows.every((line) => line.startsWith("|")))
    return undefined;
  const read = rows.map((line) => (PLAIN.test(line) ? plainRow(line) : undefined));
  const others = rows.filter((_, index) => read[index] === undefined);
  const [table, ...more] = parse([head, delimiter, ...others].join("\n"));
  if (table?.type !== "table" || more.length > 0 || table.children.length !== others.length + 1) return undefined;
  const [first, ...parsed] = table.children as [Row, ...Row[]];
  const width = first.children.length;
  if (read.some((row) => row !== undefined && row.children.length !== width)) return undefined;
  const left = parsed.values();
  return { ...table, children: [first, ...read.map((row) => row ?? (left.next().value as Row))] };
}

/**
 * Reads flow as `parse` does, and tables at its top level without it: a parser of Markdown that makes tokens of every sign
 * needs half a second for the 100 kB of a budget.
 */
export function flowOf(body: string, parse: Parse): Flow[] {
  if (!/^\|/m.test(body) || REACHES_FAR.test(body)) return parse(body);
  const flow: Flow[] = [];
  let before: string[] = [];
  const flush = (): void => {
    if (before.length > 0) flow.push(...parse(before.join("\n\n")));
    before = [];
  };
  for (const part of body.split(/\n\n/)) {
    const table = part.startsWith("|") ? tableOf(part.split("\n"), parse) : undefined;
    if (table === undefined) before.push(part);
    else {
      flush();
      flow.push(table);
    }
  }
  flush();
  return flow;
}
