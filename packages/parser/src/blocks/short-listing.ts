import { attribute } from "../dom/document.ts";
import { linksOf } from "../page.ts";
import type { Block } from "./block.ts";
import { headingOf } from "./head.ts";
import type { Region } from "./region.ts";
import { countWords, endsSentence } from "./score.ts";

const FEWEST = 3;
/** So far before the first text of the page its first entry may stand: a title, a date, a subject. */
const REACH = 4;
/** So many blocks one entry may have. */
const FARTHEST = 9;
/** Characters of a text that is no excerpt. */
const OWN_TEXT = 450;
const FEWEST_WORDS = 8;

const isParagraph = ({ text }: Block): boolean => countWords(text) >= FEWEST_WORDS && endsSentence(text);

/** A linked name may lead to a list of its kind, or to the page itself, and is no entry. */
const leadsElsewhere = (block: Block): boolean =>
  linksOf(block).every(({ element }) => !attribute(element, "href")?.startsWith("#"));

/** How many entries a list has, whose titles and dates may stand in blocks of their own. */
function entriesOf(items: readonly Block[]): number {
  const titles = items.filter((item) => headingOf(item) !== undefined && leadsElsewhere(item)).length;
  return Math.max(titles, items.length - titles);
}

/** The items up to a gap that no entry leaves. */
function inOneRun(items: readonly Block[]): Block[] {
  const gap = items.findIndex(({ index }, at) => at > 0 && index - (items[at - 1]?.index ?? 0) > FARTHEST);
  return gap < 0 ? [...items] : items.slice(0, gap);
}

/**
 * Whether a page whose text stands in a few entries is a list of them: three or four dated titles with links, from its headline
 * on, and nothing but an excerpt below each.
 *
 * @param items - the blocks that look like entries, in the order of the page
 * @param blocks - the page
 * @param place - where the page's text and its headline stand
 */
export function isShortListing(
  items: readonly Block[],
  blocks: readonly Block[],
  { region, headline }: { readonly region: Region; readonly headline: number },
): boolean {
  const from = Math.max(headline + 1, region.first - REACH);
  const entries = inOneRun(items.filter(({ index }) => index >= from));
  const [first] = entries;
  // A headline that is itself an entry may be the title of a text that links to its own page.
  if (
    first === undefined ||
    first.index > region.last ||
    entriesOf(entries) < FEWEST ||
    items.some(({ index }) => index === headline)
  )
    return false;
  let paragraphs = 0;
  let length = 0;
  const known = new Set(entries);
  for (const block of blocks.slice(region.first, region.last + 1)) {
    if (known.has(block)) [paragraphs, length] = [0, 0];
    else if (region.isText[block.index]) {
      length += block.text.length;
      if (isParagraph(block)) paragraphs += 1;
    }
    if (length >= OWN_TEXT || paragraphs > (block.index < first.index ? 0 : 1)) return false;
  }
  return true;
}

const DAY_REACH = 3;
const LONGEST_DAY = 60;
const FEWEST_OF_HEADLINE = 3;

/**
 * Whether a text with a headline and a day of its own stands above all entries: those are other releases.
 *
 * @param items - the blocks that look like entries
 * @param blocks - the page
 * @param place - where its headline stands, and whether a text names a day
 */
export function hasDatedText(
  items: readonly Block[],
  blocks: readonly Block[],
  { headline, isDated }: { readonly headline: number; readonly isDated: (text: string) => boolean },
): boolean {
  const title = blocks[headline];
  const first = items[0]?.index ?? blocks.length;
  if (title === undefined || first < headline || countWords(title.text) < FEWEST_OF_HEADLINE) return false;
  const above = blocks.slice(headline + 1, Math.min(first, headline + 1 + DAY_REACH));
  const day = above.find(({ text, linkLength }) => text.length <= LONGEST_DAY && linkLength === 0 && isDated(text));
  // Behind a foreword, the first day may be that of an entry.
  const isOwn = day !== undefined && !blocks.slice(headline + 1, day.index).some(isParagraph);
  return isOwn && blocks.slice(day.index + 1, first).some(isParagraph);
}
