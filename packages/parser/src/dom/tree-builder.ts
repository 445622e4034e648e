import { decodeHTML } from "entities/decode";
import { AttributeStore } from "./attribute-store.ts";
import type { PageDocument } from "./document.ts";
import { PageElement, type PageNode, PageText } from "./document.ts";
import { isDoubleEncoded, repairDoubleEncoding } from "./double-encoding.ts";
import { IMPLIED_ENDS, type ImpliedEnd, PARAGRAPH, TAG_IDS, type TagType, TRAIT, typeOf } from "./elements.ts";
import { mayProtectText, protectedText } from "./mail-links.ts";

// As in Chromium, deeper elements become siblings: a page of 100,000 nested elements costs no more than a flat one.
const MAX_DEPTH = 512;
const HTML = typeOf("html");
const P = typeOf("p");
const BR = typeOf("br");

/** Builds the tree of a page, ending elements where browsers do as far as that changes the text of blocks. */
export class TreeBuilder {
  /** The attributes of the page; the tokens' reader notes where they stand. */
  readonly attributes: AttributeStore;
  readonly #source: string;
  readonly #isRepaired: boolean;
  readonly #isProtected: boolean;
  readonly #root = new PageElement(HTML, undefined, 0);
  readonly #elements: PageElement[] = [];
  readonly #stack: PageElement[] = [this.#root];
  readonly #types: TagType[] = [HTML];
  /** The nodes below the open elements, those of the inner ones last: a list that grows takes several times its room. */
  readonly #children: PageNode[] = [];
  #childCount = 0;
  /** Where in them the nodes of each open element begin. */
  readonly #firstChildren: number[] = [0];
  /** How many elements of each type are open: most searches of the stack are for what is not there. */
  readonly #open = new Int32Array(TAG_IDS);
  #current = this.#root;
  #body: PageElement | undefined;
  #foreignDepth = 0;
  #text = "";
  #textStart = 0;
  #textEnd = 0;

