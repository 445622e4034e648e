import { AROUND, type Block } from "../blocks/block.ts";
import type { Evidence } from "../candidates/evidence.ts";
import { webAddress } from "../dom/addresses.ts";
import { attribute, type PageElement } from "../dom/document.ts";
import { alternatives, lazily } from "../locales/civic/index.ts";
import { wordPattern } from "../locales/letters.ts";
import { blockAt, type Page, perPage, spanOf, spanOfTag } from "../page.ts";
import { type LinkedData, textOf } from "../structured-data/json-ld.ts";
import { type AnyLicense, isUnnamed, licenseOfText, licenseOfUrl } from "./any-license.ts";
import { isAboutPictures, isOfPicture, LONGEST_NOTICE } from "./of-picture.ts";
import { ownArticles } from "./own-articles.ts";
import { placesOfOthers } from "./places-of-others.ts";

/** A license that a page names, and where. */
export interface FoundLicense {
  readonly match: AnyLicense;
  readonly source: "href" | "text" | "rel" | "meta" | "alt";
  /** The address, or the words. */
  readonly value: string;
  readonly evidence: Evidence;
  /** Whether it stands beside a picture, and speaks of that. */
  readonly isOfPicture: boolean;
}

const CONFIDENCE = { rel: 0.95, href: 0.9, meta: 0.85, text: 0.8, alt: 0.7 } as const;
const UNNAMED = 0.4;
const META_NAMES: ReadonlySet<string> = new Set([
  "dc.rights",
  "dcterms.rights",
  "dcterms.license",
  "dc.rights.license",
  "copyright",
  "license",
  "rights",
]);

// Most links lead elsewhere, as their few characters tell; only on the host itself a relative link may be meant.
const LICENSE_HOST =
  /commons|licen[cs]|govdata\.de|nationalarchives|etalab|rightsstatements|\/(?:iodl|nlod|lal)|[\s\\]/i;

/** Where a page stands: the beginning of its own links, and whether licenses stand there. */
interface Host {
  readonly isOfLicenses: boolean;
  readonly origin: string | undefined;
}

const hostOf = perPage(
  ({ base }): Host => ({
    isOfLicenses: LICENSE_HOST.test(base?.host ?? ""),
    origin: base && `${base.origin}/`,
  }),
);

const HASH = 35;
const SLASH = 47;
const BACKSLASH = 92;

const isBelow = (href: string, origin: string | undefined): boolean => origin !== undefined && href.startsWith(origin);

/** Whether a link stays on its host, as most links do: `#top`, `/news`, but not `//creativecommons.org`. */
function isOwnLink(href: string, { origin }: Host): boolean {
  const first = href.charCodeAt(0);
  const second = href.charCodeAt(1);
  return first === HASH || (first === SLASH && second !== SLASH && second !== BACKSLASH) || isBelow(href, origin);
}

/** A page that links to more licenses has none of its own. */
const MOST_LINKS = 300;

/** The license to which a link leads. */
export function licenseOfLink(element: PageElement, page: Page): { match: AnyLicense; href: string } | undefined {
  const href = attribute(element, "href");
  if (href === undefined) return undefined;
  const host = hostOf(page);
  if (!host.isOfLicenses && (isOwnLink(href, host) || !LICENSE_HOST.test(href))) return undefined;
  const match = licenseOfUrl(webAddress(href, page.base) ?? href);
  return match && { match, href };
}

const SAYS_LICENSE = /(?:^|[\s:])license(?:\s|$)/i;

/** Whether a link says that it leads to the license: by `rel`, microdata or RDFa. */
const isRelLicense = (element: PageElement): boolean =>
  (["rel", "itemprop", "property"] as const).some((name) => SAYS_LICENSE.test(attribute(element, name) ?? ""));

const LINKS: ReadonlySet<string> = new Set(["a", "link", "area"]);

/** What a template holds is no part of the page before a script puts it there (HTML, § 4.12.3). */
function isInTemplate(element: PageElement): boolean {
  for (let at = element.parent; at !== undefined; at = at.parent) if (at.tag === "template") return true;
  return false;
}

/** The links to licenses, up to {@link MOST_LINKS}. */
function licenseLinks(page: Page): { element: PageElement; match: AnyLicense; href: string }[] {
  const found: { element: PageElement; match: AnyLicense; href: string }[] = [];
  for (const element of page.document.elements) {
    const link = LINKS.has(element.tag) ? licenseOfLink(element, page) : undefined;
    if (link !== undefined && !isInTemplate(element) && found.push({ element, ...link }) === MOST_LINKS) break;
  }
  return found;
}

function* linkedLicenses(page: Page): Iterable<FoundLicense> {
  for (const { element, ...link } of licenseLinks(page)) {
    const block = blockAt(element, page.segments);
    const rel = isRelLicense(element);
    if (block !== undefined && isOfOtherPage(block, page)) continue;
    // A link in the running text tells of a license; one in a notice gives it.
    if (!rel && block !== undefined && page.classified.roles[block.index] === "body") continue;
    const source = rel ? "rel" : "href";
    const isWhole = !rel && block !== undefined && ofTheWhole().test(block.text.slice(0, LONGEST_NOTICE));
    const confidence = isWhole ? WHOLE : CONFIDENCE[source];
    const evidence = { ...spanOfTag(element, link.href), rule: `rights/${source}`, confidence };
    yield { match: link.match, source, value: link.href, evidence, isOfPicture: isOfPicture(element, block, page) };
  }
}

