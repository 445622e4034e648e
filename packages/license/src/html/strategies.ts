import type { LicenseMatch } from "../license.ts";
import { parseLicenseText } from "../license-text.ts";
import { parseLicenseUrl } from "../license-url.ts";
import type { LicensePage, PageElement, Place } from "./page.ts";

/** What a strategy found. */
export interface Finding {
  readonly match: LicenseMatch;
  readonly place: Place;
  /** What kind of thing said it. */
  readonly source: "rel" | "href" | "meta" | "json-ld" | "badge" | "text";
  /** The address or words. */
  readonly value: string;
  /** From 0 to 1. */
  readonly confidence: number;
  /** Whether it speaks of an image, because its own kind says so. */
  readonly ofImage?: boolean;
  /** What the words beside an address say, where they name another tool. */
  readonly contradiction?: string | undefined;
}

const hasRel = ({ attributes }: PageElement): boolean =>
  (attributes["rel"] ?? "")
    .toLowerCase()
    .split(/\s+/)
    .some((rel) => rel === "license" || rel === "cc:license" || rel === "dct:license" || rel === "dcterms:license");

const WORDS_AROUND = 60;

/** Words that link to a tool and name another one. */
function contradictionOf(text: string, match: LicenseMatch): string | undefined {
  const said = text.length > 400 ? undefined : parseLicenseText(text);
  if (said?.unit === undefined || said.unit === match.unit) return undefined;
  return text
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, WORDS_AROUND * 2);
}

/** Links: `rel=license` is a statement, another link to a tool nearly one. */
function* links({ elements }: LicensePage): Iterable<Finding> {
  for (const element of elements) {
    const href = element.attributes["href"];
    if (href === undefined || element.tag === "img") continue;
    const match = parseLicenseUrl(href);
    if (match === undefined) continue;
    const rel = hasRel(element);
    const contradiction = contradictionOf(element.text, match);
    yield {
      match,
      place: element,
      source: rel ? "rel" : "href",
      value: href,
      confidence: rel ? 0.97 : 0.9,
      contradiction,
    };
  }
}

const META =
  /^(?:dc\.|dcterms?\.|dct\.|cc:|og:)?(?:rights|license|licence|copyright)(?:\.license)?$|^article:license$|^cc:license$/i;

/** `meta` elements of Dublin Core and its relatives. */
function* metas({ elements }: LicensePage): Iterable<Finding> {
  for (const element of elements) {
    if (element.tag !== "meta") continue;
    const { name, property, content = "" } = element.attributes;
    if (!META.test(name ?? property ?? "")) continue;
    const match = parseLicenseUrl(content) ?? parseLicenseText(content);
    if (match !== undefined) yield { match, place: element, source: "meta", value: content, confidence: 0.93 };
  }
}

/** The nodes of JSON-LD, by a list instead of the stack: the document is a stranger's. */
function* nodesOf(data: unknown): Iterable<Record<string, unknown>> {
  const open: unknown[] = [data];
  for (let count = 0; open.length > 0 && count < 50_000; count += 1) {
    const node = open.pop();
    if (typeof node !== "object" || node === null) continue;
    if (!Array.isArray(node)) yield node as Record<string, unknown>;
    for (const child of Object.values(node)) open.push(child);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isImage = (node: Record<string, unknown>): boolean =>
  [node["@type"]]
    .flat()
    .some((type) => typeof type === "string" && /(?:^|[/:])(?:ImageObject|Photograph|VideoObject)$/.test(type));

/** `license` of schema.org nodes. */
export function* inJsonLd(text: string, place: Place): Iterable<Finding> {
  for (const node of nodesOf(parseJson(text)))
    for (const value of [node["license"], node["dct:license"], node["cc:license"]].flat()) {
      const address = typeof value === "string" ? value : (value as { "@id"?: unknown } | null | undefined)?.["@id"];
      if (typeof address !== "string") continue;
      const match = parseLicenseUrl(address) ?? parseLicenseText(address);
      if (match !== undefined)
        yield { match, place, source: "json-ld", value: address, confidence: 0.95, ofImage: isImage(node) };
    }
}

function* jsonLd({ elements }: LicensePage): Iterable<Finding> {
  for (const element of elements)
    if (element.tag === "script" && /ld\+json/i.test(element.attributes["type"] ?? ""))
      yield* inJsonLd(element.text, element);
}

/** Badges that link nowhere; the small icons of single elements name no tool and are not addresses of one. */
function* badges({ elements }: LicensePage): Iterable<Finding> {
  for (const element of elements) {
    const src = element.tag === "img" ? element.attributes["src"] : undefined;
    const match = src === undefined ? undefined : parseLicenseUrl(src);
    if (src !== undefined && match !== undefined)
      yield { match, place: element, source: "badge", value: src, confidence: 0.85 };
  }
}

/** A page that speaks of licenses more often than this lists works, or means no good. */
const MOST_TEXTS = 3000;
const HINT =
  /creative|commons|(?<!\p{L})cc(?!\p{L})|public\s?domain|attribution|namensnennung|naamsvermelding|atribu|attribuzione|erkännande|navngivelse|nimeä|uznanie autorstwa|uveďte|クリエイティブ|知识共享|創用|署名/iu;

const FAMILY = "creative[\\s-]?commons";
/** The word for a license in any language, but not that for several. */
const ONE_LICENSE = "li[czs][ce]n(?!z(?:modell|system|typ)|(?:[sc]es|ze|zen|cias|ças|ties|ser|ssit|cje)(?!\\p{L}))";
/**
 * "Creative Commons" as a license; the organization of that name gives prizes and has offices, and who tells about its
 * licenses, as of several, grants none.
 */
const AS_LICENSE = new RegExp(
  [
    `${FAMILY}[\\s-]{1,2}(?:\\p{L}{1,20}[\\s-]){0,2}${ONE_LICENSE}`,
    `${ONE_LICENSE}\\p{L}{0,10}\\s(?:\\p{L}{1,20}\\s){0,2}${FAMILY}`,
    `(?:unter|under|sous|bajo|sotto|onder|sob|med|na|pod|cc)\\s(?:\\p{L}{1,20}\\s){0,2}${FAMILY}`,
  ].join("|"),
  "iu",
);

const SHORT_NAMES = /(?<!\p{L})CC[\s-]BY(?:[\s-](?:NC|SA|ND)){0,2}(?![\p{L}\d])/giu;

/** Three short names side by side are those one may meet or choose from: "CC BY, CC BY-SA or CC BY-NC". */
const isChoice = (text: string): boolean =>
  new Set((text.match(SHORT_NAMES) ?? []).map((name) => name.toLowerCase().replace(/\s/g, "-"))).size > 2;

/** Blocks of running text that name a tool in words. */
function* texts({ blocks }: LicensePage): Iterable<Finding> {
  let read = 0;
  for (const block of blocks) {
    if (!HINT.test(block.text)) continue;
    if (read++ === MOST_TEXTS) return;
    const match = isChoice(block.text) ? undefined : parseLicenseText(block.text);
    if (match === undefined || (match.kind === "cc-unspecified" && !AS_LICENSE.test(block.text))) continue;
    const certain = match.tool !== undefined ? 0.85 : match.unit !== undefined ? 0.7 : 0.5;
    yield { match, place: block, source: "text", value: block.text.slice(0, 300), confidence: certain };
  }
}

/** The strategies, strictest first. */
export const STRATEGIES: readonly ((page: LicensePage) => Iterable<Finding>)[] = [links, jsonLd, metas, badges, texts];
