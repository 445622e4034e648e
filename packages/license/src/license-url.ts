import { normalizeText } from "./letters.ts";
import type { LicenseMatch } from "./license.ts";
import { matchPath, matchTool, ports, units } from "./tools.ts";

const MAX_LENGTH = 2000;
/** The hosts of Creative Commons that serve tools, deeds and badges. */
const HOST = String.raw`(?:www\.|i\.)?(?:creativecommons\.(?:org|net)|licensebuttons\.net)`;
const CATEGORY: ReadonlySet<string> = new Set(["licenses", "license", "licences", "licence", "l", "p", "publicdomain"]);
const VERSION = /^\d\.\d$/;
/** Creative Commons' own pages about two of the tools. */
const PAGES: Readonly<Record<string, string>> = {
  "share-your-work/public-domain/cc0": "zero",
  "share-your-work/public-domain/pdm": "mark",
};

/**
 * The host at the beginning of an address; or as first part of the path of another, where a page forgot the scheme and
 * a browser or an image proxy resolved it (`blogger.com/www.creativecommons.org/…`, `i0.wp.com/i.creativecommons.org/…`).
 * Markup ends it.
 */
const ADDRESS = new RegExp(
  String.raw`^(?:(?:https?:\/{0,3}){0,2}\/{0,3}|https?:\/{0,3}[a-z0-9.-]{1,80}(?::\d{1,5})?\/)(${HOST})\.?(?::\d{1,5})?(\/[^?#<>]{0,400})`,
  "i",
);

