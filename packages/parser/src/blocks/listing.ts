import { findDates } from "../dates/parse-date.ts";
import { attribute } from "../dom/document.ts";
import { isMoreLink } from "../listing/rows.ts";
import type { Locale } from "../locales/locale.ts";
import { linksOf } from "../page.ts";
import { AROUND, type Block } from "./block.ts";
import { headingOf } from "./head.ts";
import type { Region } from "./region.ts";
import { countWords, endsSentence, linkDensity, measuresOf } from "./score.ts";
import { hasDatedText, isShortListing } from "./short-listing.ts";

const OUTSIDE = AROUND.nav | AROUND.footer | AROUND.dialog | AROUND.hidden | AROUND.aside;
const FEWEST_ITEMS = 5;
const ITEMS_IN_TEXT = 4;
const SHORT_TEXT = 400;
/** Characters of a post that a page shows below its title. */
const POST = 200;
/** Characters of a text that is no excerpt. */
const OWN_TEXT = 450;
/** Paragraphs that are a text among excerpts, and more than a foreword has. */
const SOME = 3;
const MANY = 6;
/** Characters that are a text even where its sentences end in no way that is known. */
const LONG_RUN = 1500;

const isTitleLink = (block: Block | undefined): boolean =>
  block !== undefined && linkDensity(block) > 0.7 && measuresOf(block).words >= 3;

