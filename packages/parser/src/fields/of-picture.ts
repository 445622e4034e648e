import type { Block } from "../blocks/block.ts";
import { pictureWords } from "../blocks/picture-words.ts";
import { attribute, type PageElement } from "../dom/document.ts";
import { alternatives, lazily } from "../locales/civic/index.ts";
import { wordPattern } from "../locales/letters.ts";
import type { Page } from "../page.ts";
import { licenseOfText } from "./any-license.ts";

/** Sites that hold pictures and nothing else. */
const SITES = "flickr|unsplash|pixabay|wikimedia commons";
const pictures = lazily(() =>
  wordPattern(String.raw`(?<!\p{L})(?:(?:${pictureWords().any})\d{0,2}|${SITES})(?!\p{L})`, "iu"),
);
const contents = lazily(() =>
  wordPattern(String.raw`(?<!\p{L})(?:${alternatives((words) => words.contents)})(?!\p{L})`, "iu"),
);

/** So much of a notice is looked at. */
export const LONGEST_NOTICE = 400;

/** Whether the words beside a license speak of pictures, and of nothing else. */
export function isAboutPictures(text: string): boolean {
  const notice = text.slice(0, LONGEST_NOTICE);
  return pictures().test(notice) && !contents().test(notice);
}

const CAPTION = /caption|image-?credit|photo-?credit|bildnachweis|bildunterschrift/i;
const LEVELS = 6;

function* ancestors(element: PageElement): Iterable<PageElement> {
  for (let at: PageElement | undefined = element, level = 0; at && level < LEVELS; at = at.parent, level += 1) yield at;
}

/** Whether a picture is the badge of a license. */
export const isBadge = (element: PageElement): boolean =>
  /creativecommons\.org|licensebuttons/i.test(attribute(element, "src") ?? "") ||
  licenseOfText(attribute(element, "alt")?.slice(0, 200) ?? "") !== undefined;

/** Whether a picture stands in a figure that is more than the badge of a license. */
const hasPhoto = (figure: PageElement, { segments }: Page): boolean =>
  segments.pictures.some(
    ({ element }) => element.start >= figure.start && element.end <= figure.end && !isBadge(element),
  );

/** Whether an element stands below a picture: its license is that of the picture, and says nothing of the page. */
function isInCaption(element: PageElement, block: Block | undefined, page: Page): boolean {
  if (block !== undefined && page.classified.roles[block.index] === "caption") return true;
  for (const at of ancestors(element)) {
    if (at.tag === "figure") return hasPhoto(at, page);
    if (at.tag === "figcaption" || at.classes?.has(CAPTION)) return true;
  }
  return false;
}

/** Whether a link stands below a picture, or beside words that speak of pictures. */
export const isOfPicture = (element: PageElement, block: Block | undefined, page: Page): boolean =>
  isInCaption(element, block, page) || (block !== undefined && isAboutPictures(block.text));
