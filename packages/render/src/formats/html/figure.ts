import { creditFor, type Media, plainInline, rightsFor } from "@civic-media/schema";
import { listWords } from "../../locales/list.ts";
import {
  element,
  fixedElement,
  type HtmlAttributes,
  joinHtml,
  type SafeHtml,
  textElement,
  textHtml,
  type WriteElement,
} from "../../markup/html.ts";
import { type Rendition, sortFiles } from "../../release/best-file.ts";
import { formatBytes } from "./bytes.ts";
import { inFigcaption, inP, link } from "./elements.ts";
import type { HtmlContext } from "./handlers.ts";

const credit = textElement("span", { class: "credit" });
const inCaption = fixedElement("span", { class: "caption" });
const inLicense = fixedElement("a", { class: "license" });
const inDownload = fixedElement("a", { class: "download" });
export const inFigure: WriteElement = fixedElement("figure");

/** What is shown on the page: the version for the Web, else the largest that a page should load, else any. */
const SHOWN: readonly Rendition["role"][] = ["web", "thumbnail", "original", "print"];
/** What is offered for download, best first. */
export const OFFERED: ReadonlySet<Rendition["role"]> = new Set(["original", "print"] as const);

export const chooseRendition = (media: Media): Rendition | undefined => sortFiles(media, SHOWN)[0];

/** What is said of a picture to those who do not see it. */
export const textAlternative = (media: Media, { labels }: HtmlContext): string =>
  media.decorative ? "" : (media.alt ?? media.title ?? (plainInline(media.caption) || labels.photo));

/** Writes a picture with the words that stand for it. */
export function image(media: Media, rendition: Rendition, context: HtmlContext, more?: HtmlAttributes): SafeHtml {
  const { contentUrl, width, height } = rendition;
  return element("img", { src: contentUrl, alt: textAlternative(media, context), width, height, ...more });
}

/** A file in words, as link. */
export const linkTo = (media: Media, href: string, { labels }: HtmlContext): SafeHtml => {
  const name = media.title ?? media.alt ?? labels[media.type === "image" ? "photo" : media.type];
  return link(name, { href });
};

function download(rendition: Rendition, { labels }: HtmlContext): SafeHtml {
  const { width, height, sizeInBytes, encodingFormat, contentUrl } = rendition;
  const facts = [
    encodingFormat.replace(/^[^/]*\//, "").toUpperCase(),
    width === undefined || height === undefined ? undefined : `${width}\u00a0×\u00a0${height}`,
    sizeInBytes === undefined ? undefined : formatBytes(sizeInBytes, labels),
  ];
  const words = `${labels.download} (${listWords(facts, labels)})`;
  return inDownload(textHtml(words), { href: contentUrl, type: encodingFormat });
}

function extras(media: Media, context: HtmlContext, ofLicense?: HtmlAttributes): (SafeHtml | undefined)[] {
  const { labels, release } = context;
  const { renditions = [], transcript } = media;
  const license = rightsFor(release, media)[0]?.license;
  return [
    credit(creditFor(release, media)?.creditLine),
    license?.url === undefined
      ? undefined
      : inLicense(textHtml(license.name ?? license.id ?? license.url), { ...ofLicense, href: license.url }),
    ...renditions.filter(({ role }) => OFFERED.has(role)).map((rendition) => download(rendition, context)),
    transcript === undefined ? undefined : link(labels.transcript, { href: transcript }),
  ];
}

/** Writes what stands below a picture: caption, credit, license, files to download. */
export function renderCaption(media: Media, context: HtmlContext, ofLicense?: HtmlAttributes): SafeHtml | undefined {
  const caption = media.caption && inCaption(context.inlines(media.caption));
  const words = joinHtml([caption, ...extras(media, context, ofLicense)], " ");
  return words === "" ? undefined : inFigcaption(words);
}

/** Writes a photo for feeds, whose readers play no film and no sound: they get the address, and the file as enclosure. */
export function renderFeedFigure(media: Media, context: HtmlContext): SafeHtml {
  const rendition = chooseRendition(media);
  const content =
    rendition !== undefined && media.type === "image"
      ? image(media, rendition, context)
      : inP(linkTo(media, rendition?.contentUrl ?? media.url ?? "", context));
  return inFigure([content, renderCaption(media, context)], { class: media.type, "data-ref": media.id });
}
