/**
 * Releases as oEmbed answer, for previews on other sites.
 *
 * @module oembed
 */
import { publisherOf, type Release } from "@civic-media/schema";
import { defineFormat, type Format, type RenderOptions } from "../../format.ts";
import { directionOf } from "../../locales/direction.ts";
import { formatWhen } from "../../locales/format-when.ts";
import { noticeLabelsFor } from "../../locales/notices.ts";
import { escapeJson } from "../../markup/escape.ts";
import { element, joinHtml, type SafeHtml, textHtml } from "../../markup/html.ts";
import { safeUrl } from "../../markup/safe-url.ts";
import { bannerLines } from "../../release/banner.ts";
import { publisherName } from "../../release/directory.ts";
import { onlyOne } from "../../release/only-one.ts";
import { summarize } from "../../release/plain-text.ts";
import { formatTitle } from "../../release/title.ts";

export type { ChooseLabels, FeedOptions, Format, Labels, RenderOptions } from "../../format.ts";

/** What may vary in an oEmbed answer. */
export interface OembedOptions extends RenderOptions {
  /** Width of the preview in pixels. Default: 640; pass what the consumer asks for as `maxwidth`. */
  readonly width?: number;
  /** Height of the preview in pixels. Default: 320; pass what the consumer asks for as `maxheight`. */
  readonly height?: number;
}

function preview(release: Release, options: OembedOptions): SafeHtml {
  const { inLanguage, datePublished, url } = release;
  const title = textHtml(formatTitle(release));
  const labels = (options.labels ?? noticeLabelsFor)(options.inLanguage ?? inLanguage);
  const day = formatWhen(datePublished, labels);
  const [banner] = bannerLines(release, labels);
  const origin = [textHtml(`${publisherName(release)}, `), element("time", { datetime: datePublished }, textHtml(day))];
  const dir = directionOf(inLanguage);
  return element(
    "blockquote",
    { class: "civic-media", lang: inLanguage, dir: dir === "rtl" ? dir : undefined, cite: url },
    joinHtml([
      banner === undefined ? undefined : element("p", {}, element("strong", {}, textHtml(banner))),
      element("p", {}, element("strong", {}, url === undefined ? title : element("a", { href: url }, title))),
      element("p", {}, textHtml(summarize(release))),
      element("footer", {}, joinHtml(origin)),
    ]),
  );
}

/** oEmbed wants address, width and height of a thumbnail, or none of them. */
function thumbnail({ media = [] }: Release): object {
  const files = media.flatMap(({ type, renditions = [] }) => (type === "image" ? renditions : []));
  const file =
    files.find(({ role, width, height }) => role === "web" && width && height) ??
    files.find(({ width, height }) => width && height);
  if (file === undefined || safeUrl(file.contentUrl) === undefined) return {};
  return { thumbnail_url: file.contentUrl, thumbnail_width: file.width, thumbnail_height: file.height };
}

function toOembed(release: Release, options: OembedOptions): object {
  const publisher = publisherOf(release);
  const address = publisher?.url === undefined ? {} : { author_url: publisher.url, provider_url: publisher.url };
  const name = publisherName(release);
  return {
    version: "1.0",
    type: "rich",
    title: formatTitle(release),
    author_name: name,
    provider_name: name,
    ...address,
    html: preview(release, options),
    width: options.width ?? 640,
    height: options.height ?? 320,
    ...thumbnail(release),
  };
}

/**
 * oEmbed 1.0, type `rich`: a short quotation of the release with its title, summary, sender and day.
 *
 * @example
 * ```ts
 * import { oembed } from "@civic-media/render/oembed";
 *
 * console.log(JSON.parse(oembed.render(release)).type); // "rich"
 * ```
 * @see https://oembed.com/
 */
export const oembed: Format<OembedOptions> = defineFormat({
  id: "oembed",
  mediaType: "application/json+oembed",
  fileExtension: ".oembed.json",
  write: (releases, options) => `${escapeJson(toOembed(onlyOne(releases, "oembed"), options), 2)}\n`,
});
