import { creditFor, type Media, plainInline, type Release, rightsFor } from "@civic-media/schema";
import type { WithFeedLabels } from "../../format.ts";
import { safeUrl } from "../../markup/safe-url.ts";
import { htmlCdata, joinXml, type SafeXml, xmlElement, xmlLeaf, xmlPlainLeaf } from "../../markup/xml.ts";
import { toRfc822 } from "../../release/dates.ts";
import { publisherName } from "../../release/directory.ts";
import { summarize } from "../../release/plain-text.ts";
import { formatTitle } from "../../release/title.ts";
import { sourceLink } from "../../source/source-link.ts";
import { renderContent } from "../html/content.ts";

type Rendition = NonNullable<Media["renditions"]>[number];

const isCreativeCommons = (url: string): boolean => /^https?:\/\/creativecommons\.org\//i.test(url);

function content(rendition: Rendition, media: Media, release: Release): SafeXml {
  const { contentUrl, encodingFormat, width, height, sizeInBytes, duration } = rendition;
  const license = rightsFor(release, media)[0]?.license;
  const thumbnail = media.renditions?.find(({ role }) => role === "thumbnail");
  const about = joinXml([
    xmlLeaf("media:title", media.title),
    xmlLeaf("media:description", plainInline(media.caption) || media.alt),
    xmlLeaf("media:credit", creditFor(release, media)?.creditLine, { role: "author" }),
    license?.url === undefined
      ? undefined
      : xmlLeaf("media:license", license.name ?? license.id ?? license.url, { type: "text/html", href: license.url }),
    thumbnail &&
      xmlElement("media:thumbnail", { url: thumbnail.contentUrl, width: thumbnail.width, height: thumbnail.height }),
  ]);
  const attributes = {
    url: contentUrl,
    medium: media.type,
    type: encodingFormat,
    fileSize: sizeInBytes,
    width,
    height,
    duration: duration === undefined ? undefined : Math.round(duration),
  };
  return xmlElement("media:content", attributes, about);
}

/** The files of one photo or film: those for the Web and the originals; thumbnails belong to them. */
function mediaContent(release: Release, media: Media): SafeXml | undefined {
  const files = (media.renditions ?? []).filter(
    ({ role, contentUrl }) => role !== "thumbnail" && safeUrl(contentUrl) !== undefined,
  );
  const written = files.map((rendition) => content(rendition, media, release));
  return written.length > 1 ? xmlElement("media:group", {}, joinXml(written)) : written[0];
}

/** RSS wants a permanent address in `link`; the id serves where the release has no address but is one itself. */
function categories(release: Release): (SafeXml | undefined)[] {
  return [
    ...(release.topics ?? []).map(({ scheme, code, label }) => xmlLeaf("category", label ?? code, { domain: scheme })),
    ...(release.keywords ?? []).map((word) => xmlLeaf("category", word)),
  ];
}

function rights(release: Release): (SafeXml | undefined)[] {
  const statement = rightsFor(release)[0];
  const url = statement?.license?.url;
  const words = statement?.copyrightNotice ?? statement?.usageTerms ?? statement?.license?.name;
  return [
    url !== undefined && isCreativeCommons(url) ? xmlLeaf("creativeCommons:license", url) : undefined,
    xmlLeaf("dc:rights", words ?? (url !== undefined && !isCreativeCommons(url) ? url : undefined)),
  ];
}

/** Writes one release as item. */
export function renderItem(release: Release, options: WithFeedLabels): SafeXml {
  const { url, id, datePublished, inLanguage, provenance } = release;
  const source = provenance?.source.href;
  const item = joinXml([
    xmlPlainLeaf("title", formatTitle(release)),
    xmlLeaf("link", url),
    xmlPlainLeaf("description", summarize(release)),
    xmlElement("content:encoded", {}, htmlCdata(renderContent(release, options))),
    xmlLeaf("pubDate", toRfc822(datePublished)),
    xmlLeaf("dc:date", datePublished.length === 10 ? datePublished : undefined),
    xmlLeaf("dc:creator", publisherName(release)),
    xmlLeaf("dc:language", inLanguage),
    xmlLeaf("guid", id, { isPermaLink: "false" }),
    ...categories(release),
    ...rights(release),
    source !== undefined && source !== url ? xmlLeaf("source", source, { url: source }) : undefined,
    ...(release.media ?? []).map((media) => mediaContent(release, media)),
    options.embedSource === false ? undefined : sourceLink("atom:link", release),
  ]);
  return xmlElement("item", {}, `${item}\n` as SafeXml);
}
