import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import type { PageDocument } from "./document.ts";
import { TreeBuilder } from "./tree-builder.ts";

const FOREIGN: ReadonlySet<string> = new Set(["svg", "math"]);

/** Feeds the tokens of a page to the tree builder; one object per page. */
class TokenReader implements TokenizerCallbacks {
  readonly #source: string;
  readonly #tree: TreeBuilder;
  #tag = "";
  #tagStart = 0;
  #textEnd = 0;
  #attributes: string[] = [];
  #value = "";
  #hasAttribute = false;
  #foreignDepth = 0;

  constructor(source: string, tree: TreeBuilder) {
    this.#source = source;
    this.#tree = tree;
  }

  ontext(start: number, end: number): void {
    this.#tree.text(this.#source.slice(start, end), start, end);
    this.#textEnd = end;
  }

  ontextentity(codepoint: number, end: number): void {
    this.#tree.text(String.fromCodePoint(codepoint), this.#textEnd, end);
    this.#textEnd = end;
  }

  onopentagname(start: number, end: number): void {
    this.#tagStart = start - 1;
    this.#tag = this.#source.slice(start, end).toLowerCase();
    this.#attributes = [];
  }

  onattribname(start: number, end: number): void {
    this.#attributes.push(this.#source.slice(start, end).toLowerCase());
    this.#value = "";
    this.#hasAttribute = true;
  }

  onattribdata(start: number, end: number): void {
    this.#value += this.#source.slice(start, end);
  }

  onattribentity(codepoint: number): void {
    this.#value += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    if (this.#hasAttribute) this.#attributes.push(this.#value);
    this.#hasAttribute = false;
  }

  onopentagend(end: number): void {
    this.#open(end);
  }

  onselfclosingtag(end: number): void {
    this.#open(end);
    if (this.#foreignDepth > 0) this.#close(this.#tag, end, end);
  }

  onclosetag(start: number, end: number): void {
    this.#close(this.#source.slice(start, end).toLowerCase(), start - 2, end);
  }

  isInForeignContext(): boolean {
    return this.#foreignDepth > 0;
  }

  oncdata(start: number, end: number): void {
    if (this.#foreignDepth > 0) this.#tree.text(this.#source.slice(start, end), start, end);
  }

  oncomment(_start: number, end: number): void {
    this.#textEnd = end + 1;
  }

  ondeclaration(_start: number, end: number): void {
    this.#textEnd = end + 1;
  }

  onprocessinginstruction(_start: number, end: number): void {
    this.#textEnd = end + 1;
  }

  onend(): void {}

  #open(end: number): void {
    if (FOREIGN.has(this.#tag)) this.#foreignDepth++;
    this.#tree.open(this.#tag, this.#attributes, { start: this.#tagStart, end: end + 1 });
    this.#textEnd = end + 1;
  }

  #close(tag: string, start: number, end: number): void {
    if (FOREIGN.has(tag) && this.#foreignDepth > 0) this.#foreignDepth--;
    // The tokenizer reports the end of the name; the tag ends at the next ">".
    const close = this.#source.indexOf(">", end);
    const tagEnd = close === -1 ? this.#source.length : close + 1;
    this.#tree.close(tag, { start, end: tagEnd });
    this.#textEnd = tagEnd;
  }
}

/**
 * Reads a page into a tree. Elements end where browsers end them, as far as that changes the text of blocks.
 *
 * @param source - the decoded text of the page
 * @returns the tree; every node knows its place in `source`
 */
export function parseHtml(source: string): PageDocument {
  const tree = new TreeBuilder(source);
  const tokenizer = new Tokenizer({}, new TokenReader(source, tree));
  tokenizer.write(source);
  tokenizer.end();
  return tree.end();
}
