import type { TokenizerCallbacks } from "htmlparser2";
import { keepShape } from "../shapes.ts";
import type { AttributeStore } from "./attribute-store.ts";
import type { PageDocument } from "./document.ts";
import { type TagType, tagTypeAt, typeOf } from "./elements.ts";
import { SkippingTokenizer } from "./skipping-tokenizer.ts";
import { TreeBuilder } from "./tree-builder.ts";

/** Feeds the tokens of a page to the tree builder; one object per page. */
class TokenReader implements TokenizerCallbacks {
  readonly #source: string;
  readonly #tree: TreeBuilder;
  readonly #attributes: AttributeStore;
  readonly #others = new Map<string, TagType>();
  #type: TagType | undefined;
  #tagStart = 0;

  constructor(source: string) {
    this.#source = source;
    this.#tree = new TreeBuilder(source);
    this.#attributes = this.#tree.attributes;
  }

  /** The tree, after the last token. */
  read(): PageDocument {
    // Entities are decoded where a text or a value is wanted; the tokenizer then skips from mark to mark.
    const tokenizer = keepShape(new SkippingTokenizer({ decodeEntities: false }, this));
    tokenizer.write(this.#source);
    tokenizer.end();
    return this.#tree.end();
  }

  ontext(start: number, end: number): void {
    this.#tree.text(start, end);
  }

  onopentagname(start: number, end: number): void {
    this.#tagStart = start - 1;
    this.#type = this.#typeAt(start, end);
    this.#attributes.begin();
  }

  onattribname(start: number, end: number): void {
    this.#attributes.name(start, end);
  }

  onattribdata(start: number, end: number): void {
    this.#attributes.value(start, end);
  }

  onopentagend(end: number): void {
    if (this.#type) this.#tree.open(this.#type, this.#tagStart, end + 1);
  }

  onselfclosingtag(end: number): void {
    if (!this.#type) return;
    this.#tree.open(this.#type, this.#tagStart, end + 1);
    if (this.#tree.isForeign) this.#tree.close(this.#type, end + 1, end + 1);
  }

  onclosetag(start: number, end: number): void {
    // The tokenizer reports the end of the name; the tag ends at the next ">".
    const close = this.#source.indexOf(">", end);
    this.#tree.close(this.#typeAt(start, end), start - 2, close === -1 ? this.#source.length : close + 1);
  }

  isInForeignContext(): boolean {
    return this.#tree.isForeign;
  }

  oncdata(start: number, end: number): void {
    if (this.#tree.isForeign) this.#tree.rawText(start, end);
  }

  ontextentity(): void {}
  onattribentity(): void {}
  onattribend(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  #typeAt(start: number, end: number): TagType {
    return tagTypeAt(this.#source, start, end) ?? this.#otherType(this.#source.slice(start, end));
  }

  #otherType(written: string): TagType {
    const known = this.#others.get(written);
    if (known !== undefined) return known;
    const type = typeOf(written.toLowerCase());
    this.#others.set(written, type);
    return type;
  }
}

/**
 * Reads a page into a tree. Elements end where browsers end them, as far as that changes the text of blocks.
 *
 * @param source - the decoded text of the page
 * @returns the tree; every node knows its place in `source`
 */
export function parseHtml(source: string): PageDocument {
  return keepShape(new TokenReader(source)).read();
}
