/**
 * Releases as linked data: schema.org's `NewsArticle` in JSON-LD.
 *
 * @module json-ld
 */
import { defineFormat, type Format } from "../../format.ts";
import { escapeJson } from "../../markup/escape.ts";
import { SCHEMA_ORG, toGraph, toNewsArticle } from "./news-article.ts";

export type { FeedOptions, Format, RenderOptions } from "../../format.ts";

/**
 * JSON-LD: one `NewsArticle` per release, several of them in a `@graph`.
 *
 * @example
 * ```ts
 * import { jsonLd } from "@civic-media/render/json-ld";
 *
 * const article = JSON.parse(jsonLd.render(release));
 * console.log(article["@type"]); // "NewsArticle"
 * ```
 */
export const jsonLd: Format = defineFormat({
  id: "json-ld",
  mediaType: "application/ld+json",
  fileExtension: ".jsonld",
  write(releases) {
    const [only] = releases;
    const document = releases.length === 1 && only !== undefined ? toNewsArticle(only, SCHEMA_ORG) : toGraph(releases);
    return `${escapeJson(document, 2)}\n`;
  },
});
