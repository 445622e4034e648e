import type { PageDocument } from "../dom/document.ts";
import { attribute, type PageElement, PageText } from "../dom/document.ts";
import { TRAIT } from "../dom/elements.ts";
import { keepShape } from "../shapes.ts";
import { firstVisible, isUneven, lastVisible, withEvenBlanks } from "./blanks.ts";
import { AROUND, type Block, type Picture, type Piece, type Segments, type Surroundings } from "./block.ts";
import { ClassReader } from "./class-words.ts";
import { flagsOf, isCollapsed, isHidden, isLayout } from "./element-flags.ts";
import { MadeBlock, MadePiece, MadeSurroundings } from "./made-blocks.ts";

const STRONG: ReadonlySet<string> = new Set(["b", "strong", "big"]);

/** Numbers what elements are written as: a tag and a list of class names. */
class Writings {
  readonly #tags = new Map<string, Map<number, number>>();
  #count = 0;

  of(tag: string, classes: number): number {
    let ofTag = this.#tags.get(tag);
    if (ofTag === undefined) {
      ofTag = new Map();
      this.#tags.set(tag, ofTag);
    }
    let number = ofTag.get(classes);
    if (number === undefined) {
      number = this.#count++;
      ofTag.set(classes, number);
    }
    return number;
  }
}

/** Walks a page once and cuts its text into blocks. */
class Segmenter {
  readonly blocks: Block[] = [];
  readonly pictures: Picture[] = [];
  readonly #classes = new ClassReader();
  readonly #writings = new Writings();
  #text = "";
  /** Those of the present block, and of earlier ones behind them: a list that grows takes several times its room. */
  readonly #pieces: Piece[] = [];
  #pieceCount = 0;
  #linkLength = 0;
  #strongLength = 0;
  #pendingBlank = false;
  #breaks = 0;
  #end = 0;

  walk(root: PageElement): void {
    this.#end = root.end;
    this.#block(root, undefined, 0);
    this.#flush(undefined);
  }

  #surroundings(element: PageElement, parent: Surroundings | undefined): Surroundings {
    const { hints, number } = this.#classes.read(element);
    let flags = (parent?.flags ?? 0) | flagsOf(element, this.#end);
    if (parent !== undefined && element.tag !== "body") flags |= hints.groups;
    if (isHidden(element) || hints.hidden || attribute(element, "aria-hidden") === "true") flags |= AROUND.hidden;
    if (element.tag === "table" && isLayout(element)) flags &= ~AROUND.table;
    return new MadeSurroundings(element, parent, { flags, hints, written: this.#writings.of(element.tag, number) });
  }

  #block(element: PageElement, parent: Surroundings | undefined, style: number): void {
    if (element.traits & TRAIT.invisible || isCollapsed(element)) return;
    if (element.children.length === 0) {
      this.#flush(parent);
      return;
    }
    const around = this.#surroundings(element, parent);
    this.#flush(parent);
    const inner = element.traits & TRAIT.custom ? style | customStyle(element) : style;
    for (const child of element.children) this.#node(child, around, inner);
    this.#flush(around);
  }

  #node(node: PageElement | PageText, around: Surroundings, style: number): void {
    if (node instanceof PageText) {
      this.#addText(node, style);
      return;
    }
    if (!(node.traits & TRAIT.inline)) {
      if (node.tag === "br") this.#addBreak(node, around);
      else if (node.tag === "button" && around.element.traits & TRAIT.heading) this.#title(node, around, style);
      else this.#block(node, around, style);
      return;
    }
    if (node.tag === "img") {
      this.pictures.push({ element: node, around, before: this.blocks.length });
      return;
    }
    if (isHidden(node) || this.#classes.read(node).hints.hidden) return;
    const inner = style | styleOf(node);
    for (const child of node.children) this.#node(child, around, inner);
  }

  /** A heading that opens the text below it holds its words in a button. */
  #title(button: PageElement, around: Surroundings, style: number): void {
    for (const child of button.children) this.#node(child, around, style);
  }

  #addBreak(node: PageElement, around: Surroundings): void {
    if (this.#text === "") return;
    this.#breaks++;
    if (this.#breaks >= 2) {
      this.#flush(around);
      return;
    }
    this.#pieces[this.#pieceCount++] = new MadePiece(this.#text.length, this.#text.length + 1, node);
    this.#text += "\n";
    this.#pendingBlank = false;
  }

  #addText(node: PageText, style: number): void {
    const written = node.text;
    const from = firstVisible(written);
    const to = from === written.length ? from : lastVisible(written);
    // Half of all texts are the line ends and indents between two tags.
    if (from > 0 || from === to) this.#pendingBlank = true;
    if (from === to) return;
    let text = written.slice(from, to);
    let endsBlank = to < written.length;
    if (isUneven(text)) {
      const even = withEvenBlanks(text);
      text = even.slice(firstVisible(even));
      if (text.length < even.length) this.#pendingBlank = true;
      if (text === "") {
        this.#pendingBlank ||= endsBlank;
        return;
      }
      if (text.endsWith(" ")) {
        endsBlank = true;
        text = text.slice(0, -1);
      }
    }
    // `#breaks` tells whether the text ends in a line break; asking the text itself would copy it each time.
    if (this.#pendingBlank && this.#text !== "" && this.#breaks === 0) this.#text += " ";
    const at = this.#text.length;
    this.#text += text;
    this.#pieces[this.#pieceCount++] = new MadePiece(at, at + text.length, node);
    if (style & 1) this.#linkLength += text.length;
    if (style & 2) this.#strongLength += text.length;
    this.#pendingBlank = endsBlank;
    this.#breaks = 0;
  }

  #flush(around: Surroundings | undefined): void {
    if (this.#text === "") {
      this.#pendingBlank = false;
      this.#breaks = 0;
      return;
    }
    const text = this.#text.endsWith("\n") ? this.#text.trimEnd() : this.#text;
    if (text !== "" && around !== undefined && /\S/.test(text)) {
      const all = this.#pieces.slice(0, this.#pieceCount);
      const pieces = text === this.#text ? all : all.filter((piece) => piece.at < text.length);
      const lengths = { linkLength: this.#linkLength, strongLength: this.#strongLength };
      this.blocks.push(new MadeBlock(this.blocks.length, around, { text, pieces, ...lengths }));
    }
    this.#text = "";
    this.#pieceCount = 0;
    this.#linkLength = 0;
    this.#strongLength = 0;
    this.#pendingBlank = false;
    this.#breaks = 0;
  }
}

const customStyle = (element: PageElement): number => (attribute(element, "href") === undefined ? 0 : 1);

function styleOf(element: PageElement): number {
  if (element.tag === "a") return attribute(element, "href") === undefined ? 0 : 1;
  if (STRONG.has(element.tag)) return 2;
  if (element.tag === "font") return Number(attribute(element, "size") ?? 0) >= 4 ? 2 : 0;
  return 0;
}

/**
 * Cuts a page into blocks: runs of text between block-level elements, or between two line breaks in a row.
 *
 * @param document - the page
 * @returns the blocks with text, and the pictures, in the order of the page
 */
export function segmentBlocks(document: PageDocument): Segments {
  const segmenter = keepShape(new Segmenter());
  segmenter.walk(document.root);
  return { blocks: segmenter.blocks, pictures: segmenter.pictures };
}
