import { AROUND, type Block, type Surroundings } from "../blocks/block.ts";
import { headingOf } from "../blocks/head.ts";
import { isInside } from "../blocks/is-inside.ts";
import { countWords } from "../blocks/score.ts";
import { cleanLine } from "../body/clean-text.ts";
import { attribute, type PageElement } from "../dom/document.ts";
import { civicWords, lazily } from "../locales/civic/index.ts";
import { linksOf } from "../page.ts";

/** A link that may be the title of an entry. */
export interface TitleLink {
  readonly href: string;
  readonly block: Block;
  readonly text: string;
  /** Where its element ends in the source; a link around a whole teaser ends behind the blocks after its title. */
  readonly end: number;
  /** Where it begins and ends in the block's text. */
  readonly from: number;
  readonly to: number;
}

/** The part of a page that holds one entry and no other. */
export interface Row {
  readonly link: TitleLink;
  /** Its element; `undefined` where several entries share a block. */
  readonly element: Surroundings | undefined;
  readonly blocks: readonly Block[];
  /** Where the row belongs: rows of one list have the same. */
  readonly shape: string;
}

// A form may stand around a whole list, to sort it.
const OUTSIDE = AROUND.nav | AROUND.footer | AROUND.dialog | AROUND.hidden;
const SHORTEST_TITLE = 12;
const MAX_TITLE = 400;
const LONGEST_MORE = 60;
const MOST_LINKS = 2000;

const moreWords = lazily(
  () =>
    new Set([
      ...civicWords.flatMap(({ more, nextPage, sections }) => [...more, ...nextPage, ...(sections.attachments ?? [])]),
      ...["pdf", "herunterladen", "télécharger", "scarica", "descargar", "baixar", "lataa", "ladda ner"],
    ]),
);

