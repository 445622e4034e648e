import { AROUND, type Block } from "../blocks/block.ts";
import { headingOf } from "../blocks/head.ts";
import { linkDensity } from "../blocks/score.ts";
import type { Candidate } from "../candidates/candidate.ts";
import { datesOfPage } from "../dates/dates-of-page.ts";
import type { FoundDate } from "../dates/parse-date.ts";
import { allWords, lazily } from "../locales/civic/index.ts";
import { type Page, spanOf } from "../page.ts";
import { isChangedBehind, labelBefore, labelTrust, trustInPlace } from "./date-labels.ts";
import { beginningOf, isInTop, isOfOthers, isOutside, type PlacedDate, withoutListAbove } from "./date-places.ts";
import { nearBlocks } from "./near-blocks.ts";
import { placesOfOthers } from "./places-of-others.ts";

const AMBIGUOUS = 0.05;
const UNSURE = 0.02;

interface LineDate extends PlacedDate {
  readonly block: Block;
  readonly to: number;
}

/** What follows the day of an event: from when to when it lasts. */
const lasts = lazily(() => {
  const { at, from, to, clock } = allWords("days");
  const time = String.raw`\d{1,2}(?:[:.h]\d{2})?\s?(?:${clock}|h|[ap]m|[ap]\.m\.)?`;
  return new RegExp(
    String.raw`^[,\s|–-]{0,4}(?:(?:${at}|${from})\s)?${time}\s?(?:-|–|—|${to})\s?${time}(?![\d/.])`,
    "iu",
  );
});
/** "20:00", "19.30 Uhr", alone in its block. */
const CLOCK = /^\d{1,2}(?:[:.h]\d{2}(?:\s?\p{L}{1,4}\.?)?|(?:[:.]\d{2})?\s?[ap]\.?\s?m\.?)$/iu;
const LONGEST_CLOCK = 30;
const TO = /\s?[–—-]\s?/u;
/** Also from one time to another: "8:30 PM - 10:30 PM". */
const isTime = (text: string): boolean => {
  const [from = "", to, ...more] = text.length > LONGEST_CLOCK ? [] : text.trim().split(TO);
  return more.length === 0 && CLOCK.test(from) && (to === undefined || CLOCK.test(to));
};
const isClock = ({ text }: Block): boolean => isTime(text);

/** "Time: 8:00 am", in the line below "Date: Saturday, June 8". */
const LABELLED_CLOCK = /^\p{L}[\p{L}\s]{2,14}:\s(.{3,30})$/u;

/** Whether a day stands in a list of what an event is: below it, in a row of its own, the time at which it begins. */
function isOfEvent(block: Block, { segments }: Page): boolean {
  const below = segments.blocks.slice(block.index + 1, block.index + 3);
  if (block.text.includes(":") && isTime(LABELLED_CLOCK.exec(below[0]?.text ?? "")?.[1] ?? "")) return true;
  return below.length === 2 && !/\d/.test(below[0]?.text ?? "0") && below.slice(1).every(isClock);
}

// Words that speak of the date; without them a date here is that of a teaser, of a comment or of a review.
const SAID = 0.9;
const ASIDE = AROUND.aside | AROUND.footer;
const ASIDE_REACH = 4;

// So many blocks from the headline on even words may speak of another thing, where others stand.
const FAR = 8;

/** Whether a date without words may be that of the page, by its place. */
function mayBeBare(block: Block, near: number, page: Page): boolean {
  if (isInTop(block, page) || isOfOthers(block, page)) return false;
  return !(block.around.flags & ASIDE) || Math.abs(block.index - near) <= ASIDE_REACH;
}

/** The dates of a line of labels that may be the day of publication. */
function* datesOfLabel(block: Block, page: Page, near: number): Iterable<LineDate> {
  let from = 0;
  for (const date of datesOfPage(block.text, page)) {
    const to = date.index + date.text.length;
    const label = labelBefore(block, from, date.index, page);
    from = to;
    const trust = labelTrust(label.text, page);
    const rest = block.text.slice(to, to + 60);
    if (trust === 0 || isChangedBehind(rest, page) || lasts().test(rest) || isOfEvent(block, page)) continue;
    const isFar = Math.abs(block.index - near) > FAR;
    if (trust < SAID ? !mayBeBare(block, near, page) : isFar && isOfOthers(block, page)) continue;
    const left = trustInPlace(block, date.index);
    if (left === 0) continue;
    const distance = Math.min(0.1, Math.abs(block.index - near) * 0.01);
    const doubt = distance + (date.ambiguous ? AMBIGUOUS : 0) + (label.isSure ? 0 : UNSURE);
    yield { value: date.value, block, to, confidence: Math.max(0.1, trust - doubt) * left };
  }
}

/** Several days in the items of a list are those of what the list names: "Graz, 14. Mai", "Linz, 15. Mai". */
function withoutItems(dates: readonly LineDate[]): LineDate[] {
  const isItem = ({ block }: LineDate): boolean => (block.around.flags & AROUND.list) !== 0;
  const items = dates.filter((date) => isItem(date) && date.confidence < SAID);
  return new Set(items.map(({ value }) => value.slice(0, 10))).size > 1
    ? dates.filter((date) => !items.includes(date))
    : [...dates];
}

