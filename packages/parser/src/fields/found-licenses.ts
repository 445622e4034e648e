import {
  formatLicenseUrl,
  type LicenseMatch,
  licenseName,
  parseLicenseText,
  parseLicenseUrl,
} from "@civic-media/license";
import type { RightsStatement } from "@civic-media/schema";
import { AROUND, type Block } from "../blocks/block.ts";
import type { Evidence } from "../candidates/evidence.ts";
import { webAddress } from "../dom/addresses.ts";
import { attribute, type PageElement } from "../dom/document.ts";
import { blockAt, type Page, spanOf, spanOfTag } from "../page.ts";

/** A license that a page names, and where. */
export interface FoundLicense {
  readonly match: LicenseMatch;
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
]);

// Most links lead elsewhere, as their few characters tell; only on the host itself a relative link may be meant.
const LICENSE_HOST = /commons|licensebuttons|[\s\\]/i;

const onLicenseHost = new WeakMap<Page, boolean>();

function isOnLicenseHost(page: Page): boolean {
  const known = onLicenseHost.get(page);
  if (known !== undefined) return known;
  const is = LICENSE_HOST.test(page.base?.host ?? "");
  onLicenseHost.set(page, is);
  return is;
}

/** A page that links to more licenses has none of its own. */
const MOST_LINKS = 300;

/** The license to which a link leads. */
export function licenseOfLink(element: PageElement, page: Page): { match: LicenseMatch; href: string } | undefined {
  const href = attribute(element, "href");
  if (href === undefined || !(LICENSE_HOST.test(href) || isOnLicenseHost(page))) return undefined;
  const match = parseLicenseUrl(webAddress(href, page.base) ?? href);
  return match === undefined || match.kind === "cc-unspecified" ? undefined : { match, href };
}

const isRelLicense = (element: PageElement): boolean =>
  attribute(element, "rel")?.toLowerCase().split(/\s+/).includes("license") ?? false;

const LINKS: ReadonlySet<string> = new Set(["a", "link", "area"]);

/** The links to licenses, up to {@link MOST_LINKS}. */
function licenseLinks(page: Page): { element: PageElement; match: LicenseMatch; href: string }[] {
  const found: { element: PageElement; match: LicenseMatch; href: string }[] = [];
  for (const element of page.document.elements) {
    const link = LINKS.has(element.tag) ? licenseOfLink(element, page) : undefined;
    if (link !== undefined && found.push({ element, ...link }) === MOST_LINKS) break;
  }
  return found;
}

function* linkedLicenses(page: Page): Iterable<FoundLicense> {
  for (const { element, ...link } of licenseLinks(page)) {
    const block = blockAt(element, page.segments);
    const rel = isRelLicense(element);
    // A link in the running text tells of a license; one in a notice gives it.
    if (!rel && block !== undefined && page.classified.roles[block.index] === "body") continue;
    const source = rel ? "rel" : "href";
    const evidence = { ...spanOfTag(element, link.href), rule: `rights/${source}`, confidence: CONFIDENCE[source] };
    yield { match: link.match, source, value: link.href, evidence, isOfPicture: isInCaption(element, block, page) };
  }
}

const CAPTION = /caption|image-?credit|photo-?credit|bildnachweis|bildunterschrift/i;
const LEVELS = 6;

function* ancestors(element: PageElement): Iterable<PageElement> {
  for (let at: PageElement | undefined = element, level = 0; at && level < LEVELS; at = at.parent, level += 1) yield at;
}

const isBadge = (element: PageElement): boolean =>
  /creativecommons\.org|licensebuttons/i.test(attribute(element, "src") ?? "") ||
  parseLicenseText(attribute(element, "alt")?.slice(0, 200) ?? "") !== undefined;

/** Whether a picture stands in a figure that is more than the badge of a license. */
const hasPhoto = (figure: PageElement, { segments }: Page): boolean =>
  segments.pictures.some(
    ({ element }) => element.start >= figure.start && element.end <= figure.end && !isBadge(element),
  );

/** Whether an element stands below a picture: its license is that of the picture, and says nothing of the page. */
function isInCaption(element: PageElement, block: Block | undefined, page: Page): boolean {
  if (block !== undefined && page.classified.roles[block.index] === "caption") return true;
  for (const at of ancestors(element)) {
    if (at.tag === "figure") return hasPhoto(at, page);
    if (at.tag === "figcaption" || CAPTION.test(attribute(at, "class")?.slice(0, 200) ?? "")) return true;
  }
  return false;
}

function* metaLicenses({ head }: Page): Iterable<FoundLicense> {
  for (const { name, content, element } of head.metas) {
    if (!META_NAMES.has(name)) continue;
    const match = parseLicenseUrl(content) ?? parseLicenseText(content);
    const evidence = { ...spanOfTag(element, content), rule: "rights/meta", confidence: CONFIDENCE.meta };
    if (match) yield { match, source: "meta", value: content, evidence, isOfPicture: false };
  }
}

/** The line of a block that names a license. */
export function licenseLine(
  block: Block,
  inLanguage: string,
): { match: LicenseMatch; from: number; to: number } | undefined {
  let best: { match: LicenseMatch; from: number; to: number } | undefined;
  let from = 0;
  for (const line of block.text.split("\n")) {
    const match = parseLicenseText(line, { inLanguage });
    const longer = best === undefined || line.length > best.to - best.from;
    if (match && longer) best = { match, from, to: from + line.length };
    from += line.length + 1;
  }
  return best;
}

function* noticedLicenses(page: Page): Iterable<FoundLicense> {
  for (const block of page.segments.blocks) {
    if (page.classified.roles[block.index] !== "rights") continue;
    const found = licenseLine(block, page.language.tag);
    if (found === undefined) continue;
    const span = spanOf(block, found.from, found.to);
    const confidence = found.match.kind === "cc-unspecified" ? UNNAMED : CONFIDENCE.text;
    yield {
      match: found.match,
      source: "text",
      value: span.text,
      evidence: { ...span, rule: "rights/notice", confidence },
      isOfPicture: (block.around.flags & AROUND.caption) !== 0,
    };
  }
}

function* badgeLicenses({ segments, classified, language }: Page): Iterable<FoundLicense> {
  for (const { element, before } of segments.pictures) {
    const alt = attribute(element, "alt");
    const near = [classified.roles[before], classified.roles[before - 1]].includes("rights");
    const match = alt && near ? parseLicenseText(alt, { inLanguage: language.tag }) : undefined;
    if (!alt || !match) continue;
    const confidence = match.kind === "cc-unspecified" ? UNNAMED : CONFIDENCE.alt;
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
  ...noticedLicenses(page),
  ...badgeLicenses(page),
];

type License = NonNullable<RightsStatement["license"]>;

/** A license as plain data; `undefined` where the words name no tool. */
export function toLicense(match: LicenseMatch): License | undefined {
  if (match.kind === "cc-unspecified") return undefined;
  const url = formatLicenseUrl(match);
  const name = licenseName(match);
  const license = { ...(url ? { url } : {}), ...(match.tool ? { id: match.tool } : {}), ...(name ? { name } : {}) };
  return Object.keys(license).length > 0 ? license : undefined;
}
