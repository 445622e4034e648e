import type { Block as ModelBlock } from "@civic-media/schema";
import type { Block, Surroundings } from "../blocks/block.ts";
import { headingOf, isPseudoHeading } from "../blocks/head.ts";
import { attribute, type PageElement } from "../dom/document.ts";
import { HEADINGS } from "../dom/elements.ts";
import { keepShape } from "../shapes.ts";
import { type MarkedRange, toInline } from "./inline.ts";

/** A quotation that is set apart: by an element, or by the line below its paragraphs. */
export interface SetApart {
  readonly quotation: string;
  readonly element?: PageElement;
  readonly words: readonly Block[];
  /** The block that names its source and stands with it; none where the text before it does. */
  readonly attribution?: Block;
}

/** What {@link toModel} needs besides the blocks. */
export interface ModelOptions {
  readonly base: URL | undefined;
  /** Where quotations stand, by index of the block. */
  readonly ranges: ReadonlyMap<number, readonly MarkedRange[]>;
  readonly quotes?: readonly SetApart[];
}

type Structure = "ul" | "ol" | "table" | "dl" | "blockquote";
const STRUCTURES: ReadonlySet<string> = new Set(["ul", "ol", "table", "dl", "blockquote"]);
// Deeper lists become flat: no reader follows them, and no format needs more.
const MAX_NESTING = 12;

/** The blocks of a release, from the blocks of its page. */
class ModelBuilder {
  readonly #options: ModelOptions;
  readonly #outer: Surroundings | undefined;
  readonly #byElement = new Map<PageElement, SetApart>();
  readonly #byBlock = new Map<Block, SetApart>();

  constructor(options: ModelOptions, outer: Surroundings | undefined) {
    this.#options = options;
    for (const quote of options.quotes ?? []) {
      const first = quote.words[0];
      if (quote.element !== undefined) this.#byElement.set(quote.element, quote);
      else if (first !== undefined) this.#byBlock.set(first, quote);
    }
    this.#outer = outer;
  }

