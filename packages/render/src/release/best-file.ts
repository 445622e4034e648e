import type { Media } from "@civic-media/schema";
import { safeUrl } from "../markup/safe-url.ts";

/** A file of a photo, film, sound or document. */
export type Rendition = NonNullable<Media["renditions"]>[number];

/** The largest first: what is taken to be printed, or to be described. */
const BEST: readonly Rendition["role"][] = ["original", "print", "web", "thumbnail"];

/** The files of a medium in the order of what they are for. */
export const sortFiles = ({ renditions = [] }: Media, order: readonly Rendition["role"][] = BEST): Rendition[] =>
  [...renditions].sort((left, right) => order.indexOf(left.role) - order.indexOf(right.role));

/** The address of the best file of a picture, else of its page. */
export function bestFile(media: Media): string | undefined {
  const addresses = [...sortFiles(media).map(({ contentUrl }) => contentUrl), media.url];
  return addresses.find((href) => href !== undefined && safeUrl(href) !== undefined);
}
