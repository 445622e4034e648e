import type { Page } from "../page.ts";

/**
 * Places where other things than this text stand, as far as the headline does not stand there itself.
 *
 * @param page - the page
 * @param places - bits of `AROUND`
 * @returns those of them that count
 */
export const placesOfOthers = ({ classified }: Pick<Page, "classified">, places: number): number =>
  places & ~(classified.parts?.headline.block.around.flags ?? 0);