const OTHERS = AROUND.comments | AROUND.related;

/** Whether a block is a comment, or belongs to another page: its license is that of others. */
const isOfOtherPage = ({ around }: Block, page: Page): boolean => (around.flags & placesOfOthers(page, OTHERS)) !== 0;

/** Words of a notice that speaks of the whole page. */
const ofTheWhole = lazily(() =>
  wordPattern(
    alternatives(({ wholePage }) => wholePage),
    "iu",
  ),
);
// Such a notice is believed before other links to licenses, and after `rel="license"`.
const WHOLE = 0.93;

function* metaLicenses({ head }: Page): Iterable<FoundLicense> {
  for (const { name, content, element } of head.metas) {
    if (!META_NAMES.has(name)) continue;
    const match = licenseOfUrl(content) ?? licenseOfText(content);
    const evidence = { ...spanOfTag(element, content), rule: "rights/meta", confidence: CONFIDENCE.meta };
    if (match) yield { match, source: "meta", value: content, evidence, isOfPicture: false };
  }
}

/** The descriptions of the page: of its article, or of itself. */
const descriptions = (page: Page): LinkedData[] => [
  ...ownArticles(page),
  ...page.jsonLd.filter(({ types }) => types.some((type) => type.endsWith("WebPage"))),
];

function* jsonLdLicenses(page: Page): Iterable<FoundLicense> {
  for (const { data, start, end } of descriptions(page)) {
    const stated = data["license"];
    const value =
      typeof stated === "object" && stated !== null && "url" in stated ? textOf(stated.url) : textOf(stated);
    const match = value ? (licenseOfUrl(value) ?? licenseOfText(value)) : undefined;
    if (!value || !match) continue;
    const evidence = { text: value, start, end, rule: "rights/json-ld", confidence: CONFIDENCE.meta };
    yield { match, source: "meta", value, evidence, isOfPicture: false };
  }
}

/** The line of a block that names a license. */
export function licenseLine(block: Block): { match: AnyLicense; from: number; to: number } | undefined {
  let best: { match: AnyLicense; from: number; to: number } | undefined;
  let from = 0;
  for (const line of block.text.split("\n")) {
    const match = licenseOfText(line);
    const longer = best === undefined || line.length > best.to - best.from;
    if (match && longer) best = { match, from, to: from + line.length };
    from += line.length + 1;
  }
  return best;
}

// Short lines below the text that hold nothing but a license: "CC BY 4.0".
const LONGEST_LINE = 120;
const SIGN = wordPattern(String.raw`(?<!\p{L})(?:CC[\s-]?(?:BY|0)|dl-de/|OGL|Open Government Licence)(?!\p{L})`, "u");

/** Whether a block may give the license of the page: a notice of rights, or a short line below the text. */
function mayGiveLicense(block: Block, page: Page): boolean {
  if (isOfOtherPage(block, page)) return false;
  if (page.classified.roles[block.index] === "rights") return true;
  const isBelow = block.index > (page.classified.region?.last ?? Number.POSITIVE_INFINITY);
  return isBelow && block.text.length <= LONGEST_LINE && !(block.around.flags & AROUND.nav) && SIGN.test(block.text);
}

function* noticedLicenses(page: Page): Iterable<FoundLicense> {
  for (const block of page.segments.blocks) {
    if (!mayGiveLicense(block, page)) continue;
    const found = licenseLine(block);
    if (found === undefined) continue;
    const span = spanOf(block, found.from, found.to);
    const isWhole = ofTheWhole().test(span.text.slice(0, LONGEST_NOTICE));
    // A link in the notice says the version too.
    const confidence = isUnnamed(found.match) ? UNNAMED : isWhole ? WHOLE - 0.01 : CONFIDENCE.text;
    yield {
      match: found.match,
      source: "text",
      value: span.text,
      evidence: { ...span, rule: "rights/notice", confidence },
      isOfPicture: (block.around.flags & AROUND.caption) !== 0 || isAboutPictures(span.text),
    };
  }
}

function* badgeLicenses({ segments, classified }: Page): Iterable<FoundLicense> {
  for (const { element, before } of segments.pictures) {
    const alt = attribute(element, "alt");
    const near = [classified.roles[before], classified.roles[before - 1]].includes("rights");
    const match = alt && near ? licenseOfText(alt) : undefined;
    if (!alt || !match) continue;
    const confidence = isUnnamed(match) ? UNNAMED : CONFIDENCE.alt;
    yield {
      match,
      source: "alt",
      value: alt,
      evidence: { ...spanOfTag(element, alt), rule: "rights/badge", confidence },
      isOfPicture: false,
    };
  }
}

/** All licenses that the page names outside its running text. */
export const foundLicenses = (page: Page): FoundLicense[] => [
  ...linkedLicenses(page),
  ...metaLicenses(page),
  ...jsonLdLicenses(page),
  ...noticedLicenses(page),
  ...badgeLicenses(page),
];
