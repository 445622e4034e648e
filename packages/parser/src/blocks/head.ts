import { attribute, type PageElement } from "../dom/document.ts";
import { HEADINGS } from "../dom/elements.ts";
import { normalizeText } from "../locales/letters.ts";
import { AROUND, type Block } from "./block.ts";
import { wordsOf } from "./characters.ts";
import { endsSentence, linkDensity, measuresOf } from "./score.ts";

/** What other parts of the page say about its headline. */
export interface TitleHints {
  /** Texts of `title`, `og:title`, JSON-LD … with the trust put in each, from 0 to 1. */
  readonly titles: readonly { text: string; trust: number }[];
  /** Names of the site, of the series: what a headline is not. */
  readonly notTitles: ReadonlySet<string>;
  /** Words of the last part of the address. */
  readonly slug: ReadonlySet<string>;
}

const TAG_SCORE: Readonly<Record<string, number>> = { h1: 5, h2: 3, h3: 2.4, h4: 1.4, h5: 0.8, h6: 0.6 };
const TITLE_CLASS =
  /(?:^|[-_\s])(?:head(?:line|ing)?|title|titel|titre|entry-title|post-title|article-title|name)(?:$|[-_\s])/i;

// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII begins with them
const ASCII = /^[\u0000-\u007f]*$/;

/** A text as a sequence of comparable words. */
export function comparable(text: string): string {
  return wordsOf(ASCII.test(text) ? text : normalizeText(text, "NFKC")).join(" ");
}

/** The heading element around a block, if any. */
export function headingOf(block: Block): PageElement | undefined {
  if (!(block.around.flags & AROUND.heading)) return undefined;
  for (let at: PageElement | undefined = block.around.element, level = 0; at && level < 6; at = at.parent, level++) {
    if (Object.hasOwn(HEADINGS, at.tag)) return at;
  }
  return undefined;
}

/** Whether a block that is no heading is set as one: short and all in bold or large type. */
export function isPseudoHeading(block: Block): boolean {
  return block.strongLength >= 0.9 * block.text.length && block.text.length <= 200 && !endsSentence(block.text);
}

/** The titles of a page as they are compared, each once: most pages say the same in five places. */
interface PreparedTitles {
  /** In lower case: those that stand in no other one, and those in which no other one stands. */
  readonly outermost: string;
  readonly innermost: readonly string[];
  readonly comparable: readonly { readonly text: string; readonly padded: string; readonly trust: number }[];
}

function prepareTitles({ titles }: TitleHints): PreparedTitles {
  const trusts = new Map<string, number>();
  for (const { text, trust } of titles) {
    const own = comparable(text);
    trusts.set(own, Math.max(trust, trusts.get(own) ?? 0));
  }
  const lower = [...new Set(titles.map(({ text }) => text.toLowerCase()))];
  return {
    // No text of a page holds what joins them.
    outermost: lower.filter((title) => !lower.some((other) => other !== title && other.includes(title))).join("\u0000"),
    innermost: lower.filter((title) => !lower.some((other) => other !== title && title.includes(other))),
    comparable: [...trusts].map(([text, trust]) => ({ text, padded: ` ${text} `, trust })),
  };
}

const LEAST_INNER_TITLE = 12;

function agreement(own: string, titles: PreparedTitles): number {
  if (own === "") return 0;
  const padded = ` ${own} `;
  let best = 0;
  for (const title of titles.comparable) {
    const { length } = title.text;
    if (title.text === own) best = Math.max(best, title.trust);
    else if (length > own.length && title.padded.includes(padded))
      best = Math.max(best, title.trust * Math.min(1, 0.35 + own.length / length));
    else if (length > LEAST_INNER_TITLE && length < own.length && padded.includes(title.padded))
      best = Math.max(best, title.trust * (length / own.length));
  }
  return best;
}

