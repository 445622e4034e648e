import { AROUND, type Block } from "../blocks/block.ts";
import { releaseNameOf } from "../blocks/labels.ts";
import type { Candidate } from "../candidates/candidate.ts";
import { datesOfPage } from "../dates/dates-of-page.ts";
import type { FoundDate } from "../dates/parse-date.ts";
import { type Page, spanOf } from "../page.ts";
import { labelTrust } from "./date-labels.ts";

const FIRST_BLOCKS = 3;
/** Lines of a title, or a summary in points, may stand above the line with the place. */
const PLACE_BLOCKS = 10;
/** Behind a longer paragraph the text has begun: a place in capitals is one of a list of events. */
const LONGEST_POINT = 90;
const AFTER_DATE = /^(?:\s?\([^)]{2,25}\))?\s?[–—-]{1,2}\s?|^\)?\s?[–—:-]|^\.\s/;

/** "(25.2.2022 – teilweise voraus) Die Stadt …": a day in brackets opens the text. */
const BRACKETED = /^[^()]{0,30}\)\s/;

const endsDateline = (text: string, after: string): boolean =>
  AFTER_DATE.test(after) || (text.startsWith("(") && BRACKETED.test(after));

/** "Anna Berg is mayor of Graz since 4 July 2020. ": in front of the day of a text stand a place and a word or two. */
const SMALL_WORDS = /(?<![\p{L}\p{N}])\p{Ll}{2,}/gu;
const MOST_SMALL = 2;

/** "Madrid, 3 de mayo de 2024 (Ministerio de Transportes)": place, day and sender in a line of their own. */
const PLACE_AHEAD = /^\p{Lu}[\p{L}\s.’'-]{1,40},\s(?:\p{Ll}{1,3}\s)?$/u;
const SENDER_BEHIND = /^(?:\s?\([^()]{2,60}\))?[.:]?$/u;
const LONGEST_PLACED = 120;

function placedDay({ text, around }: Block, page: Page): FoundDate | undefined {
  const isAlone = text.length <= LONGEST_PLACED && !(around.flags & (AROUND.list | AROUND.table));
  const date = isAlone ? datesOfPage(text, page)[0] : undefined;
  const isPlaced = date && PLACE_AHEAD.test(text.slice(0, date.index));
  return isPlaced && SENDER_BEHIND.test(text.slice(date.index + date.text.length)) ? date : undefined;
}

/** Where a date opens a text, before a dash: "Bern, 17.08.2007 - ", "October 1, 2020 (SAINT PAUL) —", "31. Oktober 2023. ". */
function datelineOf(first: Block, isFirst: boolean, page: Page): Candidate<string> | undefined {
  const date = datesOfPage(first.text.slice(0, 120), page)[0];
  if (!date || date.index > (isFirst ? 60 : 2)) return undefined;
  if (labelTrust(first.text.slice(0, date.index).trim(), page) === 0) return undefined;
  const named = releaseNameOf(first.text, page.language.locales) !== undefined && date.index < 45;
  if (!named && (first.text.slice(0, date.index).match(SMALL_WORDS)?.length ?? 0) > MOST_SMALL) return undefined;
  const after = first.text.slice(date.index + date.text.length, date.index + date.text.length + 30);
  const alone = date.index + date.text.length >= first.text.length - 2;
  if (!alone && !named && !endsDateline(first.text, after)) return undefined;
  const evidence = spanOf(first, 0, date.index + date.text.length);
  return { value: date.value, rule: "date-published/dateline", evidence, confidence: named ? 0.9 : 0.7 };
}

/** "DUBLIN, July 2, 2014 — ", "BOSTON, Mass. (May 3, 2021) – ": a place in capitals says that a text begins. */
const PLACE = /^\p{Lu}{3}[\p{Lu}\p{M}\s.'’/-]{0,40}(?:,\s\p{Lu}[\p{L}.]{1,12})?,?\s\(?$/u;
const DASH = /^\)?\s?[–—-]{1,2}\s/;

function placeline(block: Block, page: Page): Candidate<string> | undefined {
  const placed = placedDay(block, page);
  if (placed) {
    const evidence = spanOf(block, 0, placed.index + placed.text.length);
    return { value: placed.value, rule: "date-published/dateline", evidence, confidence: 0.7 };
  }
  const date = datesOfPage(block.text.slice(0, 120), page)[0];
  if (!date || !PLACE.test(block.text.slice(0, date.index))) return undefined;
  const to = date.index + date.text.length;
  if (!DASH.test(block.text.slice(to, to + 5))) return undefined;
  return { value: date.value, rule: "date-published/dateline", evidence: spanOf(block, 0, to), confidence: 0.7 };
}

/** The day in the line that opens the text. */
export function* dateline(page: Page): Iterable<Candidate<string>> {
  const { roles } = page.classified;
  const body = page.segments.blocks.filter(({ index }) => roles[index] === "body").slice(0, PLACE_BLOCKS);
  let begins = true;
  for (const [at, block] of body.entries()) {
    const ahead = at < FIRST_BLOCKS ? datelineOf(block, at === 0, page) : undefined;
    const found = ahead ?? (begins ? placeline(block, page) : undefined);
    if (found) return yield found;
    begins &&= block.text.length <= LONGEST_POINT;
    if (!begins && at >= FIRST_BLOCKS) return;
  }
}