  constructor(source: string) {
    this.#source = source;
    this.#isRepaired = isDoubleEncoded(source);
    this.#isProtected = mayProtectText(source);
    this.attributes = new AttributeStore(source, this.#isRepaired);
  }

  /** Whether the tokens that follow are SVG or MathML. */
  get isForeign(): boolean {
    return this.#foreignDepth > 0;
  }

  /** A stretch of text. */
  text(start: number, end: number): void {
    const written = this.#source.slice(start, end);
    const isRaw = (this.#current.traits & TRAIT.raw) !== 0 && this.#foreignDepth === 0;
    this.#addText(!isRaw && written.includes("&") ? decodeHTML(written) : written, start, end);
  }

  /** A stretch of text in which `&` is no entity. */
  rawText(start: number, end: number): void {
    this.#addText(this.#source.slice(start, end), start, end);
  }

  #addText(text: string, start: number, end: number): void {
    if (this.#text === "") {
      this.#text = text;
      this.#textStart = start;
    } else this.#text += text;
    this.#textEnd = end;
  }

  /** A start tag; its attributes are the last ones of the store. */
  open(type: TagType, start: number, end: number): void {
    this.#flush();
    if (type.traits & TRAIT.foreign) this.#foreignDepth++;
    if (type.name === "html") this.#openRoot();
    else if (type.name === "body") this.#openBody(type, start, end);
    else this.#openElement(type, start, end);
  }

  /** An end tag. */
  close(type: TagType, start: number, end: number): void {
    const { name, traits } = type;
    if (traits & TRAIT.foreign && this.#foreignDepth > 0) this.#foreignDepth--;
    if (name === "body" || name === "html") return;
    if (name === "br") this.#openEmpty(BR, start, end);
    if (traits & TRAIT.void) return;
    const index = this.#indexToClose(type);
    if (index !== -1) {
      this.#flush();
      this.#popTo(index, end, start);
    } else if (name === "p") {
      this.#openEmpty(P, start, end);
      this.#popTo(this.#stack.length - 1, end);
    }
  }

  /** The tree, after the last token. */
  end(): PageDocument {
    this.#flush();
    this.#popTo(0, this.#source.length);
    this.#takeChildren(this.#root);
    this.#root.end = this.#source.length;
    return { source: this.#source, root: this.#root, elements: this.#elements, isRepaired: this.#isRepaired };
  }

  /** An end tag that stands for an element: `</p>`, `</br>`. */
  #openEmpty(type: TagType, start: number, end: number): void {
    this.attributes.begin();
    this.open(type, start, end);
  }

  #flush(): void {
    if (this.#text === "") return;
    const parent = this.#current;
    const repaired = this.#isRepaired ? repairDoubleEncoding(this.#text) : this.#text;
    // Once for each element: a page may have a million texts below one.
    const isFirst = this.#firstChildren[this.#firstChildren.length - 1] === this.#childCount;
    const written = this.#isProtected && isFirst ? (protectedText(parent) ?? repaired) : repaired;
    const text = new PageText(parent, written, this.#textStart);
    text.end = this.#textEnd;
    this.#children[this.#childCount++] = text;
    this.#text = "";
  }

  #openRoot(): void {
    if (!this.#root.hasAttributes) this.#root.takeAttributes(this.attributes);
  }

  #openBody(type: TagType, start: number, end: number): void {
    if (this.#body !== undefined) return;
    if (this.#current.tag === "head") this.#pop(start);
    this.#body = this.#append(type, start, end);
    this.#push(this.#body, type);
  }

  #openElement(type: TagType, start: number, end: number): void {
    this.#closeBefore(type);
    const isVoid = (type.traits & TRAIT.void) !== 0;
    if (!isVoid && this.#stack.length >= MAX_DEPTH) this.#pop(start);
    const element = this.#append(type, start, end);
    if (!isVoid) this.#push(element, type);
  }

  #append(type: TagType, start: number, end: number): PageElement {
    const element = new PageElement(type, this.#current, start);
    element.startTagEnd = end;
    element.end = end;
    element.takeAttributes(this.attributes);
    this.#children[this.#childCount++] = element;
    this.#elements.push(element);
    return element;
  }

  #push(element: PageElement, type: TagType): void {
    this.#stack.push(element);
    this.#firstChildren.push(this.#childCount);
    this.#types.push(type);
    this.#open[type.id] = (this.#open[type.id] as number) + 1;
    this.#current = element;
  }

  #closeBefore({ name, traits }: TagType): void {
    if (this.#current.tag === "head" && !(traits & TRAIT.headContent)) this.#pop(this.#current.startTagEnd);
    if (traits & TRAIT.closesParagraph) this.#implyEnd(PARAGRAPH);
    if (traits & TRAIT.heading && this.#current.traits & TRAIT.heading) this.#pop(this.#current.end);
    const implied = traits & TRAIT.impliesEnds ? IMPLIED_ENDS.get(name) : undefined;
    if (implied !== undefined) this.#implyEnd(implied);
  }

  #implyEnd({ ends, stops, ids }: ImpliedEnd): void {
    let open = 0;
    for (const id of ids) open += this.#open[id] as number;
    if (open === 0) return;
    let last = -1;
    for (let index = this.#stack.length - 1; index > 0; index--) {
      const { tag } = this.#stack[index] as PageElement;
      if (ends.has(tag)) last = index;
      else if (stops.has(tag)) break;
    }
    if (last !== -1) this.#popTo(last, this.#textEnd);
  }

  #indexToClose({ name, traits, id }: TagType): number {
    const isHeading = (traits & TRAIT.heading) !== 0;
    if (this.#open[id] === 0 && !isHeading) return -1;
    const isSpecial = (traits & TRAIT.special) !== 0;
    const stops = isSpecial ? (traits & TRAIT.tablePart ? 0 : TRAIT.scope) : TRAIT.special;
    for (let index = this.#stack.length - 1; index > 0; index--) {
      const open = this.#stack[index] as PageElement;
      if (open.tag === name || (isHeading && open.traits & TRAIT.heading)) return index;
      if (open.traits & stops) return -1;
    }
    return -1;
  }

  #popTo(index: number, end: number, contentEnd: number = end): void {
    while (this.#stack.length > Math.max(index, 1)) this.#pop(this.#stack.length - 1 === index ? end : contentEnd);
  }

  #takeChildren(element: PageElement): void {
    const first = this.#firstChildren.pop() ?? 0;
    if (first === this.#childCount) return;
    element.children = this.#children.slice(first, this.#childCount);
    this.#childCount = first;
  }

  #pop(end: number): void {
    const element = this.#stack.pop();
    const type = this.#types.pop();
    if (element === undefined || type === undefined) return;
    this.#open[type.id] = (this.#open[type.id] as number) - 1;
    this.#takeChildren(element);
    element.end = Math.max(end, element.startTagEnd);
    this.#current = this.#stack[this.#stack.length - 1] as PageElement;
  }
}
