import { wordPattern } from "../locales/letters.ts";
import type { Locale } from "../locales/locale.ts";
import { perLocales } from "../locales/per-locales.ts";
import type { Block } from "./block.ts";
import { headingOf, isPseudoHeading } from "./head.ts";

const LONGEST = 60;

/** Words that begin the name of photos: of a link to them, or of what stands below. */
export const galleryPattern: (locales: readonly Locale[]) => RegExp = perLocales((locales) =>
  wordPattern(`^(?:${locales.flatMap(({ galleryWords }) => galleryWords).join("|")})(?![\\p{L}])`, "iu"),
);

/** Whether a heading, or a bold line in place of one, announces photos: "Pressefotos zum Download", "Bildmaterial:". */
export function isPhotoHeading(block: Block, locales: readonly Locale[]): boolean {
  if (block.text.length > LONGEST || !galleryPattern(locales).test(block.text)) return false;
  return headingOf(block) !== undefined || isPseudoHeading(block);
}
