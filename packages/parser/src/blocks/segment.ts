import type { PageDocument } from "../dom/document.ts";
import { attribute, PageElement, PageText } from "../dom/document.ts";
import { HEADINGS, TRAIT } from "../dom/elements.ts";
import { keepShape } from "../shapes.ts";
import { AROUND, type Block, type Picture, type Piece, type Segments, type Surroundings } from "./block.ts";
import { ClassReader } from "./class-words.ts";
import { MadeBlock, MadePiece, MadeSurroundings } from "./made-blocks.ts";

const table = (flags: Readonly<Record<string, number>>): ReadonlyMap<string, number> => new Map(Object.entries(flags));

const FLAG_BY_TAG: ReadonlyMap<string, number> = table({
  nav: AROUND.nav,
  menu: AROUND.nav,
  footer: AROUND.footer,
  header: AROUND.header,
  aside: AROUND.aside,
  form: AROUND.form,
  fieldset: AROUND.form,
  figure: AROUND.figure,
  figcaption: AROUND.caption,
  caption: AROUND.caption,
  table: AROUND.table,
  ul: AROUND.list,
  ol: AROUND.list,
  dl: AROUND.definitions,
  blockquote: AROUND.quote,
  article: AROUND.article,
  main: AROUND.main,
  address: AROUND.address,
  ...Object.fromEntries(Object.keys(HEADINGS).map((tag) => [tag, AROUND.heading])),
});

const FLAG_BY_ROLE: ReadonlyMap<string, number> = table({
  navigation: AROUND.nav,
  menu: AROUND.nav,
  menubar: AROUND.nav,
  contentinfo: AROUND.footer,
  banner: AROUND.header,
  complementary: AROUND.aside,
  search: AROUND.form,
  form: AROUND.form,
  main: AROUND.main,
  article: AROUND.article,
  dialog: AROUND.dialog,
  alertdialog: AROUND.dialog,
  figure: AROUND.figure,
});

const STRONG: ReadonlySet<string> = new Set(["b", "strong", "big"]);
// A cell of a table that lays out the page is no table to its content; inside it everything begins anew.
const LAYOUT_TEXT = 400;

/** What is not shown, and what only screen readers say: a box cut to nothing, or one far outside of the page. */
const HIDING_STYLE =
  /(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|clip\s{0,3}:\s{0,3}rect\(\s{0,3}[01](?![\d.])|clip-path\s{0,3}:\s{0,3}inset\(\s{0,3}(?:50|100)%|(?:left|top)\s{0,3}:\s{0,3}-\d{4,9})/i;

function isHidden(element: PageElement): boolean {
  if (!element.hasAttributes) return false;
  if (attribute(element, "hidden") !== undefined) return true;
  const style = attribute(element, "style");
  return style !== undefined && HIDING_STYLE.test(style);
}

/** Some systems put the whole page into one form, which then says nothing of what it holds. */
const isFormOfPage = ({ start, end }: PageElement, page: number): boolean => 2 * (end - start) > page;

const UNEVEN = /[\t\n\r\f\u00ad\u200b]| {2}/;
const INVISIBLE = /[\u00ad\u200b]/g;
const BLANKS = /[\t\n\r\f ]+/g;

/** The blanks of HTML: tab, line ends and the ordinary one. */
const isBlank = (code: number): boolean => code === 32 || (code <= 13 && code >= 9 && code !== 11);

/** Where a text begins behind its blanks. */
function firstVisible(text: string): number {
  const { length } = text;
  let index = 0;
  while (index < length && isBlank(text.charCodeAt(index))) index++;
  return index;
}

/** Where a text ends before its blanks; it must not be all blank. */
function lastVisible(text: string): number {
  let index = text.length;
  while (isBlank(text.charCodeAt(index - 1))) index--;
  return index;
}

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
    const role = attribute(element, "role");
    const { hints, number } = this.#classes.read(element);
    let flags = (parent?.flags ?? 0) | this.#flagOf(element);
    if (element.traits & TRAIT.custom) flags |= customFlags(element.tag);
    if (parent !== undefined && element.tag !== "body") flags |= hints.groups;
    if (saysText(element)) flags |= AROUND.said;
    if (role !== undefined) flags |= FLAG_BY_ROLE.get(role.trim().toLowerCase()) ?? 0;
    if (isHidden(element) || hints.hidden || attribute(element, "aria-hidden") === "true") flags |= AROUND.hidden;
    if (element.tag === "table" && isLayout(element)) flags &= ~AROUND.table;
    return new MadeSurroundings(element, parent, { flags, hints, written: this.#writings.of(element.tag, number) });
  }

  #flagOf(element: PageElement): number {
    if (element.tag === "form" && isFormOfPage(element, this.#end)) return 0;
    return FLAG_BY_TAG.get(element.tag) ?? 0;
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
    if (UNEVEN.test(text)) {
      const even = text.replace(INVISIBLE, "").replace(BLANKS, " ");
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

/** Custom elements say by their names what they are: `site-navigation-item`. */
const FLAG_BY_PART: ReadonlyMap<string, number> = table({
  nav: AROUND.nav,
  navigation: AROUND.nav,
  menu: AROUND.nav,
  breadcrumb: AROUND.nav,
  footer: AROUND.footer,
});

/** What the text of a page is called in the vocabularies of microdata and RDFa. */
const TEXT_PROPERTIES: ReadonlySet<string> = new Set(["articlebody", "schema:articlebody", "content:encoded"]);

function saysText(element: PageElement): boolean {
  if (!element.hasAttributes) return false;
  const names = attribute(element, "itemprop") ?? attribute(element, "property");
  if (names === undefined) return false;
  return names.split(/\s+/).some((name) => TEXT_PROPERTIES.has(name.toLowerCase()));
}

function customFlags(tag: string): number {
  let flags = 0;
  for (const part of tag.split("-")) flags |= FLAG_BY_PART.get(part) ?? 0;
  return flags;
}

const customStyle = (element: PageElement): number => (attribute(element, "href") === undefined ? 0 : 1);

function styleOf(element: PageElement): number {
  if (element.tag === "a") return attribute(element, "href") === undefined ? 0 : 1;
  if (STRONG.has(element.tag)) return 2;
  if (element.tag === "font") return Number(attribute(element, "size") ?? 0) >= 4 ? 2 : 0;
  return 0;
}

// `<details>` shows its summary; a dialog that is not open shows nothing.
function isCollapsed(element: PageElement): boolean {
  return element.tag === "template" || (element.tag === "dialog" && attribute(element, "open") === undefined);
}

// Tables that lay out pages nest others or hold whole texts in one cell; tables of data do not.
function isLayout(table: PageElement): boolean {
  if (attribute(table, "role") === "presentation") return true;
  let cellText = 0;
  const stack: PageElement[] = [table];
  for (let at = stack.pop(), seen = 0; at !== undefined && seen < 2000; at = stack.pop(), seen++) {
    for (const child of at.children) {
      if (!(child instanceof PageElement)) continue;
      if (child.tag === "table" || child.tag === "p" || child.tag === "h1") return true;
      if (child.tag === "th") return false;
      stack.push(child);
    }
    if (at.tag === "td") cellText = Math.max(cellText, at.end - at.start);
  }
  return cellText > 4 * LAYOUT_TEXT;
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
