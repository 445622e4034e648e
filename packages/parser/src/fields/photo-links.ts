import type { Media } from "@civic-media/schema/types";
import { type Block, OUTSIDE_OF_PHOTOS } from "../blocks/block.ts";
import { isCreditLine } from "../blocks/credit-lines.ts";
import { IMAGE_FILE, withoutKindAndSize } from "../blocks/file-lines.ts";
import { pictureWords } from "../blocks/picture-words.ts";
import { cleanLine } from "../body/clean-text.ts";
import { webAddress } from "../dom/addresses.ts";
import { attribute, type PageElement } from "../dom/document.ts";
import { lazily } from "../locales/civic/index.ts";
import { wordPattern } from "../locales/letters.ts";
import { linksOf, type Page, spanOf } from "../page.ts";
import { creditOf, splitCredit } from "./caption-text.ts";
import { formatOf } from "./image-formats.ts";
import type { PageMedia } from "./media.ts";

/** How far behind the text photos to download may stand, in blocks. */
const REACH = 8;
/** What says that there is a file, and not what it shows. */
const NO_TITLE = /\.(?:jpe?g|png|tiff?|webp)\b|^(?:jpe?g|png|tiff?|original|web|print|hi-?res)\b|^\W*\d*\W*$/iu;
const noTitle = lazily(() =>
  wordPattern(String.raw`${pictureWords().links}|^(?:${pictureWords().any})(?:\s\d+)?$`, "iu"),
);

interface PhotoLink {
  readonly element: PageElement;
  readonly text: string;
  readonly address: string;
  /** What stands behind it, up to the next link. */
  readonly rest: string;
}

function photoLinksOf(block: Block, page: Page): PhotoLink[] {
  const links = linksOf(block);
  return links.flatMap(({ element, text, to }, index) => {
    const href = attribute(element, "href");
    if (href === undefined || !IMAGE_FILE.test(href.split(/[?#]/)[0] ?? "")) return [];
    const address = webAddress(href, page.base);
    const rest = withoutKindAndSize(block.text.slice(to, links[index + 1]?.from));
    return address === undefined ? [] : [{ element, text: cleanLine(text), address, rest }];
  });
}

/** "The reading room (JPG, 3 MB)", "… (photo: Anna Berg)": kind, size and credit are no part of the title. */
function withoutBrackets(text: string): string {
  const [found, inside = ""] = /\s?\(([^()]{3,80})\)$/u.exec(text) ?? [];
  const isBeside = found !== undefined && (withoutKindAndSize(inside).trim() === "" || isCreditLine(inside));
  return isBeside ? text.slice(0, -found.length) : text;
}

function toMedia({ text, address, rest }: PhotoLink, id: string, inLanguage: string): Media | undefined {
  const encodingFormat = formatOf(address);
  if (encodingFormat === undefined) return undefined;
  const { caption, creditLine = splitCredit([text], inLanguage).creditLine } = splitCredit(
    rest === "" ? [] : [rest],
    inLanguage,
  );
  const title = withoutBrackets(text);
  return {
    id,
    type: "image",
    ...(title === "" || NO_TITLE.test(title) || noTitle().test(title) ? {} : { title }),
    ...(caption === undefined ? {} : { caption: [{ type: "text", value: caption }] }),
    ...(creditLine === undefined ? {} : { credit: creditOf(creditLine) }),
    renditions: [{ contentUrl: address, role: "original", encodingFormat }],
  };
}

/**
 * Photos that the page only links to: "Foto herunterladen (JPG, 2,3 MB)".
 *
 * @param page - the page
 * @param shown - how many photos it shows
 * @param known - addresses of photos that it shows
 * @returns the photos in lines of files in and below the text
 */
export function linkedPhotos(page: Page, shown: number, known: ReadonlySet<string>): PageMedia[] {
  const { region, roles } = page.classified;
  if (region === undefined) return [];
  const found = new Map<string, PageMedia>();
  for (const block of page.segments.blocks.slice(region.first, region.last + REACH + 1)) {
    if (block.linkLength === 0 || block.around.flags & OUTSIDE_OF_PHOTOS || roles[block.index] === "body") continue;
    for (const link of photoLinksOf(block, page)) {
      if (known.has(link.address) || found.has(link.address)) continue;
      const media = toMedia(link, `photo-${shown + found.size + 1}`, page.language.tag);
      const evidence = { ...spanOf(block), rule: "media/link", confidence: 0.8 };
      if (media !== undefined) found.set(link.address, { media, evidence: [evidence], captions: [block] });
    }
  }
  return [...found.values()];
}
