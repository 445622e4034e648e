import type { PageDocument } from "./document.ts";
import { PageElement, PageText } from "./document.ts";
import {
  CLOSES_PARAGRAPH,
  HEAD_CONTENT,
  HEADINGS,
  IMPLIED_ENDS,
  type ImpliedEnd,
  SCOPE,
  SPECIAL,
  VOID,
} from "./elements.ts";

// As in Chromium, deeper elements become siblings: a page of 100,000 nested elements costs no more than a flat one.
const MAX_DEPTH = 512;
// More attributes are dropped: nobody reads them, and looking one up is a walk over all.
const MAX_ATTRIBUTES = 256;
const PARAGRAPH: ImpliedEnd = { ends: new Set(["p"]), stops: SCOPE };

/** Builds the tree of a page, ending elements where browsers do as far as that changes the text of blocks. */
export class TreeBuilder {
  readonly #source: string;
  readonly #root: PageElement;
  readonly #stack: PageElement[];
  #body: PageElement | undefined;
  #text = "";
  #textStart = 0;
  #textEnd = 0;

  constructor(source: string) {
    this.#source = source;
    this.#root = new PageElement("html", undefined, 0);
    this.#stack = [this.#root];
  }

  get current(): PageElement {
    return this.#stack[this.#stack.length - 1] as PageElement;
  }

  text(value: string, start: number, end: number): void {
    if (this.#text === "") this.#textStart = start;
    this.#text += value;
    this.#textEnd = end;
  }

  open(tag: string, attributes: string[], range: { start: number; end: number }): void {
    this.flush();
    if (tag === "html" || tag === "body") this.#openOnce(tag, attributes, range);
    else this.#openElement(tag, attributes, range);
  }

  #openElement(tag: string, attributes: string[], range: { start: number; end: number }): void {
    this.#closeBefore(tag);
    if (!VOID.has(tag) && this.#stack.length >= MAX_DEPTH) this.#pop(range.start);
    const element = new PageElement(tag, this.current, range.start);
    element.startTagEnd = range.end;
    element.end = range.end;
    if (attributes.length > 0) element.attributes = attributes.slice(0, 2 * MAX_ATTRIBUTES);
    this.current.children.push(element);
    if (!VOID.has(tag)) this.#stack.push(element);
  }

  close(tag: string, range: { start: number; end: number }): void {
    if (tag === "body" || tag === "html") return;
    if (tag === "br") this.open("br", [], range);
    if (VOID.has(tag)) return;
    const index = this.#indexToClose(tag);
    if (index !== -1 || tag === "p") this.flush();
    if (index === -1) {
      if (tag === "p") this.open("p", [], range);
      if (tag === "p") this.#popTo(this.#stack.length - 1, range.end);
      return;
    }
    this.#popTo(index, range.end, range.start);
  }

  end(): PageDocument {
    this.flush();
    this.#popTo(0, this.#source.length);
    this.#root.end = this.#source.length;
    return { source: this.#source, root: this.#root };
  }

  flush(): void {
    if (this.#text === "") return;
    const parent = this.current;
    parent.children.push(new PageText(parent, this.#text, { start: this.#textStart, end: this.#textEnd }));
    this.#text = "";
  }

  #openOnce(tag: string, attributes: string[], range: { start: number; end: number }): void {
    if (tag === "html") {
      if (this.#root.attributes.length === 0) this.#root.attributes = attributes;
      return;
    }
    if (this.#body !== undefined) return;
    if (this.current.tag === "head") this.#pop(range.start);
    this.#body = new PageElement("body", this.current, range.start);
    this.#body.attributes = attributes;
    this.#body.startTagEnd = range.end;
    this.current.children.push(this.#body);
    this.#stack.push(this.#body);
  }

  #closeBefore(tag: string): void {
    if (this.current.tag === "head" && !HEAD_CONTENT.has(tag)) this.#pop(this.current.startTagEnd);
    if (CLOSES_PARAGRAPH.has(tag)) this.#implyEnd(PARAGRAPH);
    if (tag in HEADINGS && this.current.tag in HEADINGS) this.#pop(this.current.end);
    const implied = Object.hasOwn(IMPLIED_ENDS, tag) ? IMPLIED_ENDS[tag] : undefined;
    if (implied !== undefined) this.#implyEnd(implied);
  }

  #implyEnd({ ends, stops }: ImpliedEnd): void {
    let last = -1;
    for (let index = this.#stack.length - 1; index > 0; index--) {
      const { tag } = this.#stack[index] as PageElement;
      if (ends.has(tag)) last = index;
      else if (stops.has(tag)) break;
    }
    if (last !== -1) this.#popTo(last, this.#textEnd);
  }

  #indexToClose(tag: string): number {
    const special = SPECIAL.has(tag);
    const heading = tag in HEADINGS;
    for (let index = this.#stack.length - 1; index > 0; index--) {
      const open = (this.#stack[index] as PageElement).tag;
      if (open === tag || (heading && open in HEADINGS)) return index;
      if (special ? SCOPE.has(open) && !tableParts.has(tag) : SPECIAL.has(open)) return -1;
    }
    return -1;
  }

  #popTo(index: number, end: number, contentEnd: number = end): void {
    while (this.#stack.length > Math.max(index, 1)) this.#pop(this.#stack.length - 1 === index ? end : contentEnd);
  }

  #pop(end: number): void {
    const element = this.#stack.pop();
    if (element !== undefined) element.end = Math.max(end, element.startTagEnd);
  }
}

// Their end tags reach across the cells between them and their start tag.
const tableParts: ReadonlySet<string> = new Set(["table", "tbody", "thead", "tfoot", "tr", "td", "th", "caption"]);
