import { creditFor, type Media, plainInline, rightsFor } from "@civic-media/schema";
import { listWords } from "../../locales/list.ts";
import { element, fixedElement, joinHtml, type SafeHtml, textElement, textHtml } from "../../markup/html.ts";
import { safeUrl } from "../../markup/safe-url.ts";
import { formatBytes } from "./bytes.ts";
import { inFigcaption, inP, link } from "./elements.ts";
import type { HtmlContext } from "./handlers.ts";

const credit = textElement("span", { class: "credit" });
const inCaption = fixedElement("span", { class: "caption" });
const inLicense = fixedElement("a", { class: "license" });
const inDownload = fixedElement("a", { class: "download" });
const inFigure = fixedElement("figure");

type Rendition = NonNullable<Media["renditions"]>[number];

/** What is shown on the page: the version for the Web, else the largest that a page should load, else any. */
const SHOWN: readonly Rendition["role"][] = ["web", "thumbnail", "original", "print"];
/** What is offered for download, best first. */
const OFFERED: ReadonlySet<Rendition["role"]> = new Set(["original", "print"] as const);

const choose = (media: Media): Rendition | undefined =>
  SHOWN.map((role) => media.renditions?.find((rendition) => rendition.role === role)).find(Boolean);

/** What is said of a picture to those who do not see it. */
export const textAlternative = (media: Media, { labels }: HtmlContext): string =>
  media.decorative ? "" : (media.alt ?? media.title ?? (plainInline(media.caption) || labels.photo));

/** Sizes for the browser to choose from; an address with a comma cannot stand in the list. */
function sourceSet(media: Media): string | undefined {
  const sized = (media.renditions ?? []).filter(
    ({ width, contentUrl, role }) =>
      width !== undefined && role !== "print" && !contentUrl.includes(",") && safeUrl(contentUrl) !== undefined,
  );
  return sized.length > 1 ? sized.map(({ contentUrl, width }) => `${contentUrl} ${width}w`).join(", ") : undefined;
}

function image(media: Media, rendition: Rendition, context: HtmlContext): SafeHtml {
  const srcset = sourceSet(media);
  return element("img", {
    class: "u-photo",
    src: rendition.contentUrl,
    srcset,
    sizes: srcset && "(min-width: 44rem) 42rem, 100vw",
    alt: textAlternative(media, context),
    width: rendition.width,
    height: rendition.height,
    loading: "lazy",
    decoding: "async",
  });
}

function film(media: Media, rendition: Rendition, { labels }: HtmlContext): SafeHtml {
  const track =
    media.captions && media.type === "video"
      ? element("track", { kind: "captions", src: media.captions, label: labels.transcript })
      : undefined;
  return element(
    media.type,
    {
      src: rendition.contentUrl,
      controls: true,
      preload: "none",
      "aria-label": media.title ?? labels[media.type as "video"],
    },
    track,
  );
}

/** A file in words, as link. */
export const linkTo = (media: Media, href: string, { labels }: HtmlContext): SafeHtml => {
  const name = media.title ?? media.alt ?? labels[media.type === "image" ? "photo" : media.type];
  return link(name, { href });
};

function content(media: Media, context: HtmlContext): SafeHtml {
  const rendition = choose(media);
  if (rendition !== undefined && media.type === "image") return image(media, rendition, context);
  // Feed readers show no film; they get its address, and the file as enclosure.
  if (rendition !== undefined && media.type !== "document" && context.linkedData)
    return film(media, rendition, context);
  return inP(linkTo(media, rendition?.contentUrl ?? media.url ?? "", context));
}

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

function extras(media: Media, context: HtmlContext): (SafeHtml | undefined)[] {
  const { labels, release, linkedData } = context;
  const { renditions = [], transcript } = media;
  const license = rightsFor(release, media)[0]?.license;
  return [
    credit(creditFor(release, media)?.creditLine),
    license?.url === undefined
      ? undefined
      : inLicense(textHtml(license.name ?? license.id ?? license.url), {
          property: linkedData ? "schema:license" : undefined,
          href: license.url,
        }),
    ...renditions.filter(({ role }) => OFFERED.has(role)).map((rendition) => download(rendition, context)),
    transcript === undefined ? undefined : link(labels.transcript, { href: transcript }),
  ];
}

/** Writes what stands below a picture: caption, credit, license, files to download. */
export function renderCaption(media: Media, context: HtmlContext): SafeHtml | undefined {
  const caption = media.caption && inCaption(context.inlines(media.caption));
  const words = joinHtml([caption, ...extras(media, context)], " ");
  return words === "" ? undefined : inFigcaption(words);
}

/** Writes a photo, film, sound or document with its caption, credit, license and the files to download. */
export function renderFigure(media: Media, context: HtmlContext): SafeHtml {
  const rendition = choose(media);
  return inFigure(joinHtml([content(media, context), renderCaption(media, context)]), {
    class: media.type,
    "data-ref": media.id,
    resource: context.linkedData ? (rendition?.contentUrl ?? media.url) : undefined,
  });
}
