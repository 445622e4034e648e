import { attribute } from "../dom/document.ts";
import { HEADINGS } from "../dom/elements.ts";
import { linksOf } from "../page.ts";
import { isSectionLabel } from "../sections/find-sections.ts";
import { AROUND, type Block, type Surroundings } from "./block.ts";
import { headingOf, isPseudoHeading } from "./head.ts";
import { isInside } from "./is-inside.ts";
import type { Region } from "./region.ts";
import { countWords, linkDensity, measuresOf } from "./score.ts";

const MOST_BLOCKS = 4;
const MOST_CHARACTERS = 500;
const MOST_LINK_WORDS = 5;
const MOST_LINKS = 0.6;
/** The share of the text that stands before a teaser at least. */
const LEAST_BEFORE = 0.5;

/** The smallest element that holds all of some blocks. */
function holderOf(blocks: readonly Block[]): Surroundings | undefined {
  let holder = blocks[0]?.around;
  for (const { around } of blocks) while (holder !== undefined && !isInside(around, holder)) holder = holder.parent;
  return holder;
}

/** "Zum Chatbot", "Mehr dazu": a short link to another page ends the block. */
function endsInLink(block: Block | undefined): boolean {
  const link = block && linksOf(block).at(-1);
  if (block === undefined || link === undefined || link.to < block.text.length) return false;
  const href = attribute(link.element, "href") ?? "";
  return countWords(link.text) <= MOST_LINK_WORDS && !/^\s{0,5}(?:mailto|tel|javascript):|\.pdf(?:$|[?#])/i.test(href);
}

const MOST_TITLE_WORDS = 6;

/** A heading, or a short line; "Neuer Wohnsitz? Fristen beachten!" ends as a sentence does. */
const isTitle = (block: Block): boolean =>
  headingOf(block) !== undefined ||
  isPseudoHeading(block) ||
  (measuresOf(block).words <= MOST_TITLE_WORDS && block.linkLength === 0 && !/[.:]$/.test(block.text));

const levelOf = (block: Block | undefined): number => {
  const heading = block && headingOf(block);
  return heading ? (HEADINGS[heading.tag] ?? 6) : 7;
};

/** Whether class names between a block and an element around the text speak against it: `teaser`, `widget`. */
function isSetAside({ around }: Block, holder: Surroundings): boolean {
  for (let at: Surroundings | undefined = around; at !== undefined && at !== holder; at = at.parent)
    if (at.hints.against > at.hints.for || at.flags & AROUND.aside) return true;
  return false;
}

/** Whether a title stands apart from the text before it: outside its element, set aside, or as large as the headline. */
function standsApart(title: Block, before: readonly Block[], headline: Block | undefined): boolean {
  const holder = holderOf(before);
  if (holder === undefined || before.length < 2) return false;
  if (!isInside(title.around, holder) || isSetAside(title, holder)) return true;
  return headingOf(title) !== undefined && levelOf(title) <= levelOf(headline);
}

/**
 * Finds the teaser of another page that stands behind a text: a title apart from the text, a sentence or two, and a link.
 *
 * @param blocks - the page
 * @param region - where its text stands
 * @param headline - its headline
 * @returns the index of the first block behind the text, or `undefined` where the text ends without one
 */
export function teaserAfter(blocks: readonly Block[], region: Region, headline: Block | undefined): number | undefined {
  const text = blocks.slice(region.first, region.last + 1).filter(({ index }) => region.isText[index]);
  const total = text.reduce((sum, block) => sum + block.text.length, 0);
  const [last] = text.slice(-1);
  const next = blocks[region.last + 1];
  if (!endsInLink(last) && !(next && linkDensity(next) > 0.9 && endsInLink(next))) return undefined;
  let length = 0;
  for (let index = region.last; index > region.last - MOST_BLOCKS && index > region.first; index -= 1) {
    const block = blocks[index] as Block;
    length += block.text.length;
    if (length > MOST_CHARACTERS || length > (1 - LEAST_BEFORE) * total) return undefined;
    if (index === region.last || !isTitle(block) || isSectionLabel(block)) continue;
    const before = text.filter((one) => one.index < index && one !== headline);
    if (!standsApart(block, before, headline)) return undefined;
    // "nach oben | drucken" stands between a text and what follows it.
    const end = before.findLast((one) => linkDensity(one) <= MOST_LINKS);
    return (end?.index ?? region.first) + 1;
  }
  return undefined;
}
