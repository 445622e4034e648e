import { AROUND, type Block } from "../blocks/block.ts";
import type { Page } from "../page.ts";
import { nearBlocks } from "./near-blocks.ts";
import { placesOfOthers } from "./places-of-others.ts";

const OUTSIDE = AROUND.nav | AROUND.footer | AROUND.aside;

/** Whether a block stands where dates of other things stand. */
export const isOutside = ({ around }: Block): boolean => (around.flags & OUTSIDE) !== 0;

/** Where the page begins: at its headline, else at its text. */
export const beginningOf = ({ classified }: Page): number | undefined =>
  classified.parts?.headline.block.index ?? classified.region?.first;

const OF_OTHERS = AROUND.nav | AROUND.comments | AROUND.related;

const TOP = AROUND.header | AROUND.frame;

/** Whether a block stands in the head of the site, above the headline: a date there is that of today. */
export function isInTop({ around, index }: Block, page: Page): boolean {
  const headline = page.classified.parts?.headline.block.index ?? 0;
  return index < headline && (around.flags & placesOfOthers(page, TOP)) !== 0;
}

/** Whether a block belongs to something else: to other pages, to comments, to the head of the site. */
export function isOfOthers(block: Block, page: Page): boolean {
  const distance = Math.abs(block.index - (beginningOf(page) ?? 0));
  return distance > 1 && (block.around.flags & placesOfOthers(page, OF_OTHERS)) !== 0;
}

const NEAR = 4;
const NEAR_TRUST = 0.89;
const FAR_TRUST = 0.75;
const FOOT_TRUST = 0.7;

/** A date beside the headline is that of the page; further away it may be that of a teaser. */
export function trustAt(block: Block | undefined, page: Page): number {
  if (block === undefined || isInTop(block, page) || isOfOthers(block, page)) return 0;
  if (isOutside(block)) return isInFoot(block, page) ? FOOT_TRUST : 0;
  const headline = page.classified.parts?.headline.block.index;
  const distance = headline === undefined ? 20 : Math.abs(block.index - headline);
  if (distance <= NEAR) return NEAR_TRUST;
  return page.classified.roles[block.index] === "chrome" ? 0 : FAR_TRUST;
}

/** Whether a block stands in the foot of the article itself. */
const isInFoot = (block: Block, page: Page): boolean =>
  (block.around.flags & AROUND.footer) !== 0 && nearBlocks(page).has(block);

/** A date with its block, as far as rules of dates must know it to weigh it. */
export interface PlacedDate {
  readonly value: string;
  readonly block: Block | undefined;
  readonly confidence: number;
}

const day = ({ value }: PlacedDate): string => value.slice(0, 10);

// Several days above the headline are those of a list of news.
const IN_LIST = 0.7;

/** Lowers the trust in dates of several days above the headline, where one stands below it. */
export function withoutListAbove<T extends PlacedDate>(dates: readonly T[], page: Page): T[] {
  const headline = page.classified.parts?.headline.block.index ?? 0;
  const isAbove = ({ block }: T): boolean => block !== undefined && block.index < headline;
  const above = dates.filter(isAbove);
  const isList = new Set(above.map(day)).size > 1 && above.length < dates.length;
  return isList
    ? dates.map((date) => (isAbove(date) ? { ...date, confidence: date.confidence * IN_LIST } : date))
    : [...dates];
}
