import type { Media } from "@civic-media/schema/types";
import { type Block, OUTSIDE_OF_PHOTOS, type Picture, type Role, type Surroundings } from "../blocks/block.ts";
import { captionsBelow, nextPicture } from "../blocks/captions.ts";
import { creditAtEnd, isCreditLine } from "../blocks/credit-lines.ts";
import { cleanLine } from "../body/clean-text.ts";
import type { Evidence } from "../candidates/evidence.ts";
import { webAddress } from "../dom/addresses.ts";
import { attribute, type PageElement } from "../dom/document.ts";
import { type Page, spanOfTag } from "../page.ts";
import { creditOf, splitCredit } from "./caption-text.ts";
import { formatOf } from "./image-formats.ts";
import { isBadge } from "./of-picture.ts";
import { linkedPhotos } from "./photo-links.ts";
import { withSharedCredits } from "./shared-credits.ts";

/** A photo of the page. */
export interface PageMedia {
  readonly media: Media;
  readonly evidence: readonly Evidence[];
  /** The words below it. */
  readonly captions: readonly Block[];
}

/** How far before the text a photo still belongs to it, in blocks. */
const REACH = 6;
/** Smaller pictures are icons, buttons and counters. */
const LEAST_PIXELS = 120;
const MOST = 30;

const NO_PHOTO =
  /logo|(?:^|[/_.-])(?:icon|lupe|lightbox|sprite|pixel|spacer|blank|avatar|gravatar|emoji|smiley|badge|banner|button|placeholder|tracking|share|facebook|twitter|instagram|rss|captcha)s?(?:[/_.-]|$)|creativecommons\.org|licensebuttons\.net/i;
const pixelsOf = (element: PageElement, name: "width" | "height"): number | undefined => {
  const value = Number(attribute(element, name)?.replace(/px$/, ""));
  return Number.isSafeInteger(value) && value > 0 && value < 100_000 ? value : undefined;
};

/** The largest file that `srcset` offers. */
function largestOf(srcset: string | undefined, base: URL | undefined): string | undefined {
  const offers = (srcset ?? "")
    .slice(0, 4000)
    .split(/,\s+/)
    .map((offer) => {
      const [address = "", size = "1x"] = offer.trim().split(/\s+/);
      return { address, size: Number.parseFloat(size) || 1 };
    });
  const [best] = offers.filter(({ address }) => address !== "").sort((left, right) => right.size - left.size);
  return webAddress(best?.address, base);
}

/** The address of the picture as the page writes it, also where a script is to load it later. */
function statedAddress(element: PageElement): string | undefined {
  const lazy = ["data-src", "data-original", "data-lazy-src"].map((name) => attribute(element, name)).find(Boolean);
  const src = attribute(element, "src");
  return lazy ?? (src?.startsWith("data:") ? undefined : src);
}

const addressOf = (element: PageElement, base: URL | undefined): string | undefined =>
  webAddress(statedAddress(element), base) ??
  largestOf(attribute(element, "srcset") ?? attribute(element, "data-srcset"), base);

/** Where the picture links to. */
function linkOf(element: PageElement, base: URL | undefined): string | undefined {
  for (let at = element.parent, steps = 0; at !== undefined && steps < 4; at = at.parent, steps += 1)
    if (at.tag === "a") return webAddress(attribute(at, "href"), base);
  return undefined;
}

/** The file to which the picture links: the photo in its full size. */
function linkedFile(element: PageElement, base: URL | undefined): string | undefined {
  const address = linkOf(element, base);
  return address !== undefined && formatOf(address) !== undefined ? address : undefined;
}

function leadsAway(element: PageElement, base: URL | undefined): boolean {
  const address = linkOf(element, base);
  return (
    address !== undefined &&
    formatOf(address) === undefined &&
    !/photo|foto|bild|image|media|gallery|galerie/i.test(address)
  );
}

const figureAround = (around: Surroundings): Surroundings | undefined => {
  for (let at: Surroundings | undefined = around; at !== undefined; at = at.parent)
    if (at.element.tag === "figure") return at;
  return undefined;
};

/** Whether a picture stands in the text, or in a figure beside it. */
function isInText(picture: Picture, page: Page): boolean {
  const { element, around, before } = picture;
  const { region, roles } = page.classified;
  if (region === undefined || around.flags & OUTSIDE_OF_PHOTOS) return false;
  if (before < region.first - REACH || before > region.last + REACH) return false;
  // Behind the text stand teasers, and a picture that leads to another page is one of them.
  const teaser = before > roles.lastIndexOf("body") || leadsAway(element, page.base);
  if (!teaser || linkedFile(element, page.base) !== undefined) return true;
  if (before <= region.last + 1 && figureAround(around) !== undefined) return true;
  return !leadsAway(element, page.base) && captionBlocks(picture, page).some(({ text }) => saysWho(text));
}

/** Whether a caption ends with a credit, or is one. */
const saysWho = (text: string): boolean => isCreditLine(text) || creditAtEnd(text) !== undefined;

/** Whether the picture is known to be too small for a photo. */
const isSmall = (element: PageElement): boolean =>
  (["width", "height"] as const).some((side) => (pixelsOf(element, side) ?? LEAST_PIXELS) < LEAST_PIXELS);

