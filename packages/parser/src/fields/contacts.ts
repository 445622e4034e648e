import type { Contact } from "@civic-media/schema/types";
import { type Block, OUTSIDE } from "../blocks/block.ts";
import { headingOf } from "../blocks/head.ts";
import type { Evidence } from "../candidates/evidence.ts";
import { type ContactLine, isReachable } from "../contacts/contact-line.ts";
import { isWholeContact, readContact } from "../contacts/read-contact.ts";
import { beginsOtherWay } from "../contacts/ways.ts";
import { Beginnings } from "../locales/beginnings.ts";
import { allWords, lazily } from "../locales/civic/index.ts";
import { wordPattern } from "../locales/letters.ts";
import { perLocales } from "../locales/per-locales.ts";
import { type Page, spanOf } from "../page.ts";
import { blocksInside } from "../profiles/apply-layout.ts";
import { isSectionLabel } from "../sections/find-sections.ts";
import { contactLinesOf } from "./contact-lines.ts";
import { endingContacts } from "./ending-contacts.ts";
import { isNumberLabel } from "./identifiers.ts";

/** A contact of the page, with the blocks in which it stands. */
export interface PageContact {
  readonly contact: Contact;
  readonly blocks: readonly Block[];
  readonly evidence: readonly Evidence[];
}

const MAX_LABEL = 70;
const MAX_LINE = 160;
/** A list of contacts ends here at the latest. */
const MOST_BLOCKS = 24;
/** Lines that may stand above a number: for whom, who, the office and the body. */
const MOST_UNREACHABLE = 4;
const media = lazily(() => wordPattern(allWords("contacts").media, "iu"));

/** A line that announces contacts: `Media contact`, `Rückfragen an:`. */
const labels = perLocales((locales) => new Beginnings(locales.flatMap(({ contactLabels }) => contactLabels)));

/** A label, and the lines below it in the same block. */
interface Label {
  readonly label: string;
  readonly rest: readonly string[];
}

/** The label at the beginning of a block, and the lines below it in the same block. */
function labelOf(block: Block, page: Page): Label | undefined {
  if (block.around.flags & OUTSIDE) return undefined;
  const label = labels(page.language.locales).of(block.text);
  if (label === undefined) return undefined;
  const [first = "", ...rest] = block.text.split("\n");
  const behind = first.slice(label.length).replace(/^\s?:?\s?/, "");
  const reaches = contactLinesOf([first], block).some(isReachable);
  if (first.length <= MAX_LABEL && !reaches) return { label: first, rest: [...whoIn(first), ...rest] };
  // "Kontakt: Anna Berg, Tel. …": the label ends at its colon.
  const colon = first.indexOf(":");
  return colon > 0 && colon < MAX_LABEL && reaches
    ? { label: first.slice(0, colon), rest: [first.slice(colon + 1).trim() || behind, ...rest] }
    : undefined;
}

/** "Contact: Maria Lopez, Public Information Officer": whoever stands behind the colon of a label. */
function whoIn(label: string): string[] {
  const who = /[:：]\s{1,3}(.{3,})$/u.exec(label)?.[1];
  return who === undefined ? [] : [who];
}

const FEWEST_GLUED = 3;

/**
 * The lines of a block. A name, an office and a number that stand in elements of their own, with no blank between them, are
 * set below each other by the style of the page.
 */
function printedLines(block: Block): string[] {
  const { text, pieces } = block;
  const isGlued = (at: number): boolean => /\S/.test(text[at - 1] ?? " ") && /\S/.test(text[at] ?? " ");
  const isApart = pieces.every(({ node }) => node.parent !== block.around.element);
  if (pieces.length < FEWEST_GLUED || !isApart || !pieces.slice(1).every(({ at }) => isGlued(at)))
    return text.split("\n");
  return pieces.map(({ at, to }) => text.slice(at, to));
}

const isLine = (block: Block | undefined, page: Page): block is Block =>
  block !== undefined &&
  !(block.around.flags & OUTSIDE) &&
  headingOf(block) === undefined &&
  printedLines(block).every((line) => line.length <= MAX_LINE) &&
  labelOf(block, page) === undefined &&
  !isSectionLabel(block) &&
  !isNumberLabel(block);

/** A line of a block, and whether it says how to reach somebody. */
interface Line {
  readonly line: ContactLine;
  readonly block: Block;
  readonly reaches: boolean;
  /** It names a person as well. */
  readonly isWhole: boolean;
}

const linesOf = (lines: readonly string[], block: Block): Line[] =>
  contactLinesOf(lines, block).map((line) => ({
    line,
    block,
    reaches: isReachable(line),
    isWhole: isWholeContact(line),
  }));

