import { AROUND, type Block } from "../blocks/block.ts";
import { type Page, perPage } from "../page.ts";
import { placesOfOthers } from "./places-of-others.ts";

const OUTSIDE = AROUND.nav | AROUND.footer | AROUND.aside | AROUND.form | AROUND.hidden;

const OF_OTHERS = AROUND.comments | AROUND.related;

// So many blocks above and below a text are near it.
const REACH = 6;

/** Whether a block between headline and text, or in the article's own foot, only looks as if it stood outside. */
function isOfArticle({ around, index }: Block, headline: number | undefined, first: number): boolean {
  const outside = around.flags & OUTSIDE;
  const isBetween = headline !== undefined && index > headline && index < first;
  if (outside === AROUND.aside) return isBetween;
  return outside === AROUND.footer && (around.flags & (AROUND.article | AROUND.main)) !== 0;
}

/** The blocks near the text: above its first block, or right below its last one. */
function findNear({ classified, segments }: Page): ReadonlySet<Block> {
  const { region, parts } = classified;
  if (region === undefined) return new Set();
  const headline = parts?.headline.block;
  // What hides the whole text until the page has loaded hides no byline.
  const outside = OUTSIDE & ~((headline?.around.flags ?? 0) & AROUND.hidden);
  // Below the text stand comments, and what else the site has to offer.
  const others = placesOfOthers({ classified }, OF_OTHERS);
  const from = Math.min(headline?.index ?? region.first, region.first) - REACH;
  const near = segments.blocks.slice(Math.max(0, from), region.last + REACH + 1);
  return new Set(
    near.filter(
      (block) =>
        !(block.index > region.last && block.around.flags & others) &&
        (!(block.around.flags & outside) || isOfArticle(block, headline?.index, region.first)),
    ),
  );
}

/** The blocks in which a page says who wrote its text; several rules ask for them. */
export const nearBlocks: (page: Page) => ReadonlySet<Block> = perPage(findNear);