  build(blocks: readonly Block[], inside: Surroundings | undefined = this.#outer, nesting = 0): ModelBlock[] {
    const model: ModelBlock[] = [];
    for (let index = 0; index < blocks.length; ) {
      const block = blocks[index] as Block;
      const sourced = this.#byBlock.get(block);
      if (sourced !== undefined) {
        model.push(this.#sourced(sourced));
        while (index < blocks.length && sourced.words.includes(blocks[index] as Block)) index++;
        continue;
      }
      const structure = nesting < MAX_NESTING ? outermost(block.around, inside) : undefined;
      const group = structure ? groupOf(blocks, index, structure) : [block];
      model.push(...(structure ? this.#structure(structure, group, nesting + 1) : [this.#single(block)]));
      index += group.length;
    }
    return model;
  }

  #inline(block: Block): ReturnType<typeof toInline> {
    return toInline(block, { base: this.#options.base, ranges: this.#options.ranges.get(block.index) ?? [] });
  }

  #sourced({ words, attribution, quotation }: SetApart): ModelBlock {
    const content = words.map((block): ModelBlock => ({ type: "paragraph", content: this.#inline(block) }));
    return { type: "quotation", quotation, content, ...this.#sourceOf(attribution) };
  }

  #sourceOf(attribution: Block | undefined): { attribution?: ReturnType<typeof toInline> } {
    return attribution === undefined ? {} : { attribution: this.#inline(attribution) };
  }

  #single(block: Block): ModelBlock {
    const heading = headingOf(block);
    const level = heading ? (HEADINGS[heading.tag] ?? 2) : isPseudoHeading(block) && block.text.length < 120 ? 2 : 0;
    const content = this.#inline(block);
    if (level === 0) return { type: "paragraph", content };
    return { type: "heading", level: Math.max(2, level) as 2 | 3 | 4 | 5 | 6, content };
  }

  #structure(structure: Surroundings, group: readonly Block[], nesting: number): ModelBlock[] {
    switch (structure.element.tag as Structure) {
      case "ul":
      case "ol":
        return [this.#list(structure, group, nesting)];
      case "table":
        return [this.#table(structure, group)];
      case "dl":
        return [this.#definitions(structure, group, nesting)];
      default:
        return this.#quotation(structure, group, nesting);
    }
  }

  #list(structure: Surroundings, group: readonly Block[], nesting: number): ModelBlock {
    const items = partition(group, (block) => childOf(block.around, structure)).map((item) =>
      this.build(item, childOf(item[0]?.around, structure) ?? structure, nesting),
    );
    const ordered = structure.element.tag === "ol";
    const start = ordered ? Number.parseInt(attribute(structure.element, "start") ?? "1", 10) : 1;
    return { type: "list", ordered, ...(Number.isSafeInteger(start) && start !== 1 ? { start } : {}), items };
  }

  #table(structure: Surroundings, group: readonly Block[]): ModelBlock {
    const caption = group.filter(({ around }) => within(around, "caption", structure));
    const cells = group.filter((block) => !caption.includes(block));
    const rows = partition(cells, ({ around }) => enclosing(around, "tr", structure)).map((row) =>
      partition(row, ({ around }) => enclosing(around, "td", structure) ?? enclosing(around, "th", structure)).map(
        (cell) => ({
          content: cell.flatMap((block, index) => [
            ...(index > 0 ? [{ type: "break" as const }] : []),
            ...this.#inline(block),
          ]),
          ...(enclosing(cell[0]?.around, "th", structure) ? { header: true } : {}),
        }),
      ),
    );
    const headed = rows[0]?.every((cell) => cell.header) && rows.length > 1;
    return {
      type: "table",
      ...(caption[0] ? { caption: this.#inline(caption[0]) } : {}),
      ...(headed ? { head: rows.slice(0, 1) } : {}),
      rows: headed ? rows.slice(1) : rows,
    };
  }

  #definitions(structure: Surroundings, group: readonly Block[], nesting: number): ModelBlock {
    const items: { term: ReturnType<typeof toInline>; details: ModelBlock[] }[] = [];
    for (const part of partition(
      group,
      (block) => enclosing(block.around, "dt", structure) ?? enclosing(block.around, "dd", structure),
    )) {
      const first = part[0] as Block;
      const last = items[items.length - 1];
      if (within(first.around, "dt", structure)) items.push({ term: this.#inline(first), details: [] });
      else if (last)
        last.details.push(...this.build(part, enclosing(first.around, "dd", structure) ?? structure, nesting));
      else items.push({ term: [], details: this.build(part, structure, nesting) });
    }
    return { type: "definitions", items };
  }

  // A blockquote around words in marks and their speaker is a paragraph that is set apart, not a quotation of its own.
  #quotation(structure: Surroundings, group: readonly Block[], nesting: number): ModelBlock[] {
    const content = this.build(group, structure, nesting);
    const quote = this.#byElement.get(structure.element);
    if (quote !== undefined) {
      const { quotation, attribution } = quote;
      return [{ type: "quotation", quotation, content, ...this.#sourceOf(attribution) }];
    }
    const marked = group.some(({ index }) => (this.#options.ranges.get(index)?.length ?? 0) > 0);
    return marked ? content : [{ type: "quotation", content }];
  }
}

function outermost(around: Surroundings, inside: Surroundings | undefined): Surroundings | undefined {
  let found: Surroundings | undefined;
  for (let at: Surroundings | undefined = around; at !== undefined && at !== inside; at = at.parent) {
    if (STRUCTURES.has(at.element.tag) && !(at.element.tag === "table" && !(around.flags & 128))) found = at;
  }
  return found;
}

function groupOf(blocks: readonly Block[], from: number, structure: Surroundings): Block[] {
  let to = from;
  while (to < blocks.length && includes(blocks[to]?.around, structure)) to++;
  return blocks.slice(from, to);
}

function includes(around: Surroundings | undefined, outer: Surroundings): boolean {
  for (let at = around; at !== undefined && at.depth >= outer.depth; at = at.parent) if (at === outer) return true;
  return false;
}

function childOf(around: Surroundings | undefined, outer: Surroundings): Surroundings | undefined {
  let at = around;
  while (at !== undefined && at.parent !== outer) at = at.parent;
  return at;
}

function enclosing(around: Surroundings | undefined, tag: string, until: Surroundings): Surroundings | undefined {
  for (let at = around; at !== undefined && at !== until; at = at.parent) if (at.element.tag === tag) return at;
  return undefined;
}

const within = (around: Surroundings, tag: string, until: Surroundings): boolean =>
  enclosing(around, tag, until) !== undefined;

function partition(blocks: readonly Block[], keyOf: (block: Block) => unknown): Block[][] {
  const parts: Block[][] = [];
  let lastKey: unknown;
  for (const block of blocks) {
    const key = keyOf(block);
    if (parts.length > 0 && key === lastKey && key !== undefined) parts[parts.length - 1]?.push(block);
    else parts.push([block]);
    lastKey = key;
  }
  return parts;
}

/**
 * Writes the blocks of a page as blocks of a release: paragraphs, headings, lists, tables, quotations.
 *
 * @param blocks - the text, in the order of the page
 * @param options - what links refer to, and where quotations stand
 * @returns the blocks of the release
 */
export function toModel(blocks: readonly Block[], options: ModelOptions): ModelBlock[] {
  return keepShape(new ModelBuilder(options, undefined)).build(blocks);
}
