/**
 * Reading back what this package wrote: whole releases from the data that documents carry, bodies from what is visible.
 *
 * @packageDocumentation
 */
export { readAtom, readJsonFeed, readRss } from "./read-feeds.ts";
export { readHtml } from "./read-html.ts";
export { readHtmlBody } from "./read-html-body.ts";
export { readMarkdown, readMarkdownBody } from "./read-markdown.ts";
export { readNewsMlG2, readNinjs, readNitf } from "./read-news.ts";
export type { ReadDiagnostic, ReadResult } from "./result.ts";
