import type { Inline, Mark, Run } from "@civic-media/schema";
import type { Phrasing } from "../formats/markdown/tree.ts";
import { readInlines } from "./html-inlines.ts";
import { findElement } from "./html-tree.ts";

/** The mark that an HTML tag in Markdown opens: the tags that this package writes, and no others. */
function openedBy(tag: string): Mark | undefined {
  if (!/^<(?:em|strong|sub|sup|span|abbr|code)[ >]/.test(tag)) return undefined;
  const element = findElement(tag, () => true);
  const [run] = element === undefined ? [] : readInlines([{ ...element, children: ["x"] }]);
  return run?.type === "text" ? run.marks?.[0] : undefined;
}

/** Running text as it is collected: the marks in force are a stack. */
class Collector {
  readonly runs: Run[] = [];
  private readonly marks: Mark[] = [];

  text(value: string): void {
    if (value === "") return;
    const marks = [...this.marks];
    this.runs.push(marks.length === 0 ? { type: "text", value } : { type: "text", value, marks });
  }

  within(mark: Mark, nodes: readonly Phrasing[]): void {
    this.marks.push(mark);
    this.all(nodes);
    this.marks.pop();
  }

  html(tag: string): void {
    if (tag === "<br>") return void this.runs.push({ type: "break" });
    const mark = openedBy(tag);
    if (mark !== undefined) this.marks.push(mark);
    else if (/^<\/(?:em|strong|sub|sup|span|abbr|code)>$/.test(tag)) this.marks.pop();
    else this.text(tag);
  }

  all(nodes: readonly Phrasing[]): void {
    for (const node of nodes) (NODES[node.type] as (node: Phrasing, to: Collector) => void)?.(node, this);
  }
}

/** What becomes of each kind of node; what is not listed here is not written by this package. */
const NODES: { readonly [T in Phrasing["type"]]?: (node: Extract<Phrasing, { type: T }>, to: Collector) => void } = {
  text: ({ value }, to) => to.text(value),
  break: (_node, to) => to.runs.push({ type: "break" }),
  inlineCode: ({ value }, to) => to.within({ type: "code" }, [{ type: "text", value }]),
  html: ({ value }, to) => to.html(value),
  emphasis: ({ children }, to) => to.within({ type: "em" }, children),
  strong: ({ children }, to) => to.within({ type: "strong" }, children),
  link: ({ url, title, children }, to) => to.within({ type: "link", href: url, ...(title ? { title } : {}) }, children),
  image: ({ alt }, to) => to.text(alt ?? ""),
};

/** Reads running text: the inverse of `toPhrasing`. */
export function readPhrasing(nodes: readonly Phrasing[]): Inline {
  const collector = new Collector();
  collector.all(nodes);
  return collector.runs;
}
