import { expect, test } from "vitest";
import { type Flow, headingNode, listNode, type Phrasing, paragraphNode, textNode } from "./tree.ts";
import { writeFlow } from "./write-flow.ts";

const words = (value: string): Flow => paragraphNode([textNode(value)]);
const ordered = (start: number, ...items: Flow[][]): Flow => ({
  type: "list",
  ordered: true,
  start,
  spread: false,
  children: items.map((children) => ({ type: "listItem", spread: false, children })),
});
const lines: Phrasing[] = [textNode("a"), { type: "break" }, textNode("b")];
const cell = (value: string): Phrasing[] => [textNode(value)];
const tableOf = (rows: Phrasing[][][]): Flow => ({
  type: "table",
  children: rows.map((cells) => ({
    type: "tableRow",
    children: cells.map((children) => ({ type: "tableCell", children })),
  })),
});
const table = (...rows: Phrasing[][][]): Flow => tableOf(rows);

test.each<[what: string, nodes: Flow[], written: string]>([
  ["blocks apart by an empty line", [words("a"), { type: "thematicBreak" }, words("b")], "a\n\n___\n\nb"],
  ["a list", [listNode([[words("a")], [words("b")]])], "- a\n- b"],
  [
    "lists that follow each other",
    [listNode([[words("a")]]), listNode([[words("b")]]), listNode([[words("c")]])],
    "- a\n\n* b\n\n- c",
  ],
  [
    "numbered lists that follow each other",
    [ordered(9, [words("a")], [words("b")]), ordered(1, [words("c")])],
    "9. a\n10. b\n\n1) c",
  ],
  ["a list in a list", [listNode([[words("a"), ordered(1, [words("b")])]])], "- a\n\n  1. b"],
  [
    "a list in a quotation",
    [{ type: "blockquote", children: [words("a"), listNode([[words("b")]])] }],
    "> a\n>\n> - b",
  ],
  ["an empty item", [listNode([[], [words("a")]])], "-\n- a"],
  ["a heading", [headingNode(3, cell("a"))], "### a"],
  ["a heading of two lines", [headingNode(2, lines)], "a\\\nb\n---"],
  ["a deep heading of two lines", [headingNode(3, lines)], "### a<br>b"],
  ["an empty heading", [headingNode(2, [])], "##"],
  [
    "a table",
    [table([cell("a"), cell("bcde")], [cell("f|g"), []])],
    "| a    | bcde |\n| ---- | ---- |\n| f\\|g |      |",
  ],
])("writes %s", (_what, nodes, written) => {
  expect(writeFlow(nodes)).toBe(written);
});

test("a table of many rows with one long cell takes no more room than its text", () => {
  const rows = Array.from({ length: 200_000 }, (_, row) => [cell(row === 7 ? "b".repeat(20_000) : "c"), cell("d")]);
  expect(writeFlow([tableOf(rows)]).length).toBeLessThan(4_000_000);
});
