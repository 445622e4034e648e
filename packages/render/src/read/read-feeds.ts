import { fromDataUrl } from "../source/data-url.ts";
import { SOURCE_TYPE } from "../source/media-type.ts";
import { NOT_JSON, NOTHING, parseJson, type ReadResult, readSources, TOO_DEEP, toReadResult } from "./result.ts";
import { scan } from "./scan.ts";

/** Reads the links of this name that lead to a release in a `data:` address. */
function readLinks(feed: string, link: string): ReadResult {
  const sources: string[] = [];
  const complete = scan(
    feed,
    {
      open(name, { type, href }) {
        if (name !== link || type !== SOURCE_TYPE || href === undefined) return;
        sources.push(fromDataUrl(href, SOURCE_TYPE) ?? "");
      },
    },
    true,
  );
  return complete ? readSources(sources) : TOO_DEEP;
}

/**
 * Reads the releases back from a feed that `rss` wrote: from the `atom:link` of each item that holds the release.
 *
 * @param feed - RSS 2.0; any other text gives no release and a diagnostic
 * @returns the releases in the order of the feed, valid by the model, and what could not be read
 * @example
 * ```ts
 * import { readRss } from "@civic-media/render/read";
 * import { rss } from "@civic-media/render/rss";
 *
 * console.log(readRss(rss.render(release)).releases.length); // 1
 * ```
 */
export function readRss(feed: string): ReadResult {
  return readLinks(feed, "atom:link");
}

/**
 * Reads the releases back from a feed that `atom` wrote: from the `link` of each entry that holds the release.
 *
 * @param feed - Atom (RFC 4287); any other text gives no release and a diagnostic
 * @returns the releases in the order of the feed, valid by the model, and what could not be read
 * @example
 * ```ts
 * import { atom } from "@civic-media/render/atom";
 * import { readAtom } from "@civic-media/render/read";
 *
 * console.log(readAtom(atom.render(release)).releases.length); // 1
 * ```
 */
export function readAtom(feed: string): ReadResult {
  return readLinks(feed, "link");
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/**
 * Reads the releases back from a feed that `jsonFeed` wrote: from `_civic_media.release` of each item.
 *
 * @param feed - JSON Feed as text; any other text gives no release and a diagnostic
 * @returns the releases in the order of the feed, valid by the model, and what could not be read
 * @example
 * ```ts
 * import { jsonFeed } from "@civic-media/render/json-feed";
 * import { readJsonFeed } from "@civic-media/render/read";
 *
 * console.log(readJsonFeed(jsonFeed.render([release])).releases[0]?.id === release.id); // true
 * console.log(readJsonFeed("{").diagnostics[0]?.code); // "source-not-json"
 * ```
 */
export function readJsonFeed(feed: string): ReadResult {
  const parsed = parseJson(feed);
  if (parsed === undefined) return NOT_JSON;
  const { value } = parsed;
  if (!isObject(value) || !Array.isArray(value["items"])) return NOTHING;
  const sources = value["items"].flatMap((item: unknown) => {
    const extension = isObject(item) ? item["_civic_media"] : undefined;
    return isObject(extension) && extension["release"] !== undefined ? [extension["release"]] : [];
  });
  return toReadResult(sources);
}
