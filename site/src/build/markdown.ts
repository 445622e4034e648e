import type { Element, ElementContent, Root as HastRoot } from "hast";
import { toHtml } from "hast-util-to-html";
import type { Code, Heading, Link, Nodes, Root, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { toHast } from "mdast-util-to-hast";
import { toString as plainText } from "mdast-util-to-string";
import { gfmTable } from "micromark-extension-gfm-table";
import { highlight } from "./highlight.ts";
import { escapeHtml } from "./html.ts";
import { setQuotes } from "./quotes.ts";

/** A heading and what stands below it: the unit of the search. */
export interface Section {
  id: string;
  title: string;
  level: number;
  text: string;
}

/** A Markdown page, read. */
export interface MarkdownPage {
  title: string;
  /** The first paragraph, as text. */
  lead: string;
  html: string;
  sections: Section[];
  /** Addresses as they stand in the page. */
  links: string[];
  code: { language: string; text: string }[];
}

/** What a page needs from its site. */
export interface MarkdownOptions {
  /** Gives the address on the site for one that stands in the page. */
  resolve?: (href: string) => string;
  /** Gives the markup for a block such as `<!-- chart: name -->` … `<!-- end -->`, instead of what stands in it. */
  insert?: (kind: string, name: string) => string | undefined;
  /** Label of tables, which may have to be scrolled. */
  table?: string;
}

const FRONT_MATTER = /^---\n[\s\S]*?\n---\n/;
const MARKER = /^<!-- (chart): ([\w-]+)/;
const END = /^<!-- end/;

/** The tree of a page without its front matter. */
const parseMarkdown = (text: string): Root =>
  fromMarkdown(text.replace(FRONT_MATTER, ""), {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });

/** The id of a heading, as GitHub makes it. */
export const slug = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");

function visit(node: unknown, use: (node: { type: string }) => void): void {
  if (typeof node !== "object" || node === null || !("type" in node)) return;
  use(node as { type: string });
  if ("children" in node) for (const child of node.children as unknown[]) visit(child, use);
}

/** Sets the quotation marks of all words; a mark behind code or a link belongs to what stands there. */
function typeset(tree: Root): void {
  let before = "";
  visit(tree, (node) => {
    if (node.type === "paragraph" || node.type === "heading" || node.type === "tableCell") before = "";
    if (!("value" in node) || typeof node.value !== "string") return;
    if (node.type === "text") node.value = setQuotes(node.value, before);
    before = (node.value as string).slice(-1);
  });
}

/** What holds blocks of its own; their words must not run into each other. */
const HOLDERS: ReadonlySet<string> = new Set(["blockquote", "list", "listItem", "table", "tableRow"]);

/** The words of a block, as the search shows them. */
const wordsOf = (node: Nodes): string =>
  HOLDERS.has(node.type) && "children" in node ? node.children.map(wordsOf).join(" ") : plainText(node);

function sectionsOf(tree: Root): Section[] {
  const sections: Section[] = [];
  const seen = new Map<string, number>();
  for (const node of tree.children) {
    if (node.type === "heading") {
      const title = plainText(node);
      const base = slug(title);
      const count = seen.get(base) ?? 0;
      seen.set(base, count + 1);
      const id = count === 0 ? base : `${base}-${count}`;
      sections.push({ id, title, level: node.depth, text: "" });
      node.data = { hProperties: { id } } as NonNullable<Heading["data"]>;
    } else if (node.type !== "html") {
      const section = sections.at(-1);
      if (section) section.text += `${wordsOf(node)} `;
    }
  }
  return sections;
}

const rawNode = (value: string): ElementContent => ({ type: "raw", value }) as unknown as ElementContent;

const codeBlock = ({ lang, value }: Code): string =>
  `<div class="code"><pre tabindex="0"><code class="language-${escapeHtml(lang ?? "text")}">${highlight(value, lang ?? "")}</code></pre></div>`;

/** Takes markup out of paragraphs and lists: pages are Markdown. */
function withoutMarkup<Node extends { type: string }>(node: Node): Node {
  if (!("children" in node)) return node;
  const children = (node.children as Node[]).filter(({ type }) => type !== "html").map(withoutMarkup);
  return { ...node, children };
}

/** Leaves comments out, and puts what the site inserts in place of what stands between its markers. */
function prepare(children: readonly RootContent[], insert: MarkdownOptions["insert"]): RootContent[] {
  const out: RootContent[] = [];
  let inside = false;
  for (const node of children) {
    if (node.type !== "html") {
      if (!inside) out.push(withoutMarkup(node));
      continue;
    }
    const marker = MARKER.exec(node.value);
    const markup = marker ? insert?.(marker[1] ?? "", marker[2] ?? "") : undefined;
    if (markup !== undefined) {
      inside = true;
      out.push({ type: "html", value: markup });
    } else if (END.test(node.value)) inside = false;
  }
  return out;
}

function regions(tree: HastRoot, label: string): void {
  tree.children = tree.children.map((node) => {
    if (node.type !== "element" || node.tagName !== "table") return node;
    const region: Element = {
      type: "element",
      tagName: "div",
      properties: { className: ["table"], role: "group", tabIndex: 0, ariaLabel: label },
      children: [node],
    };
    return region;
  });
}

/** Reads a page and writes it as HTML. */
export function renderMarkdown(text: string, options: MarkdownOptions = {}): MarkdownPage {
  const { table = "Table", resolve = (href) => href } = options;
  const tree = parseMarkdown(text);
  const code: MarkdownPage["code"] = [];
  const links: string[] = [];
  const sections = sectionsOf(tree);
  visit(tree, (node) => {
    if (node.type === "code") code.push({ language: (node as Code).lang ?? "", text: (node as Code).value });
    if (node.type !== "link" && node.type !== "definition") return;
    const link = node as Link;
    links.push(link.url);
    link.url = resolve(link.url);
  });
  // The search has been given what people type.
  typeset(tree);
  const lead = tree.children.find(({ type }) => type === "paragraph");
  const body = { ...tree, children: prepare(tree.children, options.insert) };
  const hast = toHast(body, {
    allowDangerousHtml: true,
    handlers: { code: (_: unknown, node: Code) => rawNode(codeBlock(node)) },
  }) as HastRoot;
  regions(hast, table);
  return {
    title: setQuotes(sections[0]?.title ?? ""),
    lead: lead ? plainText(lead) : "",
    // A header without words is none.
    html: toHtml(hast, { allowDangerousHtml: true }).replaceAll("<th></th>", "<td></td>"),
    sections,
    links,
    code,
  };
}