/** The day in a line of labels: `Medienservice vom: 29.11.2022 | Fotos`. */
export function* labelledText(page: Page): Iterable<Candidate<string>> {
  const { classified, segments } = page;
  const near = beginningOf(page) ?? 0;
  const labels = segments.blocks.filter(({ index }) => classified.roles[index] === "label");
  const found = withoutItems(labels.flatMap((block) => [...datesOfLabel(block, page, near)]));
  for (const { value, block, to, confidence } of withoutListAbove(found, page))
    yield { value, rule: "date-published/labelled-text", evidence: spanOf(block, 0, to), confidence };
}

const NEAR_HEADLINE = 3;
const LONGEST_LINE = 160;
const BESIDE = 0.74;
const LONGEST_BESIDE = 40;
const AROUND_OTHERS = AROUND.nav | AROUND.footer | AROUND.form | AROUND.dialog | AROUND.comments | AROUND.caption;
/** What follows a date that opens a line: a mark, or who wrote the text. */
const opens = lazily(
  () => new RegExp(String.raw`^(?:\s?[|·•–—-]\s|\s?,\s|\s(?:${allWords("bylines").by})\s\p{Lu})`, "u"),
);

/** Whether a date is what a short line is about: it opens the line, or stands there almost alone. */
function isAboutDate({ text }: Block, date: FoundDate): boolean {
  const rest = text.slice(date.index + date.text.length);
  return date.index === 0
    ? rest === "" || opens().test(rest)
    : text.length <= LONGEST_BESIDE && /^\W{0,3}$/u.test(rest);
}

const LONGEST_PIECE = 12;

/** A date in pieces, each in a block of its own, beside the headline: day, month and year. */
function* inPieces(page: Page, headline: number): Iterable<Candidate<string>> {
  for (let at = Math.max(0, headline - NEAR_HEADLINE); at <= headline + NEAR_HEADLINE; at++) {
    const pieces = page.segments.blocks.slice(at, at + 3);
    if (pieces.length < 3 || pieces.some(({ text }) => text.length > LONGEST_PIECE)) continue;
    const text = pieces.map((piece) => piece.text.trim()).join(" ");
    const [first] = pieces;
    const date = datesOfPage(text, page)[0];
    if (date?.text === text && first)
      yield { value: date.value, rule: "date-published/in-pieces", evidence: spanOf(first), confidence: BESIDE };
  }
}

/** A line right beside the headline that is no label, but begins or ends with a date: `05.02.2020 - Redaktion: Anna Berger`. */
export function* besideHeadline(page: Page): Iterable<Candidate<string>> {
  const { classified, segments } = page;
  const headline = classified.parts?.headline.block.index;
  if (headline === undefined) return;
  const others = placesOfOthers(page, AROUND_OTHERS);
  yield* inPieces(page, headline);
  for (const block of segments.blocks.slice(Math.max(0, headline - NEAR_HEADLINE), headline + NEAR_HEADLINE + 1)) {
    if (classified.roles[block.index] !== "chrome" || block.text.length > LONGEST_LINE) continue;
    if (block.around.flags & others || headingOf(block) || linkDensity(block) > 0.6) continue;
    const date = datesOfPage(block.text, page)[0];
    if (!date || !isAboutDate(block, date)) continue;
    const label = labelBefore(block, 0, date.index, page);
    const to = date.index + date.text.length;
    if (labelTrust(label.text, page) === 0 || isChangedBehind(block.text.slice(to), page)) continue;
    const confidence = BESIDE - Math.abs(block.index - headline) * 0.01;
    yield { value: date.value, rule: "date-published/beside-headline", evidence: spanOf(block, 0, to), confidence };
  }
}

const SIGNED = 0.6;
const LONGEST_SIGNED = 80;

/** The line that closes a text: `© gemeente Amsterdam - 30-01-2002`. In the foot of the page such a line is that of the site. */
export function* signedLine(page: Page): Iterable<Candidate<string>> {
  for (const block of nearBlocks(page)) {
    if (!block.text.startsWith("©") || block.text.length > LONGEST_SIGNED || isOutside(block)) continue;
    const date = datesOfPage(block.text, page)[0];
    if (!date || date.index + date.text.length < block.text.length - 1) continue;
    yield { value: date.value, rule: "date-published/signed-line", evidence: spanOf(block), confidence: SIGNED };
  }
}

const MAX_LINE = 120;
const LONGEST_BEHIND = 12;
const MAX_LINES = 8;
const LONGEST_DATED_BLOCK = 600;

/** A line of a longer block that says when the page was published, and nothing else: "Veröffentlicht am 16.08.2019". */
export function* datedLine(page: Page): Iterable<Candidate<string>> {
  for (const block of page.segments.blocks) {
    if (block.text.length > LONGEST_DATED_BLOCK || isOutside(block)) continue;
    if (!block.text.includes("\n") || !/\d/.test(block.text)) continue;
    let end = -1;
    for (const line of block.text.split("\n", MAX_LINES)) {
      const from = end + 1;
      end = from + line.length;
      const date = line.length <= MAX_LINE ? datesOfPage(line, page)[0] : undefined;
      const label = date && line.slice(0, date.index);
      if (!date || !label || labelTrust(label, page) < 0.9) continue;
      // "… at 5:20 pm | Updated on …": behind the time, another label may follow.
      const behind = line.slice(date.index + date.text.length).split("|")[0] ?? "";
      if (behind.trimEnd().length > LONGEST_BEHIND) continue;
      const evidence = spanOf(block, from, end);
      yield { value: date.value, rule: "date-published/dated-line", evidence, confidence: 0.75 };
    }
  }
}
