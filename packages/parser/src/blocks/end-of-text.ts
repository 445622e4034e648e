import type { Locale } from "../locales/locale.ts";
import { AROUND, type Block } from "./block.ts";
import { isPhotoTerms } from "./photo-terms.ts";
import type { Region } from "./region.ts";
import { type RightsKind, rightsKind } from "./rights-blocks.ts";
import { measuresOf } from "./score.ts";

// A notice of rights ends the text when this share of it stands before; a sign or a word may also belong to a photo.
const LEAST_BEFORE: Readonly<Record<RightsKind, number>> = { license: 0.5, notice: 0.5, sign: 0.85, word: 0.85 };
// A release may speak of licenses itself: no notice ends a text whose paragraphs go on behind it, as likely and as long as
// this. A license in so many words is rarely part of a text; what comes behind it has to be surer.
const SURE: Readonly<Record<RightsKind, number>> = { license: 0.92, notice: 0.92, sign: 0.8, word: 0.8 };
/** These speak of the page's rights wherever they stand; only whether the text ends with them is open. */
const ALWAYS: ReadonlySet<RightsKind | undefined> = new Set<RightsKind>(["license", "sign"]);
const LEAST_SURE_WORDS = 10;
/** The rights of a picture are its own. */
const OF_PICTURE = AROUND.figure | AROUND.caption;

/** Where a text ends, and what is said of rights. */
export interface EndOfText {
  /** Index of the last block that may be text. */
  readonly end: number;
  /** Index of the notice that ends the text; infinite where none does. */
  readonly notice: number;
  /** Indexes of the blocks that speak of rights. */
  readonly rights: readonly number[];
}

/** What {@link findEndOfText} needs besides the blocks and their region. */
export interface EndOptions {
  /** How likely each block is text. */
  readonly probabilities: Float64Array;
  readonly locales: readonly Locale[];
}

function lastSure(blocks: readonly Block[], { isText, first, last }: Region, sure: (index: number) => boolean): number {
  for (let index = last; index >= first; index--)
    if (isText[index] && sure(index) && measuresOf(blocks[index] as Block).words >= LEAST_SURE_WORDS) return index;
  return -1;
}

function lengthOf(blocks: readonly Block[], { isText, first, last }: Region): number {
  let length = 0;
  for (let index = first; index <= last; index++) if (isText[index]) length += blocks[index]?.text.length ?? 0;
  return length;
}

/** Which kinds of notices end a text at which block. */
function endings(blocks: readonly Block[], region: Region, probabilities: Float64Array) {
  const lastOf = (kind: RightsKind): number =>
    lastSure(blocks, region, (index) => (probabilities[index] ?? 0) >= SURE[kind]);
  const last: Readonly<Record<RightsKind, number>> = {
    license: lastOf("license"),
    notice: lastOf("notice"),
    sign: lastOf("sign"),
    word: lastOf("word"),
  };
  const total = lengthOf(blocks, region);
  return (kind: RightsKind, index: number, before: number): boolean =>
    index > region.last || (before >= LEAST_BEFORE[kind] * total && index >= last[kind]);
}

/** Indexes of the lines before a notice that belong to it: "Creative Commons license (new window)". */
function noticesBefore(blocks: readonly Block[], region: Region, notice: number, locales: readonly Locale[]): number[] {
  const found: number[] = [];
  for (let index = notice - 1; index > region.first; index--) {
    if (rightsKind(blocks[index] as Block, locales) === undefined) break;
    found.push(index);
  }
  return found;
}

/**
 * Finds where a text ends: what follows the notice of rights is no text of the release any more.
 *
 * @param blocks - the page
 * @param region - where its text stands
 * @param options - what else is known of the page
 */
export function findEndOfText(blocks: readonly Block[], region: Region, options: EndOptions): EndOfText {
  const { probabilities, locales } = options;
  const ends = endings(blocks, region, probabilities);
  const rights: number[] = [];
  let [end, notice, before] = [region.last, Number.POSITIVE_INFINITY, 0];
  for (const block of blocks.slice(region.first)) {
    const { index, text, around } = block;
    if (isPhotoTerms(block, locales[0]?.tag)) rights.push(index);
    const kind = around.flags & OF_PICTURE ? undefined : rightsKind(block, locales);
    const isEnd = kind !== undefined && ends(kind, index, before);
    if (isEnd || ALWAYS.has(kind)) rights.push(index);
    if (isEnd && index <= region.last && index <= end) {
      const lines = noticesBefore(blocks, region, index, locales);
      rights.push(...lines);
      [end, notice] = [index - 1 - lines.length, index];
    }
    if (region.isText[index]) before += text.length;
  }
  return { end, notice, rights };
}
