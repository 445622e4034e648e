/**
 * Releases out of the field's other formats, from plain JSON data.
 *
 * @packageDocumentation
 */
export { fromJsonFeedItem, type JsonFeedOptions } from "./from-json-feed-item.ts";
export { fromNewsArticle } from "./from-news-article.ts";
export { fromNinjs } from "./from-ninjs.ts";
export type { Imported, ImportOptions } from "./source.ts";
