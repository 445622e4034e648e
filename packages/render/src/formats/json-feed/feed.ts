import { type Media, plainInline, publisherOf, type Release } from "@civic-media/schema";
import type { FeedLabels, RenderOptions, TextLabels, WithLabels } from "../../format.ts";
import { safeUrl } from "../../markup/safe-url.ts";
import { toInstant } from "../../release/dates.ts";
import { feedHomePage, feedTitle, lastChange } from "../../release/feed-facts.ts";
import { summarize } from "../../release/plain-text.ts";
import { formatTitle } from "../../release/title.ts";
import { renderContent } from "../html/content.ts";
import { renderReleaseText } from "../text/release-text.ts";

/** Where the members of `_civic_media` are explained. */
const ABOUT = "https://github.com/civic-media/civic-media/tree/main/packages/render#json-feed";

function authors(release: Release): object[] {
  const publisher = publisherOf(release);
  if (publisher === undefined) return [];
  const { name, url } = publisher;
  return [{ name, url }];
}

function attachments(media: Media): object[] {
  return (media.renditions ?? [])
    .filter(({ role, contentUrl }) => role !== "thumbnail" && safeUrl(contentUrl) !== undefined)
    .map(({ contentUrl, encodingFormat, sizeInBytes, duration }) => ({
      url: contentUrl,
      mime_type: encodingFormat,
      title: media.title ?? (plainInline(media.caption) || media.alt),
      size_in_bytes: sizeInBytes,
      duration_in_seconds: duration,
    }));
}

function picture(release: Release): string | undefined {
  const photo = release.media?.find(({ type, renditions }) => type === "image" && renditions?.length);
  const file = photo?.renditions?.find(({ role }) => role === "web") ?? photo?.renditions?.[0];
  return file && safeUrl(file.contentUrl);
}

function tags(release: Release): string[] {
  return [...new Set([...(release.topics ?? []).map(({ label, code }) => label ?? code), ...(release.keywords ?? [])])];
}

/** JSON leaves members out that are not defined, but empty lists stay. */
const unlessEmpty = <T>(list: T[]): T[] | undefined => (list.length === 0 ? undefined : list);

function toItem(release: Release, options: WithLabels<RenderOptions, FeedLabels & TextLabels>): object {
  const { id, url, inLanguage, datePublished, dateModified, status } = release;
  const modified = dateModified !== undefined || status.type === "withdrawn";
  return {
    id,
    url,
    title: formatTitle(release),
    summary: summarize(release),
    content_html: renderContent(release, options),
    content_text: renderReleaseText(release, { ...options, width: Number.POSITIVE_INFINITY }),
    image: picture(release),
    date_published: toInstant(datePublished),
    date_modified: modified ? toInstant(lastChange(release)) : undefined,
    authors: authors(release),
    tags: unlessEmpty(tags(release)),
    language: inLanguage,
    attachments: unlessEmpty((release.media ?? []).flatMap(attachments)),
    _civic_media: options.embedSource === false ? undefined : { about: ABOUT, release },
  };
}

/** Makes the feed as data for JSON. */
export function toJsonFeed(
  releases: readonly Release[],
  options: WithLabels<RenderOptions, FeedLabels & TextLabels>,
): object {
  const { feed = {} } = options;
  return {
    version: "https://jsonfeed.org/version/1.1",
    title: feedTitle(releases, options),
    home_page_url: feedHomePage(releases, options),
    feed_url: feed.feedUrl,
    description: feed.description,
    language: options.inLanguage ?? releases[0]?.inLanguage,
    items: releases.map((release) => toItem(release, options)),
  };
}
