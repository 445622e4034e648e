import type { Block } from "../blocks/block.ts";
import { headingOf } from "../blocks/head.ts";
import { cleanLine } from "../body/clean-text.ts";
import type { Evidence } from "../candidates/evidence.ts";
import type { PageElement } from "../dom/document.ts";
import { lazily } from "../locales/civic/index.ts";
import type { Page } from "../page.ts";
import { spanOf } from "../page.ts";
import { findOfficials, type Official } from "../parties/officials.ts";
import type { Party } from "../parties/parse-parties.ts";
import { Roster } from "../parties/roster.ts";
import { type BlockQuotation, findBlockQuotations } from "../quotations/block-quotations.ts";
import { type FoundQuotation, findQuotations } from "../quotations/find-quotations.ts";
import { findSourceLines, type SourcedQuotation } from "../quotations/source-lines.ts";

/** A quotation of the page, its places given by blocks. */
export interface PageQuotation {
  readonly speakers: readonly Party[];
  readonly form: FoundQuotation["form"];
  /** The words that attribute it. */
  readonly attributedAs?: string;
  /** Where its words stand in running text. */
  readonly ranges: readonly { block: Block; from: number; to: number }[];
  /** What sets it apart: an element, or the line below its paragraphs; with the block that names its source. */
  readonly apart?: { readonly element?: PageElement; readonly words: readonly Block[]; readonly attribution?: Block };
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

function fromBlock(found: BlockQuotation | SourcedQuotation): PageQuotation {
  const { attribution, speakers, words } = found;
  const isAnnounced = "isAnnounced" in found && found.isAnnounced === true;
  const confidence = speakers.length > 0 ? 0.93 : 0.6;
  return {
    speakers,
    form: "block",
    attributedAs: attribution.text,
    ranges: [],
    apart: {
      words,
      ...(isAnnounced ? {} : { attribution }),
      ...("element" in found ? { element: found.element } : {}),
    },
    evidence: [
      { ...spanOf(attribution), rule: "element" in found ? "quotations/block" : "quotations/source-line", confidence },
    ],
  };
}

/** Somebody whom the text names with an office, and where. */
export interface PageOfficial {
  readonly party: Party;
  readonly evidence: Evidence;
}

/** The quotations of the page, and everybody else whom its text names with an office. */
export interface PageSpeech {
  readonly quotations: readonly PageQuotation[];
  readonly officials: readonly PageOfficial[];
}

function officialsOf(found: readonly Official[], text: readonly Block[]): PageOfficial[] {
  return found.flatMap(({ party, paragraph, from, to }): PageOfficial[] => {
    const block = text[paragraph];
    return block ? [{ party, evidence: { ...spanOf(block, from, to), rule: "people/office", confidence: 0.8 } }] : [];
  });
}

/** The family names of all people who speak. */
function familiesOf(found: readonly PageQuotation[]): ReadonlySet<string> {
  const people = found.flatMap(({ speakers }) => speakers).filter(({ kind }) => kind === "person");
  return new Set(people.map(({ name }) => cleanLine(name).split(" ").at(-1) ?? name));
}

/** Lines beside the text that name people in full: a family name in the text may stand for them. */
function aroundText({ segments, classified }: Page): string[] {
  const { roles } = classified;
  const isBeside = ({ index, text }: Block): boolean =>
    ["headline", "subheadline", "kicker", "caption"].includes(roles[index] ?? "chrome") && text.length < 500;
  return segments.blocks.filter(isBeside).map(({ text }) => text);
}

const LONGEST_NAME = 160;
const MARK = /[„“”«»"]/u;

/** A heading right above a paragraph that begins with marks may say who speaks. */
const mayNameSpeaker = ({ text }: Block, next: Block | undefined): boolean =>
  text.length <= LONGEST_NAME &&
  !MARK.test(text) &&
  next !== undefined &&
  headingOf(next) === undefined &&
  MARK.test(next.text.charAt(0));

/** The quotations in the text of the page, in its order, and the people with offices. */
export function quotations(page: Page, body: readonly Block[]): PageSpeech {
  const locale = page.language.locales[0];
  if (locale === undefined) return { quotations: [], officials: [] };
  const around = aroundText(page);
  const roster = lazily(() => new Roster([...body.map(({ text }) => text), ...around], locale));
  const apart = findBlockQuotations(page.segments.blocks, new Set(body), { locale, roster });
  // Who took a picture, or is in it, stands below paragraphs as well.
  const captions = page.segments.blocks.filter(({ index }) => page.classified.roles[index] === "caption");
  const taken = new Set([
    ...captions,
    ...apart.flatMap(({ words, attribution, isAnnounced }) => [...words, ...(isAnnounced ? [] : [attribution])]),
  ]);
  const known = page.language.tag === locale.tag;
  const sourced = known ? findSourceLines(page.segments.blocks, { body: new Set(body), taken, locale }) : [];
  for (const { words, attribution } of sourced) for (const block of [...words, attribution]) taken.add(block);
  const isText = (block: Block, at: number) => headingOf(block) === undefined || mayNameSpeaker(block, body[at + 1]);
  const text = body.filter((block, at) => isText(block, at) && !taken.has(block));
  const paragraphs = text.map((block) => block.text);
  const headings = body.filter((block) => headingOf(block) !== undefined).map((block) => block.text);
  const named = new Roster([...paragraphs, ...around, ...headings], locale);
  const inText = known ? findQuotations(paragraphs, locale, named) : [];
  const all: { at: number; quotation: PageQuotation }[] = [
    ...inText.map((found) => ({
      at: text[found.parts[0]?.paragraph ?? 0]?.start ?? 0,
      quotation: fromText(found, text),
    })),
    ...[...apart, ...sourced].map((found) => ({ at: found.words[0]?.start ?? 0, quotation: fromBlock(found) })),
  ];
  const found = all.sort((left, right) => left.at - right.at).map(({ quotation }) => quotation);
  const speaking = familiesOf(found);
  return {
    quotations: found,
    officials: known ? officialsOf(findOfficials(paragraphs, named, { locale, known: speaking }), text) : [],
  };
}
