import { type Block, OUTSIDE_OF_PHOTOS } from "../blocks/block.ts";
import { isCreditLine } from "../blocks/credit-lines.ts";
import { pictureWords } from "../blocks/picture-words.ts";
import { cleanLine } from "../body/clean-text.ts";
import { lazily } from "../locales/civic/index.ts";
import { wordPattern } from "../locales/letters.ts";
import { type Page, spanOf } from "../page.ts";
import { creditOf } from "./caption-text.ts";
import type { PageMedia } from "./media.ts";

/** How far behind the text the credit of its photos may stand, in blocks. */
const REACH = 4;
/** "Foto: …" is the credit of one; "Fotos: …" and "Bildnachweis: …" are of all that have none of their own. */
const ofOne = lazily(() => {
  const { one, credits } = pictureWords();
  return wordPattern(String.raw`^[([]?\s?(?:${one})(?!\p{L}|\s?(?:${credits}))`, "iu");
});

/** The credits on lines of their own that no picture has taken, in the order of the page. */
function looseCredits({ segments, classified }: Page, taken: ReadonlySet<Block>): Block[] {
  const { region, roles } = classified;
  if (region === undefined) return [];
  const to = region.last + REACH;
  return segments.blocks
    .slice(region.first, to + 1)
    .filter(
      (block) =>
        (roles[block.index] === "caption" || roles[block.index] === "rights") &&
        !taken.has(block) &&
        !(block.around.flags & OUTSIDE_OF_PHOTOS) &&
        isCreditLine(block.text),
    );
}

/**
 * Gives the photos without a credit the one that stands alone above or below the text: the only photo any, several the one
 * that speaks of all.
 *
 * @param page - the page
 * @param photos - with the credits beside them
 * @returns the photos, each with its credit as far as there is one
 */
export function withSharedCredits(page: Page, photos: readonly PageMedia[]): PageMedia[] {
  const bare = photos.filter(({ media }) => media.credit === undefined);
  if (bare.length === 0) return [...photos];
  const loose = looseCredits(page, new Set(photos.flatMap(({ captions }) => captions)));
  const isOne = bare.length === 1;
  const block = isOne ? loose[0] : loose.find(({ text }) => !ofOne().test(text));
  if (block === undefined || (isOne && loose.length > 1)) return [...photos];
  const credit = creditOf(cleanLine(block.text), photos.length === 1 ? "stated" : "default-rule");
  const evidence = { ...spanOf(block), rule: "media/shared-credit", confidence: 0.8 };
  return photos.map((one) =>
    one.media.credit === undefined
      ? {
          ...one,
          media: { ...one.media, credit },
          evidence: [...one.evidence, evidence],
          captions: [...one.captions, block],
        }
      : one,
  );
}
