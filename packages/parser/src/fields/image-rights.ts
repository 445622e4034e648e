import type { RightsStatement } from "@civic-media/schema";
import type { Block } from "../blocks/block.ts";
import { cleanLine } from "../body/clean-text.ts";
import type { Evidence } from "../candidates/evidence.ts";
import { linksOf, type Page, spanOf, spanOfTag } from "../page.ts";
import { type AnyLicense, isUnnamed, licenseOfText, toLicense } from "./any-license.ts";
import { licenseLine, licenseOfLink } from "./found-licenses.ts";
import type { PageMedia } from "./media.ts";
import type { PageRights } from "./rights.ts";

const LINKED = 0.9;
const IN_WORDS = 0.8;
const UNNAMED = 0.4;

interface Named {
  readonly match: AnyLicense;
  readonly source: "href" | "text" | "alt";
  readonly value: string;
  readonly evidence: Evidence;
}

/** The license to which a caption links, else the one that it names; a link says which version is meant. */
function captionLicense(block: Block, page: Page): Named | undefined {
  for (const { element } of linksOf(block)) {
    const link = licenseOfLink(element, page);
    if (link === undefined) continue;
    const evidence = { ...spanOfTag(element, link.href), rule: "rights/caption-link", confidence: LINKED };
    return { match: link.match, source: "href", value: link.href, evidence };
  }
  const line = licenseLine(block);
  if (line === undefined) return undefined;
  const span = spanOf(block, line.from, line.to);
  const confidence = isUnnamed(line.match) ? UNNAMED : IN_WORDS;
  return {
    match: line.match,
    source: "text",
    value: span.text,
    evidence: { ...span, rule: "rights/caption", confidence },
  };
}

/** The license in the credit, where that stands in the alternative text or the title of the picture. */
function creditLicense({ media, evidence }: PageMedia): Named | undefined {
  const value = media.credit?.creditLine;
  const match = value === undefined ? undefined : licenseOfText(value);
  if (value === undefined || match === undefined) return undefined;
  const confidence = isUnnamed(match) ? UNNAMED : IN_WORDS;
  const [at] = evidence;
  return { match, source: "alt", value, evidence: { ...at, text: value, rule: "rights/credit", confidence } };
}

function toStatement({ match, source, value, evidence }: Named, media: string): PageRights {
  const license = toLicense(match);
  const statement: RightsStatement = {
    scope: "image",
    media,
    kind: license === undefined ? "cc-unspecified" : "open-license",
    ...(license === undefined ? {} : { license }),
    evidence: [{ source, value: cleanLine(value), confidence: evidence.confidence }],
  };
  return { statement, evidence: [evidence] };
}

/**
 * The licenses of single pictures, as their captions name them. They say nothing of the page or of other pictures.
 *
 * @param page - the page
 * @param media - its photos
 */
export function imageRights(page: Page, media: readonly PageMedia[]): PageRights[] {
  return media.flatMap((one) => {
    const captions = one.captions.map((block) => captionLicense(block, page));
    const named = captions.find((found) => found !== undefined) ?? creditLicense(one);
    return named === undefined ? [] : [toStatement(named, one.media.id)];
  });
}
