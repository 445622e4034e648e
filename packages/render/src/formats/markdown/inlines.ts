import type { Inline, Mark } from "@civic-media/schema";
import { cleanLine, escapeAttribute } from "../../markup/escape.ts";
import { safeUrl } from "../../markup/safe-url.ts";
import { nestRuns } from "../../release/nest-runs.ts";
import { type Phrasing, textNode } from "./tree.ts";

const tag = (open: string, close: string, content: Phrasing[]): Phrasing[] => [
  { type: "html", value: open },
  ...content,
  { type: "html", value: close },
];

/** A bar would end the cell of a table, and a bracket a link, even inside of an attribute. */
const attribute = (value: string): string => escapeAttribute(value).replaceAll("|", "&#124;").replaceAll("]", "&#93;");

/** Code is the innermost mark, so that there are words and breaks alone; each line is code of its own. */
function codeLines(content: readonly Phrasing[]): Phrasing[] {
  const nodes: Phrasing[] = [];
  let line = "";
  const endLine = (): void => {
    if (line !== "") nodes.push({ type: "inlineCode", value: line });
    line = "";
  };
  for (const node of content) {
    if ("value" in node) line += node.value;
    else {
      endLine();
      nodes.push(node);
    }
  }
  endLine();
  return nodes;
}

/** How marks are written, the first outermost; what CommonMark lacks is written as HTML, which it allows. */
const MARKS: {
  readonly [T in Mark["type"]]: (mark: Extract<Mark, { type: T }>, content: Phrasing[]) => Phrasing[];
} = {
  quotation: (_mark, content) => content,
  link: ({ href, title }, content) =>
    safeUrl(href) === undefined
      ? content
      : [{ type: "link", url: href, title: title === undefined ? null : cleanLine(title), children: content as never }],
  mention: (_mark, content) => content,
  lang: ({ inLanguage }, content) => tag(`<span lang="${attribute(inLanguage)}">`, "</span>", content),
  abbr: ({ title }, content) => tag(`<abbr title="${attribute(title)}">`, "</abbr>", content),
  strong: (_mark, content) => [{ type: "strong", children: content }],
  em: (_mark, content) => [{ type: "emphasis", children: content }],
  sub: (_mark, content) => tag("<sub>", "</sub>", content),
  sup: (_mark, content) => tag("<sup>", "</sup>", content),
  code: (_mark, content) => codeLines(content),
};

const ORDER = Object.keys(MARKS);

/** Turns running text into Markdown nodes. */
export function toPhrasing(runs: Inline): Phrasing[] {
  return nestRuns<Phrasing[]>(runs, ORDER, {
    text: (value) => [textNode(cleanLine(value))],
    break: () => [{ type: "break" }],
    wrap: (mark, content) =>
      (MARKS[mark.type] as (mark: Mark, content: Phrasing[]) => Phrasing[])(mark, content.flat()),
  }).flat();
}
