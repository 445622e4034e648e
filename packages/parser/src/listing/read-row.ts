import type { Block } from "../blocks/block.ts";
import { headingOf, isPseudoHeading } from "../blocks/head.ts";
import { countWords, measuresOf } from "../blocks/score.ts";
import { cleanLine } from "../body/clean-text.ts";
import { webAddress } from "../dom/addresses.ts";
import type { Locale } from "../locales/locale.ts";
import type { DatedRow } from "./choose-rows.ts";
import type { ListingItem } from "./listing-item.ts";
import type { RowDate } from "./row-dates.ts";
import { isMoreLink, type Row } from "./rows.ts";

const MAX_TYPE = 40;
const SHORTEST_TEXT = 8;
const ELLIPSIS = /(?:…|\.\.\.|\[…\]|\[\.\.\.\]|\(…\))\s*(?:\p{L}[^.!?]{0,30})?$/u;

interface Typed {
  readonly type: string;
  readonly kind: NonNullable<ListingItem["kind"]>;
}

/** The name of the thing in a short text: "Press Release", also in the plural. */
function typeIn(text: string, locales: readonly Locale[]): Typed | undefined {
  const line = cleanLine(text).replace(/^[\s,|·•:–-]+|[\s,|·•:–-]+$/g, "");
  if (line === "" || line.length > MAX_TYPE) return undefined;
  const lower = line.toLowerCase();
  for (const { releaseNames } of locales) {
    for (const [name, kind] of Object.entries(releaseNames)) {
      const own = name.toLowerCase();
      if (lower === own || lower === `${own}s` || lower === `${own}n` || lower === `${own}en`)
        return { type: line, kind };
    }
  }
  return undefined;
}

/** What is left of a line without its date. */
const withoutDate = (text: string, date: RowDate | undefined): string =>
  date === undefined ? text : text.replace(date.text, " ");

function typeOf({ link, blocks }: Row, date: RowDate | undefined, locales: readonly Locale[]): Typed | undefined {
  for (const block of blocks) {
    const text = block === link.block ? `${block.text.slice(0, link.from)}|${block.text.slice(link.to)}` : block.text;
    if (text.length > 3 * MAX_TYPE) continue;
    for (const part of withoutDate(text, date).split(/[|,;·•/\n]|\s[–-]\s/u)) {
      const found = typeIn(part, locales);
      if (found) return found;
    }
  }
  return undefined;
}

/** The title of a row whose link says only "Download": its heading, or what is set as one. */
function titleBeside({ blocks, link }: Row): string {
  if (!isMoreLink(link.text)) return link.text;
  const others = blocks.filter((block) => block !== link.block);
  const title = others.find((block) => headingOf(block) ?? isPseudoHeading(block)) ?? others[0];
  return title === undefined ? link.text : cleanLine(title.text);
}

/** A date before the title in the same link is no part of it. */
function withoutLeadingDate(title: string, date: RowDate | undefined): string {
  if (date === undefined || !title.startsWith(date.text)) return title;
  const rest = title.slice(date.text.length).replace(/^[\s:|,–—-]+/u, "");
  return countWords(rest) >= 2 ? rest : title;
}

function textOf({ blocks, link }: Row, date: RowDate | undefined, title: string): Block | undefined {
  return blocks
    .filter((block) => block !== link.block && block !== date?.block && cleanLine(block.text) !== title)
    .filter((block) => measuresOf(block).words >= SHORTEST_TEXT && block.linkLength < 0.7 * block.text.length)
    .sort((a, b) => b.text.length - a.text.length)[0];
}

/**
 * Reads an entry out of its row.
 *
 * @param dated - the row with its date
 * @param context - what relative links refer to, and the words of the page's language
 * @returns the entry
 */
export function readRow(
  { row, date }: DatedRow,
  context: { base: URL | undefined; locales: readonly Locale[] },
): ListingItem {
  const title = withoutLeadingDate(titleBeside(row), date);
  const typed = typeOf(row, date, context.locales);
  const text = textOf(row, date, title);
  const description = text && cleanLine(text.text);
  const more = row.blocks.some((block) => block.linkLength > 0 && isMoreLink(block.text));
  const excerpt = description !== undefined && (ELLIPSIS.test(description) || more || description.length < 1000);
  return {
    href: webAddress(row.link.href, context.base) ?? row.link.href,
    title,
    ...(date ? { datePublished: date.value } : {}),
    ...(typed ?? {}),
    ...(description ? { description } : {}),
    ...(excerpt ? { isExcerpt: true } : {}),
  };
}
