import { AROUND, type Block } from "../blocks/block.ts";
import { cleanLine } from "../body/clean-text.ts";
import type { Evidence } from "../candidates/evidence.ts";
import { datesOfPage } from "../dates/dates-of-page.ts";
import { allWords, alternatives, lazily } from "../locales/civic/index.ts";
import { wordPattern } from "../locales/letters.ts";
import { type Page, spanOf } from "../page.ts";

/** What a page says of its own later changes, or that it is kept in an archive. */
export interface PageNotice {
  readonly kind: "correction" | "update" | "archived";
  /** The day of the change, where the notice names it. */
  readonly at?: string;
  readonly text: string;
  readonly block: Block;
  /** Whether there is more in it than the day. */
  readonly says: boolean;
  readonly evidence: Evidence;
}

const OUTSIDE = AROUND.nav | AROUND.form | AROUND.hidden;
const MAX_NOTICE = 800;
const MAX_BANNER = 300;

// The word stands first, and a date, a colon or a bracket follows it: in running text neither does.
const patterns = lazily(() => {
  const { on, at, clock } = allWords("days");
  const time = `\\s{1,2}(?:${at})\\s\\d{1,2}[:.h]\\d{2}(?:\\s?(?:${clock}|[ap]\\.?m\\.?))?,?`;
  const behind = `(?![\\p{L}])(?:${time})?(?:\\s{0,2}[:(–—-]|\\s{1,2}(?:${on})?\\s{0,2}(?=\\p{N}|\\p{L}{3,10}\\s\\p{N}))`;
  return {
    correction: wordPattern(`^[\\s*([]{0,3}(?:${alternatives(({ corrections }) => corrections)})${behind}`, "iu"),
    update: wordPattern(`^[\\s*([]{0,3}(?:${alternatives(({ updates }) => updates)})${behind}`, "iu"),
    archived: wordPattern(`^[\\s*([]{0,3}(?:${alternatives(({ archived }) => archived)})(?![\\p{L}])`, "iu"),
  };
});

const ORDER = ["correction", "update", "archived"] as const;

function noticeIn(block: Block, page: Page): PageNotice | undefined {
  const { text } = block;
  for (const kind of ORDER) {
    const match = patterns()[kind].exec(text.slice(0, 200));
    if (match === null || (kind === "archived" && text.length > MAX_BANNER)) continue;
    const date = datesOfPage(text.slice(0, 200), page)[0];
    const rest = date ? text.slice(0, date.index) + text.slice(date.index + date.text.length) : text;
    const says =
      rest
        .slice(match[0].length)
        .split(/\s+/)
        .filter((word) => /\p{L}{2}/u.test(word)).length >= 3;
    if (kind !== "archived" && date === undefined && !says) continue;
    const evidence = { ...spanOf(block), rule: `notices/${kind}`, confidence: 0.8 };
    return { kind, ...(date ? { at: date.value } : {}), text: cleanLine(text), block, says, evidence };
  }
  return undefined;
}

/** Tells the blocks that can hold a notice: at the beginning or the end of the text, or a banner above the headline. */
function placesOf({ classified: { roles, region, parts } }: Page): (block: Block) => boolean {
  if (region === undefined) return () => false;
  const headline = parts?.headline.block.index ?? region.first;
  const last = Math.max(region.last, roles.lastIndexOf("body"));
  return ({ index, around, text }) => {
    if (around.flags & OUTSIDE || text.length > MAX_NOTICE || index === headline) return false;
    return index < region.first + 3 || (index >= last - 4 && index <= last + 6);
  };
}

/** The notices of a page: corrections, updates, and that it is archived. */
export function findNotices(page: Page): PageNotice[] {
  const found: PageNotice[] = [];
  const isPlace = placesOf(page);
  for (const block of page.segments.blocks) {
    const notice = isPlace(block) ? noticeIn(block, page) : undefined;
    if (notice !== undefined && found.length < 10) found.push(notice);
  }
  return found;
}
