import { AROUND, type Block, type Surroundings } from "../blocks/block.ts";
import { headingOf } from "../blocks/head.ts";
import { isInside } from "../blocks/is-inside.ts";
import type { Locale } from "../locales/locale.ts";
import type { Party } from "../parties/parse-parties.ts";
import { parseSource } from "../parties/parse-source.ts";
import { isCovered, isQuoted, type Pair, speakersIn, speakersInShape } from "./speakers-in-line.ts";

/** Paragraphs that are somebody's words, with the line below them that says whose. */
export interface SourcedQuotation {
  readonly words: readonly Block[];
  readonly attribution: Block;
  readonly speakers: readonly Party[];
}

/** What {@link findSourceLines} looks at. */
export interface SourceLineOptions {
  /** The blocks of the text; the line of the source may stand outside, as short lines do. */
  readonly body: ReadonlySet<Block>;
  /** Blocks that belong to other quotations. */
  readonly taken: ReadonlySet<Block>;
  readonly locale: Locale;
}

const MAX_LINE = 200;
const MIN_WORDS = 50;
const MIN_QUOTED = 20;
const MAX_PARAGRAPHS = 12;
const DASH = /^\s?[–—―-]{1,2}\s?(?=\p{L})/u;
const NO_NAME = /\d{3}|@|https?:|www\.|[!?:;|]/u;
const OUTSIDE =
  AROUND.nav | AROUND.footer | AROUND.caption | AROUND.figure | AROUND.form | AROUND.table | AROUND.heading;

/** Finds source lines among the blocks of a page. */
class SourceLineFinder {
  readonly #blocks: readonly Block[];
  readonly #options: SourceLineOptions;

  constructor(blocks: readonly Block[], options: SourceLineOptions) {
    this.#blocks = blocks;
    this.#options = options;
  }

  find(): SourcedQuotation[] {
    const found = new Map<Block, SourcedQuotation>();
    const shapes = new Set<string>();
    for (const pair of this.#pairs()) {
      const speakers = speakersIn(pair);
      if (speakers.length === 0 || this.#standsAbove(pair, found)) continue;
      found.set(pair.line, this.#quotation(pair, speakers));
      if (pair.isApart) shapes.add(shapeOf(pair));
    }
    // Where others stand in the same elements, a line needs no office that the words of the language know.
    for (const pair of shapes.size > 0 ? this.#pairs() : []) {
      const known = found.has(pair.line) || found.has(pair.words) || !pair.isApart || !shapes.has(shapeOf(pair));
      const speakers = known ? [] : speakersInShape(pair);
      if (speakers.length > 0) found.set(pair.line, this.#quotation(pair, speakers));
    }
    return [...found.values()].sort((a, b) => a.attribution.index - b.attribution.index);
  }

  /** Each paragraph that may be somebody's words, with the line below it that may say whose. */
  *#pairs(): Iterable<Pair> {
    const { locale } = this.#options;
    for (const [index, line] of this.#blocks.entries()) {
      const words = this.#blocks[index - 1];
      if (words === undefined || !this.#mayBeWords(words) || !this.#mayBeLine(line) || areItems(words, line)) continue;
      const isApart = line.around.parent !== words.around.parent;
      const text = line.text.trim();
      const isDashed = DASH.test(text);
      const source = text.replace(DASH, "").replace(/\s+/gu, " ");
      yield { line, words, text, source, isApart, isDashed, locale };
    }
  }

  /** A name, words in marks, another name and other words: each name stands above its words, not below those of another. */
  #standsAbove({ line, words }: Pair, found: ReadonlyMap<Block, SourcedQuotation>): boolean {
    const index = this.#blocks.indexOf(line);
    const [before, above, next] = [-3, -2, 1].map((step) => this.#blocks[index + step]);
    if (above === undefined || next === undefined || found.has(above)) return false;
    if (!isQuoted(words.text) || !isQuoted(next.text) || (before !== undefined && isQuoted(before.text))) return false;
    const [first] = parseSource(above.text, this.#options.locale);
    return first?.kind === "person" && first.offices.length > 0 && isCovered(above.text, first);
  }

  #quotation({ line, words }: Pair, speakers: readonly Party[]): SourcedQuotation {
    return { words: this.#wordsBefore(this.#blocks.indexOf(line), words), attribution: line, speakers };
  }

  /** A paragraph long enough to be speech; in marks it may be shorter. */
  #isLongEnough({ text }: Block): boolean {
    return text.length >= MIN_WORDS || (text.length >= MIN_QUOTED && isQuoted(text));
  }

  #mayBeWords(block: Block): boolean {
    const { body, taken } = this.#options;
    if (!body.has(block) || taken.has(block) || headingOf(block) !== undefined) return false;
    return this.#isLongEnough(block) && !block.text.endsWith(":") && (block.around.flags & OUTSIDE) === 0;
  }

  #mayBeLine(block: Block): boolean {
    const text = block.text.trim();
    if (text.length > MAX_LINE || text.length < 5 || (block.around.flags & OUTSIDE) !== 0) return false;
    return (
      !this.#options.taken.has(block) && !NO_NAME.test(text) && !text.endsWith(",") && headingOf(block) === undefined
    );
  }

  /** The paragraphs above the line: those of the container that holds nothing else, or the last one alone. */
  #wordsBefore(index: number, last: Block): readonly Block[] {
    const line = this.#blocks[index];
    const container = last.around.parent;
    if (line === undefined || container === undefined || isInside(line.around, container)) return [last];
    const words: Block[] = [last];
    for (let at = index - 2; at >= 0 && words.length < MAX_PARAGRAPHS; at--) {
      const block = this.#blocks[at];
      if (block === undefined || block.around.parent !== container) break;
      if (!this.#options.body.has(block) || this.#options.taken.has(block)) return [last];
      words.unshift(block);
    }
    return words.length === MAX_PARAGRAPHS ? [last] : words;
  }
}

/** Entries of one list tell facts one after the other. */
const areItems = (one: Block, other: Block): boolean => {
  const [first, second] = [itemOf(one), itemOf(other)];
  return first !== undefined && second !== undefined && first !== second && first.parent === second.parent;
};

function itemOf({ around }: Block): Surroundings | undefined {
  for (let at: Surroundings | undefined = around, level = 0; at !== undefined && level < 3; at = at.parent, level += 1)
    if (at.element.tag === "li") return at;
  return undefined;
}

/** The elements around a line and the paragraph above it. */
const shapeOf = ({ line, words }: Pair): string => [line, words].map(({ around }) => pathOf(around)).join("|");

function pathOf(around: Surroundings): string {
  const path: string[] = [];
  for (let at: Surroundings | undefined = around; at !== undefined && path.length < 4; at = at.parent)
    path.push(at.element.tag);
  return path.join("<");
}

/**
 * Finds paragraphs with a short line below them that names a person and an office: a quotation, even where neither
 * quotation marks nor markup says so.
 *
 * @param blocks - all blocks of the page
 * @param options - which blocks are text, which belong to other quotations, and the words of the language
 * @returns the quotations in the order of the page
 */
export function findSourceLines(blocks: readonly Block[], options: SourceLineOptions): SourcedQuotation[] {
  return new SourceLineFinder(blocks, options).find();
}