/** Logos, icons, badges of licenses and what the page itself calls decoration. */
function isDecoration(element: PageElement): boolean {
  const names = `${attribute(element, "class") ?? ""} ${attribute(element, "src") ?? ""}`.slice(0, 2000);
  if (NO_PHOTO.test(names) || attribute(element, "role") === "presentation") return true;
  return isBadge(element);
}

const isPhoto = (picture: Picture, page: Page): boolean =>
  !isSmall(picture.element) && isInText(picture, page) && !isDecoration(picture.element);

/** The blocks of text that belong to a picture: in its figure and the one around that, or right below it. */
function captionBlocks(picture: Picture, page: Page): Block[] {
  const { blocks, pictures } = page.segments;
  const figure = figureAround(picture.around);
  if (figure === undefined)
    return captionsBelow(picture, blocks, nextPicture(pictures, picture)).filter(({ index }) =>
      mayBeCaption(page.classified.roles[index]),
    );
  const { start, end } = figure.element;
  const own = blocks.filter((block) => block.start >= start && block.end <= end).slice(0, 4);
  const outer = figure.parent && figureAround(figure.parent)?.element;
  const shared = outer === undefined ? [] : blocks.filter(({ around }) => isCaptionOf(around, outer));
  return [...own, ...shared.slice(0, 2)];
}

const mayBeCaption = (role: Role | undefined): boolean =>
  role === "caption" || role === "chrome" || role === "rights" || role === "related";

/** Whether something is the caption of a figure, and not of one inside it. */
const isCaptionOf = ({ element }: Surroundings, figure: PageElement): boolean =>
  element.tag === "figcaption" && element.parent === figure;

function renditionsOf(address: string, full: string | undefined, element: PageElement): Media["renditions"] {
  const [width, height] = [pixelsOf(element, "width"), pixelsOf(element, "height")];
  const size = { ...(width === undefined ? {} : { width }), ...(height === undefined ? {} : { height }) };
  const format = formatOf(address);
  const web =
    format === undefined ? [] : [{ contentUrl: address, role: "web" as const, encodingFormat: format, ...size }];
  const fullFormat = full === undefined || full === address ? undefined : formatOf(full);
  return full === undefined || fullFormat === undefined
    ? web
    : [...web, { contentUrl: full, role: "original", encodingFormat: fullFormat }];
}

const lineOf = (element: PageElement, name: string): string => cleanLine(attribute(element, name) ?? "");

function toMedia(picture: Picture, id: string, page: Page): PageMedia | undefined {
  const { element } = picture;
  const address = addressOf(element, page.base);
  if (address === undefined) return undefined;
  const alt = lineOf(element, "alt");
  const title = lineOf(element, "title");
  const captions = captionBlocks(picture, page);
  const { tag } = page.language;
  // A credit in the alternative text, or in the text that shows under the pointer, is still the credit.
  const { caption, creditLine = splitCredit([alt], tag).creditLine ?? splitCredit([title], tag).creditLine } =
    splitCredit(
      captions.flatMap(({ text }) => text.split("\n")),
      tag,
    );
  const full = linkedFile(element, page.base) ?? largestOf(attribute(element, "srcset"), page.base);
  const renditions = renditionsOf(address, full, element) ?? [];
  const media: Media = {
    id,
    type: "image",
    ...(alt === "" ? {} : { alt }),
    ...(title === "" || title === alt ? {} : { title }),
    ...(caption === undefined ? {} : { caption: [{ type: "text", value: caption }] }),
    ...(creditLine === undefined ? {} : { credit: creditOf(creditLine) }),
    ...(renditions.length > 0 ? { renditions } : { url: address }),
  };
  const stated = statedAddress(element) ?? attribute(element, "srcset") ?? attribute(element, "data-srcset") ?? "";
  const evidence = { ...spanOfTag(element, stated), rule: "media/picture", confidence: 0.85 };
  return { media, evidence: [evidence], captions };
}

/** The photos that the page shows in its text. */
function shownPhotos(page: Page): PageMedia[] {
  const found = new Map<string, PageMedia>();
  const seen = new Set<string>();
  for (const picture of page.segments.pictures) {
    if (found.size === MOST || !isPhoto(picture, page)) continue;
    // The same photo again, for those whose browser runs no scripts or beside a list.
    const stated = statedAddress(picture.element);
    if (stated !== undefined && seen.has(stated)) continue;
    if (stated !== undefined) seen.add(stated);
    const one = toMedia(picture, `photo-${found.size + 1}`, page);
    const address = one?.media.renditions?.[0]?.contentUrl ?? one?.media.url;
    if (one !== undefined && address !== undefined && !found.has(address)) found.set(address, one);
  }
  return [...found.values()];
}

/** The photos that belong to the text, shown or linked to; not the logos, icons and teasers around it. */
export function media(page: Page): PageMedia[] {
  const shown = shownPhotos(page);
  const known = new Set(shown.flatMap(({ media: one }) => one.renditions?.map(({ contentUrl }) => contentUrl) ?? []));
  const linked = linkedPhotos(page, shown.length, known).slice(0, MOST - shown.length);
  return withSharedCredits(page, [...shown, ...linked]);
}
