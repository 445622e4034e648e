import { Parser } from "commonmark";
import { parse } from "parse5";
import { SaxesParser } from "saxes";

/** A node of the tree that an HTML parser makes; the parts that matter here. */
interface HtmlNode {
  readonly nodeName: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly HtmlNode[];
}

const addresses = new Set(["href", "src", "action", "formaction", "poster", "cite", "data", "srcset"]);

/** Elements and names of attributes of a page, in order; text is left out. */
export function htmlShape(page: string): string[] {
  const shape: string[] = [];
  const visit = (node: HtmlNode, depth: number): void => {
    if (node.nodeName !== "#text")
      shape.push(`${" ".repeat(depth)}${node.nodeName} ${(node.attrs ?? []).map(({ name }) => name).join(" ")}`);
    for (const child of node.childNodes ?? []) visit(child, depth + 1);
  };
  visit(parse(page) as unknown as HtmlNode, 0);
  return shape;
}

/** Every address that a page leads to or loads. */
export function htmlAddresses(page: string): string[] {
  const found: string[] = [];
  const visit = (node: HtmlNode): void => {
    for (const { name, value } of node.attrs ?? []) if (addresses.has(name)) found.push(value);
    for (const child of node.childNodes ?? []) visit(child);
  };
  visit(parse(page) as unknown as HtmlNode);
  return found;
}

/** What stands in an XML document; throws where it is not well-formed (XML 1.0 with namespaces). */
export function readXml(document: string, wanted: string): { shape: string[]; texts: string[] } {
  const shape: string[] = [];
  const texts: string[] = [];
  const open: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  const add = (text: string): void => {
    if (open.at(-1) === wanted) texts[texts.length - 1] += text;
  };
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    open.push(name);
    shape.push(`${name} ${Object.keys(attributes).join(" ")}`);
    if (name === wanted) texts.push("");
  });
  parser.on("closetag", () => open.pop());
  parser.on("text", add);
  parser.on("cdata", add);
  parser.write(document).close();
  return { shape, texts };
}

/** Elements and attributes of an XML document; throws where it is not well-formed. */
export const xmlShape = (document: string): string[] => readXml(document, "").shape;

/** Text contents of the elements with this name. */
export const xmlTexts = (document: string, wanted: string): string[] => readXml(document, wanted).texts;

/** Kinds of the nodes of a Markdown document; the front matter and everything that is text count as nothing. */
export function markdownShape(document: string): string[] {
  const shape: string[] = [];
  const walker = new Parser().parse(document.replace(/^---\n[\s\S]*?\n---\n\n/, "")).walker();
  for (let event = walker.next(); event !== null; event = walker.next())
    if (event.entering && event.node.type !== "text" && event.node.type !== "softbreak") shape.push(event.node.type);
  return shape;
}
