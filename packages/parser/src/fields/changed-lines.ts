import { AROUND, type Block } from "../blocks/block.ts";
import { escapePattern } from "../blocks/labels.ts";
import { linkDensity } from "../blocks/score.ts";
import type { Candidate } from "../candidates/candidate.ts";
import { datesOfPage } from "../dates/dates-of-page.ts";
import type { FoundDate } from "../dates/parse-date.ts";
import { wordPattern } from "../locales/letters.ts";
import { perLocales } from "../locales/per-locales.ts";
import { type Page, spanOf } from "../page.ts";
import { labelBefore } from "./date-labels.ts";
import { placesOfOthers } from "./places-of-others.ts";

/** The rule of a date of publication that is none, but the day of a change. */
export const CHANGE_RULE = "date-published/change";

const CHANGED = 0.5;

const changedWords = perLocales((locales) =>
  wordPattern(
    // "Stand: 12.03.2024", and not the "Vorstand" of some day.
    `(?<!\\p{L})(?:${locales.flatMap(({ changedLabels }) => changedLabels.map((word) => escapePattern(word.toLowerCase()))).join("|")})`,
    "u",
  ),
);

const LONGEST_LINE = 250;
const BESIDE = 60;
// Dialogs about cookies say when their own text was changed.
const COOKIES = /cookie/i;

const ASIDE = AROUND.nav | AROUND.aside | AROUND.related | AROUND.comments;

/**
 * Whether the words around a date, or the label in the block before, say that it is the day of a change: "zuletzt am … geändert".
 * Words between two dates announce the second.
 */
function saysChange(block: Block, { from, to, last, next }: Place, page: Page): boolean {
  const before =
    from === 0 ? labelBefore(block, 0, 0, page).text : block.text.slice(Math.max(last, from - BESIDE), from);
  const behind = next === undefined ? block.text.slice(to, to + BESIDE) : "";
  const around = `${before} ${behind}`.toLowerCase();
  return changedWords(page.language.locales).test(around);
}

/** Where a date stands in its block, where the one before it ends and the next one begins. */
interface Place {
  readonly from: number;
  readonly to: number;
  readonly last: number;
  readonly next: number | undefined;
}

/** A date of a line, with what stands around it. */
interface Dated {
  readonly block: Block;
  readonly dates: readonly FoundDate[];
  readonly at: number;
}

/** The dates of which a page says that they are days of changes. */
function* changes(page: Page, mayBe: (block: Block) => boolean): Iterable<Dated> {
  const others = placesOfOthers(page, ASIDE);
  for (const block of page.segments.blocks) {
    if (block.text.length > LONGEST_LINE || block.around.flags & others || !/\d/.test(block.text)) continue;
    if (!mayBe(block) || COOKIES.test(block.text) || linkDensity(block) > 0.5) continue;
    // Few lines speak of changes, and dates are dear to look for.
    const label = page.segments.blocks[block.index - 1]?.text.slice(0, BESIDE) ?? "";
    if (!changedWords(page.language.locales).test(`${label} ${block.text}`.toLowerCase())) continue;
    const dates = datesOfPage(block.text, page);
    let last = 0;
    for (const [at, { index, text }] of dates.entries()) {
      const to = index + text.length;
      if (saysChange(block, { from: index, to, last, next: dates[at + 1]?.index }, page)) yield { block, dates, at };
      last = to;
    }
  }
}

/**
 * The lines that say when the page was changed, also at its foot.
 *
 * @param page - the page
 * @param rule - the name of the rule that asks
 * @param mayBe - which blocks may be such a line
 */
export function* changedLines(
  page: Page,
  rule: string,
  mayBe: (block: Block) => boolean = () => true,
): Iterable<Candidate<string>> {
  for (const { block, dates, at } of changes(page, mayBe)) {
    const { value, index, text } = dates[at] as FoundDate;
    yield { value, rule, evidence: spanOf(block, 0, index + text.length), confidence: CHANGED };
  }
}

/** "December 3, 2025. Updated: December 7, 2025": the day in front of that of a change, where it opens the line. */
export function* daysBeforeChanges(page: Page, rule: string): Iterable<Candidate<string>> {
  for (const { block, dates, at } of changes(page, () => true)) {
    const [first] = dates;
    if (at === 1 && first?.index === 0)
      yield { value: first.value, rule, evidence: spanOf(block, 0, first.text.length), confidence: CHANGED };
  }
}
