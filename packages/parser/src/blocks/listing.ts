import { findDates } from "../dates/parse-date.ts";
import { attribute } from "../dom/document.ts";
import type { Locale } from "../locales/locale.ts";
import { linksOf } from "../page.ts";
import { AROUND, type Block } from "./block.ts";
import { headingOf } from "./head.ts";
import type { Region } from "./region.ts";
import { countWords, endsSentence, linkDensity } from "./score.ts";

const OUTSIDE = AROUND.nav | AROUND.footer | AROUND.dialog | AROUND.hidden | AROUND.aside;
const FEWEST_ITEMS = 5;
const ITEMS_IN_TEXT = 4;
const SHORT_TEXT = 400;
const LONG_TEXT = 1200;
const MOST_OF_TEXT = 0.75;

const isTitleLink = (block: Block | undefined): boolean =>
  block !== undefined && linkDensity(block) > 0.7 && countWords(block.text) >= 3;

/** A line that is one link to a document, whatever its words: "Download". */
const isFileLink = (block: Block | undefined): boolean =>
  block !== undefined &&
  linkDensity(block) > 0.9 &&
  linksOf(block).some(({ element }) => /\.(?:pdf|docx?|odt)(?:[?#]|$)/i.test(attribute(element, "href") ?? ""));

const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

const FEWEST_WORDS = 8;

const isParagraph = ({ text }: Block): boolean => countWords(text) >= FEWEST_WORDS && endsSentence(text);

/** A heading that leads to another page. */
const isLinkedHeading = (block: Block): boolean =>
  headingOf(block) !== undefined && !(block.around.flags & OUTSIDE) && isTitleLink(block);

/** A date beside the linked title of another page, or both in one line. */
function isItem(block: Block, blocks: readonly Block[], locales: readonly Locale[]): boolean {
  if (block.around.flags & OUTSIDE || block.text.length > 250) return false;
  const date = findDates(block.text, locales)[0];
  if (date === undefined) return false;
  if (block.linkLength > date.text.length && countWords(block.text) >= 4) return true;
  if ([1, 2, 3].some((offset) => isFileLink(blocks[block.index + offset]))) return true;
  return [-2, -1, 1, 2].some((offset) => isTitleLink(blocks[block.index + offset]));
}

/**
 * Whether a page lists several releases instead of holding one: dated titles with links, again and again, among its text.
 *
 * @param blocks - the page
 * @param region - where its text stands
 * @param locales - the words of its language
 */
export function isListing(blocks: readonly Block[], region: Region | undefined, locales: readonly Locale[]): boolean {
  const items = blocks.filter((block) => isLinkedHeading(block) || isItem(block, blocks, locales));
  if (items.length < FEWEST_ITEMS) return false;
  if (region === undefined) return true;
  const text = blocks.filter(({ index }) => region.isText[index]);
  // Addresses and hours of offices beside a list of releases are no text of a release.
  if (!text.some(isParagraph)) return true;
  const length = lengthOf(text);
  const inside = items.filter(({ index }) => index > region.first && index < region.last);
  // A line about comments behind the teasers below a text makes no list of it.
  const before = inside[0] === undefined ? 0 : lengthOf(text.filter(({ index }) => index < (inside[0]?.index ?? 0)));
  const among = before >= LONG_TEXT && before >= MOST_OF_TEXT * length ? 0 : inside.length;
  // An index of documents has a foreword.
  const documents = items.filter(({ index }) => [1, 2, 3].some((offset) => isFileLink(blocks[index + offset]))).length;
  return length < SHORT_TEXT || among >= ITEMS_IN_TEXT || (documents >= FEWEST_ITEMS && length < 4 * SHORT_TEXT);
}
