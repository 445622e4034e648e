import { AROUND, type Block, type Surroundings } from "../blocks/block.ts";
import { headingOf } from "../blocks/head.ts";
import type { Locale } from "../locales/locale.ts";
import type { Party } from "../parties/parse-parties.ts";
import { parseSource } from "../parties/parse-source.ts";
import { partyWords } from "../parties/words-of-parties.ts";
import { findQuoted } from "./quotation-marks.ts";
import { speechPatterns } from "./speech-patterns.ts";

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
const MAX_PARAGRAPHS = 12;
const DASH = /^\s?[–—―-]{1,2}\s?(?=\p{L})/u;
const NO_NAME = /\d{3}|@|https?:|www\.|[!?:;|]/u;
const ENDS_SENTENCE = /[.!?…][\s“”"»«’]*$/u;
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
    const found: SourcedQuotation[] = [];
    for (const [index, line] of this.#blocks.entries()) {
      const before = this.#blocks[index - 1];
      if (before === undefined || !this.#mayBeWords(before) || !this.#mayBeLine(line)) continue;
      const speakers = this.#speakersOf(line, before);
      if (speakers.length > 0) found.push({ words: this.#wordsBefore(index, before), attribution: line, speakers });
    }
    return found;
  }

  #mayBeWords(block: Block): boolean {
    const { body, taken } = this.#options;
    if (!body.has(block) || taken.has(block) || headingOf(block) !== undefined) return false;
    return block.text.length >= MIN_WORDS && !block.text.endsWith(":") && (block.around.flags & OUTSIDE) === 0;
  }

  #mayBeLine(block: Block): boolean {
    const text = block.text.trim();
    if (text.length > MAX_LINE || text.length < 5 || (block.around.flags & OUTSIDE) !== 0) return false;
    return (
      !this.#options.taken.has(block) && !NO_NAME.test(text) && !text.endsWith(",") && headingOf(block) === undefined
    );
  }

  /** Who is named in the line, if it names somebody and nothing else, and the words before it are somebody's. */
  #speakersOf(line: Block, words: Block): readonly Party[] {
    const { locale } = this.#options;
    const text = line.text.trim();
    const { isOffice, isGroup, isLink, isArticle } = partyWords(locale);
    const opening = /^\p{L}+(?=\s)/u.exec(text)?.[0] ?? "";
    if (isLink(opening.toLowerCase()) && !isArticle(opening)) return [];
    const holds = text
      .split(/[\s,()/]+/u)
      .some((word) => isOffice(word) || isOffice(word.slice(word.lastIndexOf("-") + 1)));
    const dash = DASH.test(text);
    const quoted = isQuoted(words.text);
    if (!holds && !dash && !quoted) return [];
    const apart = line.around.parent !== words.around.parent;
    if (!dash && !quoted && !apart && !speechPatterns(locale).firstPerson.test(words.text)) return [];
    if (!dash && !apart && !ENDS_SENTENCE.test(words.text.slice(-8))) return [];
    const source = text.replace(DASH, "").replace(/\s+/gu, " ");
    if (/[“”"»]/u.test(source) || speechPatterns(locale).verb.test(source)) return [];
    if (source.endsWith(".") && speechPatterns(locale).anyVerb.test(source)) return [];
    const speakers = parseSource(source, locale);
    const first = speakers[0];
    if (first?.kind !== "person" || !first.name.includes(" ")) return [];
    const named = first.offices.length > 0 || first.honorificPrefix !== undefined || dash;
    if (source.endsWith(".") && !isCovered(source, first)) return [];
    // A heading in capitals names no person.
    if (!/\p{Ll}/u.test(first.name)) return [];
    if (!named || first.name.split(" ").some(isGroup)) return [];
    return holds ||
      ((dash || quoted) && first.offices.every((office) => text.indexOf(office) > text.indexOf(first.name)))
      ? speakers
      : [];
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

/** Whether a line names somebody and says nothing else. */
const isCovered = (line: string, { name, offices, honorificPrefix = "" }: Party): boolean =>
  [name, honorificPrefix, ...offices].join(" ").length >= line.length * 0.75;

/** Whether a whole paragraph stands in quotation marks, from the first to the last word. */
const isQuoted = (text: string): boolean =>
  findQuoted(text).length === 1 &&
  /^[„“”"«»]/u.test(text.slice(0, 8).trimStart()) &&
  /[“”"«»]\s?[.,]?$/u.test(text.slice(-8).trimEnd());

function isInside(around: Surroundings, outer: Surroundings): boolean {
  for (let at: Surroundings | undefined = around; at !== undefined && at.depth >= outer.depth; at = at.parent)
    if (at === outer) return true;
  return false;
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