/** "Presstjänst, 010-555 60 60": a desk in front of its number. */
const NAMED = /^\p{Lu}[\p{L}’'-]{3,40}(?:\s[\p{L}’'-]{1,40}){0,5},\s{0,2}[+(\d]/u;

/** Lines with their blocks, one contact after the other: a new one begins with the words behind a way to reach the last. */
function split(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  let open: Line[] = [];
  for (const entry of lines) {
    const reached = open.some(({ reaches }) => reaches);
    const other = open.at(-1)?.block !== entry.block;
    const complete = open.some(({ block }) => block !== entry.block && block.text.includes("\n"));
    // "Anna Berg, Tel. …" below "Karl Mayr, Tel. …": each line is a contact of its own.
    const isNext =
      (entry.isWhole || NAMED.test(entry.line.text)) && entry.reaches && open.some(({ isWhole }) => isWhole);
    if (reached && !beginsOtherWay(entry.line.text) && (other || isNext) && (!entry.reaches || complete || isNext)) {
      groups.push(open);
      open = [];
    }
    open.push(entry);
  }
  if (open.length > 0) groups.push(open);
  return groups;
}

/** The lines below a label, until one that can belong to no contact. */
function linesBelow(index: number, rest: readonly string[], page: Page): Line[] {
  const { blocks } = page.segments;
  const own = blocks[index] as Block;
  const lines = linesOf(rest, own);
  let unreachable = 0;
  for (let at = index + 1; at < blocks.length && at <= index + MOST_BLOCKS; at += 1) {
    const block = blocks[at];
    if (!isLine(block, page) || unreachable > MOST_UNREACHABLE) break;
    const parts = linesOf(printedLines(block), block);
    unreachable = parts.some(({ reaches }) => reaches) ? 0 : unreachable + 1;
    lines.push(...parts);
  }
  const reachable = new Set(lines.filter(({ reaches }) => reaches).map(({ block }) => block));
  // "Web: …" below an address belongs to it; a block that says how to reach nobody does not.
  const belongs = ({ line, block, reaches }: Line): boolean =>
    reaches || (line.text.length <= MAX_LABEL && block !== own && reachable.has(block));
  while (lines.length > 0 && !belongs(lines.at(-1) as Line)) lines.pop();
  return lines;
}

const LONGEST_SENTENCE = 320;

/**
 * "Weitere Informationen gibt Pressesprecherin Anna Berg, Tel. …": a sentence of the text that begins as a label does. It stays
 * text; without a person, it may say where to buy tickets.
 */
function fromSentence(block: Block, page: Page): PageContact | undefined {
  if (block.around.flags & OUTSIDE || block.text.length > LONGEST_SENTENCE || block.text.includes("\n"))
    return undefined;
  if (labels(page.language.locales).of(block.text) === undefined) return undefined;
  const isForMedia = media().test(block.text);
  const lines = contactLinesOf([block.text], block);
  const contact = readContact(lines, isForMedia ? "media" : undefined);
  const isDesk = isForMedia && contact?.telephones !== undefined && contact.emails !== undefined;
  if (!isDesk && !lines.some(isWholeContact)) return undefined;
  const evidence = { ...spanOf(block), rule: "contacts/sentence", confidence: 0.7 };
  return contact && { contact, blocks: [], evidence: [evidence] };
}

/** Contacts in the elements that the profile names; each is one, with or without a label. */
function fromLayout({ segments, layout }: Page): PageContact[] {
  return (layout?.contacts ?? []).flatMap((element): PageContact[] => {
    const blocks = blocksInside(segments.blocks, [element]);
    const contact = readContact(blocks.flatMap((block) => contactLinesOf(block.text.split("\n"), block)));
    const [first] = blocks;
    if (contact === undefined || first === undefined) return [];
    const evidence = {
      ...spanOf(first),
      end: blocks.at(-1)?.end ?? first.end,
      rule: "contacts/layout",
      confidence: 0.95,
    };
    return [{ contact, blocks, evidence: [evidence] }];
  });
}

/** The contacts below a label. */
function belowLabel(block: Block, { label, rest }: Label, page: Page): PageContact[] {
  const audience = media().test(label) ? "media" : undefined;
  return split(linesBelow(block.index, rest, page)).flatMap((group): PageContact[] => {
    const contact = readContact(
      group.map(({ line }) => line),
      audience,
    );
    if (contact === undefined) return [];
    const start = group[0]?.block ?? block;
    const end = (group.at(-1)?.block ?? block).end;
    const evidence = { ...spanOf(start), end, rule: "contacts/labelled", confidence: 0.85 };
    return [{ contact, blocks: [...new Set([block, ...group.map((entry) => entry.block)])], evidence: [evidence] }];
  });
}

/** Whom journalists or citizens are to ask about this release; not the contacts in the site's header and footer. */
export function contacts(page: Page): PageContact[] {
  const found: PageContact[] = fromLayout(page);
  const used = new Set<Block>(found.flatMap(({ blocks }) => blocks));
  const from = page.classified.region?.first ?? 0;
  for (const block of page.segments.blocks) {
    // A text may begin with whom to ask, where the words that say so end with a colon.
    const mayBe = block.index > from || (block.index === from && /^[^\n]{3,40}:(?:\n|$)/u.test(block.text));
    const label = mayBe && !used.has(block) ? labelOf(block, page) : undefined;
    if (label === undefined) {
      const sentence = block.index > from && !used.has(block) ? fromSentence(block, page) : undefined;
      if (sentence !== undefined) found.push(sentence);
      continue;
    }
    const labelled = belowLabel(block, label, page);
    for (const { blocks } of labelled) for (const one of blocks) used.add(one);
    found.push(...labelled);
  }
  found.push(...endingContacts(page, used));
  return found;
}
