import { type AttributeStore, nameBit } from "./attribute-store.ts";
import type { ClassList } from "./class-list.ts";

/** A stretch of text of the page, entities decoded, blanks as in the source. */
export class PageText {
  readonly parent: PageElement;
  readonly text: string;
  /** Where it begins in the decoded source, in UTF-16 units. */
  readonly start: number;
  /** Where it ends in the decoded source. */
  end = 0;

  constructor(parent: PageElement, text: string, start: number) {
    this.parent = parent;
    this.text = text;
    this.start = start;
  }
}

/** Text or an element. */
export type PageNode = PageElement | PageText;

const CLASS = nameBit("class");
const NO_CHILDREN: readonly PageNode[] = [];

/** An element of the page. */
export class PageElement {
  /** Lower-case name: `p`. */
  readonly tag: string;
  /** Bits of `TRAIT`. */
  readonly traits: number;
  readonly parent: PageElement | undefined;
  /** In the order of the page; the tree builder sets them once it knows all. */
  children: readonly PageNode[] = NO_CHILDREN;
  /** Where the start tag begins in the decoded source. */
  readonly start: number;
  /** Where the start tag ends. */
  startTagEnd: number;
  /** Where the element ends, its end tag included. */
  end: number;
  #attributes: AttributeStore | undefined;
  #firstAttribute = 0;
  #lastAttribute = 0;
  #attributeNames = 0;
  #classes: ClassList | undefined;

  constructor(
    type: { readonly name: string; readonly traits: number },
    parent: PageElement | undefined,
    start: number,
  ) {
    this.tag = type.name;
    this.traits = type.traits;
    this.parent = parent;
    this.start = start;
    this.startTagEnd = start;
    this.end = start;
  }

  get hasAttributes(): boolean {
    return this.#attributes !== undefined;
  }

  /** Takes the attributes of the start tag that was read last. */
  takeAttributes(store: AttributeStore): void {
    const { first, last } = store;
    if (first === last) return;
    this.#attributes = store;
    this.#firstAttribute = first;
    this.#lastAttribute = last;
    this.#attributeNames = store.names;
  }

  /** The class names; `undefined` where there are none. */
  get classes(): ClassList | undefined {
    if (this.#classes === undefined && (this.#attributeNames & CLASS) !== 0)
      this.#classes = this.#attributes?.classes(this.#firstAttribute, this.#lastAttribute);
    return this.#classes;
  }

  /** See {@link attribute}. */
  find(name: string): string | undefined {
    if ((this.#attributeNames & nameBit(name)) === 0) return undefined;
    return this.#attributes?.find(name, this.#firstAttribute, this.#lastAttribute);
  }
}

/** A page as a tree. */
export interface PageDocument {
  /** The decoded source that all offsets refer to. */
  readonly source: string;
  readonly root: PageElement;
  /** All elements below the root, in the order of the page. */
  readonly elements: readonly PageElement[];
  /** Whether text was encoded twice, so that texts and values were repaired. */
  readonly isRepaired: boolean;
}

/**
 * The value of an attribute, with its entities decoded.
 *
 * @param element - any element
 * @param name - in lower case
 * @returns the value, empty for an attribute without one; `undefined` where the attribute is absent
 */
export function attribute(element: PageElement, name: string): string | undefined {
  return element.find(name);
}
