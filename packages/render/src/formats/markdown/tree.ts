import type { fromMarkdown } from "mdast-util-from-markdown";

/** Any node of a Markdown tree (mdast). */
type Node = ReturnType<typeof fromMarkdown>["children"][number];

/** A node that stands in running text. */
export type Phrasing = Extract<Node, { type: "paragraph" }>["children"][number];

/** A node that stands in a document or list item. */
export type Flow = Extract<Node, { type: "listItem" }>["children"][number];

/** Writes a word or sentence. */
export const textNode = (value: string): Phrasing => ({ type: "text", value });

/** Writes a paragraph. */
export const paragraphNode = (children: Phrasing[]): Flow => ({ type: "paragraph", children });

/** Writes strong words. */
export const strongNode = (children: Phrasing[]): Phrasing => ({ type: "strong", children });

/** Writes a link. */
export const linkNode = (url: string, words: string): Phrasing => ({ type: "link", url, children: [textNode(words)] });

/** Writes a heading. */
export const headingNode = (depth: number, children: Phrasing[]): Flow => ({
  type: "heading",
  depth: Math.min(6, Math.max(1, depth)) as 1,
  children,
});

/** Writes a list of paragraphs. */
export const listNode = (items: Flow[][]): Flow => ({
  type: "list",
  ordered: false,
  spread: false,
  children: items.map((children) => ({ type: "listItem", spread: false, children })),
});
