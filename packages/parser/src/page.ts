import type { Block, BlockLink, Segments } from "./blocks/block.ts";
import type { Classified } from "./blocks/classify.ts";
import { MadeLink } from "./blocks/made-blocks.ts";
import type { Span } from "./candidates/candidate.ts";
import type { PageDocument, PageElement, PageText } from "./dom/document.ts";
import type { Locale } from "./locales/locale.ts";
import type { LayoutElements } from "./profiles/apply-layout.ts";
import type { Profile } from "./profiles/profile.ts";
import type { LinkedData } from "./structured-data/json-ld.ts";
import type { HeadData } from "./structured-data/meta-tags.ts";

/** The language of a page, and the words that tell it. */
export interface PageLanguage {
  /** BCP 47, without a region: `de`; `und` where it is not known. */
  readonly tag: string;
  /** From 0 to 1. */
  readonly confidence: number;
  /** Words for it, the page's language first, then every other one. */
  readonly locales: readonly Locale[];
}

/** Everything that the rules of the fields look at. */
export interface Page {
  readonly document: PageDocument;
  /** Where the page was found, if the caller or the page says so. */
  readonly url: URL | undefined;
  /** What relative links refer to. */
  readonly base: URL | undefined;
  readonly head: HeadData;
  readonly jsonLd: readonly LinkedData[];
  readonly segments: Segments;
  readonly classified: Classified;
  readonly language: PageLanguage;
  readonly profile: Profile | undefined;
  /** The elements that the profile names, where the page has them. */
  readonly layout: LayoutElements | undefined;
  /** IANA zone of times without an offset, where the caller knows it. */
  readonly timeZone: string | undefined;
  /** The day or time at which the page is read, as the caller says: `2026-05-04`. */
  readonly now: string | undefined;
  /** What rules have found out about the page and others may ask again; see {@link perPage}. */
  readonly found: Map<unknown, unknown>;
}

/**
 * Keeps with a page what several rules ask of it. A `WeakMap` would do the same, but what one that lives as long as the
 * program holds counts as alive until the next full collection, and with it the whole tree of the page.
 *
 * @param find - finds it out
 * @returns the same function, which remembers its result for as long as there is the page
 */
export function perPage<T>(find: (page: Page) => T): (page: Page) => T {
  return (page) => {
    if (page.found.has(find)) return page.found.get(find) as T;
    const result = find(page);
    page.found.set(find, result);
    return result;
  };
}

/** The place of a block, or of some of its characters, in the source. */
export function spanOf(block: Block, from: number = 0, to: number = block.text.length): Span {
  const pieces = block.pieces.filter((piece) => piece.to > from && piece.at < to);
  const first = pieces[0];
  const last = pieces[pieces.length - 1];
  const text = block.text.slice(from, to);
  return first && last ? { text, start: first.node.start, end: last.node.end } : { text };
}

/** The place of an element's start tag, where its attributes stand. */
export function spanOfTag(element: PageElement, text: string): Span {
  return { text, start: element.start, end: element.startTagEnd };
}

/** The first block that ends behind a place of the source; blocks stand in the order of the source. */
function firstEndingBehind(blocks: readonly Block[], place: number): Block | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return blocks[low];
}

/** The block in which an element stands, or the first that stands in it. */
export function blockAt(element: PageElement, { blocks }: Segments): Block | undefined {
  const block = firstEndingBehind(blocks, element.start);
  return block !== undefined && block.start < element.end ? block : undefined;
}

/** The links of a block, with the text that each shows; several fields look at those of the same blocks. */
export function linksOf(block: Block): readonly BlockLink[] {
  block.links ??= findLinks(block);
  return block.links;
}

const NO_LINKS: readonly BlockLink[] = [];

function findLinks(block: Block): readonly BlockLink[] {
  const links: MadeLink[] = [];
  for (const piece of block.pieces) {
    const element = linkAround(piece.node);
    const last = links[links.length - 1];
    if (element === undefined) continue;
    if (last?.element === element) last.to = piece.to;
    else links.push(new MadeLink(element, piece.at, piece.to));
  }
  if (links.length === 0) return NO_LINKS;
  for (const link of links) link.text = block.text.slice(link.from, link.to);
  // What is kept is a copy, for the reason that `made-blocks.ts` gives.
  return links.slice();
}

// A link may also stand around whole blocks; further out it is no link of this text.
const LINK_REACH = 8;

function linkAround(node: PageText | PageElement): PageElement | undefined {
  let at = node.parent;
  for (let level = 0; at !== undefined && level < LINK_REACH; at = at.parent, level++) {
    if (at.tag === "a") return at;
  }
  return undefined;
}
