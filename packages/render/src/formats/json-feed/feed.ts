import { type Media, plainInline, type Release } from "@civic-media/schema";
import type { RenderOptions } from "../../format.ts";
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
  const publisher = release.organizations.find(({ id }) => id === release.publisher);
  if (publisher === undefined) return [];
  const { name, url } = publisher;
  return [url === undefined ? { name } : { name, url }];
}

function attachments(media: Media): object[] {
  return (media.renditions ?? [])
    .filter(({ role, contentUrl }) => role !== "thumbnail" && safeUrl(contentUrl) !== undefined)
    .map(({ contentUrl, encodingFormat, sizeInBytes, duration }) => {
      const title = media.title ?? (plainInline(media.caption) || media.alt);
      return {
        url: contentUrl,
        mime_type: encodingFormat,
        ...(title === undefined ? {} : { title }),
        ...(sizeInBytes === undefined ? {} : { size_in_bytes: sizeInBytes }),
        ...(duration === undefined ? {} : { duration_in_seconds: duration }),
      };
    });
}

function picture(release: Release): string | undefined {
  const photo = release.media?.find(({ type, renditions }) => type === "image" && renditions?.length);
  const file = photo?.renditions?.find(({ role }) => role === "web") ?? photo?.renditions?.[0];
  return file && safeUrl(file.contentUrl);
}

function tags(release: Release): string[] {
  return [...new Set([...(release.topics ?? []).map(({ label, code }) => label ?? code), ...(release.keywords ?? [])])];
}

function toItem(release: Release, options: RenderOptions): object {
  const { id, url, inLanguage, datePublished, dateModified, status } = release;
  const image = picture(release);
  const words = tags(release);
  const files = (release.media ?? []).flatMap(attachments);
  const modified = dateModified !== undefined || status.type === "withdrawn";
  return {
    id,
    ...(url === undefined ? {} : { url }),
    title: formatTitle(release),
    summary: summarize(release),
    content_html: renderContent(release, options),
    content_text: renderReleaseText(release, { ...options, width: Number.POSITIVE_INFINITY }),
    ...(image === undefined ? {} : { image }),
    date_published: toInstant(datePublished),
    ...(modified ? { date_modified: toInstant(lastChange(release)) } : {}),
    authors: authors(release),
    ...(words.length > 0 ? { tags: words } : {}),
    language: inLanguage,
    ...(files.length > 0 ? { attachments: files } : {}),
    ...(options.embedSource === false ? {} : { _civic_media: { about: ABOUT, release } }),
  };
}

/** Makes the feed as plain JSON data. */
export function toJsonFeed(releases: readonly Release[], options: RenderOptions): object {
  const { feed = {} } = options;
  const homePage = feedHomePage(releases, options);
  const language = options.inLanguage ?? releases[0]?.inLanguage;
  return {
    version: "https://jsonfeed.org/version/1.1",
    title: feedTitle(releases, options),
    ...(homePage === undefined ? {} : { home_page_url: homePage }),
    ...(feed.feedUrl === undefined ? {} : { feed_url: feed.feedUrl }),
    ...(feed.description === undefined ? {} : { description: feed.description }),
    ...(language === undefined ? {} : { language }),
    items: releases.map((release) => toItem(release, options)),
  };
}
