import type { Block } from "../blocks/block.ts";
import { headingOf } from "../blocks/head.ts";
import type { Evidence } from "../candidates/evidence.ts";
import type { PageElement } from "../dom/document.ts";
import type { Page } from "../page.ts";
import { spanOf } from "../page.ts";
import type { Party } from "../parties/parse-parties.ts";
import { type BlockQuotation, findBlockQuotations } from "../quotations/block-quotations.ts";
import { type FoundQuotation, findQuotations } from "../quotations/find-quotations.ts";

/** A quotation of the page, its places given by blocks. */
export interface PageQuotation {
  readonly speakers: readonly Party[];
  readonly form: FoundQuotation["form"];
  /** The words that attribute it. */
  readonly attributedAs?: string;
  /** Where its words stand in running text. */
  readonly ranges: readonly { block: Block; from: number; to: number }[];
  /** The element that sets it apart, with the block that names its source. */
  readonly apart?: { readonly element: PageElement; readonly attribution: Block };
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

function fromText(found: FoundQuotation, text: readonly Block[]): PageQuotation {
  const { speakers, form, attribution, parts } = found;
  return {
    speakers,
    form,
    ...(attribution ? { attributedAs: attribution.text } : {}),
    ranges: parts.flatMap(({ paragraph, from, to }) => {
      const block = text[paragraph];
      return block ? [{ block, from, to }] : [];
    }),
    evidence: evidenceOf(found, text),
  };
}

function fromBlock({ element, attribution, speakers }: BlockQuotation): PageQuotation {
  const confidence = speakers.length > 0 ? 0.93 : 0.6;
  return {
    speakers,
    form: "block",
    attributedAs: attribution.text,
    ranges: [],
    apart: { element, attribution },
    evidence: [{ ...spanOf(attribution), rule: "quotations/block", confidence }],
  };
}

/** The quotations in the text of the page, in its order. */
export function quotations(page: Page, body: readonly Block[]): PageQuotation[] {
  const locale = page.language.locales[0];
  if (locale === undefined) return [];
  const apart = findBlockQuotations(page.segments.blocks, new Set(body), locale);
  const taken = new Set(apart.flatMap(({ words, attribution }) => [...words, attribution]));
  const text = body.filter((block) => headingOf(block) === undefined && !taken.has(block));
  const inText =
    page.language.tag === locale.tag
      ? findQuotations(
          text.map((block) => block.text),
          locale,
        )
      : [];
  const all: { at: number; quotation: PageQuotation }[] = [
    ...inText.map((found) => ({
      at: text[found.parts[0]?.paragraph ?? 0]?.start ?? 0,
      quotation: fromText(found, text),
    })),
    ...apart.map((found) => ({ at: found.element.start, quotation: fromBlock(found) })),
  ];
  return all.sort((left, right) => left.at - right.at).map(({ quotation }) => quotation);
}
