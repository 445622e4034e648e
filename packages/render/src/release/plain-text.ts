import { type Block, plainBlocks, plainInline, type Release } from "@civic-media/schema";

/** At least so many characters are kept of a description before the last word is looked for. */
const LONGEST = 300;

/** The first paragraph of blocks; those behind it are not looked at. */
function firstParagraph(blocks: readonly Block[]): string | undefined {
  for (const block of blocks) {
    const [text] = plainBlocks([block]);
    if (text !== undefined) return text;
  }
  return undefined;
}

/**
 * What the release is about in one paragraph: the abstract, else the beginning of the body, cut at a word.
 *
 * @param most - characters that are kept before the last word is looked for
 */
export function summarize(release: Release, most: number = LONGEST): string {
  const text = plainInline(release.abstract) || (firstParagraph(release.body) ?? release.headline);
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const space = cut.lastIndexOf(" ");
  return `${space > most / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, "")} …`;
}
