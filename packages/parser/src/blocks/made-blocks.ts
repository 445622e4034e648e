import type { PageElement, PageText } from "../dom/document.ts";
import type { Block, BlockLink, Contents, Piece, Surroundings } from "./block.ts";
import type { TextMeasures } from "./characters.ts";
import type { ClassHints } from "./class-words.ts";

/*
 * What a page has by the hundred is made by constructors. Where many literals of one place in the code outlive a collection,
 * as those of the page that is being read do, V8 comes to place all later ones among its old objects, and a single one of
 * them keeps the whole tree of its page until the next full collection.
 */

/** A stretch of a block's text. */
export class MadePiece implements Piece {
  readonly at: number;
  readonly to: number;
  readonly node: PageText | PageElement;

  constructor(at: number, to: number, node: PageText | PageElement) {
    this.at = at;
    this.to = to;
    this.node = node;
  }
}

/** What stands around the blocks of an element; its contents are counted later. */
export class MadeSurroundings implements Surroundings {
  readonly element: PageElement;
  readonly parent: Surroundings | undefined;
  readonly flags: number;
  readonly depth: number;
  readonly hints: ClassHints;
  readonly written: number;
  readonly contents: Contents = { characters: 0, linkCharacters: 0, mass: 0, blocks: 0 };

  constructor(
    element: PageElement,
    parent: Surroundings | undefined,
    { flags, hints, written }: Pick<Surroundings, "flags" | "hints" | "written">,
  ) {
    this.element = element;
    this.parent = parent;
    this.flags = flags;
    this.depth = (parent?.depth ?? -1) + 1;
    this.hints = hints;
    this.written = written;
  }
}

/** A block; it begins where its first piece does, and ends where its last one does. */
export class MadeBlock implements Block {
  readonly index: number;
  readonly around: Surroundings;
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly linkLength: number;
  readonly strongLength: number;
  readonly start: number;
  readonly end: number;
  measures: TextMeasures | undefined = undefined;
  links: readonly BlockLink[] | undefined = undefined;

  constructor(
    index: number,
    around: Surroundings,
    { text, pieces, linkLength, strongLength }: Pick<Block, "text" | "pieces" | "linkLength" | "strongLength">,
  ) {
    this.index = index;
    this.around = around;
    this.text = text;
    this.pieces = pieces;
    this.linkLength = linkLength;
    this.strongLength = strongLength;
    this.start = pieces[0]?.node.start ?? 0;
    this.end = pieces[pieces.length - 1]?.node.end ?? 0;
  }
}

/** A link in the text of a block, as long as its text is. */
export class MadeLink implements BlockLink {
  readonly element: PageElement;
  readonly from: number;
  to: number;
  text = "";

  constructor(element: PageElement, from: number, to: number) {
    this.element = element;
    this.from = from;
    this.to = to;
  }
}