/** Archives and redirections, which only pass on: what counts is the address that they hold. */
const WRAPPER =
  /^(?:https?:)?\/\/(?:web\.archive\.org\/web\/[\d*]{1,14}(?:[a-z]{2}_)?\/|(?:www\.)?archive\.(?:is|today|ph|li|vn|fo|md)\/(?:\d{4,14}\/)?|(?:www\.google\.[a-z.]{2,6}\/url|l\.facebook\.com\/l\.php|(?:www\.)?youtube\.com\/redirect|translate\.google\.[a-z.]{2,6}\/translate|[a-z0-9]{1,20}\.safelinks\.protection\.outlook\.com\/)\?(?:[^#]{0,200}&)?(?:q|u|url)=)(?=https?:|https?%3a)/i;

const ENTITIES: readonly [RegExp, string][] = [
  [/%20|%09|%0a|%0d/gi, ""],
  [/%22|&quot;?/gi, '"'],
  [/%27|&#39;|&apos;/gi, "'"],
  [/%3c|&lt;/gi, "<"],
  [/%3e|&gt;/gi, ">"],
  [/\\/g, ""],
  [/\s/g, ""],
];
/** What only addresses that were cut out of markup, or written by hand, hold. */
const UNUSUAL = /[\s%&\\"'(<>[„“\u007f-\uffff]|archive\.|[?&](?:q|u|url)=/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
/** Marks that stand before an address that was cut out of markup: `[CC BY](https://…`, `<a href='http://…`, `<dc:rights>http://…`. */
const OPENING = /["'(<>[„“]/;

/** The forms that nearly all links and badges have, so that they are worth a way of their own: one look at the table. */
const USUAL =
  /^https?:\/\/(?:www\.|i\.)?creativecommons\.org\/(?:licenses|l|p|publicdomain)\/([a-z+-]{2,13}\/\d\.\d(?:\/(?:[a-z]{2}|igo))?)\/?(?:(?:deed|legalcode)(?:\.[a-z]{2}(?:[_-][a-zA-Z]{2,4})?)?|\d\dx\d\d\.png)?$/;

/** The address that an archive or a redirection holds, without percent-encoding and compatibility characters. */
function unwrap(url: string): string {
  const wrapper = WRAPPER.exec(url)?.[0];
  const inner = wrapper === undefined ? url : url.slice(wrapper.length);
  const plain = normalizeText(inner, "NFKC").replace(INVISIBLE, "");
  if (!/%[2-7][0-9a-f]/i.test(plain)) return plain;
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}

/** The path on a host of Creative Commons, and whether it came through a proxy or a misread link. */
function readAddress(url: string): string | undefined {
  if (!UNUSUAL.test(url)) return ADDRESS.exec(url)?.[2];
  const inner = unwrap(url.trim());
  const text = ENTITIES.reduce((rest, [pattern, replacement]) => rest.replace(pattern, replacement), inner);
  const direct = ADDRESS.exec(text);
  if (direct !== null) return direct[2];
  // Only what is cut out of markup may have something before the address.
  let rest = text;
  for (let tries = 0; tries < 6; tries += 1) {
    const cut = rest.search(OPENING);
    if (cut < 0) return undefined;
    rest = rest.slice(cut + 1);
    const found = ADDRESS.exec(rest);
    if (found !== null) return found[2];
  }
  return undefined;
}

/** What a sentence or markup leaves at the ends of a part of a path. */
const JUNK = /^[„“"']+|[).,;:'"“”\]]+$/g;
const HAS_JUNK = /[„“”"').,;:\]]/;

function segmentsOf(path: string): string[] {
  const parts = path.toLowerCase().split("/");
  const clean = HAS_JUNK.test(path) ? parts.map((part) => part.replace(JUNK, "")) : parts;
  return clean.filter((part) => part !== "");
}

/** `by_sa`, `BY-SA`, `cc-by`, `by-nc-nd-4.0` and the like, as units are written. */
function unitOf(segment: string | undefined): string | undefined {
  const unit = segment?.replace(/_/g, "-").replace(/^cc-?(?=by|0|zero)/, "");
  if (unit === undefined) return undefined;
  if (unit === "0") return "zero";
  if (unit === "publicdomain") return "certification";
  return units.has(unit) ? unit : undefined;
}

/**
 * Reads the address of a Creative Commons tool, of its deed, legal code or badge, in every form in which pages write it:
 * with `http`, without a scheme, with `www`, `deed.de`, `legalcode`, a port, a query.
 *
 * @param url - an address, absolute or without its scheme
 * @returns what it names; `undefined` where it is no address of a tool. Never throws. Other hosts never match.
 * @example
 * ```ts
 * import { parseLicenseUrl } from "@civic-media/license";
 *
 * console.log(parseLicenseUrl("http://creativecommons.org/licenses/by/3.0/at/deed.de")?.tool); // "CC-BY-3.0-AT"
 * console.log(parseLicenseUrl("https://creativecommons.org/publicdomain/zero/1.0/")?.tool); // "CC0-1.0"
 * console.log(parseLicenseUrl("https://creativecommons.org.example/licenses/by/4.0/") === undefined); // true
 * ```
 */
export function parseLicenseUrl(url: string): LicenseMatch | undefined {
  if (url.length > MAX_LENGTH) return undefined;
  const usual = USUAL.exec(url);
  const known = usual === null ? undefined : matchPath(usual[1] as string);
  if (known !== undefined) return known;
  const path = readAddress(url);
  if (path === undefined) return undefined;
  const segments = segmentsOf(path);
  const page = segments.join("/");
  if (Object.hasOwn(PAGES, page)) return matchTool({ unit: PAGES[page] as string });
  const [category, first, ...rest] = segments;
  if (category === undefined || !CATEGORY.has(category)) return undefined;
  const unit = unitOf(first);
  if (unit === undefined) return undefined;
  const version = rest.find((part) => VERSION.test(part));
  const after = version === undefined ? undefined : rest[rest.indexOf(version) + 1];
  const jurisdiction = after !== undefined && (ports.has(after) || /^[a-z]{2}$/.test(after)) ? after : undefined;
  return matchTool({ unit, version, jurisdiction });
}

const PUBLIC_DOMAIN: ReadonlySet<string> = new Set(["zero", "mark", "certification"]);

/**
 * Writes the canonical address of a tool: the inverse of {@link parseLicenseUrl}.
 *
 * @param match - a match with unit and version
 * @returns the address; `undefined` where the statement does not name a whole tool
 * @example
 * ```ts
 * import { formatLicenseUrl, parseLicenseText } from "@civic-media/license";
 *
 * const match = parseLicenseText("CC BY-SA 3.0 AT");
 * console.log(match && formatLicenseUrl(match)); // "https://creativecommons.org/licenses/by-sa/3.0/at/"
 * ```
 */
export function formatLicenseUrl({ tool, unit, version, jurisdiction }: LicenseMatch): string | undefined {
  if (tool === undefined || unit === undefined || version === undefined) return undefined;
  const category = PUBLIC_DOMAIN.has(unit) ? "publicdomain" : "licenses";
  return `https://creativecommons.org/${category}/${[unit, version, jurisdiction].filter(Boolean).join("/")}/`;
}