/** What a link says of the file behind it: "Download PDF", "Download (PDF, 2 MB)". */
const FORMAT = /(?<!\p{L})(?:pdf|docx?|odt|html)(?!\p{L})|[,\s(]{1,3}\d[\d.,]{0,8}\s?[km]?b(?!\p{L})|[()]/gu;

const bare = (text: string): string => text.replace(/[\s›»>→….:,]+$/u, "").replace(/^[\s›»>→]+/u, "");

/** Whether a link says only that there is more behind it: "Read more", "Download", "Download PDF". */
export function isMoreLink(text: string): boolean {
  const line = bare(text.toLowerCase());
  return moreWords().has(line) || (line.length <= LONGEST_MORE && moreWords().has(bare(line.replace(FORMAT, " "))));
}

const isTitle = (text: string, block: Block): boolean =>
  text.length <= MAX_TITLE &&
  !isMoreLink(text) &&
  (countWords(text) >= 3 ||
    text.length >= SHORTEST_TITLE + 6 ||
    (headingOf(block) !== undefined && text.length >= SHORTEST_TITLE));

/** The links that may be titles, in the order of the page; or, on request, those that lead to files and whole texts. */
export function titleLinks(blocks: readonly Block[], wanted: "titles" | "more"): TitleLink[] {
  const found: TitleLink[] = [];
  const inside = new Map<PageElement, number>();
  for (const block of blocks) {
    if (block.linkLength === 0 || block.around.flags & OUTSIDE) continue;
    for (const { element, text, from, to } of linksOf(block)) {
      const href = attribute(element, "href")?.trim();
      if (!href || /^(?:#|javascript:|mailto:|tel:|data:)/i.test(href) || found.length === MOST_LINKS) continue;
      const line = cleanLine(text);
      const fits = wanted === "titles" ? isTitle(line, block) : isMoreLink(line);
      if (!fits) continue;
      const link = { href: href.replace(/\s+/g, ""), block, text: line, end: element.end, from, to };
      const known = inside.get(element);
      // A link around a whole teaser: its heading is the title, not the lines before and after it.
      if (known === undefined) inside.set(element, found.push(link) - 1);
      else if (headingOf(block) && found[known] && !headingOf(found[known].block)) found[known] = link;
    }
  }
  return found;
}

const MANY = Symbol("many");

/** For each element around the links, the one address that it holds, or that it holds several. */
function addressesBelow(links: readonly TitleLink[]): Map<Surroundings, string | typeof MANY> {
  const below = new Map<Surroundings, string | typeof MANY>();
  for (const { href, block } of links) {
    for (let at: Surroundings | undefined = block.around; at !== undefined; at = at.parent) {
      const known = below.get(at);
      if (known === href || known === MANY) break;
      below.set(at, known === undefined ? href : MANY);
    }
  }
  return below;
}

/** The block of a link, and those behind it around which the same link stands. */
function blocksOfLink({ block, end }: TitleLink, blocks: readonly Block[]): Block[] {
  let last = block.index;
  while ((blocks[last + 1]?.end ?? Number.POSITIVE_INFINITY) <= end) last += 1;
  return blocks.slice(block.index, last + 1);
}

function blocksOf(element: Surroundings, from: Block, blocks: readonly Block[]): Block[] {
  let first = from.index;
  while (first > 0 && isInside(blocks[first - 1]?.around, element)) first -= 1;
  let last = from.index;
  while (last + 1 < blocks.length && isInside(blocks[last + 1]?.around, element)) last += 1;
  return blocks.slice(first, last + 1);
}

function shapeOf(element: Surroundings | undefined, link: TitleLink): string {
  const path: string[] = [];
  for (let at = element; at !== undefined && path.length < 4; at = at.parent) path.push(at.element.tag);
  return `${path.join("<")} ${headingOf(link.block)?.tag ?? ""}`;
}

const signatureOf = ({ element }: Surroundings): string =>
  `${element.tag} ${
    (attribute(element, "class") ?? "")
      .slice(0, 200)
      .replace(/[\d_-]+/g, "")
      .split(/\s+/)[0]
  }`;

/** The largest element around a link that holds no other. */
function largestOf(link: TitleLink, below: ReadonlyMap<Surroundings, unknown>): Surroundings | undefined {
  let element: Surroundings | undefined;
  for (
    let at: Surroundings | undefined = link.block.around;
    at !== undefined && below.get(at) === link.href;
    at = at.parent
  )
    element = at;
  // The whole page is no row, and neither is its main part where that holds a single link.
  const isWhole =
    element === undefined || element.parent === undefined || /^(?:body|main|html)$/.test(element.element.tag);
  return isWhole ? undefined : element;
}

const MOST_LEVELS = 12;

/** The elements from a link's block up to the largest that holds no other link. */
function chainOf(link: TitleLink, element: Surroundings | undefined): Surroundings[] {
  const chain: Surroundings[] = [];
  if (element === undefined) return chain;
  for (
    let at: Surroundings | undefined = link.block.around;
    at !== undefined && chain.length < MOST_LEVELS;
    at = at.parent
  ) {
    chain.push(at);
    if (at === element) break;
  }
  return chain;
}

/** The outermost kind of element that stands around the most links. */
function usualSignature(chains: readonly (readonly Surroundings[])[]): string | undefined {
  const counts = new Map<string, { links: number; level: number }>();
  for (const chain of chains) {
    const seen = new Map(chain.map((at, level) => [signatureOf(at), level] as const));
    for (const [signature, level] of seen) {
      const known = counts.get(signature);
      counts.set(signature, { links: (known?.links ?? 0) + 1, level: Math.max(known?.level ?? 0, level) });
    }
  }
  return [...counts].sort(([, a], [, b]) => b.links - a.links || b.level - a.level)[0]?.[0];
}

/**
 * Cuts a page into rows: around each link that may be a title, the largest element that holds no other.
 *
 * @param blocks - the page
 * @param links - see {@link titleLinks}
 * @returns a row per address, in the order of the page
 */
export function rowsOf(blocks: readonly Block[], links: readonly TitleLink[]): Row[] {
  const below = addressesBelow(links);
  const largest = links.map((link) => largestOf(link, below));
  const chains = links.map((link, index) => chainOf(link, largest[index]));
  const usual = usualSignature(chains);
  const rows: Row[] = [];
  const known = new Set<string>();
  links.forEach((link, index) => {
    // A group with one entry is a row with a heading; inside it stands the same element as around the other entries.
    const element = chains[index]?.findLast((at) => signatureOf(at) === usual) ?? largest[index];
    const key = `${link.href} ${element === undefined ? link.block.index : element.element.start}`;
    if (known.has(key)) return;
    known.add(key);
    const inside = element === undefined ? blocksOfLink(link, blocks) : blocksOf(element, link.block, blocks);
    rows.push({ link, element, blocks: inside, shape: shapeOf(element, link) });
  });
  return rows;
}
