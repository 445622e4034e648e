import { AROUND, type Block, type Surroundings } from "../blocks/block.ts";
import { headingOf, isPseudoHeading } from "../blocks/head.ts";
import { isInside } from "../blocks/is-inside.ts";
import { linkDensity } from "../blocks/score.ts";
import { HEADINGS } from "../dom/elements.ts";
import { civicWords, lazily, type SectionKind } from "../locales/civic/index.ts";
import type { Page } from "../page.ts";

export type { SectionKind } from "../locales/civic/index.ts";

/** A part of the release that a heading or label announces: quick facts, attachments, tags. */
export interface PageSection {
  readonly kind: SectionKind;
  /** The block with the words that announce it. */
  readonly label: Block;
  /** Those words, without the colon. */
  readonly title: string;
  /** What stands on the label's own line, behind the colon. */
  readonly rest: string;
  /** The blocks of the section, without the label. */
  readonly blocks: readonly Block[];
}

const OUTSIDE = AROUND.nav | AROUND.footer | AROUND.form | AROUND.dialog | AROUND.hidden;
const MAX_LABEL = 60;
/** How far behind the text a section still belongs to the release, in blocks. */
const REACH = 30;
const MOST_BLOCKS = 120;

const kinds = lazily((): ReadonlyMap<string, SectionKind> => {
  const map = new Map<string, SectionKind>();
  for (const { sections } of civicWords)
    for (const [kind, labels] of Object.entries(sections) as [SectionKind, readonly string[]][])
      for (const label of labels) if (!map.has(label)) map.set(label, kind);
  return map;
});

const plain = (text: string): string =>
  text
    .replace(/[\s:：]{1,3}$/u, "")
    .trim()
    .toLowerCase();

interface Label {
  readonly kind: SectionKind;
  readonly title: string;
  readonly rest: string;
}

/** What a line announces: the whole line, or its words before a colon. */
function labelOf(text: string): Label | undefined {
  const colon = text.slice(0, MAX_LABEL).search(/[:：\n]/u);
  if (text.length > MAX_LABEL && colon < 0) return undefined;
  const title = (colon < 0 ? text : text.slice(0, colon)).trim();
  const kind = kinds().get(plain(title));
  return kind && { kind, title, rest: colon < 0 ? "" : text.slice(colon + 1).trim() };
}

/** The smallest element around a block that holds the next block as well. */
function containerOf(block: Block, next: Block): Surroundings | undefined {
  let at: Surroundings | undefined = block.around;
  while (at !== undefined && !isInside(next.around, at)) at = at.parent;
  return at;
}

const levelOf = (block: Block): number => {
  const heading = headingOf(block);
  return heading ? (HEADINGS[heading.tag] ?? 6) : 7;
};

const isTitle = (block: Block): boolean => headingOf(block) !== undefined || isPseudoHeading(block);

/** The blocks that belong to a label: the rest of its element, or what follows up to the next heading. */
function below(label: Block, blocks: readonly Block[]): Block[] {
  const next = blocks[label.index + 1];
  const container = next && containerOf(label, next);
  if (container === undefined || container.parent === undefined) return [];
  const previous = blocks[label.index - 1];
  // An element that begins with the label holds the section and nothing else.
  const owned = previous === undefined || !isInside(previous.around, container);
  const level = levelOf(label);
  const found: Block[] = [];
  for (let index = label.index + 1; index < blocks.length && found.length < MOST_BLOCKS; index += 1) {
    const block = blocks[index] as Block;
    if (!isInside(block.around, container) || block.around.flags & OUTSIDE) break;
    if (!owned && isTitle(block) && levelOf(block) <= level) break;
    if (labelOf(block.text) !== undefined && (isTitle(block) || /[:：]/u.test(block.text))) break;
    found.push(block);
  }
  return found;
}

/** Whether a label is set as one: as a heading, in bold, before a colon, or first in an element of its own. */
function isSet(block: Block, label: Label): boolean {
  if (isTitle(block) || /[:：]/u.test(block.text)) return true;
  return label.rest === "" && linkDensity(block) < 0.5;
}

/** Whether there is in a section what its label promises; a list of links without links is text. */
function holds({ kind, rest }: Label, own: Block, blocks: readonly Block[]): boolean {
  const all = [own, ...blocks];
  const length = all.reduce((sum, { text }) => sum + text.length, 0);
  const linked = all.reduce((sum, { linkLength }) => sum + linkLength, 0);
  if (kind === "related" || kind === "attachments") return linked > 0 && linked >= 0.3 * (length - own.text.length);
  if (kind === "keywords") return rest.length < 400 && blocks.every(({ text }) => text.length <= 120);
  return rest !== "" || blocks.length > 0;
}

/** Whether a block announces a part of the release, so that what stands before it ends there. */
export function isSectionLabel(block: Block): boolean {
  const label = labelOf(block.text);
  return label !== undefined && isSet(block, label);
}

/**
 * Finds the labelled parts of a release, in and behind its text.
 *
 * @param page - the page
 * @param isTaken - blocks that are something else: contacts
 * @returns the sections that hold anything, in the order of the page
 */
export function findSections(page: Page, isTaken: (block: Block) => boolean): PageSection[] {
  const { blocks } = page.segments;
  const { region, roles } = page.classified;
  if (region === undefined) return [];
  const found: PageSection[] = [];
  const last = Math.min(blocks.length - 1, region.last + REACH);
  for (let index = region.first; index <= last; index += 1) {
    const block = blocks[index] as Block;
    if (block.around.flags & OUTSIDE || roles[index] === "headline" || isTaken(block)) continue;
    const label = labelOf(block.text);
    if (label === undefined || !isSet(block, label)) continue;
    const heads = label.rest === "" || isTitle(block);
    const inside = heads ? below(block, blocks).filter((other) => !isTaken(other)) : [];
    if (!holds(label, block, inside)) continue;
    const title = heads ? block.text.replace(/[\s:：]{1,3}$/u, "") : label.title;
    found.push({ ...label, title, label: block, blocks: inside });
    index += inside.length;
  }
  return found;
}
