import type { Media } from "@civic-media/schema";
import { element, type SafeHtml } from "../../markup/html.ts";
import { safeUrl } from "../../markup/safe-url.ts";
import type { Rendition } from "../../release/best-file.ts";
import { inP } from "./elements.ts";
import { chooseRendition, image, inFigure, linkTo, OFFERED, renderCaption } from "./figure.ts";
import type { HtmlContext } from "./handlers.ts";

/** Files that a page may load: not those that are offered. An address with a comma cannot stand in the list. */
const isLoaded = ({ width, contentUrl, role }: Rendition): boolean =>
  width !== undefined && !OFFERED.has(role) && !contentUrl.includes(",") && safeUrl(contentUrl) !== undefined;

/** Sizes for the browser to choose from. */
function sourceSet(media: Media): string | undefined {
  const sized = (media.renditions ?? []).filter(isLoaded);
  return sized.length > 1 ? sized.map(({ contentUrl, width }) => `${contentUrl} ${width}w`).join(", ") : undefined;
}

function picture(media: Media, rendition: Rendition, context: HtmlContext): SafeHtml {
  const srcset = sourceSet(media);
  const sizes = srcset && "(min-width: 44rem) 42rem, 100vw";
  return image(media, rendition, context, { class: "u-photo", srcset, sizes, loading: "lazy", decoding: "async" });
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

function content(media: Media, rendition: Rendition | undefined, context: HtmlContext): SafeHtml {
  if (rendition === undefined || media.type === "document")
    return inP(linkTo(media, rendition?.contentUrl ?? media.url ?? "", context));
  return media.type === "image" ? picture(media, rendition, context) : film(media, rendition, context);
}

/** Writes a photo, film, sound or document for pages: as resource of RDFa, of which the license speaks. */
export function renderFigure(media: Media, context: HtmlContext): SafeHtml {
  const rendition = chooseRendition(media);
  const caption = renderCaption(media, context, { property: "schema:license" });
  return inFigure([content(media, rendition, context), caption], {
    class: media.type,
    "data-ref": media.id,
    resource: rendition?.contentUrl ?? media.url,
  });
}
