import { AROUND, type Block } from "../blocks/block.ts";
import { cleanLine } from "../body/clean-text.ts";
import type { Evidence } from "../candidates/evidence.ts";
import { datesOfPage } from "../dates/dates-of-page.ts";
import { alternatives, lazily } from "../locales/civic/index.ts";
import { wordPattern } from "../locales/letters.ts";
import { type Page, spanOf } from "../page.ts";
import { withOffset } from "./zones.ts";

/** A page's words that nobody may publish before a time. */
export interface PageEmbargo {
  /** As printed. */
  readonly text: string;
  /** The day, or the day and local time; with an offset where the zone is known. */
  readonly until: string;
  readonly block: Block;
  /** Whether the block says nothing else. */
  readonly alone: boolean;
  readonly evidence: Evidence;
}

const NO_EMBARGO = AROUND.nav | AROUND.footer | AROUND.form | AROUND.hidden;
/** How far behind the word the date stands, with the day of the week between them. */
const REACH = 45;

// A colon, "until" or the date itself follows; "Sperrfristen für Dünger" is another matter.
const pattern = lazily(() =>
  wordPattern(`(?:^|[\\n.*(]\\s{0,3})(?:${alternatives(({ embargo }) => embargo)})(?![\\p{L}])`, "iu"),
);

const CLOCK =
  /(?<![\d.:])(\d{1,2})(?:[.:h]\s?(\d{2}))?\s?(?:(uhr|h\b|heures?|hrs?)|([ap])\.?m\.?)|(?<![\d.:])(\d{1,2})[.:](\d{2})(?![\d.:])/iu;

/** The time of day in a text: "11 Uhr", "10.30 a.m.", "14 h 30", "12:00". */
export function timeIn(text: string): string | undefined {
  if (/\bnoon\b|\bmittags?\b|\bmidi\b/iu.test(text)) return "12:00";
  const match = CLOCK.exec(text);
  if (match === null) return undefined;
  const after = /^\s?(\d{2})(?!\d)/.exec(text.slice(match.index + match[0].length))?.[1];
  const minutes = match[2] ?? match[6] ?? (match[3]?.toLowerCase() === "h" ? after : undefined) ?? "00";
  const half = match[4]?.toLowerCase();
  const printed = Number(match[1] ?? match[5]);
  const hours = half === undefined ? printed : (printed % 12) + (half === "p" ? 12 : 0);
  return hours < 24 && Number(minutes) < 60 ? `${String(hours).padStart(2, "0")}:${minutes}` : undefined;
}

function embargoIn(block: Block, page: Page, timeZone: string | undefined): PageEmbargo | undefined {
  const match = pattern().exec(block.text.slice(0, 600));
  if (match === null) return undefined;
  const from = match.index + match[0].length;
  const end = /\n|(?<=\p{Ll}{3})[.](?=\s|$)/u.exec(block.text.slice(from, from + 160));
  const words = block.text.slice(from, from + (end?.index ?? 160));
  const date = datesOfPage(words, page)[0];
  if (date === undefined || date.index > REACH) return undefined;
  const around = `${words.slice(0, date.index)} ${words.slice(date.index + date.text.length)}`;
  const time = date.value.length > 10 ? undefined : timeIn(around);
  const local = time === undefined ? date.value : `${date.value}T${time}`;
  const until = (time && timeZone ? withOffset(local, timeZone) : undefined) ?? local;
  const start = match.index + (match[0].length - match[0].trimStart().length);
  const text = cleanLine(block.text.slice(start, from + words.length)).replace(/^[\s.*(]+|[\s.*)]+$/g, "");
  const alone = block.text.trim().length - text.length < 8;
  return {
    text,
    until,
    block,
    alone,
    evidence: { ...spanOf(block, start, from + words.length), rule: "embargo/label", confidence: 0.9 },
  };
}

/** The embargo of a page, from the line that states it, near the headline or in the text. */
export function findEmbargo(page: Page, timeZone: string | undefined): PageEmbargo | undefined {
  const { roles, parts, region } = page.classified;
  const near = parts?.headline.block.index ?? region?.first ?? 0;
  for (const block of page.segments.blocks) {
    const role = roles[block.index];
    const here = role === "body" || role === "label" || role === "subheadline" || role === "kicker";
    if (block.around.flags & NO_EMBARGO || !(here || Math.abs(block.index - near) < 6)) continue;
    const found = embargoIn(block, page, timeZone);
    if (found !== undefined) return found;
  }
  return undefined;
}
