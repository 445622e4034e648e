import {
  formatLicenseUrl,
  type LicenseMatch,
  licenseName,
  parseLicenseText,
  parseLicenseUrl,
  parseUsageTerms,
} from "@civic-media/license";
import type { RightsStatement } from "@civic-media/schema";

import type { Block } from "../blocks/block.ts";
import { AROUND } from "../blocks/block.ts";
import { cleanLine } from "../body/clean-text.ts";
import type { Evidence } from "../candidates/evidence.ts";
import { type Diagnostic, diagnostic } from "../diagnostics.ts";
import { webAddress } from "../dom/addresses.ts";
import { attribute, type PageElement } from "../dom/document.ts";
import { type Page, spanOf, spanOfTag } from "../page.ts";

/** A statement of rights with the words on which it rests. */
export interface PageRights {
  readonly statement: RightsStatement;
  readonly evidence: readonly Evidence[];
}

interface Found {
  readonly match: LicenseMatch;
  readonly source: "href" | "text" | "rel" | "meta" | "alt";
  /** The address, or the words. */
  readonly value: string;
  readonly evidence: Evidence;
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

function* linkedLicenses(page: Page): Iterable<Found> {
  const isOnHost = LICENSE_HOST.test(page.base?.host ?? "");
  for (const element of page.document.elements) {
    if (element.tag !== "a" && element.tag !== "link" && element.tag !== "area") continue;
    const href = attribute(element, "href");
    if (href === undefined || !(isOnHost || LICENSE_HOST.test(href))) continue;
    const match = parseLicenseUrl(webAddress(href, page.base) ?? href);
    if (match === undefined || match.kind === "cc-unspecified") continue;
    const rel = attribute(element, "rel")?.toLowerCase().split(/\s+/).includes("license");
    const source = rel ? "rel" : "href";
    const evidence = { ...spanOfTag(element, href), rule: `rights/${source}`, confidence: CONFIDENCE[source] };
    if (rel || isNoticeLink(element, page)) yield { match, source, value: href, evidence };
  }
}

// A link in the running text tells of a license; one in a notice gives it.
function isNoticeLink(element: PageElement, page: Page): boolean {
  const block =
    page.segments.blocks.find(({ start, end }) => start >= element.start && end <= element.end) ??
    page.segments.blocks.find(({ start, end }) => start <= element.start && end >= element.end);
  return block === undefined || page.classified.roles[block.index] !== "body";
}

function* metaLicenses({ head }: Page): Iterable<Found> {
  for (const { name, content, element } of head.metas) {
    if (!META_NAMES.has(name)) continue;
    const match = parseLicenseUrl(content) ?? parseLicenseText(content);
    const evidence = { ...spanOfTag(element, content), rule: "rights/meta", confidence: CONFIDENCE.meta };
    if (match) yield { match, source: "meta", value: content, evidence };
  }
}

/** The line of a block that names a license. */
function licenseLine(block: Block, inLanguage: string): { match: LicenseMatch; from: number; to: number } | undefined {
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

function* noticedLicenses(page: Page): Iterable<Found> {
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
    };
  }
}

function* badgeLicenses({ segments, classified, language }: Page): Iterable<Found> {
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
    };
  }
}

type License = NonNullable<RightsStatement["license"]>;

function toLicense(match: LicenseMatch): License | undefined {
  if (match.kind === "cc-unspecified") return undefined;
  const url = formatLicenseUrl(match);
  const name = licenseName(match);
  const license = { ...(url ? { url } : {}), ...(match.tool ? { id: match.tool } : {}), ...(name ? { name } : {}) };
  return Object.keys(license).length > 0 ? license : undefined;
}

const identity = ({ match }: Found): string =>
  match.tool ?? `${match.kind}:${match.unit ?? ""}:${match.version ?? ""}:${match.jurisdiction ?? ""}`;

/** The license of the page: named ones before unnamed, which only support them. */
function pageLicense(page: Page, diagnostics: Diagnostic[]): PageRights | undefined {
  const found = [...linkedLicenses(page), ...metaLicenses(page), ...noticedLicenses(page), ...badgeLicenses(page)];
  const named = found.filter(({ match }) => match.kind !== "cc-unspecified");
  const sorted = [...(named.length > 0 ? named : found)].sort((a, b) => b.evidence.confidence - a.evidence.confidence);
  const best = sorted[0];
  if (best === undefined) return undefined;
  const identities = new Set(named.map(identity));
  if (identities.size > 1)
    diagnostics.push(diagnostic("license-contradictory", { field: "rights", evidence: [...identities].join(", ") }));
  const supporting = found.filter(
    (other) => identity(other) === identity(best) || other.match.kind === "cc-unspecified",
  );
  supporting.sort(
    (a, b) => b.evidence.confidence - a.evidence.confidence || Number(a.source === "alt") - Number(b.source === "alt"),
  );
  const license = toLicense(best.match);
  if (license === undefined) diagnostics.push(diagnostic("license-unnamed", { field: "rights", evidence: best.value }));
  return {
    statement: {
      scope: "page",
      kind: license === undefined ? "cc-unspecified" : "open-license",
      ...(license ? { license } : {}),
      evidence: supporting.map(({ source, value, evidence }) => ({
        source,
        value: cleanLine(value),
        confidence: evidence.confidence,
      })),
    },
    evidence: supporting.map(({ evidence }) => evidence),
  };
}

function photoTerms(page: Page): PageRights[] {
  const statements: PageRights[] = [];
  for (const block of page.segments.blocks) {
    if (page.classified.roles[block.index] !== "rights" || block.around.flags & AROUND.nav) continue;
    const terms = parseUsageTerms(block.text, { inLanguage: page.language.tag });
    if (terms === undefined || terms.scope !== "images") continue;
    const usageTerms = cleanLine(block.text);
    const evidence = { ...spanOf(block), rule: "rights/photo-terms", confidence: 0.9 };
    const statement: RightsStatement = {
      scope: "images",
      kind: "custom-terms",
      usageTerms,
      ...(terms.creditLine ? { creditLine: cleanLine(terms.creditLine) } : {}),
      ...(terms.creditRequired === undefined ? {} : { creditRequired: terms.creditRequired }),
      ...(terms.commercialUse ? { commercialUse: { rule: terms.commercialUse } } : {}),
      evidence: [{ source: "text", value: usageTerms, confidence: 0.9 }],
    };
    statements.push({ statement, evidence: [evidence] });
  }
  return statements;
}

/** What the page says about the use of its text and photos, scope by scope. */
export function rights(page: Page): { statements: PageRights[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const license = pageLicense(page, diagnostics);
  const terms = photoTerms(page);
  const statements = [...(license ? [license] : []), ...terms];
  if (statements.length === 0) diagnostics.push(diagnostic("rights-missing", { field: "rights" }));
  const first = terms[0]?.statement.usageTerms;
  if (license?.statement.kind === "open-license" && first) {
    diagnostics.push(diagnostic("license-and-terms", { field: "rights", evidence: first }));
  }
  return { statements, diagnostics };
}
