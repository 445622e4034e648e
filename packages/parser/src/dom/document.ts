/** A stretch of text of the page, entities decoded, blanks as in the source. */
export class PageText {
  readonly parent: PageElement;
  readonly text: string;
  /** Where it begins in the decoded source, in UTF-16 units. */
  readonly start: number;
  /** Where it ends in the decoded source. */
  readonly end: number;

  constructor(parent: PageElement, text: string, range: { start: number; end: number }) {
    this.parent = parent;
    this.text = text;
    this.start = range.start;
    this.end = range.end;
  }
}

/** Text or an element. */
export type PageNode = PageElement | PageText;

const NO_ATTRIBUTES: readonly string[] = [];

/** An element of the page. */
export class PageElement {
  /** Lower-case name: `p`. */
  readonly tag: string;
  readonly parent: PageElement | undefined;
  readonly children: PageNode[] = [];
  /** Names and values in turn, as in the source; names in lower case. */
  attributes: readonly string[] = NO_ATTRIBUTES;
  /** Where the start tag begins in the decoded source. */
  readonly start: number;
  /** Where the start tag ends. */
  startTagEnd = 0;
  /** Where the element ends, its end tag included. */
  end = 0;

  constructor(tag: string, parent: PageElement | undefined, start: number) {
    this.tag = tag;
    this.parent = parent;
    this.start = start;
  }
}

/** A page as a tree. */
export interface PageDocument {
  /** The decoded source that all offsets refer to. */
  readonly source: string;
  readonly root: PageElement;
}

/**
 * The value of an attribute, as in the source.
 *
 * @param element - any element
 * @param name - in lower case
 * @returns the value, empty for an attribute without one; `undefined` where the attribute is absent
 */
export function attribute(element: PageElement, name: string): string | undefined {
  const { attributes } = element;
  for (let index = 0; index < attributes.length; index += 2) {
    if (attributes[index] === name) return attributes[index + 1];
  }
  return undefined;
}

/** All elements below an element, in the order of the page. */
export function* descendants(root: PageElement): Generator<PageElement> {
  const stack: PageElement[] = [root];
  for (let element = stack.pop(); element !== undefined; element = stack.pop()) {
    if (element !== root) yield element;
    for (let index = element.children.length - 1; index >= 0; index--) {
      const child = element.children[index];
      if (child instanceof PageElement) stack.push(child);
    }
  }
}
