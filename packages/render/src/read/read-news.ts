import { NITF_SOURCE, SOURCE_TYPE } from "../source/media-type.ts";
import { NOT_JSON, NOTHING, parseJson, type ReadResult, readSources, TOO_DEEP } from "./result.ts";
import { scan } from "./scan.ts";

/**
 * Reads the releases back from a news item or news message that `newsmlG2` wrote: from the rendition that holds the release.
 *
 * @param document - NewsML-G2; any other text gives no release and a diagnostic
 * @returns the releases in the order of the document, valid by the model, and what could not be read
 * @example
 * ```ts
 * import { newsmlG2 } from "@civic-media/render/newsml-g2";
 * import { readNewsMlG2 } from "@civic-media/render/read";
 *
 * console.log(readNewsMlG2(newsmlG2.render(release)).releases[0]?.id === release.id); // true
 * ```
 */
export function readNewsMlG2(document: string): ReadResult {
  const sources: string[] = [];
  let inside = false;
  const complete = scan(
    document,
    {
      open(name, { contenttype }) {
        inside = name === "inlineData" && contenttype === SOURCE_TYPE;
        if (inside) sources.push("");
      },
      text(text) {
        if (inside) sources.push((sources.pop() ?? "") + text);
      },
      close() {
        inside = false;
      },
    },
    true,
  );
  return complete ? readSources(sources) : TOO_DEEP;
}

interface Body {
  readonly contentType?: unknown;
  /** As 2.2 has it. */
  readonly contenttype?: unknown;
  readonly value?: unknown;
}

interface Item {
  readonly bodies?: unknown;
  /** As 1.6 has it. */
  readonly body_source?: unknown;
}

function itemSources({ bodies, body_source: source }: Item): string[] {
  const list: readonly (Body | null)[] = Array.isArray(bodies) ? bodies : [];
  const values = list.filter((body) => (body?.contentType ?? body?.contenttype) === SOURCE_TYPE);
  return [...values.map((body) => body?.value), source].filter((value) => typeof value === "string");
}

/**
 * Reads the release back from an item that `ninjs` wrote, in any of its versions: from the body that holds it. Items of
 * others are read by `fromNinjs` of `@civic-media/schema/import`.
 *
 * @param item - ninjs as text; any other text gives no release and a diagnostic
 * @returns the release, valid by the model, and what could not be read
 * @example
 * ```ts
 * import { ninjs } from "@civic-media/render/ninjs";
 * import { readNinjs } from "@civic-media/render/read";
 *
 * console.log(readNinjs(ninjs.render(release)).releases[0]?.id === release.id); // true
 * ```
 */
export function readNinjs(item: string): ReadResult {
  const parsed = parseJson(item);
  if (parsed === undefined) return NOT_JSON;
  const sources = itemSources((parsed.value as Item | null) ?? {});
  return sources.length === 0 ? NOTHING : readSources(sources);
}

/**
 * Reads the release back from a document that `nitf` wrote: from the `meta` that holds it.
 *
 * @param document - NITF; any other text gives no release and a diagnostic
 * @returns the release, valid by the model, and what could not be read
 * @example
 * ```ts
 * import { nitf } from "@civic-media/render/nitf";
 * import { readNitf } from "@civic-media/render/read";
 *
 * console.log(readNitf(nitf.render(release)).releases[0]?.id === release.id); // true
 * ```
 */
export function readNitf(document: string): ReadResult {
  const sources: string[] = [];
  const complete = scan(
    document,
    {
      open(name, { name: meta, content }) {
        if (name === "meta" && meta === NITF_SOURCE && content !== undefined) sources.push(content);
      },
    },
    true,
  );
  return complete ? readSources(sources) : TOO_DEEP;
}
