import type { Inline, Mark, Run } from "@civic-media/schema";
import type { Block } from "../blocks/block.ts";
import { linkTarget } from "../dom/addresses.ts";
import { attribute, type PageElement, PageText } from "../dom/document.ts";
import { INLINE } from "../dom/elements.ts";
import { mailLink } from "../dom/mail-links.ts";
import { cleanLine, cleanText } from "./clean-text.ts";

/** A stretch of a block that is somebody's words. */
export interface MarkedRange {
  readonly from: number;
  readonly to: number;
  readonly quotation: string;
}

/** What {@link toInline} needs besides the block. */
export interface InlineOptions {
  readonly base: URL | undefined;
  readonly ranges?: readonly MarkedRange[];
}

type MarkMaker = (element: PageElement, base: URL | undefined) => Mark | undefined;

const always =
  (type: "em" | "strong" | "sub" | "sup" | "code"): MarkMaker =>
  () => ({ type });

const LANGUAGE = /^[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\d{3}))?$/;

const MARKS: Readonly<Record<string, MarkMaker>> = {
  em: always("em"),
  i: always("em"),
  strong: always("strong"),
  b: always("strong"),
  sub: always("sub"),
  sup: always("sup"),
  code: always("code"),
  kbd: always("code"),
  samp: always("code"),
  tt: always("code"),
  a: (element, base) => {
    const mail = mailLink(element);
    const href = linkTarget(mail === undefined ? attribute(element, "href") : `mailto:${mail}`, base);
    const hreflang = attribute(element, "hreflang")?.trim();
    return href === undefined
      ? undefined
      : { type: "link", href, ...(hreflang && LANGUAGE.test(hreflang) ? { hreflang } : {}) };
  },
  abbr: (element) => {
    const title = cleanLine(attribute(element, "title") ?? "");
    return title === "" ? undefined : { type: "abbr", title };
  },
  span: (element) => {
    const inLanguage = attribute(element, "lang")?.trim();
    return inLanguage && LANGUAGE.test(inLanguage) ? { type: "lang", inLanguage } : undefined;
  },
};

// "Mag.<sup>a</sup>", "1<sup>er</sup>": raised letters after a degree are a matter of type, not of meaning.
const RAISED_ENDING = /^(?:a|in|ª)$/;

function marksOf(node: PageText, block: Block, options: InlineOptions): Mark[] {
  const marks: Mark[] = [];
  const whole = block.strongLength >= 0.9 * block.text.length;
  for (let at: PageElement | undefined = node.parent; at !== undefined; at = at.parent) {
    const maker: MarkMaker | undefined = Object.hasOwn(MARKS, at.tag) ? MARKS[at.tag] : undefined;
    const mark = maker?.(at, options.base);
    const typographic = (mark?.type === "sup" && RAISED_ENDING.test(node.text)) || (mark?.type === "strong" && whole);
    if (mark && !typographic && !marks.some(({ type }) => type === mark.type)) marks.unshift(mark);
    if (!INLINE.has(at.tag)) break;
  }
  return marks;
}

const sameMarks = (a: readonly Mark[], b: readonly Mark[]): boolean => JSON.stringify(a) === JSON.stringify(b);

function push(runs: Run[], text: string, marks: readonly Mark[]): void {
  const last = runs[runs.length - 1];
  if (last?.type === "text" && sameMarks(last.marks ?? [], marks)) last.value += text;
  else runs.push(marks.length > 0 ? { type: "text", value: text, marks: [...marks] } : { type: "text", value: text });
}

/** Cuts a stretch where quotations begin and end. */
function* cuts(
  from: number,
  to: number,
  ranges: readonly MarkedRange[],
): Iterable<{ from: number; to: number; quotation?: string }> {
  let at = from;
  for (const range of ranges) {
    if (range.to <= at || range.from >= to) continue;
    if (range.from > at) yield { from: at, to: range.from };
    const end = Math.min(range.to, to);
    yield { from: Math.max(at, range.from), to: end, quotation: range.quotation };
    at = end;
  }
  if (at < to) yield { from: at, to };
}

/**
 * Writes a block as running text with marks.
 *
 * @param block - any block
 * @param options - what links refer to, and where quotations stand
 * @returns the runs, with exactly the characters of the block
 */
export function toInline(block: Block, options: InlineOptions): Inline {
  const runs: Run[] = [];
  block.pieces.forEach((piece, index) => {
    if (!(piece.node instanceof PageText)) {
      runs.push({ type: "break" });
      return;
    }
    const marks = marksOf(piece.node, block, options);
    // The blank between two pieces goes with the second one, outside of its marks.
    const previous = block.pieces[index - 1]?.to ?? 0;
    if (piece.at > previous && runs.length > 0) pushBlank(runs, marks);
    for (const cut of cuts(piece.at, piece.to, options.ranges ?? [])) {
      const all: Mark[] = cut.quotation ? [{ type: "quotation", quotation: cut.quotation }, ...marks] : marks;
      push(runs, block.text.slice(cut.from, cut.to), all);
    }
  });
  return cleanRuns(runs);
}

// Only whole runs are cleaned: normalization may join what stood on both sides of a boundary.
function cleanRuns(runs: readonly Run[]): Run[] {
  const clean: Run[] = [];
  for (const run of runs) {
    const value = run.type === "break" ? undefined : cleanText(run.value);
    if (run.type === "break") clean.push(run);
    else if (value) clean.push({ ...run, value });
  }
  return clean;
}

function pushBlank(runs: Run[], next: readonly Mark[]): void {
  const last = runs[runs.length - 1];
  if (last?.type !== "text") return;
  const shared = (last.marks ?? []).filter((mark) => mark.type === "quotation" || sameMarks(last.marks ?? [], next));
  push(runs, " ", shared);
}