// Most blocks are no heading and stand in no title; this tells them apart without taking their words apart.
function mayAgree(text: string, titles: PreparedTitles): boolean {
  if (text.length > 250 || text.length < 4) return false;
  const lower = text.toLowerCase();
  return titles.outermost.includes(lower) || titles.innermost.some((title) => lower.includes(title));
}

function slugAgreement(comparableText: string, slug: ReadonlySet<string>): number {
  if (slug.size < 2) return 0;
  const own = new Set(comparableText.split(" "));
  let shared = 0;
  for (const word of own) if (slug.has(word)) shared++;
  return shared / Math.max(slug.size, own.size);
}

/** Whether a block is set in large type by a `font` element; the text of a page has size 3. */
function isLarge(block: Block): boolean {
  for (let at = block.pieces[0]?.node.parent; at !== undefined && at !== block.around.element; at = at.parent)
    if (at.tag === "font" && Number(attribute(at, "size") ?? 0) >= 4) return true;
  return false;
}

function markupScore(block: Block): number {
  const heading = headingOf(block);
  let score = heading ? (TAG_SCORE[heading.tag] ?? 0) : isPseudoHeading(block) ? (isLarge(block) ? 2.2 : 1.8) : 0;
  for (let at: PageElement | undefined = block.around.element, level = 0; at && level < 2; at = at.parent, level++) {
    if (!at.hasAttributes) continue;
    if (attribute(at, "itemprop")?.split(" ").includes("headline")) score += 4;
    if (at.classes?.has(TITLE_CLASS)) score += 1;
  }
  return score;
}

function penalties(block: Block, own: string, hints: TitleHints): number {
  const { flags } = block.around;
  const { words } = measuresOf(block);
  let penalty = 0;
  if (flags & (AROUND.nav | AROUND.footer | AROUND.form | AROUND.dialog | AROUND.aside)) penalty += 5;
  if (flags & AROUND.hidden) penalty += 4;
  if (hints.notTitles.has(own)) penalty += 5;
  if (linkDensity(block) > 0.8) penalty += 1.5;
  if (words < 3) penalty += 1.5;
  if (words > 40) penalty += 4;
  if (/^\d{1,2}[.\s]/.test(block.text) && words < 5) penalty += 2;
  return penalty;
}

/** One block that may be the headline. */
export interface HeadlineScore {
  readonly block: Block;
  readonly score: number;
}

/**
 * Scores the blocks that may be the page's headline, by their markup and what the page says elsewhere.
 *
 * @param blocks - the page
 * @param hints - what other parts of the page say
 * @returns the blocks with a score, in the order of the page
 */
export function scoreHeadlines(blocks: readonly Block[], hints: TitleHints): HeadlineScore[] {
  const titles = prepareTitles(hints);
  const scored: HeadlineScore[] = [];
  for (const block of blocks) {
    if (block.text.length > 400) continue;
    const markup = markupScore(block);
    if (markup === 0 && !mayAgree(block.text, titles)) continue;
    const own = comparable(block.text);
    const said = agreement(own, titles);
    if (markup === 0 && said < 0.5) continue;
    const score = markup + 6 * said + 3 * slugAgreement(own, hints.slug) - penalties(block, own, hints);
    scored.push({ block, score });
  }
  return scored;
}

/**
 * Orders the blocks that may be the headline, where it counts how far each is from the text.
 *
 * @param scored - what {@link scoreHeadlines} gave
 * @param bodyStart - index of the first block of text
 * @returns the blocks with a positive score, best first
 */
export function rankHeadlines(scored: readonly HeadlineScore[], bodyStart: number): HeadlineScore[] {
  return scored
    .map(({ block, score }) => {
      const away = block.index < bodyStart ? (bodyStart - block.index) * 0.05 : 1 + (block.index - bodyStart) * 0.2;
      return { block, score: score - Math.min(3, away) };
    })
    .filter(({ score }) => score > 0)
    .sort((x, y) => y.score - x.score || x.block.index - y.block.index);
}
