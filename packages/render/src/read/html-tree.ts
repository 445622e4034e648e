import { type ScanHandlers, scan } from "./scan.ts";

/** A node of a page: text, or an element. */
export type HtmlNode = string | HtmlElement;

/** An element of a page. */
export interface HtmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: HtmlNode[];
}

export const isElement = (node: HtmlNode): node is HtmlElement => typeof node !== "string";

/** The elements among the children; space between blocks means nothing. */
export const elementsIn = ({ children }: HtmlElement): HtmlElement[] => children.filter(isElement);

/** Whether an element has a class. */
export function hasClass({ attributes }: HtmlElement, name: string): boolean {
  return (attributes["class"] ?? "").split(" ").includes(name);
}

/**
 * Builds the tree of the first element that is wanted, and of nothing else on the page.
 *
 * @returns nothing where there is none, or where the page is nested too deep
 */
export function findElement(
  page: string,
  isWanted: (name: string, attributes: Readonly<Record<string, string>>) => boolean,
): HtmlElement | undefined {
  const open: HtmlElement[] = [];
  let found: HtmlElement | undefined;
  const handlers: ScanHandlers = {
    open(name, attributes) {
      const parent = open.at(-1);
      if (parent === undefined && (found !== undefined || !isWanted(name, attributes))) return;
      const element: HtmlElement = { name, attributes, children: [] };
      if (parent === undefined) found = element;
      else parent.children.push(element);
      open.push(element);
    },
    text(text) {
      const siblings = open.at(-1)?.children;
      if (siblings === undefined) return;
      const last = siblings.at(-1);
      if (typeof last === "string") siblings[siblings.length - 1] = last + text;
      else siblings.push(text);
    },
    close(name) {
      if (open.at(-1)?.name === name) open.pop();
    },
  };
  return scan(page, handlers) ? found : undefined;
}
