import type { Inline, Mark, Run } from "@civic-media/schema";
import { type HtmlElement, type HtmlNode, isElement } from "./html-tree.ts";

type Attributes = HtmlElement["attributes"];

const optional = <Name extends string>(name: Name, value: string | undefined): { readonly [N in Name]?: string } =>
  (value === undefined ? {} : { [name]: value }) as { readonly [N in Name]?: string };

/** A span is what its attributes make of it; one without any of them only groups. */
function spanMark(attributes: Attributes): Mark | undefined {
  const { "data-quotation": quotation, "data-ref": ref, lang } = attributes;
  if (quotation !== undefined) return { type: "quotation", quotation };
  if (ref !== undefined) return { type: "mention", ref };
  return lang === undefined ? undefined : { type: "lang", inLanguage: lang };
}

/** What an element says of its text: the inverse of `markHandlers`. */
const MARKS: Readonly<Record<string, (attributes: Attributes) => Mark | undefined>> = {
  a: ({ href, hreflang, title }) =>
    href === undefined
      ? undefined
      : { type: "link", href, ...optional("hreflang", hreflang), ...optional("title", title) },
  span: spanMark,
  abbr: ({ title }) => (title === undefined ? undefined : { type: "abbr", title }),
  strong: () => ({ type: "strong" }),
  em: () => ({ type: "em" }),
  sub: () => ({ type: "sub" }),
  sup: () => ({ type: "sup" }),
  code: () => ({ type: "code" }),
};

const toRun = (value: string, marks: readonly Mark[]): Run =>
  marks.length === 0 ? { type: "text", value } : { type: "text", value, marks: [...marks] };

function collect(nodes: readonly HtmlNode[], marks: readonly Mark[], runs: Run[]): void {
  for (const node of nodes) {
    if (!isElement(node)) runs.push(toRun(node, marks));
    else if (node.name === "br") runs.push({ type: "break" });
    else {
      const read = Object.hasOwn(MARKS, node.name) ? MARKS[node.name] : undefined;
      const mark = read?.(node.attributes);
      collect(node.children, mark === undefined ? marks : [...marks, mark], runs);
    }
  }
}

/** Reads running text: the inverse of `renderInlines`. */
export function readInlines(nodes: readonly HtmlNode[]): Inline {
  const runs: Run[] = [];
  collect(nodes, [], runs);
  return runs;
}
