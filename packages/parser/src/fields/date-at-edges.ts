import { AROUND, type Block } from "../blocks/block.ts";
import type { Candidate } from "../candidates/candidate.ts";
import { datesOfPage } from "../dates/dates-of-page.ts";
import type { FoundDate } from "../dates/parse-date.ts";
import { type Page, spanOf } from "../page.ts";
import { labelBefore, labelTrust, trustInPlace } from "./date-labels.ts";
import { isInTop } from "./date-places.ts";
import { placesOfOthers } from "./places-of-others.ts";

const OF_OTHERS =
  AROUND.nav | AROUND.aside | AROUND.form | AROUND.hidden | AROUND.dialog | AROUND.comments | AROUND.related;
const LONGEST_DAY = 40;

/** The date of a block that holds nothing else, where no rule for lines of labels reads it. */
function dayAlone(block: Block, page: Page): FoundDate | undefined {
  const { text, index } = block;
  if (text.length > LONGEST_DAY || page.classified.roles[index] !== "chrome") return undefined;
  const date = datesOfPage(text, page)[0];
  const isAlone = date?.index === 0 && date.text.length === text.trimEnd().length;
  return isAlone && trustInPlace(block, 0) === 1 ? date : undefined;
}

const DEFINED = 0.76;
const SAYS_PUBLISHED = 0.9;

/**
 * The day below its label in a list of what the page is, wherever that stands: `<dt>Published:</dt><dd>22 October 2013</dd>`.
 * Several days are those of other pages.
 */
export function* definedDay(page: Page): Iterable<Candidate<string>> {
  const others = placesOfOthers(page, OF_OTHERS);
  const found: Candidate<string>[] = [];
  for (const block of page.segments.blocks) {
    if (block.around.flags & others) continue;
    const date = dayAlone(block, page);
    if (date === undefined) continue;
    const label = labelBefore(block, 0, 0, page).text;
    if (label === "" || labelTrust(label, page) < SAYS_PUBLISHED) continue;
    found.push({ value: date.value, rule: "date-published/defined", evidence: spanOf(block), confidence: DEFINED });
  }
  if (new Set(found.map(({ value }) => value.slice(0, 10))).size === 1) yield* found.slice(0, 1);
}

const ABOVE = 0.7;

/** A day alone in the line right above the text, however far that stands from the headline. */
export function* aboveText(page: Page): Iterable<Candidate<string>> {
  const { roles, parts } = page.classified;
  const headline = parts?.headline.block.index;
  const first = headline === undefined ? -1 : roles.indexOf("body", headline);
  const block = page.segments.blocks[first - 1];
  if (headline === undefined || block === undefined || block.index <= headline || isInTop(block, page)) return;
  if (block.around.flags & placesOfOthers(page, OF_OTHERS)) return;
  const date = dayAlone(block, page);
  const label = labelBefore(block, 0, 0, page).text;
  if (date === undefined || (label !== "" && labelTrust(label, page) === 0)) return;
  yield { value: date.value, rule: "date-published/above-text", evidence: spanOf(block), confidence: ABOVE };
}
