import { extname } from "node:path";

/** Media types of what is served, by the ending of the name. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".rss": "application/rss+xml",
  ".atom": "application/atom+xml",
  ".xml": "application/xml",
  ".txt": "text/plain",
};

/** The media type of a file by its name. */
export const mediaTypeOf = (name: string): string => MEDIA_TYPES[extname(name)] ?? "application/octet-stream";
