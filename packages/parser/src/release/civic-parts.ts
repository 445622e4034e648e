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
import { findBoilerplate } from "../sections/boilerplate.ts";
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
  /** What stands behind the mark of the end, and what the sender tells about itself. */
  readonly boilerplate: readonly TextPart[];
  /** The blocks of the text, without the boxes around them. */
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

/** What follows the mark of the end is no news, as what the sender tells about itself is none. */
function boilerplateOf(
  page: Page,
  body: readonly Block[],
  publisher: string,
): { mark: Block | undefined; late: ReadonlySet<Block> } {
  const end = findEndMark(body);
  const behind = end < 0 ? [] : body.slice(end + 1);
  return { mark: body[end], late: new Set([...behind, ...findBoilerplate(body, publisher, page.language.tag)]) };
}

/**
 * Takes the parts of a release apart.
 *
 * @param page - the page
 * @param inLanguage - the language of the release, whose country tells the zone of times
 * @param publisher - the name of its sender
 * @returns the parts; every block of the text in one of them
 */
export function readCivicParts(page: Page, inLanguage: string | undefined, publisher: string): CivicParts {
  const body = bodyBlocks(page);
  const reachable = contacts(page);
  const numbers = identifiers(page);
  const notices = findNotices(page);
  const embargo = findEmbargo(page, page.timeZone ?? page.profile?.timeZone ?? zoneOf(inLanguage));
  const contact = new Set(reachable.flatMap(({ blocks }) => blocks));
  const { mark, late } = boilerplateOf(page, body, publisher);
  const used = new Set([
    ...contact,
    ...(mark ? [mark] : []),
    ...numbers.flatMap(({ blocks }) => blocks),
    ...notices.map(({ block }) => block),
    ...(embargo?.alone ? [embargo.block] : []),
  ]);
  const sections = findSections(page, (block) => contact.has(block) || block === mark);
  const dateline = findDateline(
    page,
    body.filter((block) => !used.has(block) && !late.has(block)),
  );
  // A dateline that is a whole line leaves the text; the beginning of a paragraph stays until the text is written.
  if (dateline && dateline.end >= dateline.block.text.length) used.add(dateline.block);
  const { text, boilerplate } = releaseText(page, sections, {
    isTaken: (block) => used.has(block),
    isBoilerplate: (block) => late.has(block),
  });
  const isText = text.some(({ blocks }) => blocks.length > 0);
  const whole = isText ? text : [{ blocks: body }];
  return {
    contacts: reachable,
    identifiers: numbers,
    sections,
    notices,
    embargo,
    dateline,
    text: whole,
    boilerplate: isText ? boilerplate : [],
    body: whole.flatMap((part) => part.blocks),
  };
}
