import { plainBlocks, plainInline, type Release } from "@civic-media/schema";

/** At least so many characters are kept of a description before the last word is looked for. */
const LONGEST = 300;

/** What the release is about in one paragraph: the abstract, else the beginning of the body, cut at a word. */
export function summarize(release: Release): string {
  const text = plainInline(release.abstract) || (plainBlocks(release.body)[0] ?? release.headline);
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST);
  const space = cut.lastIndexOf(" ");
  return `${space > LONGEST / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, "")} …`;
}
