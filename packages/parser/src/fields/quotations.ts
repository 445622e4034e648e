import type { Block } from "../blocks/block.ts";
import { headingOf } from "../blocks/head.ts";
import type { Evidence } from "../candidates/evidence.ts";
import type { Page } from "../page.ts";
import { spanOf } from "../page.ts";
import { type FoundQuotation, findQuotations } from "../quotations/find-quotations.ts";

/** A quotation of the page, its places given by blocks. */
export interface PageQuotation {
  readonly found: FoundQuotation;
  /** Where its words stand. */
  readonly ranges: readonly { block: Block; from: number; to: number }[];
  readonly evidence: readonly Evidence[];
}

function evidenceOf(found: FoundQuotation, blocks: readonly Block[]): Evidence[] {
  const confidence = found.speakers.length > 0 ? 0.9 : 0.5;
  const place = found.attribution ?? found.parts[0];
  const block = place && blocks[place.paragraph];
  if (!place || !block) return [];
  const span = spanOf(block, place.from, place.to);
  return [{ ...span, rule: found.attribution ? "quotations/attribution" : "quotations/marks", confidence }];
}

/** The quotations in the text of the page. */
export function quotations(page: Page, body: readonly Block[]): PageQuotation[] {
  const locale = page.language.locales[0];
  const text = body.filter((block) => headingOf(block) === undefined);
  if (locale === undefined || page.language.tag !== locale.tag) return [];
  return findQuotations(
    text.map((block) => block.text),
    locale,
  ).map((found) => ({
    found,
    ranges: found.parts.flatMap(({ paragraph, from, to }) => {
      const block = text[paragraph];
      return block ? [{ block, from, to }] : [];
    }),
    evidence: evidenceOf(found, text),
  }));
}
