import type { Block } from "@civic-media/schema";
import type { Flow } from "../formats/markdown/tree.ts";
import { readPhrasing } from "./markdown-inlines.ts";

type OfType<T extends Block["type"]> = Extract<Block, { type: T }>;
type Row = OfType<"table">["rows"][number];
type MarkdownTable = Extract<Flow, { type: "table" }>;

const row = ({ children }: MarkdownTable["children"][number]): Row =>
  children.map((cell) => ({ content: readPhrasing(cell.children) }));

/** GFM demands a header row; an empty one stands for none. */
function table({ children }: MarkdownTable): Block {
  const [first = [], ...rows] = children.map(row);
  const isEmpty = first.every(({ content }) => content.length === 0);
  return isEmpty ? { type: "table", rows } : { type: "table", head: [first], rows };
}

/** The blocks of CommonMark and GFM tables. */
const BLOCKS: { readonly [T in Flow["type"]]?: (node: Extract<Flow, { type: T }>) => Block } = {
  paragraph: ({ children }) => ({ type: "paragraph", content: readPhrasing(children) }),
  heading: ({ depth, children }) => ({
    type: "heading",
    level: Math.max(2, depth) as OfType<"heading">["level"],
    content: readPhrasing(children),
  }),
  list: ({ ordered, start, children }) => ({
    type: "list",
    ordered: ordered === true,
    // A list that begins at 1 says nothing of its start.
    ...(ordered && typeof start === "number" && start !== 1 ? { start } : {}),
    items: children.map((item) => readFlow(item.children)),
  }),
  blockquote: ({ children }) => ({ type: "quotation", content: readFlow(children) }),
  table,
  thematicBreak: () => ({ type: "rule" }),
  code: ({ value }) => ({ type: "paragraph", content: [{ type: "text", value, marks: [{ type: "code" }] }] }),
};

/** Reads blocks: the inverse of `toFlow` for what Markdown has a form of its own for. */
export function readFlow(nodes: readonly Flow[]): Block[] {
  return nodes.flatMap((node) => {
    const read = BLOCKS[node.type] as ((node: Flow) => Block) | undefined;
    return read === undefined ? [] : [read(node)];
  });
}