/** A line that is one link to a document, whatever its words: "Download". */
const isFileLink = (block: Block | undefined): boolean =>
  block !== undefined &&
  linkDensity(block) > 0.9 &&
  linksOf(block).some(({ element }) => /\.(?:pdf|docx?|odt)(?:[?#]|$)/i.test(attribute(element, "href") ?? ""));

const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

const FEWEST_WORDS = 8;
const LONGEST_LINE = 250;

const isParagraph = ({ text }: Block): boolean => countWords(text) >= FEWEST_WORDS && endsSentence(text);

const FEWEST_OF_TITLE = 3;

/** A linked title in a line of its own, and some text below it. */
function beginsWithTitle(block: Block | undefined): boolean {
  if (block === undefined || block.linkLength === 0) return false;
  const [first] = linksOf(block);
  return first?.from === 0 && countWords(first.text) >= FEWEST_OF_TITLE && block.text[first.to] === "\n";
}

/** The lines of a block that hold a date and the linked title of another page each. */
function datedLinesOf(block: Block, locales: readonly Locale[]): number {
  if (block.linkLength === 0 || block.around.flags & OUTSIDE || !block.text.includes("\n")) return 0;
  const titles = linksOf(block).filter(({ text }) => countWords(text) >= FEWEST_OF_TITLE);
  return titles.filter(({ from, to }) => {
    const line = block.text.slice(
      block.text.lastIndexOf("\n", from) + 1,
      block.text.indexOf("\n", to) + 1 || undefined,
    );
    return line.length < LONGEST_LINE && findDates(line, locales)[0] !== undefined;
  }).length;
}

/** A heading that leads to another page. */
const isLinkedHeading = (block: Block): boolean =>
  headingOf(block) !== undefined && !(block.around.flags & OUTSIDE) && isTitleLink(block);

/** A date beside the linked title of another page, or both in one line. */
function isItem(block: Block, blocks: readonly Block[], locales: readonly Locale[]): boolean {
  if (block.around.flags & OUTSIDE || block.text.length > 250) return false;
  const date = findDates(block.text, locales)[0];
  if (date === undefined) return false;
  if (block.linkLength > date.text.length && measuresOf(block).words >= 4) return true;
  if ([1, 2, 3].some((offset) => isFileLink(blocks[block.index + offset]))) return true;
  if (beginsWithTitle(blocks[block.index + 1])) return true;
  return [-2, -1, 1, 2].some((offset) => isTitleLink(blocks[block.index + offset]));
}

const TEASER_REACH = 4;

/** A title without a link, and below it "Read more": the teaser of another page. */
function isTeaserHeading(block: Block, blocks: readonly Block[]): boolean {
  const heading = headingOf(block);
  if (heading === undefined || heading.tag === "h1" || block.around.flags & OUTSIDE || block.linkLength > 0)
    return false;
  for (const next of blocks.slice(block.index + 1, block.index + 1 + TEASER_REACH)) {
    if (headingOf(next) !== undefined) return false;
    if (linkDensity(next) > 0.7 && isMoreLink(next.text)) return true;
  }
  return false;
}

/** A stretch of text between two items. */
interface Run {
  length: number;
  paragraphs: number;
}

/** The text from the first block of a region on, cut at the items among it. */
function runsBetween(blocks: readonly Block[], region: Region, items: ReadonlySet<Block>): Run[] {
  const runs: Run[] = [{ length: 0, paragraphs: 0 }];
  for (const block of blocks.slice(region.first, region.last + 1)) {
    if (items.has(block)) runs.push({ length: 0, paragraphs: 0 });
    const run = runs[runs.length - 1];
    if (run === undefined || items.has(block) || !region.isText[block.index]) continue;
    run.length += block.text.length;
    if (isParagraph(block)) run.paragraphs++;
  }
  return runs;
}

/** Posts below each other begin with a title each, and go on with some text. */
const isPosts = ([head, ...behind]: readonly Run[]): boolean =>
  (head?.length ?? 0) < POST && behind.filter(({ length }) => length >= POST).length >= ITEMS_IN_TEXT;

/** Paragraphs without an item among them are a text; teasers of other pages may stand before, behind and between them. */
function hasOwnText(runs: readonly Run[], isArticle: boolean): boolean {
  if (isArticle)
    return runs.some(({ length, paragraphs }) => length >= LONG_RUN || (paragraphs >= 2 && length >= POST));
  if (isPosts(runs)) return false;
  const half = runs.reduce((sum, { length }) => sum + length, 0) / 2;
  // Three paragraphs about a board above the agendas of its meetings are a foreword.
  const isMost = (paragraphs: number): boolean => runs.length - 1 < 2 * paragraphs;
  return runs.some(
    ({ length, paragraphs }) =>
      paragraphs >= MANY || (paragraphs >= SOME && isMost(paragraphs) && length >= OWN_TEXT && length >= half),
  );
}

/** What {@link isListing} needs besides the blocks. */
export interface ListingSignals {
  /** Where the page's text stands. */
  readonly region: Region | undefined;
  readonly locales: readonly Locale[];
  /** The page says of itself that it is one article. */
  readonly isArticle: boolean;
  /** The index of its headline. */
  readonly headline: number | undefined;
}

function itemsOf(blocks: readonly Block[], locales: readonly Locale[]): Block[] {
  const items: Block[] = [];
  for (const block of blocks) {
    const lines = datedLinesOf(block, locales);
    for (let line = 1; line < lines; line += 1) items.push(block);
    if (lines > 1 || isLinkedHeading(block) || isTeaserHeading(block, blocks) || isItem(block, blocks, locales))
      items.push(block);
  }
  return items;
}

const FEWEST_ABOVE = 3;

/** A few dated titles above the only text, which is short: an address and its hours. */
function isAllAbove(items: readonly Block[], blocks: readonly Block[], region: Region | undefined): boolean {
  if (region === undefined || items.length < FEWEST_ABOVE || items.some(({ index }) => index >= region.first))
    return false;
  return lengthOf(blocks.filter(({ index }) => region.isText[index])) < SHORT_TEXT / 2;
}

/**
 * Whether a page lists several releases instead of holding one: dated titles with links, again and again, and no text but
 * theirs.
 *
 * @param blocks - the page
 * @param signals - where its text stands, and what the page says of itself
 */
export function isListing(blocks: readonly Block[], signals: ListingSignals): boolean {
  const { locales, headline = -1 } = signals;
  const items = itemsOf(blocks, locales);
  const isDated = (text: string): boolean => findDates(text, locales)[0] !== undefined;
  return isListOf(items, blocks, signals) && !hasDatedText(items, blocks, { headline, isDated });
}

function isListOf(items: readonly Block[], blocks: readonly Block[], signals: ListingSignals): boolean {
  const { region, isArticle, headline = -1 } = signals;
  if (region !== undefined && !isArticle && isShortListing(items, blocks, { region, headline })) return true;
  if (items.length < FEWEST_ITEMS) return !isArticle && isAllAbove(items, blocks, region);
  if (region === undefined) return true;
  const text = blocks.filter(({ index }) => region.isText[index]);
  // Addresses and hours of offices beside a list of releases are no text of a release.
  if (!text.some(isParagraph)) return !isArticle || lengthOf(text) < SHORT_TEXT;
  // An index of documents has a foreword.
  const documents = items.filter(({ index }) => [1, 2, 3].some((offset) => isFileLink(blocks[index + offset]))).length;
  const length = lengthOf(text);
  if (hasOwnText(runsBetween(blocks, region, new Set(items)), isArticle)) return false;
  if (documents >= FEWEST_ITEMS && length < 4 * SHORT_TEXT) return true;
  const among = items.filter(({ index }) => index > region.first && index < region.last).length;
  return length < SHORT_TEXT || among >= ITEMS_IN_TEXT;
}
