import type { Media } from "../media.ts";
import { type Found, finish, fromHtml, toBody } from "./finish.ts";
import { type Imported, type ImportOptions, Source } from "./source.ts";

/** What {@link fromJsonFeedItem} understands. */
export interface JsonFeedOptions extends ImportOptions {
  /** The feed in which the item stands, as plain JSON data: its title, language and authors are defaults. */
  feed?: unknown;
}

const TYPES: readonly [RegExp, Media["type"]][] = [
  [/^image\//, "image"],
  [/^video\//, "video"],
  [/^audio\//, "audio"],
];

function toMedia(item: Source): Media[] {
  const files = item.list("attachments").flatMap((attachment) => {
    const contentUrl = attachment.form("url", "httpUrl");
    const encodingFormat = attachment.form("mime_type", "mediaType");
    const title = attachment.text("title");
    const sizeInBytes = attachment.number("size_in_bytes", 0, 1e15);
    if (contentUrl === undefined || encodingFormat === undefined) return [];
    const rendition = { contentUrl, role: "original" as const, encodingFormat };
    return [
      {
        type: TYPES.find(([pattern]) => pattern.test(encodingFormat))?.[1] ?? ("document" as const),
        ...(title === undefined ? {} : { title }),
        renditions: [sizeInBytes === undefined ? rendition : { ...rendition, sizeInBytes: Math.round(sizeInBytes) }],
      },
    ];
  });
  const image = item.form("image", "httpUrl") ?? item.form("banner_image", "httpUrl");
  const known = image === undefined || files.some(({ renditions }) => renditions[0]?.contentUrl === image);
  const all: Omit<Media, "id">[] = known ? files : [{ type: "image", url: image }, ...files];
  return all.map((media, index) => ({ id: `media-${index + 1}`, ...media }));
}

const authorOf = (source: Source): string | undefined =>
  [...source.list("authors"), ...source.list("author")].map((author) => author.text("name")).find(Boolean);

function toFound(item: Source, feed: Source, options: ImportOptions): Found {
  const url = item.form("url", "httpUrl");
  const external = item.form("external_url", "httpUrl");
  const [html, text] = [item.lines("content_html"), item.lines("content_text")];
  const summary = item.text("summary");
  const id = item.text("id");
  const isUri = id !== undefined && /^(?:tag|urn|https?):[^\s<>"]+$/.test(id);
  return {
    id: isUri ? id : url,
    identifiers: isUri || id === undefined ? [] : [{ scheme: "json-feed", value: id }],
    url,
    inLanguage: item.form("language", "language") ?? feed.form("language", "language"),
    headline: item.text("title"),
    abstract: summary === undefined ? undefined : [{ type: "text", value: summary }],
    body: html === undefined ? toBody(text ?? summary ?? "") : fromHtml(html, options),
    datePublished: item.form("date_published", "when"),
    dateModified: item.form("date_modified", "when"),
    keywords:
      item.any("tags") === undefined
        ? []
        : item
            .list("tags", "tag")
            .map((tag) => tag.text("tag") ?? "")
            .filter(Boolean),
    media: toMedia(item),
    related: external === undefined ? [] : [{ rel: "related", href: external }],
    publisherName: authorOf(item) ?? authorOf(feed) ?? options.publisher ?? feed.text("title"),
    publisherUrl: feed.form("home_page_url", "httpUrl"),
  };
}

/**
 * Reads one item of a JSON Feed (1 or 1.1).
 *
 * @param item - the item as plain JSON data; nothing in it is believed
 * @param options - the feed around it, language and publisher where neither names one, a reader for HTML
 * @returns the release, and what could not be taken over
 * @see {@link https://www.jsonfeed.org/version/1.1/ | JSON Feed 1.1}
 * @example
 * ```ts
 * import { fromJsonFeedItem } from "@civic-media/schema/import";
 *
 * const { release } = fromJsonFeedItem(
 *   {
 *     id: "https://city.example/news/7",
 *     title: "The bridge is open",
 *     content_html: "<p>It opened at noon.</p><p>Buses run again.</p>",
 *     date_published: "2026-05-04T12:00:00+02:00",
 *   },
 *   { publisher: "City of Example", inLanguage: "en" },
 * );
 * console.log(release?.body.length); // 2
 * ```
 */
export function fromJsonFeedItem(item: unknown, options: JsonFeedOptions = {}): Imported {
  const source = new Source(item, "", []);
  const feed = new Source(options.feed ?? {}, "", []);
  return finish(toFound(source, feed, options), source, options);
}
