import type { Block } from "../blocks/block.ts";
import type { Evidence } from "../candidates/evidence.ts";
import { bodyBlocks } from "../fields/body.ts";
import { contacts, type PageContact } from "../fields/contacts.ts";
import { identifiers, type PageIdentifier } from "../fields/identifiers.ts";
import { findNotices, type PageNotice } from "../notices/corrections.ts";
import { type FoundDateline, parseDateline } from "../notices/dateline.ts";
import { findEmbargo, type PageEmbargo } from "../notices/embargo.ts";
import { findEndMark } from "../notices/end-marks.ts";
import { zoneOf } from "../notices/zones.ts";
import { type Page, spanOf } from "../page.ts";
import { findSections, type PageSection } from "../sections/find-sections.ts";
import { releaseText, type TextPart } from "../sections/release-text.ts";

/** The parts of a release beside its headline and date: what is text, and what became something else. */
export interface CivicParts {
  readonly contacts: readonly PageContact[];
  readonly identifiers: readonly PageIdentifier[];
  readonly sections: readonly PageSection[];
  readonly notices: readonly PageNotice[];
  readonly embargo: PageEmbargo | undefined;
  readonly dateline: (FoundDateline & { readonly block: Block; readonly evidence: Evidence }) | undefined;
  /** The text in the order of the page; never without a block where the page has text. */
  readonly text: readonly TextPart[];
  /** The same blocks, without the boxes around them. */
  readonly body: readonly Block[];
}

const NEAR = 3;

/** The dateline: the beginning of the first paragraph, or a line of its own before it. */
function findDateline(page: Page, body: readonly Block[]): CivicParts["dateline"] {
  const first = body[0];
  if (first === undefined) return undefined;
  const before = page.segments.blocks
    .slice(Math.max(0, first.index - NEAR), first.index)
    .filter(({ index }) => page.classified.roles[index] === "label");
  for (const block of [...before, first]) {
    const found = parseDateline(block, page.language.locales);
    // A line above the text with a day and no place is the line of the date, which is another field.
    if (found === undefined || (block !== first && (found.end < block.text.length || !found.place))) continue;
    const evidence = {
      ...spanOf(block, 0, found.text.length),
      rule: "dateline/text",
      confidence: found.date && found.place ? 0.9 : 0.75,
    };
    return { ...found, block, evidence };
  }
  return undefined;
}

/** What follows the mark of the end is no text of the release. */
function untilEndMark(body: readonly Block[]): ReadonlySet<Block> {
  const end = findEndMark(body);
  return new Set(end < 0 ? [] : body.slice(end));
}

/**
 * Takes the parts of a release apart.
 *
 * @param page - the page
 * @param inLanguage - the language of the release, whose country tells the zone of times
 * @returns the parts; every block of the text in one of them
 */
export function readCivicParts(page: Page, inLanguage: string | undefined): CivicParts {
  const body = bodyBlocks(page);
  const reachable = contacts(page);
  const numbers = identifiers(page);
  const notices = findNotices(page);
  const embargo = findEmbargo(page, page.timeZone ?? page.profile?.timeZone ?? zoneOf(inLanguage));
  const contact = new Set(reachable.flatMap(({ blocks }) => blocks));
  const after = untilEndMark(body);
  const used = new Set([
    ...contact,
    ...after,
    ...numbers.flatMap(({ blocks }) => blocks),
    ...notices.map(({ block }) => block),
    ...(embargo?.alone ? [embargo.block] : []),
  ]);
  const sections = findSections(page, (block) => contact.has(block) || after.has(block));
  const dateline = findDateline(
    page,
    body.filter((block) => !used.has(block)),
  );
  // A dateline that is a whole line leaves the text; the beginning of a paragraph stays until the text is written.
  if (dateline && dateline.end >= dateline.block.text.length) used.add(dateline.block);
  const text = releaseText(page, sections, (block) => used.has(block));
  const whole = text.some(({ blocks }) => blocks.length > 0) ? text : [{ blocks: body }];
  const blocks = whole.flatMap((part) => part.blocks);
  return { contacts: reachable, identifiers: numbers, sections, notices, embargo, dateline, text: whole, body: blocks };
}
