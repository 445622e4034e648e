import type { Block, BlockLink } from "../blocks/block.ts";
import { type ContactLine, contactLine } from "../contacts/contact-line.ts";
import { linksOf } from "../page.ts";

const NO_LINKS: readonly BlockLink[] = [];

/**
 * Lines of a block, each with the ways to reach somebody that stand in it or behind its links.
 *
 * @param lines - parts of the block's text, in their order
 * @param block - in which they stand
 */
export function contactLinesOf(lines: readonly string[], block: Block): ContactLine[] {
  // Few blocks have links.
  const links = block.linkLength === 0 ? NO_LINKS : linksOf(block);
  if (links.length === 0) return lines.map((line) => contactLine(line));
  let end = 0;
  return lines.map((line) => {
    const from = Math.max(end, block.text.indexOf(line, end));
    end = from + line.length;
    return contactLine(
      line,
      links.filter((link) => link.from < end && link.to > from),
    );
  });
}
